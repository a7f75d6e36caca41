package style

import (
	"unicode/utf8"

	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// honouredAlone is a line that is what somebody is called and nothing else: "早瀬 渚さん",
// "@mona さんの発表".
var honouredAlone = pattern.MustCompile(`^[^、。「」『』:：]{1,25}?[ 　]?(?:さん|氏|様)(?:の(?:ご?発表|LT|セッション|講演|トーク|お?話))?$`)

const (
	fewestHonoured = 3 // such lines must head talks of a post
	shortestItem   = 5 // code points of an item that is a title
)

// honouredHeads reads posts in which whoever spoke, called so, stands alone over what
// they said, and mostly under no title: the first item of a list under them is one.
func (b *Styles) honouredHeads(p page.Span) []page.Mark {
	var marks []page.Mark
	found, under := 0, 0
	for i := p.From; i < p.To; i++ {
		if t, ok := b.honouredHead(i, p); ok {
			marks = append(marks, page.Mark{Line: i, Talk: true, Rule: "honoured-head", Title: t})
			found++
			if above := b.Above(i, p.From); above >= 0 && above != p.Title && shape.Bare(b.lines[above], shape.MaxBare) {
				under++
			}
		} else if m, ok := b.Common(i, p); ok {
			marks = append(marks, m)
		}
	}
	if found < fewestHonoured || 2*under > found {
		return nil
	}
	return marks
}

// honouredHead is the title of a talk that such a line heads.
func (b *Styles) honouredHead(i int, p page.Span) (shape.Title, bool) {
	l := b.lines[i]
	if i == p.Title || !shape.Bare(l, shape.MaxBare) || !honouredAlone.MatchString(l.Body) || !b.Apart(i, p.From) {
		return shape.Title{}, false
	}
	at := b.Below(i, p.To)
	who := b.WhoIs(l.Said())
	if at < 0 || len(who.People) == 0 || b.lines[at].Shape != parse.Bullet && b.lines[at].Shape != parse.Text {
		return shape.Title{}, false
	}
	t := l.Back(shape.Title{Text: l.Body, Kind: "talk", People: who.People, Handle: who.Handle})
	if first := b.lines[at]; first.Shape == parse.Bullet && first.TitleLike() && utf8.RuneCountInString(first.Body) >= shortestItem {
		t.Text, t.Below = first.Said(), at+1
	}
	return t, true
}
