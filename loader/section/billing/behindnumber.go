package billing

import (
	"strings"

	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// nameColon is what stands behind the number of a talk where lists have who gave
// it before its title: "LT #2 Mona Keller : 題", "LT #3 mona : 題", and perhaps for
// which slot: "LT #1 会場枠 Mona Keller : 題".
var nameColon = pattern.MustCompile(`^(?:[^:：]{1,20}枠[ 　]+)?(` + byline.LatinName + `|` + byline.JapaneseName + `|\p{Han}{2,5}|[A-Za-z_][\w-]{2,19})(?:[ 　]?(?:さん|氏))?[ 　]*[:：][ 　]*(\S.{2,})$`)

// numberedLabel is the number of a talk before that.
var numberedLabel = pattern.MustCompile(`^(?i:lt|lightning talk|session|talk|セッション|発表|講演|登壇)?[ 　.]*[#＃]?\d{1,2}[.:：)）]?[ 　]+`)

// namesBehindNumbers tells documents of which at least three headings are so, and no
// numbered one is not, and of which two names are surely such.
func (b *Reader) namesBehindNumbers() bool {
	all, sure := 0, 0
	for _, l := range b.lines {
		if !l.Shows(shape.ShowsColon|shape.ShowsDigit) || !isMarked(l) {
			continue
		}
		label := numberedLabel.FindString(l.Body)
		if label == "" {
			continue
		}
		m := nameColon.FindStringSubmatch(l.Body[len(label):])
		if m == nil {
			return false
		}
		all++
		if strings.ContainsAny(m[1], " 　・") && byline.IsName(m[1], b.lex) && !b.lex.Ordinary(m[1]) {
			sure++
		}
	}
	return all >= 3 && sure >= 2
}

// billedBehindNumber reads "Name : Title" behind the number of a talk, where titles
// are printed so.
func (b *Reader) billedBehindNumber(text string) billed {
	if !b.numbers {
		return billed{}
	}
	m := nameColon.FindStringSubmatchIndex(text)
	if m == nil || b.isFirm(text[m[2]:m[3]]) {
		return billed{}
	}
	p := byline.PersonAt(text, m[2], m[3])
	return billed{head: text[m[4]:m[5]], people: []byline.Person{p}, sure: true, nameFirst: true}
}
