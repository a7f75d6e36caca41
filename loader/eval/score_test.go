package eval_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/loader"
	"talkgraph/loader/eval"
)

// counts are the figures with something to score, as right, extra, missed.
func counts(a eval.Annotation, x loader.Extraction) map[string][3]int {
	out := make(map[string][3]int)
	for _, f := range eval.Score([]eval.Reading{{Name: "d", Annotation: a, Extraction: x}}, eval.ListTopics("failover\nbackup\n")) {
		if f.Scored() {
			out[f.Name] = [3]int{f.Right, f.Extra, f.Missed}
		}
	}
	return out
}

func read(line int, surface, entity, kind string) loader.MentionReport {
	return loader.MentionReport{Line: line, Surface: surface, Entity: entity, Type: kind}
}

func TestMentions(t *testing.T) {
	aurora := eval.Mention{Line: 3, Surface: "Aurora", Entity: "Amazon Aurora", Type: "service"}
	auth0 := eval.Mention{Line: 3, Surface: "Auth0", Entity: "Auth0", Type: "service"}
	optional, either := aurora, aurora
	optional.Optional, either.Alt = true, []string{"Aurora Serverless"}
	a := eval.Annotation{
		Services: []eval.Entity{
			{Name: "Amazon Aurora", Accepted: []string{"Aurora MySQL"}},
			{Name: "Auth0", AcceptType: "company"},
			{Name: "Kibana", Optional: true},
		},
	}
	for name, c := range map[string]struct {
		annotated []eval.Mention
		read      []loader.MentionReport
		want      map[string][3]int
	}{
		"right":                        {[]eval.Mention{aurora}, []loader.MentionReport{read(3, "Aurora", "Amazon Aurora", "service")}, map[string][3]int{"service mentions": {1, 0, 0}}},
		"vendor left out":              {[]eval.Mention{aurora}, []loader.MentionReport{read(3, "Aurora", "aurora", "service")}, map[string][3]int{"service mentions": {1, 0, 0}}},
		"accepted name":                {[]eval.Mention{aurora}, []loader.MentionReport{read(3, "Aurora", "Aurora MySQL", "service")}, map[string][3]int{"service mentions": {1, 0, 0}}},
		"longer surface":               {[]eval.Mention{aurora}, []loader.MentionReport{read(3, "Ａmazon Aurora", "Amazon Aurora", "service")}, map[string][3]int{"service mentions": {1, 0, 0}}},
		"other surface":                {[]eval.Mention{aurora}, []loader.MentionReport{read(3, "RDS", "Amazon Aurora", "service")}, map[string][3]int{"service mentions": {0, 1, 1}}},
		"other line":                   {[]eval.Mention{aurora}, []loader.MentionReport{read(4, "Aurora", "Amazon Aurora", "service")}, map[string][3]int{"service mentions": {0, 1, 1}}},
		"twice on a line":              {[]eval.Mention{aurora}, []loader.MentionReport{read(3, "Aurora", "Amazon Aurora", "service"), read(3, "Aurora", "Amazon Aurora", "service")}, map[string][3]int{"service mentions": {1, 0, 0}}},
		"two names of one":             {[]eval.Mention{aurora}, []loader.MentionReport{read(3, "Aurora", "Aurora MySQL", "service"), read(3, "Aurora", "Amazon Aurora", "service")}, map[string][3]int{"service mentions": {1, 0, 0}}},
		"wrong type":                   {[]eval.Mention{aurora}, []loader.MentionReport{read(3, "Aurora", "Amazon Aurora", "company")}, map[string][3]int{"service mentions": {0, 0, 1}, "company mentions": {0, 1, 0}}},
		"other type that is right too": {[]eval.Mention{auth0}, []loader.MentionReport{read(3, "Auth0", "Auth0", "company")}, map[string][3]int{}},
		"optional, read":               {[]eval.Mention{optional}, []loader.MentionReport{read(3, "Aurora", "Amazon Aurora", "service")}, map[string][3]int{}},
		"optional, not read":           {[]eval.Mention{optional}, nil, map[string][3]int{}},
		"of an optional entity":        {[]eval.Mention{{Line: 3, Surface: "Kibana", Entity: "Kibana", Type: "service"}}, nil, map[string][3]int{}},
		"alternative":                  {[]eval.Mention{either}, []loader.MentionReport{read(3, "Aurora", "Aurora Serverless", "service")}, map[string][3]int{"service mentions": {1, 0, 0}}},
		"missed":                       {[]eval.Mention{aurora}, nil, map[string][3]int{"service mentions": {0, 0, 1}}},
		"an event":                     {[]eval.Mention{{Line: 3, Surface: "AWS Summit", Entity: "summit", Type: "event"}}, []loader.MentionReport{read(3, "AWS Summit", "summit", "event")}, map[string][3]int{}},
	} {
		a.Mentions = c.annotated
		if diff := cmp.Diff(c.want, counts(a, loader.Extraction{Mentions: c.read})); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

func TestTalksAreFoundByCodeTitleOrLines(t *testing.T) {
	gold := eval.Talk{Code: "DAT303", Title: "Deep Dive on Amazon Aurora", Lines: [2]int{10, 19}}
	bare := gold
	bare.Code = ""
	optional := gold
	optional.Optional = true
	for name, c := range map[string]struct {
		gold eval.Talk
		read loader.TalkReport
		want [3]int
	}{
		"same code, all else different": {gold, loader.TalkReport{Code: "DAT303", Title: "X", Lines: [2]int{50, 60}}, [3]int{1, 0, 0}},
		"other code, all else the same": {gold, loader.TalkReport{Code: "DAT304", Title: gold.Title, Lines: gold.Lines}, [3]int{0, 1, 1}},
		"same title":                    {bare, loader.TalkReport{Code: "DAT303", Title: "deep-dive on ＡＭＡＺＯＮ Aurora", Lines: [2]int{50, 60}}, [3]int{1, 0, 0}},
		"half of the lines":             {bare, loader.TalkReport{Title: "X", Lines: [2]int{15, 19}}, [3]int{1, 0, 0}},
		"less than half of the lines":   {bare, loader.TalkReport{Title: "X", Lines: [2]int{16, 19}}, [3]int{0, 1, 1}},
		"optional and not found":        {optional, loader.TalkReport{Code: "X", Lines: [2]int{50, 60}}, [3]int{0, 1, 0}},
	} {
		got := counts(eval.Annotation{Talks: []eval.Talk{c.gold}}, loader.Extraction{Talks: []loader.TalkReport{c.read}})
		if diff := cmp.Diff(map[string][3]int{"talks": c.want}, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

func TestWhatHangsOnATalk(t *testing.T) {
	gold := eval.Talk{
		Code: "A1", Title: "T", Lines: [2]int{1, 9},
		Speakers:  []eval.Speaker{{Name: "小柳建彦", Company: "M3"}, {Name: "Jeff Lawson"}},
		Companies: []string{"M3", "Twilio"}, Covered: []string{"Amazon Aurora", "Redis"}, Mentioned: []string{},
		Topics: []string{"failover", "backup"}, Implied: []string{"backup"},
	}
	read := loader.TalkReport{
		Code: "A1", Title: "T", Lines: [2]int{1, 9},
		Speakers:  []loader.SpeakerReport{{Name: "Jeff Lawson", Company: "Twilio"}, {Name: "小柳建彦", Company: "エムスリー株式会社"}, {Name: "Somebody"}},
		Companies: []string{"M3"}, Services: []string{"Aurora", "MySQL", "Amazon Redis"}, Topics: []string{"Fail-over", "backup", "unlisted"},
	}
	a := eval.Annotation{Talks: []eval.Talk{gold}, Companies: []eval.Entity{{Name: "M3", Aliases: []string{"エムスリー"}}}}
	found := map[string][3]int{
		"talks": {1, 0, 0}, "talk speakers": {2, 1, 0}, "speaker companies": {1, 0, 0},
		"talk covers service": {2, 1, 0}, "talk companies": {1, 0, 1}, "talk topics": {1, 0, 0},
	}
	if diff := cmp.Diff(found, counts(a, loader.Extraction{Talks: []loader.TalkReport{read}})); diff != "" {
		t.Errorf("found (-want +got):\n%s", diff)
	}
	missed := map[string][3]int{
		"talks": {0, 0, 1}, "talk speakers": {0, 0, 2}, "speaker companies": {0, 0, 1},
		"talk covers service": {0, 0, 2}, "talk companies": {0, 0, 2}, "talk topics": {0, 0, 1},
	}
	if diff := cmp.Diff(missed, counts(a, loader.Extraction{})); diff != "" {
		t.Errorf("missed (-want +got):\n%s", diff)
	}
	a.Talks[0].Mentioned = nil // covered and mentioned are not told apart
	for _, name := range []string{"talk covers service", "talk companies", "talk topics"} {
		delete(found, name)
	}
	if diff := cmp.Diff(found, counts(a, loader.Extraction{Talks: []loader.TalkReport{read}})); diff != "" {
		t.Errorf("not told apart (-want +got):\n%s", diff)
	}
}

func TestUses(t *testing.T) {
	x := loader.Extraction{Uses: []loader.UseReport{
		{Company: "D2L", Service: "S3", Status: "current"}, {Company: "D2L", Service: "S3", Status: "past"}, // one pair, right
		{Company: "D2L", Service: "Amazon S3", Status: "current"}, // the same under another name: extra
		{Company: "D2L", Service: "EFS", Status: "rejected"}, {Company: "D2L", Service: "SQS", Status: "considered"},
		{Company: "D2L", Service: "Redis", Status: "past"}, // inferred
	}}
	a := eval.Annotation{Uses: []eval.Use{{Company: "D2L", Service: "Amazon S3"}, {Company: "D2L", Service: "SQS"}, {Company: "D2L", Service: "Redis", Inferred: true}}}
	if diff := cmp.Diff(map[string][3]int{"company uses service": {1, 1, 1}}, counts(a, x)); diff != "" {
		t.Errorf("uses (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(map[string][3]int{}, counts(eval.Annotation{}, x)); diff != "" {
		t.Errorf("uses that are not annotated (-want +got):\n%s", diff)
	}
}

func TestFigures(t *testing.T) {
	card := eval.Card{{Name: "a", Right: 2, Extra: 1}, {Name: "b"}, {Name: "c", Right: 5}, {Name: "d", Missed: 1}}
	if diff := cmp.Diff(`{"a": 0.8, "c": 1.0, "d": 0.0}`, card.F1()); diff != "" {
		t.Errorf("F1 (-want +got):\n%s", diff)
	}
	if p, r := card[0].Precision(), card[0].Recall(); p != 2.0/3 || r != 1 {
		t.Errorf("precision %v and recall %v, want 2/3 and 1", p, r)
	}
}

func TestMistakes(t *testing.T) {
	a := eval.Annotation{Talks: []eval.Talk{{Title: "T", Lines: [2]int{1, 9}, Speakers: []eval.Speaker{{Name: "Ann"}}}}}
	x := loader.Extraction{Talks: []loader.TalkReport{{Title: "T", Lines: [2]int{1, 9}, Speakers: []loader.SpeakerReport{{Name: "Bob"}}}}}
	for _, f := range eval.Score([]eval.Reading{{Name: "d.md", Annotation: a, Extraction: x}}, nil) {
		if f.Name != "talk speakers" {
			continue
		}
		want := []eval.Mistake{{Where: "d.md T", Extra: true, What: "Bob"}, {Where: "d.md T", What: "Ann"}}
		if diff := cmp.Diff(want, f.Mistakes); diff != "" {
			t.Errorf("mistakes (-want +got):\n%s", diff)
		}
	}
}
