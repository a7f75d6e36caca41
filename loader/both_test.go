package loader_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader"
)

// TestBothNames reads documents whose lines print a person's name in two
// scripts, and lists the keys of each person.
func TestBothNames(t *testing.T) {
	const head = "# AWS re:Invent 2016\n\n## DAT303 - Deep Dive\n\n- Speaker: 小柳建彦 (日経)\n\n## DAT304 - Moving maps\n\n- Speaker: Tatehiko Koyanagi (Nikkei)\n"
	apart := [][]string{{"person:tatehiko-koyanagi"}, {"person:小柳建彦"}}
	for name, c := range map[string]struct {
		line string
		want [][]string
	}{
		"side by side":            {"- 小柳建彦（Tatehiko Koyanagi）は日経の人\n", [][]string{{"person:tatehiko-koyanagi"}, {"person:小柳建彦", "person:tatehiko-koyanagi"}}},
		"the other way, twice":    {"- Tatehiko Koyanagi (小柳建彦) は日経の人\n- Tatehiko Koyanagi (小柳建彦、日経)\n", [][]string{{"person:tatehiko-koyanagi", "person:小柳建彦"}, {"person:小柳建彦"}}},
		"nothing":                 {"", apart},
		"in one line":             {"- 小柳建彦、Tatehiko Koyanagi が登壇\n", apart},
		"with a company's name":   {"- 小柳建彦（Red Hat）の話\n", apart},
		"one of a list of others": {"- 小柳建彦 (日経, Tatehiko Koyanagi)\n", apart},
	} {
		t.Run(name, func(t *testing.T) {
			r, err := loader.Read("r.md", []byte(head+c.line), testLexicon(t))
			if err != nil {
				t.Fatal(err)
			}
			var got [][]string
			for _, thing := range r.Things {
				if thing.Kind == knowledge.Person {
					var keys []string
					for _, key := range thing.Keys {
						keys = append(keys, key.ID)
					}
					got = append(got, keys)
				}
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestTheLexiconGivesBothNames: a document that was read with a lexicon joins
// those that knew the person by either name alone.
func TestTheLexiconGivesBothNames(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	r, err := loader.Read("r.md", []byte("# AWS re:Invent 2016\n\n## Keynote\n\n- Speaker: Werner Vogels\n"), lex)
	if err != nil {
		t.Fatal(err)
	}
	want := []knowledge.LocalKey{{ID: "person:werner-vogels"}, {ID: "person:ヴァーナーボーガス", Rank: 1}}
	for _, thing := range r.Things {
		if thing.Kind == knowledge.Person {
			if diff := cmp.Diff(want, thing.Keys); diff != "" {
				t.Error(diff)
			}
			return
		}
	}
	t.Error("nobody is named")
}
