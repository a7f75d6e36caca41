package ask

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"talkgraph/lexicon"
	"talkgraph/query/ask/vocabulary"
)

func reader(t testing.TB) (*lexicon.Lexicon, *vocabulary.Vocabulary) {
	t.Helper()
	data, err := os.ReadFile("testdata/names.yaml")
	if err != nil {
		t.Fatal(err)
	}
	lex, err := lexicon.New(lexicon.File{Name: "names.yaml", Data: data})
	if err != nil {
		t.Fatal(err)
	}
	v, err := vocabulary.Bundled()
	if err != nil {
		t.Fatal(err)
	}
	return lex, v
}

// TestRead checks what the words alone say: what is wanted, whether it is
// counted, the years, and the words that are left.
func TestRead(t *testing.T) {
	lex, v := reader(t)
	for question, want := range map[string]string{
		"Which talks covered Aurora?":                                "talks",
		"Which companies talk about containers?":                     "companies",
		"Which AWS services were shown?":                             "services",
		"What kinds of services does Netflix use?":                   "services",
		"What are the topics of the keynote?":                        "topics",
		"In which events did Werner Vogels speak?":                   "events",
		"Who talks about serverless?":                                "speakers",
		"Who uses Lambda?":                                           "companies",
		"Who is Werner Vogels?":                                      "facts",
		"Where did Werner Vogels speak?":                             "events",
		"Where was AWS Glue announced?":                              "talks",
		"How many speakers came from IBM?":                           "count speakers",
		"How many replicas are there?":                               "facts replicas",
		"Why did Netflix leave ECS?":                                 "facts leave",
		"Does Netflix use ECS?":                                      "facts",
		"What does Netflix use?":                                     "services",
		"talks between 2013 and 2016 on cost":                        "talks 2013-2016",
		"Which talks after 2015 covered Aurora?":                     "talks 2016-0",
		"Which talks before 2017 explore GameDay?":                   "talks 0-2016 GameDay",
		"How are Netflix and Aurora connected?":                      "path",
		"Hello":                                                      "none",
		"Auroraを扱ったセッションは?":                                          "talks",
		"どの会社がECSを使っていますか":                                           "companies",
		"登壇者は何人?":                                                    "count speakers",
		"ServerlessConfに登壇した会社は何社?":                                  "count companies",
		"Netflixは何人の開発者で作った?":                                        "facts 開発者",
		"Spotifyは何PBを移した?":                                           "facts PB",
		"サーバーレスについて話したのは誰?":                                          "speakers",
		"ECSを使っているのはどこ?":                                             "companies",
		"Werner Vogelsはどこで登壇した?":                                     "events",
		"EFSを使わなかった理由は?":                                             "facts",
		"フェイルオーバーの時間はどのくらい?":                                         "facts",
		"2013年から2016年までのセッションを教えて":                                   "talks 2013-2016",
		"2016年以降のセッションは?":                                            "talks 2016-0",
		"NetflixとAuroraの関係は?":                                        "path",
		"re:Invent 2016で発表されたサービスは?":                                 "services 2016-2016",
		"Andy Jassyのキーノートで発表されたものは何?":                                "services Andy Jassy",
		"Which services did Spotify stop using when it moved to S3?": "services",
	} {
		q := read(question, lex, v)
		parts := []string{string(q.wanted)}
		if q.counted {
			parts = []string{"count", string(q.wanted)}
		}
		if q.from+q.to > 0 {
			parts = append(parts, fmt.Sprintf("%d-%d", q.from, q.to))
		}
		got := strings.Join(append(parts, q.words()...), " ")
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", question, diff)
		}
	}
}

// TestUses checks how the things of a question are used.
func TestUses(t *testing.T) {
	lex, v := reader(t)
	for question, want := range map[string]string{
		"Which companies use ECS?":                     "Amazon ECS [current]",
		"Which companies used ECS?":                    "Amazon ECS [current past]",
		"Which companies stopped using ECS?":           "Amazon ECS [past]",
		"Which companies did not use ECS?":             "Amazon ECS [rejected]",
		"Which companies considered ECS?":              "Amazon ECS [considered]",
		"Which company moved from Hadoop to BigQuery?": "Apache Hadoop [past], Google BigQuery [current]",
		"Which company replaced Hadoop with BigQuery?": "Apache Hadoop [past], Google BigQuery [current]",
		"ECSを使っている会社は?":                                "Amazon ECS [current]",
		"昔ECSを使っていた会社は?":                               "Amazon ECS [past]",
		"ECSを使わなかった会社は?":                               "Amazon ECS [rejected]",
		"ECSを検討した会社は?":                                 "Amazon ECS [considered]",
		"HadoopからBigQueryに移行した会社は?":                    "Apache Hadoop [past], Google BigQuery [current]",
	} {
		p := planned(read(question, lex, v), known{})
		var got []string
		for _, o := range p.objects {
			got = append(got, fmt.Sprintf("%s %v", o.thing.name, o.statuses))
		}
		if diff := cmp.Diff(want, strings.Join(got, ", ")); diff != "" || p.shape != using {
			t.Errorf("%s: shape %d (-want +got):\n%s", question, p.shape, diff)
		}
	}
}

// TestReadAnything checks that whatever is asked is read: tokens stand in
// order, apart from one another, and are pieces of the question.
func TestReadAnything(t *testing.T) {
	lex, v := reader(t)
	pieces := []string{"which", " ", "talks", "Aurora", "の", "セッション", "は", "?", "何", "2016", "年", "以降", "day", "2", "か", "コンテナ", "from", "or", "'s", "ﾃﾞｰﾀ", "é", "👍", "誰", "how many", "移行", "except", "keynote"}
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(rapid.OneOf(rapid.SampledFrom(pieces), rapid.String()), 0, 12).Draw(t, "pieces"), rapid.SampledFrom([]string{"", " "}).Draw(t, "glue"))
		q := read(text, lex, v)
		at := 0
		for _, token := range q.tokens {
			if token.from < at || token.to <= token.from || token.to > len(q.scan.folded) {
				t.Fatalf("%q: a token from %d to %d after %d", text, token.from, token.to, at)
			}
			at = token.to
			if !strings.Contains(text, q.scan.surface(token.from, token.to)) {
				t.Fatalf("%q does not hold %q", text, q.scan.surface(token.from, token.to))
			}
		}
		planned(q, known{})
	})
}
