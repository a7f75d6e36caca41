package cover

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/lexicon"
	"talkgraph/loader/parse"
)

// bundled is the lexicon of the program, read once.
var bundled = sync.OnceValues(lexicon.Default)

// talkOf reads a report whose first talk is as given.
func talkOf(t *testing.T, text string) *reader {
	t.Helper()
	lex, err := bundled()
	if err != nil {
		t.Fatal(err)
	}
	doc, err := parse.Parse("report.md", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	r := upToCovers(doc, lex)
	if len(r.Layout.Sections) == 0 {
		t.Fatalf("no talk in %q", text)
	}
	return r
}

// TestLineSignals gives every signal of a line sentences that show it of the
// service that they name first, and others that do not.
func TestLineSignals(t *testing.T) {
	for _, c := range []struct{ name, yes, no string }{
		{"subheading", "### Redis のこと", "- Redis のこと"},
		{"used", "- 箱には Redis を使う|We used Redis for it.|They moved to the Redis of old.", "- Redis を見た|Redis was there."},
		{"bracketed", "- 箱のひとつ(Redis)|One of the boxes (Redis) is red.", "- Redis (赤い箱)|Redis (the red one) is a box."},
		{"listed", "- Redis と MySQL|- Redis, MySQL and Kafka", "- Redis は MySQL の前に立つ"},
		{"noun-follows", "- Redis 互換の箱|- Redis クラスタ", "- Redis の箱"},
		{"english-noun", "They wrote Redis handlers.|- 30 Redis machines", "Redis is fast.|They run Redis on boats.|- 箱は Redis"},
		{"rejected", "They do not use Redis.|They considered Redis.", "They use Redis.|Redis is fast."},
		{"past", "They moved away from Redis.", "They moved to Redis.|Redis is fast."},
		{"compared", "- Redis より速い|- Redis っぽい箱|- 箱は Redis とか|- Redis と言えば赤い箱|A box, such as Redis, is red.|Boxes, for instance Redis, are red.", "- Redis は速い|- Redis は箱より速い|Redis is such a box."},
		{"remark", "- Redis は個人的に好き|I think that Redis is fine.", "- Redis は速い"},
		{"applied", "Zalando uses Redis for boxes.|- 箱を入れるのに Redis を使っている", "Redis keeps boxes.|- Redis は箱を置く"},
	} {
		at := slices.IndexFunc(lineSignals, func(s lineSignal) bool { return s.name == c.name })
		if at < 0 {
			t.Fatalf("no signal %s", c.name)
		}
		for _, sentence := range strings.Split(c.yes, "|") {
			if v := firstView(t, sentence); !lineSignals[at].shown(v) {
				t.Errorf("%s: not shown by %q", c.name, sentence)
			}
		}
		for _, sentence := range strings.Split(c.no, "|") {
			if v := firstView(t, sentence); lineSignals[at].shown(v) {
				t.Errorf("%s: shown by %q", c.name, sentence)
			}
		}
	}
}

// firstView looks at the service that a line names first.
func firstView(t *testing.T, line string) view {
	t.Helper()
	r := talkOf(t, "# Report\n\n## ABC123: 箱の話\n\n- 前置き\n"+line+"\n")
	all := r.showings(0)
	if len(all) == 0 {
		t.Fatalf("no service in %q", line)
	}
	return r.view(slices.MinFunc(all, func(a, b showing) int { return a.k - b.k }), r.setting(0, all))
}

// TestThingSignals shows what a talk as a whole says of a service.
func TestThingSignals(t *testing.T) {
	r := talkOf(t, "# Report\n\n## ABC123: Inside Amazon Aurora\n\n"+strings.Repeat("- 話が続く\n", 20)+
		"- Redis の箱\n- Redis の蓋\n- Redis の底\n- Redis の角\n- Kafka の箱\n- Kafka の蓋\n- Kafka の底\n- Datadog の箱\n- Aurora Global Database の箱\n- MySQL の箱\n- Ubuntu の箱\n- Ruby の箱\n- M5 インスタンスの箱\n")
	all := r.showings(0)
	talk := r.setting(0, all)
	got := make(map[string]string)
	for len(all) > 0 {
		var same []showing
		same, all = sameService(all)
		entry := r.entryOf(same[0])
		var shown []string
		for _, s := range slices.Concat(thingSignals, besideSignals) {
			if s.shown(sight{entry, countLines(same), talk}) {
				shown = append(shown, s.name)
			}
		}
		got[entry.Name] = strings.Join(shown, " ")
	}
	want := map[string]string{
		"Amazon Aurora":                 "named cloud part-named once titled outshone",
		"Amazon Aurora Global Database": "named part-named once titled outshone",
		"Apache Kafka":                  "named again titled",
		"Redis":                         "named again titled",
		"Datadog":                       "named once titled outshone",
		"MySQL":                         "named once titled outshone",
		"Ubuntu":                        "named ground once titled outshone",
		"Amazon EC2 M5 instances":       "named once titled outshone",
		"Ruby":                          "named ground language once titled outshone",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("signals (-want +got):\n%s", diff)
	}
}

// TestWhatALineIsAboutStandsForItself shows that other services of a talk do
// not count against the one that a line is about.
func TestWhatALineIsAboutStandsForItself(t *testing.T) {
	r := talkOf(t, "# Report\n\n## ABC123: Inside Amazon Aurora\n\n"+strings.Repeat("- 話が続く\n", 20)+"- Redis は箱を守る\n- その箱を Kafka に送る\n")
	all := r.showings(0)
	talk := r.setting(0, all)
	got := make(map[string]string)
	for len(all) > 0 {
		var same []showing
		same, all = sameService(all)
		entry := r.entryOf(same[0])
		var shown []string
		eachSignal(r.view(same[0], talk), sight{entry, countLines(same), talk}, func(name string) { shown = append(shown, name) })
		got[entry.Name] = strings.Join(shown, " ")
	}
	want := map[string]string{
		"Amazon Aurora": "named cloud",
		"Redis":         "closing named",
		"Apache Kafka":  "applied closing named once titled",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("signals (-want +got):\n%s", diff)
	}
}
