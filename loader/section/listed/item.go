package listed

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// An item is one of a list that could be a talk's title.
type item struct {
	line int // index
	shape.Title
	sure bool // a code, a label, or who spoke stands in it or under it
	firm bool // and a code, for whom they work, or how long they spoke
	head bool // it is no longer than a title, without a remark behind it

	unread bool // title is yet to be read: of most lists it is not needed
}

// remark is where words on a talk may follow its title in the same item.
var remark = pattern.MustCompile(`[:：] |[)）](?:[:：.,;]| [-–—])? |\. | ?[-–—] `)

// itemAt reads an item.
func (b *Items) itemAt(i int, p page.Span) item {
	l := b.lines[i]
	it := item{line: i}
	if l.Runes > 4*shape.MaxTitle && !remark.MatchString(l.Body[:shape.MaxTitle]) {
		return it
	}
	if t, ok := b.itemForm(l); ok {
		it.Title, it.sure, it.firm, it.head = t, true, true, true
		return it
	}
	if t, ok := b.printedItem(l); ok {
		it.Title, it.sure, it.head = t, true, true
		return it
	}
	whole := strings.TrimRight(l.Said(), ".")
	if b.titledItem(&it, whole) {
		it.Title, it.head = l.Back(it.Title), true
		return it
	}
	if t, ok := b.nameThenTitle(l.Body); ok {
		it.Title, it.sure = t, true
		return it
	}
	if b.overSpeakers(i, p.To) {
		it.Title, it.sure, it.firm, it.head = b.TitleOf(l), true, true, true
		return it
	}
	if b.overLabel(i, p.To) {
		it.Title, it.sure, it.head = b.TitleOf(l), true, true
		return it
	}
	for _, at := range remark.FindAllStringIndex(whole, 5) {
		head := strings.TrimRight(whole[:at[1]], " :：.,;-–—")
		if utf8.RuneCountInString(head) <= shape.MaxTitle && head != whole && b.titledItem(&it, head) {
			it.Title = l.Back(it.Title)
			return it
		}
	}
	it.head, it.unread = l.TitleLike(), true
	return it
}

// overSpeakers tells an item over a line that says who spoke: further in, with
// a label, or right under it.
func (b *Items) overSpeakers(i, to int) bool {
	l := b.lines[i]
	if !l.TitleLike() || shape.Labelled(l) {
		return false
	}
	j := i + 1
	said := 0 // lines that say when and where
	for j < to && (b.lines[j].Shape == parse.Blank || b.lines[j].When()) {
		if b.lines[j].Shape != parse.Blank {
			said++
		}
		j++
	}
	if j >= to || j > i+3+2*said {
		return false
	}
	under := b.lines[j]
	if under.Shape != parse.Text && under.Shape != parse.Bullet && under.Shape != parse.Aside || under.Indent <= l.Indent && !shape.Labelled(under) && (under.Shape == parse.Bullet || j > i+1 && under.Shape == parse.Text) {
		return false
	}
	if under.Shape == parse.Text && !shape.Labelled(under) && under.Indent <= l.Indent && (b.among(i) || NoteStart.MatchString(l.Body)) {
		return false
	}
	if shape.Labelled(under) && len(b.ListedSpeakers(j, to)) > 0 {
		return true
	}
	people := b.Speakers(under)
	if len(people) == 0 || !shape.Labelled(under) && !b.Positioned(people) && !(byline.OpensWithGiven(people[0].Name) && !b.lex.Ordinary(people[0].Name)) {
		return false
	}
	some := b.Speakers(l)
	return len(some) == 0 || !b.Positioned(some) && !byline.OpensWithGiven(some[0].Name)
}

// overLabel tells an item in Japanese right over one that says behind a label who
// spoke, though no name is known in it: "登壇者：はるかぜ猫[アクメ]".
func (b *Items) overLabel(i, to int) bool {
	l := b.lines[i]
	if i+1 >= to || !b.Japanese() || !l.TitleLike() || shape.Labelled(l) {
		return false
	}
	under := b.lines[i+1]
	return under.Shape == parse.Bullet && shape.Labelled(under) && under.Label() == "speaker" && under.Phrase(maxLabelled)
}

// maxLabelled is how many code points somebody takes behind a label at most.
const maxLabelled = 40

// NoteStart is how notes begin in English, and titles hardly ever.
var NoteStart = pattern.MustCompile(`^[a-z]{2,} [a-z]`)

// among tells an item right under another one that stands as far in: the last one
// of a list, which a line at the margin ends.
func (b *Items) among(i int) bool {
	return i > 0 && b.lines[i-1].Shape == parse.Bullet && b.lines[i-1].Indent >= b.lines[i].Indent
}

// titledItem reads a title that says who spoke, or has a code or a label.
func (b *Items) titledItem(it *item, text string) bool {
	if !mayTitle(text) || byline.Label(text) != "" {
		return false
	}
	t := b.Parts(text)
	if len(t.People) == 0 || t.People[0].Company == "" {
		t = b.namedItem(t, text)
	}
	if len(t.People) > 0 && t.People[0].Company == "" && strings.HasSuffix(t.Text, t.People[0].Name) {
		t.Text, _, _ = b.SplitNames(t.Text)
		t.Text = shape.Undressed(t.Text)
	}
	if len(t.People) > 0 && !t.NameFirst && strings.HasPrefix(t.Text, t.People[0].Name) {
		return false
	}
	if t.Text == "" || t.Code == "" && t.Label == "" && (len(t.People) == 0 || t.People[0].Company == "" && isWord(t.Text)) || b.isWho(text) {
		return false
	}
	t.Text = strings.TrimRight(t.Text, " ")
	t.Kind = shape.TitleKind(t)
	it.Title, it.sure = t, true
	it.firm = t.Code != "" || t.Label != "" || t.People[0].Company != "" || shape.Lasts(text)
	return true
}

// isWord tells short texts of one word.
func isWord(text string) bool {
	return len(strings.Fields(text)) < 2 && utf8.RuneCountInString(text) < 8
}

// mayTitle tells texts of items that could entitle something.
func mayTitle(text string) bool {
	runes := utf8.RuneCountInString(text) - shape.Addresses(text)
	return text != "" && runes <= shape.MaxTitle && shape.NoSentence(text) || runes <= shape.MaxQuestion && shape.IsQuestionText(text)
}
