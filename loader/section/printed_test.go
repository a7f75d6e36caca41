package section_test

import (
	"fmt"
	"strings"
)

// A printed is one talk of the reports that the grammar prints.
type printed struct{ title, code, name, firm, role, other, otherFirm string }

var printedTalks = []printed{
	{"Moving a harbour ledger to event streams", "ARC311", "Ingrid Solheim", "Fjordline Freight", "Staff Engineer", "Pablo Iturbe", "Quayside Labs"},
	{"How we halved the night shift", "DOP204", "Marcus Oyelaran", "Lantern Health", "CTO", "Hannah Voss", "Lantern Health"},
	{"Queues: the good parts", "SVS305", "Priya Raghunathan", "Cobalt Post", "Principal Architect", "Tom Bexley", "Northmoor"},
	{"Does your cache need a doctor?", "DAT402", "Anna Lindqvist", "Sparrow Bank", "Engineering Manager", "Luis Cardenal", "Sparrow Bank"},
}

// titleMarks are how lines are marked as titles: T is the title, C its code, N
// its number. What stands right around T stays with it; the rest stands around
// the byline, too.
var titleMarks = []string{
	"## T", "# T", "### T", "**T**", "■ T", "T", "“T”", "N. T", "## N. T", "Talk N: T", "## Session N: T",
	"C - T", "[C] T", "C: T", "T (C)", "## C T", "## T (C)",
	"- T", "* T", "  • T", "- **T**", "- “T”", "- T (C)", "- C: T",
	"1N:00 - 1N:45 T", "1N:30 T",
	"### [T](https://slides.example/a_(b)_c)", "## [T](https://v.example)", "[T](https://v.example/N)", "## `1N:30` T", "### Monday 1N:00 T", "## #N T", "Session: T", "Talk: T", "• T", "* 1N:30 - T", "- [C - T](./C.md)",
}

// bylineForms are how reports say who spoke: T is the marked title, P the
// speaker, F their firm, R their role, O another speaker, G the other's firm. The
// first says nothing.
var bylineForms = []string{
	"T", "T - P, F", "T – P (F)", "T by P (F)", "T by P, F", "T (P, F)", "T (P)", "T by P", "T - P, R, F", "T - P, R at F", "T (P, R @ F)", "T | P, F", "T / P (F)",
	"P: T", "P - T", "P (F): T", "P, F – T", "T — P (F) and O (G)", "T - P & O", "T, P (F)", "T, with P of F", "T by P & O, F",
	"T\nP, F", "T\nby P (F)", "T\nSpeaker: P (F)", "T\nSpeakers: P (F), O (G)", "T\n*P, F*", "T\nP, R at F", "T\nP, R, F", "T\nPresented by P of F", "T\n_by P_", "T\nP – F", "T\nP (R, F)", "T\nP & O, F",
	"T\nSpeaker(s): P", "T\nP", "T\nP @ F", "T\n**Speaker:** P, F", "T\nP | F", "T\nby P", "T\n- Speaker: P, R, F", "T\n(P, F)",
	"[P](https://p.example) - T", "T - [P](https://p.example/x_y)", "T by [P](https://p.example) (F)", "[P](https://p.example) and [O](https://o.example) - T", "P; T", "P & O; T", "P and O - T",
	"T\n[Slides](https://s.example) | [Video](https://v.example)\nP, F", "T\n**P**, F", "T\nwith P (F)", "T\nGiven by P", "T\n[P](https://p.example), F", "T\nSpeaker: [P](https://p.example) (F)",
	"T - *P (F)*", "T — _P, F_", "T\nSaturday, May 9 3:40pm (Hall C)\nP, R, F", "T\nLevel: 300\nP (F)", "T\nWhen: 3 May, 10:30\nWhere: Hall 4\nP, F",
}

// toldForms are how they tell what was said.
var toldForms = [][]string{
	{"- old batch jobs went away one at a time", "- they kept a shadow copy for half a year", "- lesson: measure before anybody tunes"},
	{"  • old batch jobs went away one at a time", "    • a shadow copy stayed for half a year", "  • lesson: measure before anybody tunes"},
	{"The story began with a nightly job that nobody dared to touch, and went on to what happened once they split it into small steps with owners of their own."},
	{"This session walked through three years of mistakes, most of them about who owns which table and who gets called when it breaks.", "", "The second half was a demo on a laptop, which worked at the first attempt. I will try the same thing at home on a smaller scale."},
	{"They started small and grew by copying what worked, which sounds easier than it was.", "", "Lessons:", "", "- name one owner", "- throw old flags away"},
}

// A reportForm is what a report of the grammar looks like.
type reportForm struct {
	mark, byline string
	told         []string
	blanks       int // lines between a title, its byline and what was said
}

func (f reportForm) isItem() bool {
	return strings.HasPrefix(strings.TrimLeft(f.mark, " "), "- ") || strings.HasPrefix(strings.TrimLeft(f.mark, " "), "* ") || strings.Contains(f.mark, "•")
}

// tellsNothing tells items that neither a code nor a byline tells from others.
func (f reportForm) tellsNothing() bool {
	return f.byline == "T" && (f.isItem() || f.mark == "N. T") && !strings.Contains(f.mark, "C")
}

func (f reportForm) name() string {
	if strings.HasPrefix(f.mark, "#") {
		return "report.md"
	}
	return "report.txt"
}

// parted tells forms in which a byline would stand between an item and its link.
func (f reportForm) parted() bool {
	head, _, two := strings.Cut(f.byline, "\n")
	return strings.Contains(f.mark, "](") && f.isItem() && (two || !strings.HasPrefix(head, "T"))
}

// print is the report, and what is in it.
func (f reportForm) print() (text string, want []string) {
	out := []string{"Two days at DataHarbour 2019", "", "Last week I went to DataHarbour with two colleagues. Here is what I took home of what I heard there, in no special order.", ""}
	if strings.HasPrefix(f.mark, "##") {
		out[0] = "# " + out[0]
	}
	if strings.HasPrefix(f.mark, "###") {
		out = append(out, "## Day 1", "")
	}
	for i, talk := range printedTalks {
		lines := f.talk(talk, i+1)
		want = append(want, fmt.Sprintf("%d-%d %s %s", len(out)+1, len(out)+len(lines), f.codeOf(talk), f.speakersOf(talk)))
		out = append(append(out, lines...), make([]string, max(1, f.blanks))...)
	}
	return strings.Join(out, "\n") + "\n", want
}

// codeOf is the code that is read: after a title in brackets it is a part of it.
func (f reportForm) codeOf(talk printed) string {
	if !strings.Contains(f.mark, "C") {
		return ""
	}
	return talk.code
}

func (f reportForm) speakersOf(talk printed) string {
	said, firm := "", ""
	if strings.Contains(f.byline, "F") {
		firm = "@" + talk.firm
	}
	if strings.Contains(f.byline, "P") {
		said = talk.name + firm
	}
	if strings.Contains(f.byline, "G") {
		firm = "@" + talk.otherFirm
	}
	if strings.Contains(f.byline, "O") {
		said += "; " + talk.other + firm
	}
	return said
}

// talk is the lines of one talk.
func (f reportForm) talk(talk printed, number int) []string {
	before, around, _ := strings.Cut(" "+f.mark, " ")
	for _, mark := range []string{"**T**", "“T”", "C - T", "[C] T", "C: T", "C T", "T (C)", "T"} {
		if strings.HasSuffix(f.mark, mark) {
			before, around = strings.TrimSuffix(f.mark, mark), mark
			break
		}
	}
	before = strings.ReplaceAll(before, "N", fmt.Sprint(number))
	if at := strings.Index(around, "C"); at >= 0 && at < 2 && around != "C" {
		before, around = before+around[:strings.Index(around, "T")], "T" // codes stand first
		before = strings.ReplaceAll(before, "C", talk.code)
	}
	title := strings.NewReplacer("T", talk.title, "C", talk.code).Replace(around)
	line := strings.NewReplacer("Speaker", "Speaker", "Presented", "Presented", "Presenter", "Presenter", "Talk by", "Talk by", "Given", "Given", "T", title, "P", talk.name, "F", talk.firm, "R", talk.role, "O", talk.other, "G", talk.otherFirm).Replace(f.byline)
	head, under, two := strings.Cut(line, "\n")
	indent := ""
	if f.isItem() {
		indent = "    "
	}
	out := append([]string{before + head}, make([]string, f.blanks)...)
	if two {
		for l := range strings.SplitSeq(under, "\n") {
			out = append(out, indent+l)
		}
		out = append(out, make([]string, f.blanks)...)
	}
	for _, l := range f.told {
		if l != "" {
			l = indent + l
		}
		out = append(out, l)
	}
	return out
}
