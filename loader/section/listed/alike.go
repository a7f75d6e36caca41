package listed

import (
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// standsAgain tells a table of contents: lines below it repeat titles of a list.
func (b *Items) standsAgain(all []item) bool {
	titles := make(map[string]bool)
	for _, it := range all {
		if it.sure && it.head {
			titles[knowledge.Key(it.Text)] = true
		}
	}
	if len(titles) == 0 {
		return false
	}
	for _, l := range b.lines[all[len(all)-1].line+1:] {
		if (l.Shape == parse.Heading || shape.Bare(l, shape.MaxTitle)) && titles[knowledge.Key(strings.Trim(l.Body, "「」『』“”\"*"))] || l.Shape == parse.Heading && titles[knowledge.Key(b.TitleOf(l).Text)] {
			return true
		}
	}
	return false
}

// oneName is a title before somebody who goes by one name: "Title (Ana)", and
// perhaps a remark.
var oneName = pattern.MustCompile(`^([^()]{8,150}?) \((\p{Lu}\p{Ll}{2,14})\)(?:[:.,]? |$)`)

// alike reads the other items as those are printed that are sure, if at least
// two are so: there, names that begin with no given name are some, too.
func (b *Items) alike(all []item) []item {
	before, behind, coded := 0, 0, 0
	for _, it := range all {
		if it.sure && it.Code != "" {
			coded++
		}
		switch {
		case it.NameFirst:
			before++
		case it.sure && len(it.People) > 0:
			behind++
		}
	}
	for k := range all {
		it := &all[k]
		l := b.lines[it.line]
		body := l.Said()
		if m := oneName.FindStringSubmatchIndex(body); behind > 1 && m != nil && !it.sure && len(b.lex.Find(body[m[4]:m[5]])) == 0 {
			it.Title, it.sure = l.Back(b.lastNamed(body[:m[3]], utf8.RuneCountInString(body[:m[4]]), []byline.Person{{Name: body[m[4]:m[5]], End: utf8.RuneCountInString(body[m[4]:m[5]])}})), true
			continue
		}
		if t, ok := b.codedInside(body); coded > 1 && !it.sure && ok {
			it.Title, it.sure, it.firm = l.Back(t), true, true
			continue
		}
		if it.sure || !it.head {
			continue
		}
		if rest, some := b.NameFirst(body); before > 1 && len(some) > 0 {
			it.Title, it.sure = l.Back(b.firstNamed(body, rest, some)), true
		} else if head, at, some := b.SplitNames(body); behind > 1 && len(some) > 0 && !b.lex.Ordinary(some[0].Name) {
			it.Title, it.sure = l.Back(b.lastNamed(head, at, some)), true
		}
	}
	return all
}

// firstNamed is a title behind the name of its speaker.
func (b *Items) firstNamed(text, rest string, people []byline.Person) shape.Title {
	t := b.Parts(rest)
	t.At, t.People, t.NameFirst = utf8.RuneCountInString(text[:strings.Index(text, people[0].Name)]), people, true
	t.Kind = shape.TitleKind(t)
	return t
}

// lastNamed is a title before a name, which stands at this code point.
func (b *Items) lastNamed(head string, at int, people []byline.Person) shape.Title {
	t := b.Parts(head)
	t.At, t.People = at, people
	t.Kind = shape.TitleKind(t)
	return t
}

// enoughItems tells whether so many items are talks, and they are most of the
// list, or so many of them leave no doubt.
func enoughItems(all []item, least int) bool {
	sure, firm := 0, 0
	for _, it := range all {
		if it.sure {
			sure++
		}
		if it.firm {
			firm++
		}
	}
	return sure >= least && (2*sure >= len(all) || firm >= least)
}

// mostSure tells lists of which more than half of the items are sure.
func mostSure(all []item) bool {
	sure := 0
	for _, it := range all {
		if it.sure {
			sure++
		}
	}
	return 2*sure > len(all)
}
