package section

import (
	"cmp"
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
)

// An item is one of a list that could be a talk's title.
type item struct {
	line int // index
	title
	sure bool // a code, a label, or who spoke stands in it or under it
	firm bool // and a code, or for whom they work
	head bool // it is no longer than a title, without a remark behind it

	unread bool // title is yet to be read: of most lists it is not needed
}

// remark is where words on a talk may follow its title in the same item.
var remark = pattern.MustCompile(`[:：] |[)）](?:[:：.,;]| [-–—])? |\. | ?[-–—] `)

// itemAt reads an item.
func (b *styles) itemAt(i int, p span) item {
	l := b.lines[i]
	it := item{line: i}
	if l.runes > 4*maxTitle && !remark.MatchString(l.Body[:maxTitle]) {
		return it
	}
	whole := strings.TrimRight(l.said(), ".")
	if b.titledItem(&it, whole) {
		it.title, it.head = l.back(it.title), true
		return it
	}
	if t, ok := b.nameThenTitle(l.Body); ok {
		it.title, it.sure = t, true
		return it
	}
	if b.overSpeakers(i, p.to) {
		it.title, it.sure, it.firm, it.head = b.titleOf(l), true, true, true
		return it
	}
	for _, at := range remark.FindAllStringIndex(whole, 5) {
		head := strings.TrimRight(whole[:at[1]], " :：.,;-–—")
		if utf8.RuneCountInString(head) <= maxTitle && head != whole && b.titledItem(&it, head) {
			it.title = l.back(it.title)
			return it
		}
	}
	it.head, it.unread = l.titleLike(), true
	return it
}

// overSpeakers tells an item over a line that says who spoke: further in, with
// a label, or right under it.
func (b *styles) overSpeakers(i, to int) bool {
	l := b.lines[i]
	if !l.titleLike() || labelled(l) {
		return false
	}
	j := i + 1
	said := 0 // lines that say when and where
	for j < to && (b.lines[j].Shape == parse.Blank || b.lines[j].when()) {
		if b.lines[j].Shape != parse.Blank {
			said++
		}
		j++
	}
	if j >= to || j > i+3+2*said {
		return false
	}
	under := b.lines[j]
	if under.Shape != parse.Text && under.Shape != parse.Bullet && under.Shape != parse.Aside || under.Indent <= l.Indent && !labelled(under) && (under.Shape == parse.Bullet || j > i+1 && under.Shape == parse.Text) {
		return false
	}
	people := b.speakers(under)
	if len(people) == 0 || !labelled(under) && !b.positioned(people) && !(byline.OpensWithGiven(people[0].Name) && !b.lex.Ordinary(people[0].Name)) {
		return false
	}
	some := b.speakers(l)
	return len(some) == 0 || !b.positioned(some) && !byline.OpensWithGiven(some[0].Name)
}

// titledItem reads a title that says who spoke, or has a code or a label.
func (b *styles) titledItem(it *item, text string) bool {
	if !mayTitle(text) || byline.Label(text) != "" {
		return false
	}
	t := b.parts(text)
	if len(t.people) == 0 || t.people[0].Company == "" {
		t = b.namedItem(t, text)
	}
	if len(t.people) > 0 && t.people[0].Company == "" && strings.HasSuffix(t.text, t.people[0].Name) {
		t.text, _, _ = b.splitNames(t.text)
		t.text = undressed(t.text)
	}
	if len(t.people) > 0 && !t.nameFirst && strings.HasPrefix(t.text, t.people[0].Name) {
		return false
	}
	if t.text == "" || t.code == "" && t.label == "" && (len(t.people) == 0 || t.people[0].Company == "" && isWord(t.text)) || b.isWho(text) {
		return false
	}
	t.kind = kindOf(t)
	it.title, it.sure = t, true
	it.firm = t.code != "" || t.label != "" || t.people[0].Company != ""
	return true
}

// isWord tells short texts of one word.
func isWord(text string) bool {
	return len(strings.Fields(text)) < 2 && utf8.RuneCountInString(text) < 8
}

// isWho tells texts of items that are nothing but who spoke.
func (b *styles) isWho(text string) bool {
	people := byline.Parse(text, b.lex)
	return len(people) > 0 && (b.positioned(people) || b.positioned(people[len(people)-1:]) || strings.HasSuffix(strings.TrimRight(text, " )"), people[len(people)-1].Name))
}

// namedItem reads a title with nothing but a name at its end or before it, that
// begins with a given name. What parts took off its front stands before that.
func (b *styles) namedItem(t title, text string) title {
	front, named := strings.TrimSuffix(text, t.text), t
	if front == text {
		front = ""
	}
	rest := text[len(front):]
	if head, at, people := b.splitNames(rest); len(people) > 0 && byline.OpensWithGiven(people[0].Name) && !b.lex.Ordinary(people[0].Name) {
		named = b.lastNamed(head, at, people)
	} else if under, some := b.nameFirst(rest); len(some) > 0 && byline.OpensWithGiven(some[0].Name) {
		named = b.firstNamed(rest, under, some)
	} else {
		return t
	}
	named.at += utf8.RuneCountInString(front)
	named.code, named.label = cmp.Or(named.code, t.code), cmp.Or(named.label, t.label)
	return named
}

// mayTitle tells texts of items that could entitle something.
func mayTitle(text string) bool {
	runes := utf8.RuneCountInString(text) - addresses(text)
	return text != "" && runes <= maxTitle && noSentence(text) || runes <= maxQuestion && isQuestionText(text)
}

// namesTitle is somebody, perhaps with another one, before a title that stands
// out: "Ana Lopez and Bo Ek [Title](address)", "Ana Lopez: “Title”".
var namesTitle = pattern.MustCompile(`^((` + byline.LatinName + `)(?:,? (?:and|&) ` + byline.LatinName + `)?)(?:[,:]| [-–—])? ?(?:\[([^\[\]]{4,})\]\([^()]*\)|[“"]([^“”"]{4,})[”"]|\*\*([^*]{4,})\*\*)`)

// nameThenTitle reads an item of that form; a remark may follow.
func (b *styles) nameThenTitle(body string) (title, bool) {
	if !byline.MayBegin(body) {
		return title{}, false
	}
	m := namesTitle.FindStringSubmatchIndex(body)
	if m == nil {
		return title{}, false
	}
	people := byline.Parse(body[m[2]:m[3]], b.lex)
	if len(people) == 0 || b.lex.Ordinary(people[0].Name) {
		return title{}, false
	}
	t := b.parts(body[max(m[6], m[8], m[10]):max(m[7], m[9], m[11])])
	t.at, t.people, t.nameFirst = 0, people, true
	t.kind = kindOf(t)
	return t, true
}
