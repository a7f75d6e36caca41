package relate

import (
	"slices"
	"strings"

	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

var (
	// leadsIn ends a line that leads in a list: "These are new:", "以下の通り。".
	leadsIn   = pattern.MustCompile(`[:：][*_ 　]*$|(?:以下|次)の?(?:通り|とおり|もの|サービス|機能|内容)?[^。]{0,12}[。:：]?$`)
	newThings = pattern.MustCompile(`(?i)\bnew (?:\w+ )?(?:stuff|things|toys|services|features|products|launches|releases|capabilities)\b|\b(?:launches|releases|announcements)\b`)
	// opensItem stands between the mark of an item and the name that opens it.
	opensItem = pattern.MustCompile(`^(?:(?:the|a|an|new|also new:?|新サービス|新機能)[:：]?[ 　]+|[*_\[「『【"“ 　:：])*$`)
	besides   = pattern.MustCompile(`^[*_」』】"”\]]*(?:[ 　]*[,、，/／・&＆+][ 　]*(?:and )?| and |[ 　]?(?:と|や|および)[ 　]?)(?:the )?[*_「『【"“\[]*$`)
)

// A listReader finds the lists of news in a document.
type listReader struct {
	*relater
	heads []int        // the headings that enclose the line at hand, the outermost first
	known map[int]bool // see leads
}

// newsOver gives, by line index, the heading or the line under which the line
// stands in a list of news: -1 if it stands in none.
func (r *relater) newsOver() []int {
	lists := listReader{relater: r, known: make(map[int]bool)}
	out := slices.Repeat([]int{-1}, len(r.Doc.Lines))
	for i, l := range r.Doc.Lines {
		if l.Shape != parse.Heading && l.Shape != parse.Bullet {
			continue
		}
		for l.Shape == parse.Heading && len(lists.heads) > 0 && r.Doc.Lines[lists.last()].Level >= l.Level {
			lists.heads = lists.heads[:len(lists.heads)-1]
		}
		if over := lists.over(i); over >= 0 && lists.leads(over) {
			out[i] = over
		}
		if l.Shape == parse.Heading {
			lists.heads = append(lists.heads, i)
		}
	}
	return out
}

func (r *listReader) last() int { return r.heads[len(r.heads)-1] }

// over is what may lead in the list of which a line is an item: the line above
// the bullets, if it does, else the heading; -1 if it is an item of another.
func (r *listReader) over(line int) int {
	for over := r.Over(line); over >= 0; over = r.Over(over) {
		switch {
		case r.leads(over):
			return over
		case r.Doc.Lines[over].Shape == parse.Bullet && len(r.Services(over)) > 0:
			return -1 // what stands below says more of these
		}
	}
	if len(r.heads) == 0 {
		return -1
	}
	return r.last()
}

// leads tells lines that lead in a list of news.
func (r *listReader) leads(line int) bool {
	leads, ok := r.known[line]
	if !ok {
		leads = r.leadsNews(line)
		r.known[line] = leads
	}
	return leads
}

func (r *relater) leadsNews(line int) bool {
	l := &r.Doc.Lines[line]
	if shape.IsNews(l.Body) {
		return true
	}
	return l.Shape != parse.Heading && leadsIn.MatchString(l.Body) && len(r.Services(line)) == 0 &&
		(r.Has(line, l.Body, announcedWords) || newThings.MatchString(l.Body)) && !r.Says(line, l.Text, elsewhere)
}

// listedNews gives the services with which an item of a list of news opens.
func (r *relater) listedNews(line int, at string) (out []announcement) {
	text, from, gap := r.Coded(line), r.Doc.Lines[line].Start, opensItem
	for _, m := range r.Services(line) {
		if m.Start < from || !gap.MatchString(strings.ToLower(text.Slice(from, m.Start))) {
			break
		}
		out = append(out, announcement{m.Key, at, announcedAs(text.String()), line, "announced-in-list"})
		from, gap = m.End, besides
	}
	return out
}
