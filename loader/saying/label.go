package saying

import (
	"slices"
	"strings"
	"unicode/utf8"

	"talkgraph/loader/codepoint"
	"talkgraph/loader/mention"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
)

var (
	labelled   = pattern.MustCompile(`^(?:[^:：。]{1,40}[:：]|[^。]{1,40}?[ 　][-–—][ 　])[ 　]*`)
	separators = pattern.MustCompile(`^(?:[(（][^()（）]*[)）]|など|等|と|や|[、,，・/／&＆+＋。.\s　])*$`)
)

// A lineLabel is the label with which a line may begin, read once for all its
// names.
type lineLabel struct {
	line *parse.Line
	text *codepoint.Text
	read bool
	says string // it is empty if there is none
	end  int    // the code point after it
}

func (b *lineLabel) look() {
	if !b.read {
		b.read, b.says = true, labelled.FindString(b.text.From(b.line.Start))
		b.end = b.line.Start + utf8.RuneCountInString(b.says)
	}
}

// filledBy tells names that stand after the label with nothing else: in "Front
// end: React" and "ElastiCache - Redis" the line is about the label.
func (b *lineLabel) filledBy(all []mention.Mention, m mention.Mention) bool {
	if b.look(); b.says == "" || m.Start < b.end {
		return false
	}
	if slices.ContainsFunc(all, func(o mention.Mention) bool {
		return o.End <= b.end && subject.MatchString(b.text.From(o.End)) && strings.ContainsAny(b.says, ":：")
	}) {
		return true
	}
	rest, end := "", b.end
	for _, o := range all {
		if o.Start >= end {
			rest += b.text.Slice(end, o.Start) + " "
			end = o.End
		}
	}
	return separators.MatchString(rest + b.text.From(end))
}
