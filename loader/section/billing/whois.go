package billing

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
)

// A Who is what stands where a document prints who gave a talk.
type Who struct {
	People []byline.Person // code points are those of the text
	Sure   bool            // it is somebody, whatever other lines say
	Handle bool            // by nothing but a handle
}

var (
	// handleWho is a handle behind a company or a name, or nothing, perhaps with more
	// of that in brackets: "カモメ堂 @mona", "@mona（早瀬）", "id:mona さん".
	handleWho = pattern.MustCompile(`^(?:by )?(?:([^@＠()（）、。]{2,60}?)[ 　]*[/／:：,]?[ 　]*)?(?:[@＠]|\bid:)([A-Za-z_][\w-]{1,29})[ 　]*(?:さん|氏|様)?(?:[ 　]*(?:[(（]|[/／・|｜][ 　]*|[ ]from[ ])([^()（）@＠、]{2,40})(?:[(（][^()（）]{1,20}[)）])?[)）]?)?$`)
	// handlesBehind is handles in brackets behind somebody.
	handlesBehind = pattern.MustCompile(`[ 　]*[(（][^()（）]{0,40}(?:[@＠]|\bid:)\w[^()（）]*[)）][ 　]*(?:さん|氏|様)?$`)
	// oneWordWho is what somebody may be called by one word.
	oneWordWho = pattern.MustCompile(`^(?:\p{Han}[\p{Han}々ヶケ]{1,4}|\p{Han}{1,3}[\p{Hiragana}\p{Katakana}]{1,4}|[\p{Hiragana}ー]{2,8}|[\p{Katakana}ー]{2,10}|[A-Za-z_][\w-]{2,19})$`)
)

// WhoIs reads a text as those who gave a talk: by their handle, by a name with a
// company or an honorific, or, which is not sure, by a name or a word alone.
func (b *Reader) WhoIs(text string) Who {
	if len(text) > 100 && utf8.RuneCountInString(text) > 100 {
		return Who{}
	}
	if m := handleWho.FindStringSubmatchIndex(text); m != nil {
		return b.byHandle(text, m)
	}
	name, sure := text, false
	if tail := handlesBehind.FindString(text); tail != "" && tail != text {
		name, sure = strings.TrimRight(text[:len(text)-len(tail)], " 　"), true
	}
	if sure = sure || EndsHonoured(name); sure {
		if people := byline.Called(name, b.lex); people != nil && people[0].Company == "" {
			return Who{People: people, Sure: true}
		}
	}
	if people := byline.Parse(name, b.lex); people != nil && !b.lex.Ordinary(people[0].Name) {
		return Who{People: people, Sure: sure || b.Positioned(people) || byline.OpensWithGiven(people[0].Name)}
	}
	if people := byline.Called(name, b.lex); people != nil && sure {
		return Who{People: people, Sure: true}
	}
	if people := b.firmFirst(name); people != nil {
		return Who{People: people, Sure: true}
	}
	if b.mayBeCalled(name) {
		return Who{People: []byline.Person{byline.PersonAt(name, 0, len(name))}, Sure: sure}
	}
	return Who{}
}

// mayBeCalled tells words by which somebody may go, and nothing else is known.
func (b *Reader) mayBeCalled(word string) bool {
	return oneWordWho.MatchString(word) && byline.IsName(word, b.lex) && !b.lex.Ordinary(word) && len(b.lex.Find(word)) == 0 && !byline.EndsInTitle(word) && !byline.EndsNoName(word) && !b.isFirm(word)
}

// byHandle reads a text that handleWho matches at some bytes: whoever stands
// before the handle, or in brackets behind it, goes by it.
func (b *Reader) byHandle(text string, m []int) Who {
	runes := func(at int) int { return utf8.RuneCountInString(text[:at]) }
	who := Who{People: []byline.Person{byline.PersonAt(text, m[4], m[5])}, Sure: true, Handle: true}
	p := &who.People[0]
	for _, at := range [][2]int{{m[2], m[3]}, {m[6], m[7]}} {
		if at[0] < 0 {
			continue
		}
		said := text[at[0]:at[1]]
		people := byline.Parse(said, b.lex)
		switch {
		case byline.Role(said) != "":
			p.Role = byline.Role(said)
		case b.isFirm(said), len(people) == 0 && (at[0] == m[6] || strings.HasSuffix(said, "の")) && b.soundsFirm(strings.TrimSuffix(said, "の"), p.Name):
			firm := strings.TrimSuffix(said, "の")
			p.SetCompany(text, at[0], at[0]+len(firm))
		case len(people) == 1:
			*p, who.Handle = behind(people, runes(at[0]))[0], false
		case ownName.MatchString(said) && byline.IsName(byline.WithoutHonorific(said), b.lex):
			p.Name, p.Start = byline.WithoutHonorific(said), runes(at[0])
			p.End, who.Handle = p.Start+utf8.RuneCountInString(p.Name), false
		case at[0] == m[2]:
			return Who{}
		}
	}
	return who
}

// WhoUnder reads the first words after a line as those who spoke: a line of them
// alone, perhaps behind a label. It gives that line, by index.
func (b *Reader) WhoUnder(i, to int) (Who, int) {
	at := b.sayingFrom(i + 1)
	if at >= to || at > i+maxUnder {
		return Who{}, at
	}
	if end := b.BlockEnds(at, to); end > 0 {
		at = end
	}
	l := b.lines[at]
	if l.Shape != parse.Text && l.Shape != parse.Bullet && l.Shape != parse.Aside || l.Runes > maxWho {
		return Who{}, at
	}
	body, labelled := l.Said(), l.Label() != ""
	if labelled {
		body = body[len(labelStart.FindString(body)):]
	}
	if l.Shape == parse.Aside {
		body = strings.Trim(body, "()（）")
	}
	rest := underBy.ReplaceAllString(body, "")
	who := b.WhoIs(rest)
	whole := len(who.People) > 0 && (who.Sure || strings.ContainsAny(who.People[0].Name, " 　・"))
	if !whole && !labelled {
		return Who{}, at // a word may be anything
	}
	who.Sure = who.Sure || labelled || rest != body
	return who, at
}

const (
	maxUnder = 6  // how many lines may stand between a title and who spoke, blank ones and when
	maxWho   = 80 // code points of such a line
)

// underBy is what stands before who spoke.
var underBy = pattern.MustCompile(`^(?i:by)[ 　:：]+`)
