package billing

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/section/shape"
)

// NameList reads items that are nothing but speakers, all that stand together,
// where one of them has a company: "- Ana Lopez: Acme".
func (b *Reader) NameList(at, to int) []Credit {
	var out []Credit
	firms := 0
	for ; at < to && b.lines[at].Shape == parse.Bullet; at++ {
		l := b.lines[at]
		people := b.Speakers(l)
		if len(people) == 0 || l.Indent >= 4 || b.lex.Ordinary(people[0].Name) || !strings.ContainsAny(people[0].Name, " 　・") {
			return nil
		}
		if people[0].Company != "" {
			firms++
		}
		out = append(out, Credit{Line: at + 1, Offset: l.Start, People: people, Rule: "speaker-list"})
	}
	if firms == 0 || len(out) < 2 {
		return nil
	}
	return out
}

// ListedSpeakers reads a line that says that speakers follow, and gives the lines
// that name them, by index: "Speakers:" over bullets.
func (b *Reader) ListedSpeakers(at, to int) []Credit {
	if !b.lines[at].Is(shape.MayLabel, byline.MayLabel) {
		return nil
	}
	role := LabelAlone(b.lines[at].Body)
	if role == "" {
		return nil
	}
	var out []Credit
	var firm Place
	for j := at + 1; j < to; j++ {
		l := b.lines[j]
		if l.Shape == parse.Blank && (len(out) == 0 || b.calledNext(j, to)) {
			continue
		}
		if l.Shape != parse.Bullet && l.Shape != parse.Text || l.Label() != "" {
			break
		}
		if len(out) > 0 && l.Shape == parse.Bullet && l.Indent > b.lines[out[0].Line-1].Indent {
			b.employ(&out[len(out)-1], j) // it is of the one above
			continue
		}
		if len(out) > 0 && l.Shape == parse.Text && b.lines[at].Shape == parse.Bullet && b.lines[out[0].Line-1].Shape == parse.Bullet {
			break // items have come to their end
		}
		if len(out) == 0 && l.Shape == parse.Text && strings.HasSuffix(l.Body, "。") {
			continue // a remark before the list
		}
		people, rule := b.listedPeople(l)
		if len(people) == 0 {
			if p := b.firmAlone(j); p.Line > 0 {
				firm = p
				continue
			}
			break
		}
		c := Credit{Line: j + 1, Offset: l.Start, People: people, Rule: rule}
		b.worksFor(&c, firm)
		for k := range people {
			people[k].Role = role
		}
		out = append(out, c)
	}
	return out
}

// LabelAlone is the role that a line gives which is nothing but a label of speakers, in
// brackets or behind a mark perhaps: "Speakers:", "【登壇者】"; "" if it is none.
func LabelAlone(body string) string {
	return byline.Role(strings.Trim(body, "*_ 　【】■□◆◇●○▼<>＜＞:："))
}

// worksFor gives the one person of a credit of whom it says nothing else a company
// that another line names.
func (b *Reader) worksFor(c *Credit, firm Place) {
	if len(c.People) == 1 && c.People[0].Company == "" && firm.Line > 0 {
		c.Works, c.People[0].Company = firm, string([]rune(b.lines[firm.Line-1].Text)[firm.Start:firm.End])
	}
}

// employ reads an item under a speaker that is nothing but a company: theirs.
func (b *Reader) employ(c *Credit, at int) {
	l := b.lines[at]
	if name := strings.TrimSpace(l.Body); l.Runes <= 40 && b.isFirm(name) && !byline.IsTitle(name) {
		b.worksFor(c, Place{at + 1, l.Start, l.Start + utf8.RuneCountInString(name)})
	}
}
