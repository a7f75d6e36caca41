package relate_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/parse"
	"talkgraph/loader/relate"
	"talkgraph/loader/section"
)

// TestKeynotesAreOneTalk reads reports that call keynotes by other names and
// gives the talks that they are, by all names.
func TestKeynotesAreOneTalk(t *testing.T) {
	for name, test := range map[string]struct {
		reports []string
		want    []string
	}{
		"day and speaker": {
			[]string{"# AWS re:Invent 2016\n\n## Keynote Day1 Andy Jassy\n\n- One.\n", "# AWS re:Invent 2016\n\n## Day1 キーノート\n\n- Two.\n", "# AWS re:Invent 2016\n\n## Andy Jassy Keynote\n\n- Three.\n", "# AWS re:Invent 2016\n\n## Keynote Day 1\n\n- Four.\n"},
			[]string{"Keynote Day1 Andy Jassy = Andy Jassy Keynote = Day1 キーノート = Keynote Day 1"},
		},
		"a title of its own": {
			[]string{"# AWS re:Invent 2016\n\n## Keynote Day 1: Machines that learn (Andy Jassy)\n\n- One.\n", "# AWS re:Invent 2016\n\n## Andy Jassy Keynote\n\n- Two.\n", "# AWS re:Invent 2016\n\n## Keynote Day 1\n\n- Three.\n"},
			[]string{"Keynote Day 1: Machines that learn (Andy Jassy) = Andy Jassy Keynote", "Keynote Day 1"},
		},
		"another day": {
			[]string{"# AWS re:Invent 2016\n\n## Keynote Day 1\n\n- One.\n", "# AWS re:Invent 2016\n\n## Keynote Day 2\n\n- Two.\n"},
			[]string{"Keynote Day 1", "Keynote Day 2"},
		},
		"one speaker on two days": {
			[]string{"# AWS re:Invent 2016\n\n## Keynote Day 1 (Andy Jassy)\n\n- One.\n\n## Keynote Day 2 (Andy Jassy)\n\n- Two.\n"},
			[]string{"Keynote Day 1 (Andy Jassy)", "Keynote Day 2 (Andy Jassy)"},
		},
		"another event": {
			[]string{"# AWS re:Invent 2016\n\n## Keynote Day 1 (Andy Jassy)\n\n- One.\n", "# AWS re:Invent 2017\n\n## Keynote Day 1 (Andy Jassy)\n\n- Two.\n"},
			[]string{"Keynote Day 1 (Andy Jassy)", "Keynote Day 1 (Andy Jassy)"},
		},
		"the same title at another event": {
			[]string{"# AWS re:Invent 2016\n\n## Aurora from within (Jane Roe, Acme)\n\n- One.\n", "# KubeCon 2017\n\n## Aurora from within (Jane Roe, Acme)\n\n- Two.\n", "# AWS re:Invent 2016\n\n## Aurora from within\n\n- Three.\n"},
			[]string{"Aurora from within", "Aurora from within"},
		},
		"two names in one report": {
			[]string{"# AWS re:Invent 2016\n\n## Keynote Day1 Andy Jassy\n\n- One.\n\n## Andy Jassy Keynote\n\n- Two.\n"},
			[]string{"Keynote Day1 Andy Jassy = Andy Jassy Keynote"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, talksOf(t, test.reports)); diff != "" {
				t.Errorf("talks (-want +got):\n%s", diff)
			}
		})
	}
}

// talksOf gives the talks of reports, each as its name and its other names.
func talksOf(t *testing.T, reports []string) []string {
	t.Helper()
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	var claims knowledge.Claims
	for i, report := range reports {
		doc, err := parse.Parse("report.md", []byte(report))
		if err != nil {
			t.Fatal(err)
		}
		reading := &knowledge.Reading{Document: knowledge.Node{ID: "document:report" + string(rune('a'+i)), Kind: knowledge.Document}}
		relate.Relate(doc, section.Split(doc, lex, nil), relate.Look(doc, lex), lex, reading, nil)
		if err := reading.Validate(); err != nil {
			t.Fatal(err)
		}
		claims.Add(reading)
	}
	var out []string
	for _, n := range knowledge.Resolve(claims, nil).Nodes {
		if n.Kind == knowledge.Talk {
			out = append(out, strings.Join(append([]string{n.Name}, n.Aliases...), " = "))
		}
	}
	return out
}
