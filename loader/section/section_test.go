package section_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/lexicon"
	"talkgraph/loader/parse"
	"talkgraph/loader/section"
	"talkgraph/loader/section/occasion"
)

const names = `
- {name: AWS re:Invent, kind: event, type: conference, aliases: [re:Invent]}
- {name: Amazon Web Services, kind: company, type: company, aliases: [AWS]}
- {name: Jane Smith, kind: person}
`

func testLexicon(t testing.TB) *lexicon.Lexicon {
	t.Helper()
	lex, err := lexicon.New(lexicon.File{Name: "names.yaml", Data: []byte(names)})
	if err != nil {
		t.Fatal(err)
	}
	return lex
}

// split gives the talks of a text, a line each: first-last, code, title, kind, event, date.
func split(t *testing.T, name, text string) []string {
	t.Helper()
	doc, err := parse.Parse(name, []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, s := range section.Split(doc, testLexicon(t), nil).Sections {
		out = append(out, fmt.Sprintf("%d-%d %s|%s|%s|%s|%s", s.First, s.Last, s.Code, s.Title, s.Kind, strings.TrimPrefix(s.Event, "event:"), s.Date))
	}
	return out
}

func TestTitles(t *testing.T) {
	for _, c := range []struct {
		why, name, text string
		want            []string
	}{
		{"codes in brackets, with a suffix and at the end", "a.md",
			"# re:Invent 2018\n## [ABC101-R] One\nx\n## Two (DEF202)\ny\n## GHI303: Three\nz\n",
			[]string{"2-3 ABC101-R|One|breakout|aws-reinvent-2018|2018", "4-5 DEF202|Two|breakout|aws-reinvent-2018|2018", "6-7 GHI303|Three|breakout|aws-reinvent-2018|2018"}},
		{"names of standards are no codes", "a.txt", "ISO27001 and RFC2616 matter\n- one\n", nil},
		{"a table of contents without lines is no talk", "a.txt", "ABC101 - One\nDEF202 - Two\nABC101 - One\n- text\nDEF202 - Two\n- text\n",
			[]string{"3-4 ABC101|One|breakout||", "5-6 DEF202|Two|breakout||"}},
		{"headings inside a talk are none", "a.md", "# Report\n## Talk one\n- a\n### Summary\n- b\n#### Details\n- c\n## まとめ\n- d\n",
			[]string{"2-7 |Talk one|talk||"}},
		{"a day's date reaches its talks", "a.md", "# re:Invent 2018\n## Day 1 (2018-11-26)\n### One\nx\n## Day 2 (2018-11-27)\n### Two\ny\n",
			[]string{"3-4 |One|talk|aws-reinvent-2018|2018-11-26", "6-7 |Two|talk|aws-reinvent-2018|2018-11-27"}},
		{"marks before titles; a stop of the same mark", "a.txt", "■ First thing\ntext\n■ ワークショップ: second\ntext\n■ 懇親会\ntext\n",
			[]string{"1-2 |First thing|talk||", "3-4 |ワークショップ: second|workshop||"}},
		{"a post that is one talk", "a.txt", "AWS re:Invent 2018: A Long Evening with Jane Smith\n\nIt was long.\n\nPart one\n\n- a\n",
			[]string{"1-7 |AWS re:Invent 2018: A Long Evening with Jane Smith|talk|aws-reinvent-2018|2018"}},
		{"prose has no talks", "a.txt", "I went home.\nThen I slept for a while.\n", nil},
	} {
		if diff := cmp.Diff(c.want, split(t, c.name, c.text)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.why, diff)
		}
	}
}

func TestEventsWithoutAYear(t *testing.T) {
	for text, want := range map[string]string{
		"re:Invent に行ってきた\n2017/11/28 の朝に着いた。\n": "event:aws-reinvent-2017",
		"re:Invent 2016 の話。去年の re:Invent も良かった。": "event:aws-reinvent-2016",
		"re:Invent に行ってきた":                       "event:aws-reinvent",
		"何もなかった":                                 "",
	} {
		doc, err := parse.Parse("a.txt", []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		if got := section.Split(doc, testLexicon(t), nil).Main; got != want {
			t.Errorf("%q: main event %q, want %q", text, got, want)
		}
	}
}

func TestNamings(t *testing.T) {
	lex := testLexicon(t)
	text := "去年の re:Invent と AWS re:Invent 2019、XConf 2020"
	var got []string
	for _, n := range occasion.Namings(text, lex.Find(text), 2018) {
		got = append(got, string([]rune(text)[n.Start:n.End])+" = "+n.Event.ID)
	}
	want := []string{"re:Invent = event:aws-reinvent-2017", "AWS re:Invent 2019 = event:aws-reinvent-2019"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("namings (-want +got):\n%s", diff)
	}
}

// FuzzSplit: talks have words in their titles or codes, lie inside the
// document, and follow their parents.
func FuzzSplit(f *testing.F) {
	lex := testLexicon(f)
	f.Add("a.txt", "■ A\n===\nB (Jane Smith (AWS))\nx\n===\n■ C\n")
	f.Add("a.md", "# re:Invent 2018\n## Day 1\n### [ABC101] X — Jane Smith (AWS)\n- y\n")
	f.Add("a.txt", "T\nAWS Jane Smith(@j)です。\n2019.1.2 A\n\n  • b\n2019.1.3 C\n")
	f.Add("a.md", "# re:Invent 2018\n### [Jane Smith](http://a.b/(c)) and [Jo [Doe](d) - [X é](y)\nz\n### [Ö](x) [Ann Lee](y) - Zzzzzzzzzz\nq\n1. [[ABC101] X — Jane Smith (AWS)](y\n")
	f.Add("a.txt", "■ T (Aa[B](0) (00\nx\n■ U\n")
	f.Add("a.txt", "# Long title here\nAA[AAa(0\n## B")
	f.Add("\r", "# 000000000000\nAA[AAa(0\n## 0")
	f.Fuzz(func(t *testing.T, name, text string) {
		doc, err := parse.Parse(name, []byte(text))
		if err != nil {
			return
		}
		layout := section.Split(doc, lex, nil)
		for i, s := range layout.Sections {
			if s.First < 1 || s.Last < s.First || s.Last > len(doc.Lines) || s.Parent >= i {
				t.Errorf("section %d of %d lines is %+v", i, len(doc.Lines), s)
			}
			for _, c := range s.Credits {
				runes := []rune(doc.Lines[c.Line-1].Text)
				for _, p := range c.People {
					if got := string(runes[c.Offset+p.Start : c.Offset+p.End]); got != p.Name {
						t.Errorf("credit %q stands where the line has %q", p.Name, got)
					}
				}
			}
		}
	})
}
