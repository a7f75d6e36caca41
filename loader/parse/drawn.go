package parse

import (
	"unicode/utf8"
)

// drawn makes headings of the lines that plain text sets off by hand in at least
// two ways: by marks (■, ◆, --), brackets (【】, <>), bold runs or numbers (1., 1-2.).
// The way that comes first stands over those that come later, as in
// reStructuredText. One way alone may set off anything.
func drawn(lines []Line) {
	all := allSetOff(lines)
	ranks := ranksOf(lines, all)
	if len(ranks) == 0 || len(ranks) == 1 && !alone(all, ranks, len(lines)) {
		return
	}
	for _, s := range all {
		if ranks[s.style] > 0 {
			l := &lines[s.line]
			l.Shape, l.Level, l.ByHand = Heading, min(1+ranks[s.style], 6), true
			l.Body, l.Start = l.Text[s.from:s.to], utf8.RuneCountInString(l.Text[:s.from])
		}
	}
}

// alone tells whether one way sets headings off where there is no other: at least
// three times, by bold runs, dashes or numbers, which count once, over most of the document. Marks
// and brackets alone are for those who know what is said behind them.
func alone(all []setOff, ranks map[string]int, lines int) bool {
	first, last, n, ones := -1, -1, 0, 0
	for _, s := range all {
		if ranks[s.style] == 0 {
			continue
		}
		if last, n = s.line, n+1; first < 0 {
			first = s.line
		}
		if s.style != "**" && s.style != "--" && s.style != "==" && s.number == nil || s.number != nil && s.number[len(s.number)-1] == 1 && n > 1 {
			return false
		}
		if s.number != nil {
			ones++
		}
	}
	return n >= 3 && (ones == 0 || 2*(last-first) >= lines)
}

// allSetOff are the lines that could be headings which are set off by hand.
func allSetOff(lines []Line) []setOff {
	var out []setOff
	for i := range lines {
		l := &lines[i]
		if l.Shape == Heading {
			return nil // the format marks them
		}
		if l.Indent > 3 || l.Shape != Text && l.Shape != Bullet || len(l.Text) > 4*longestDrawn {
			continue
		}
		if s := readSetOff(l.Text); s.style != "" && !sentence.MatchString(l.Text[s.from:s.to]) && utf8.RuneCountInString(l.Text) <= longestDrawn {
			s.line = i
			out = append(out, s)
		}
	}
	return out
}

// ranksOf are the ways that set headings off, by rank from 1: they do so at least
// twice, mostly over words of their own, and what counts them counts on.
func ranksOf(lines []Line, all []setOff) map[string]int {
	times, bare, astray := make(map[string]int), make(map[string]int), make(map[string]bool)
	last := make(map[string][]int)
	var order []string
	for k, s := range all {
		if times[s.style]++; times[s.style] == 1 {
			order = append(order, s.style)
		}
		if k+1 < len(all) && all[k+1].style == s.style && nothingBetween(lines[s.line+1:all[k+1].line]) {
			bare[s.style]++
		}
		if n := s.number; n != nil {
			at := n[len(n)-1]
			if before := last[s.style]; at != 1 && (before == nil || at != before[len(before)-1]+1) {
				astray[s.style] = true
			}
			last[s.style] = n
		}
	}
	ranks := make(map[string]int)
	for _, style := range order {
		if times[style] >= 2 && 3*bare[style] <= times[style] && !astray[style] {
			ranks[style] = len(ranks) + 1
		}
	}
	return ranks
}

// nothingBetween tells whether no line of some has words.
func nothingBetween(lines []Line) bool {
	for _, l := range lines {
		if l.Shape != Blank {
			return false
		}
	}
	return true
}
