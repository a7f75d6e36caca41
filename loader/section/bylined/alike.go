package bylined

import (
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/section/billing"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// printedAlike is the rule of titles that bare lines have in a form that repeats.
const printedAlike = "printed-alike"

// alikeTitles reads the bare lines of a post that have titles and those who spoke
// in a form in which the post prints them, by index: one in which at least two of
// them, over words of their own, have somebody for sure. There, others are titles
// too that have nothing but a name or a word in that place.
func (b *Titles) alikeTitles(p page.Span) map[int]shape.Title {
	var lines []int
	for i := p.From; i < p.To; i++ {
		if i != p.Title && b.mayPrint(i, p) {
			lines = append(lines, i)
		}
	}
	proved := []printing{b.proved(b.underTitles(lines, p), p)}
	for f := range billing.Forms {
		proved = append(proved, b.proved(b.inForm(lines, f), p))
	}
	slices.SortStableFunc(proved, func(x, y printing) int { return y.sure - x.sure })
	titles := make(map[int]shape.Title)
	for _, all := range proved {
		for i, t := range all.titles {
			if _, read := titles[i]; !read {
				titles[i] = t
			}
		}
	}
	return titles
}

// mayPrint tells lines that could be a title beside those who spoke, or over them.
func (b *Titles) mayPrint(i int, p page.Span) bool {
	l := b.lines[i]
	return l.Shape == parse.Text && l.Indent < 4 && l.Runes > 3 && (l.Phrase(shape.MaxBilled) || l.Question()) && !shape.IsRow(l) &&
		!l.When() && !l.Stamp() && !l.Day() && !shape.IsRemark(l.Body) && l.Label() == "" && !strings.Contains(l.Body, "://") && !pointsElsewhere(l.Body) && !b.IsNone(l, p) && !b.isWhoAlone(l) && !b.InBlock(i, p.To)
}

// isWhoAlone tells lines that are nothing but who spoke. Words with capitals may be
// a title all the same, and what stands in quotes is one.
func (b *Titles) isWhoAlone(l *shape.Line) bool {
	if strings.HasPrefix(l.Body, "『") || strings.HasPrefix(l.Body, "「") {
		return false
	}
	people := b.Speakers(l)
	if people == nil {
		who := b.WhoIs(l.Said())
		if who.Handle {
			return true
		}
		people = who.People
	}
	return people != nil && (people[0].Company != "" || !knowledge.IsASCII(people[0].Name) || byline.OpensWithGiven(people[0].Name))
}

// A reading is a line read as the title of a talk.
type reading struct {
	billing.Printed
	line, last int  // the line, and the one that says who spoke
	many       bool // see manyBehind
}

// inForm reads lines in a form.
func (b *Titles) inForm(lines []int, f billing.Form) []reading {
	var out []reading
	for _, i := range lines {
		t, ok := b.InForm(b.lines[i], f)
		if !ok {
			continue
		}
		if whole := b.TitleOf(b.lines[i]); len(whole.People) > 0 && (whole.People[0].Company != "" || whole.People[0].Role != "") {
			t.Title = whole
		}
		out = append(out, reading{Printed: t, line: i, last: i})
	}
	if f == billing.ByForm || f == billing.DashForm {
		return manyBehind(out)
	}
	return out
}

// manyBehind takes for sure whoever stands behind "by" or a dash, by whatever word,
// where at least three do behind titles in Japanese.
func manyBehind(all []reading) []reading {
	names := make(map[string]bool)
	for _, r := range all {
		if strings.ContainsFunc(r.Text, knowledge.IsJapanese) {
			names[r.Name] = true
		}
	}
	if len(names) < enoughAlike {
		return all
	}
	for k := range all {
		all[k].Sure, all[k].many = true, true
	}
	return all
}

// underTitles reads the lines of which the next one says who spoke.
func (b *Titles) underTitles(lines []int, p page.Span) []reading {
	var out []reading
	for _, i := range lines {
		l := b.lines[i]
		who, at := b.WhoUnder(i, p.To)
		if who.People == nil || l.Runes > shape.MaxTitle || l.Stop() || shape.IsGroup(l.Body) || !b.apartOrDense(i, p) {
			continue
		}
		t := b.TitleOf(l)
		t.People = nil // their own line says who they are
		out = append(out, reading{Printed: billing.Printed{Title: t, Sure: who.Sure, Name: who.People[0].Name}, line: i, last: at})
	}
	return out
}
