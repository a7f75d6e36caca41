package ask_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/query"
	"talkgraph/query/ask"
	"talkgraph/store"
	"talkgraph/store/sqlite"
)

// harbour is a report of which hardly a word is the name of anything.
func harbour(t testing.TB, lex *lexicon.Lexicon) *knowledge.Reading {
	r := newReport(t, lex, "harbour.txt")
	r.at("Harbour Days", "2019")
	r.about("", "Lamps that turn by themselves", "talk", "")
	r.given("Mona Quill", "Fenwick Lights")
	r.line("- the keepers of nine lighthouses gave up their oil and went home")
	r.line("- a broken lens was replaced within forty minutes, by rope")
	r.line("- Lambda wakes the spare motor, IBM paid for it")
	r.covers(r.service("AWS Lambda"))
	r.about("", "魚市場の朝", "talk", "")
	r.given("浜野みちる", "Oyster Bay")
	r.line("- 競りの声を録音し、値札を自動で書き換える")
	r.line("- 氷の温度は二度まで。雨の日は翻訳が遅れた")
	r.line("- 箱の重さは S3 に残す")
	r.covers(r.service("S3"))
	r.about("", "Ferries against the clock", "talk", "")
	r.given("Piet Vogelaar", "Norrland Ferries")
	r.line("- tickets are printed on board; the passengers forget them twice a week")
	r.line("- the timetable is computed on BigQuery while the crew sleeps")
	r.covers(r.service("BigQuery"))
	return &r.Reading
}

// asked answers one question over the harbour and the other reports.
func asked(t *testing.T, s store.Store, lex *lexicon.Lexicon, question string) ask.Reply {
	t.Helper()
	var reply ask.Reply
	err := s.View(t.Context(), func(r store.Reader) error {
		var err error
		reply, err = ask.Answer(t.Context(), query.On(r, lex), lex, question)
		return err
	})
	if err != nil {
		t.Fatalf("%s: %v", question, err)
	}
	return reply
}

func harbourStore(t testing.TB, lex *lexicon.Lexicon) store.Store {
	t.Helper()
	s, err := sqlite.Open(t.Context(), t.TempDir()+"/harbour.db")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	for _, r := range []*knowledge.Reading{databases(t, lex), functions(t, lex), harbour(t, lex)} {
		if _, err := s.Apply(t.Context(), []store.Change{{Document: r.Document.ID, Reading: r}}); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

// TestPlainWords checks what is found by words that name nothing, in either
// language, and that what is named is kept.
func TestPlainWords(t *testing.T) {
	lex := lexiconOf(t)
	s := harbourStore(t, lex)
	for question, want := range map[string]string{
		"Which talk was about the auction at the fish market?":           "",
		"Which talk dealt with lighthouses and their keepers?":           "Lamps that turn by themselves",
		"Which session told how passengers forget their tickets?":        "Ferries against the clock",
		"灯台のランプと油の話をした講演は?":                                              "",
		"切符を忘れる乗客の話をした講演は?":                                              "Ferries against the clock",
		"雨と翻訳の遅れの話をした講演は?":                                               "魚市場の朝",
		"Who spoke about a broken lens and its rope?":                    "Mona Quill",
		"乗客が切符を忘れると話したのは誰?":                                              "Piet Vogelaar",
		"broken lens replaced":                                           "harbour.txt:4",
		"氷 温度":                                                           "harbour.txt:9",
		"Which service computes the timetable while the crew sleeps?":    "Google BigQuery",
		"Which session at Harbour Days 2019 had keepers of lighthouses?": "Lamps that turn by themselves",
	} {
		var got []string
		reply := asked(t, s, lex, question)
		for _, a := range reply.Answers {
			name := a.Node.Name
			if a.Node.Kind == knowledge.Statement {
				name = strings.TrimSpace(places(a.Evidence))
			}
			got = append(got, name)
			if len(a.Evidence) == 0 {
				t.Errorf("%s: %s is without evidence", question, name)
			}
		}
		if diff := cmp.Diff(want, strings.Join(got, ", ")); diff != "" {
			t.Errorf("%s (-want +got):\n%s", question, diff)
		}
		for _, a := range reply.Answers {
			if !strings.Contains(reply.GraphQL, a.Node.ID) && !strings.Contains(reply.GraphQL, "where") {
				t.Errorf("%s: the GraphQL does not ask for %s:\n%s", question, a.Node.ID, reply.GraphQL)
			}
		}
	}
}

// TestPlainWordsFindNothing checks that questions of which the reports say
// little, or nothing of what they name, stay without answers.
func TestPlainWordsFindNothing(t *testing.T) {
	lex := lexiconOf(t)
	s := harbourStore(t, lex)
	for _, question := range []string{
		"Which talk dealt with lighthouse weddings and hotel kitchens?",
		"Which session explained volcano insurance?",
		"Which talks at AWS re:Invent 2016 had keepers of lighthouses?",
		"Which talk about lighthouses mentioned Kubernetes keepers?",
		"Who spoke about the broken violin of a museum?",
		"Who explained how whales sing?",
		"Which company forgot to feed the horses?",
		"Which service waters the tomato plants on the balcony?",
		"talk about the pension of astronauts",
		"bakery robots in Lisbon",
		"Which session had Dr. Zimt forget the tickets?",
		"Which talk of Mona Quill had passengers with tickets?",
		"Which talks in 2017 had passengers who forget their tickets?",
		"潜水艦の食堂を紹介した講演は?",
		"猫の歯医者について話したのは誰?",
		"火山の地図を描いたセッションは?",
		"劇場の照明を直した会社は?",
		"2015年に魚市場の競りを録音した講演は?",
		"Netflixが魚市場の競りを録音した講演は?",
		"乗客の荷物を量る気球の話をした講演は?",
		"宇宙食 缶詰 味",
		"馬車 修理 職人",
		"結婚式の予約を断るサービスは?",
		"Zephyrion が切符を忘れた講演は?",
	} {
		if reply := asked(t, s, lex, question); len(reply.Answers) > 0 {
			var names []string
			for _, a := range reply.Answers {
				names = append(names, a.Node.Name+places(a.Evidence))
			}
			t.Errorf("%s finds %s; words %q", question, strings.Join(names, ", "), reply.Understood.Words)
		}
	}
}
