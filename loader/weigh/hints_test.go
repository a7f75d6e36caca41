package weigh

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/loader/parse"
	"talkgraph/loader/section"
	"talkgraph/loader/section/shape"
)

func textOf(t *testing.T, report string) Text {
	t.Helper()
	doc, err := parse.Parse("a.txt", []byte(report))
	if err != nil {
		t.Fatal(err)
	}
	return Text{Lines: shape.LinesOf(doc), Names: make([]Names, len(doc.Lines))}
}

// shown are the names of what a step shows, but for how long it is, what is counted
// around it and what the whole text shows.
func (k look) shown(step int) (out []string) {
	for _, h := range k.hints[step] {
		name := strings.TrimPrefix(nameOf(featureOf(h, 0)), "here ")
		if !strings.HasPrefix(name, "length ") && !strings.HasPrefix(name, "prose ") && h < first[ofText] {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return out
}

func TestHints(t *testing.T) {
	for line, want := range map[string][]string{
		"Boxes: How We Pack Them":     {"ASCII", "capitals all", "colon", "ends word", "like a title", "opens upper", "words 5"},
		"● 箱の詰め方 早瀬さん":                {"ends in honorific", "ends word", "honorific", "like a title", "mark or number", "opens ●"},
		"10:00-10:40 DAT303 (Hall 2)": {"ASCII", "bracket", "capitals all", "code", "colon", "ends )", "hours", "like a title", "opens digit", "words 2"},
		"2019年5月3日に行きました。":            {"date", "ends in verb", "ends 。", "opens digit"},
		"- by Ana Lopez / Acme Inc.":  {"ASCII", "by", "capitals 8", "ends .", "item", "label", "like a title", "mark or number", "opens -", "role", "slash", "words 5"},
		"https://boxes.example":       {"ASCII", "address", "capitals 2", "colon", "ends word", "like a title", "link", "opens lower", "words 3"},
		"まとめ":                         {"ends talks", "ends word", "heading of its own", "like a title", "opens wide"},
	} {
		t.Run(line, func(t *testing.T) {
			got := textOf(t, line).look().shown(0)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestHintsOfNames(t *testing.T) {
	text := textOf(t, "Ana Lopez, Acme")
	text.Names[0] = Names{Person: true, Company: true, Runes: 13}
	text.Known, text.Read = true, []Talk{{Lines: section.Lines{First: 1, Last: 1}, Credited: true}}
	want := []string{"ASCII", "capitals all", "ends word", "like a title", "names 8", "names a company", "names a person", "names people named above", "opens upper", "read among title of one", "read as last", "read as title", "read credited title of most", "read with speakers", "words 3"}
	if diff := cmp.Diff(want, text.look().shown(0)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// What a line shows counts for the lines beside it, as far as there are any.
func TestSequence(t *testing.T) {
	got := sequence([][]hint{{first[dash]}, {first[slash]}})
	var names [][]string
	for _, step := range got {
		var all []string
		for _, f := range step {
			all = append(all, nameOf(f))
		}
		names = append(names, all)
	}
	want := [][]string{
		{"here any line", "above no line", "here dash", "below slash"},
		{"here any line", "above dash", "here slash", "below no line"},
	}
	if diff := cmp.Diff(want, names); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
