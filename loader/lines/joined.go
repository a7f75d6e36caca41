package lines

import (
	"strings"

	"talkgraph/loader/codepoint"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
)

// goesOn ends a line of English in the middle of a sentence: what is listed, or
// said to be used, stands on the next one.
var goesOn = pattern.MustCompile(`(?i)(?:[,&+/]| (?:the|an?|and|or|with|on|in|of|to|into|onto|from|off|by|for|at|as|via|like|through|over|is|are|was|were|be|been|has|have|had|that|which|who|than|not|no|their|its|his|her|our|this|these|also|both|using|uses?|used|running|runs?|ran|moved|moving|called|named|such as|including))$`)

// shortestWrapped is the length in bytes from which on a line may be one of a
// paragraph that somebody wrapped by hand.
const shortestWrapped = 40

// WrappedFrom is the index of the line in which the sentence begins that a line
// begins with: that of the line, where the one before it is not wrapped.
func (d *Lines) WrappedFrom(line int) int {
	first := line
	for first > 0 && line-first < mostWrapped && d.goesOnAt(first) {
		first--
	}
	return first
}

// mostWrapped is over how many lines a sentence is followed.
const mostWrapped = 4

// goesOnAt tells whether a line goes on with the sentence of the line before it,
// of the same talk and not its title.
func (d *Lines) goesOnAt(line int) bool {
	over, here := &d.Doc.Lines[line-1], &d.Doc.Lines[line]
	switch {
	case here.Body == "" || here.Shape != parse.Text || over.Shape != parse.Text && over.Shape != parse.Bullet || len(over.Body) < shortestWrapped:
		return false
	case d.Inner[line] != d.Inner[line-1] || d.Inner[line] >= 0 && d.Layout.Sections[d.Inner[line]].First == line:
		return false
	case d.Layout.Subheads[line] || d.Layout.Subheads[line-1] || Japanese(over.Body) || Japanese(here.Body):
		return false
	}
	small := here.Body[0] >= 'a' && here.Body[0] <= 'z' && !strings.ContainsAny(over.Body[len(over.Body)-1:], ".!?:;")
	return small || goesOn.MatchString(over.Body)
}

// A Joined is some lines as if they were one.
type Joined struct {
	Text codepoint.Text
	Cues pattern.Found // what may match in it
	At   []int         // by line: what is to be added to a code point of it
}

// Join joins lines, the last one included.
func (d *Lines) Join(first, last int) Joined {
	var all strings.Builder
	out, end := Joined{At: make([]int, 0, last-first+1)}, 0
	for i := first; i <= last; i++ {
		l, said := &d.Doc.Lines[i], strings.TrimRight(d.Text(i), " \t")
		if i > first {
			said = " " + l.Body
			out.At = append(out.At, end+1-l.Start)
		} else {
			out.At = append(out.At, 0)
		}
		all.WriteString(said)
		end += codepoint.Count(said)
	}
	traits := traitsOf(all.String())
	out.Text, out.Cues = withClauses(all.String(), traits), cuesOf(d.asked, all.String(), traits)
	return out
}
