package style

import (
	"slices"

	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// panelFollows is a sentence that says that a panel is what comes next, and
// nothing else: "締めは座談会でした。"
var panelFollows = pattern.MustCompile(`^[^「」、。]{0,20}(?:最後|ラスト|締め|次|続いて|後半)[^「」、。]{0,10}?(パネルディスカッション|パネルトーク|パネル討論|座談会)(?:です|でした|が(?:ありました|行われました|始まりました)|になります|となりました)?[。！!]*$`)

// withPanels adds the panels of which a post tells in a sentence between its marks,
// where another one right under it says who sat in them. They go up to the next
// mark, or to what is told of a party.
func (b *Styles) withPanels(p page.Span, marks []page.Mark) []page.Mark {
	added := false
	for i := p.From; i < p.To; i++ {
		l := b.lines[i]
		if l.Shape != parse.Text || !l.Shows(shape.ShowsWide) || l.Runes > 60 || !panelFollows.MatchString(l.Body) || !b.panelUnder(i, p.To) || marksLine(marks, i) {
			continue
		}
		m := panelFollows.FindStringSubmatch(l.Body)
		marks, added = append(marks, page.Mark{Line: i, Talk: true, Rule: "panel-told", Title: shape.Title{Text: m[1], Kind: "panel"}}), true
		for j := i + 1; j < p.To && !marksLine(marks, j); j++ {
			if l := b.lines[j]; l.Shape == parse.Text && l.Runes <= 60 && shape.Social.In(l.Body) {
				marks = append(marks, page.Mark{Line: j})
				break
			}
		}
	}
	if added {
		slices.SortStableFunc(marks, func(x, y page.Mark) int { return x.Line - y.Line })
	}
	return marks
}

// panelUnder tells whether one of the next lines says who sat in a panel.
func (b *Styles) panelUnder(i, to int) bool {
	for j := i + 1; j < min(to, i+6); j++ {
		if _, ok := b.PanelOf(j); ok {
			return true
		}
	}
	return false
}

func marksLine(marks []page.Mark, line int) bool {
	return slices.ContainsFunc(marks, func(m page.Mark) bool { return m.Line == line })
}
