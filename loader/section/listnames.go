package section

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
)

// listNames is where the items of a post's lists name people, at least twice
// by their given names: names that no list has stand there, too.
type listNames struct{ before, behind bool }

// listsNames looks at the items of a post's lists.
func (b *builder) listsNames(p span) listNames {
	before, behind := 0, 0
	for i := p.from; i < p.to; i++ {
		l := b.lines[i]
		if l.Shape != parse.Bullet {
			continue
		}
		if m := itemBy.FindStringSubmatch(l.Body); m != nil && byline.OpensWithGiven(m[2]) {
			behind++
		}
		if m := nameThen.FindStringSubmatch(l.Body); m != nil && byline.OpensWithGiven(m[1]) {
			before++
		}
	}
	return listNames{before > 1, behind > 1}
}

// listedFirst reads an item that is who gave a talk, and its title: "Ana
// Lopez: Title", in lists of such items.
func (b *builder) listedFirst(l parse.Line, some listNames) (title, bool) {
	if !some.before || !bare(parse.Line{Body: l.Body}, maxTitle) {
		return title{}, false
	}
	rest, people := b.nameFirst(l.Body)
	if len(people) == 0 {
		return title{}, false
	}
	t := b.parts(rest)
	t.at, t.people, t.nameFirst = utf8.RuneCountInString(l.Body[:strings.Index(l.Body, people[0].Name)]), people, true
	t.kind = kindOf(t)
	return t, true
}
