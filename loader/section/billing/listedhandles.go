package billing

import (
	"slices"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// embed is a line that shows slides or a film, and nothing else.
var embed = pattern.MustCompile(`^(?:<(?:iframe|script|img)\b|<a [^<>]*>[^<>]*</a>$|\{% ?\w+ |@\[\w+\]\()`)

// IsEmbed tells such lines: they stand between a title and its byline.
func IsEmbed(l *shape.Line) bool { return l.Shape == parse.Text && embed.MatchString(l.Body) }

// OnlyHandles tells credits in which nobody is named.
func OnlyHandles(all []Credit) bool {
	return !slices.ContainsFunc(all, func(c Credit) bool { return c.Rule != HandleRule })
}

// listedHandle is somebody's handle in an item, perhaps with a link and an
// honorific: several stand beside one another with a blank between them.
var listedHandle = pattern.MustCompile(`^[ 　]*\[?[@＠]([A-Za-z_]\w{1,19})\]?(?:\([^()]*\))?[ 　]*(?:さん|氏)?(?:[ 　]*[,、／/＆&]|[ 　]|$)`)

// nameThenColon is a name that a colon parts from what somebody is: "Ana Lopez: CEO, Acme".
var nameThenColon = pattern.MustCompile(`^(` + byline.LatinName + `): `)

// listedPeople reads an item under a label that stands alone: names, people as
// others call them, or handles, for which the rule is another one.
func (b *Reader) listedPeople(l *shape.Line) (people []byline.Person, rule string) {
	if people = byline.Parse(l.Body, b.lex); len(people) == 0 {
		people = b.Speakers(l)
	}
	if len(people) == 0 {
		people = byline.Parse(nameThenColon.ReplaceAllString(l.Body, "$1, "), b.lex)
	}
	if len(people) == 0 {
		_, _, people = b.honouredAtEnd(l.Body)
	}
	if len(people) == 0 {
		people = byline.Glued(l.Body, b.lex)
	}
	if len(people) > 0 {
		return people, "speaker-list"
	}
	return listedHandles(l.Body), HandleRule
}

// listedHandles reads a text that is nothing but handles; nil if it is none.
func listedHandles(body string) []byline.Person {
	var people []byline.Person
	for at := 0; at < len(body); {
		m := listedHandle.FindStringSubmatchIndex(body[at:])
		if m == nil {
			return nil
		}
		people = append(people, byline.PersonAt(body, at+m[2], at+m[3]))
		at += m[1]
	}
	return people
}
