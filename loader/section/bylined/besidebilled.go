package bylined

import (
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

var (
	// theirTalk is a title that has nothing but whose talk it was: "カモメ堂さんのLT".
	theirTalk = pattern.MustCompile(`^[^、。「」『』]{1,30}(?:さん|氏|様)の(?:LT|ライトニングトーク|発表|講演|セッション|トーク|話)$`)
	// opensAsTalk is how a sentence opens that says what stood over it was a talk.
	opensAsTalk = pattern.MustCompile(`^[^。「」『』]{2,60}の[^。、]{0,10}(?:セッション|発表|講演|トーク|LT)(?:。|です。|でした。|で、)`)
)

// besideBilled adds the bare lines, in posts of which at least three are titles by
// those who spoke, that say themselves, or in the first words under them, that they
// are of a talk, whoever gave it.
func (b *Titles) besideBilled(p page.Span, marks []page.Mark) []page.Mark {
	billed := count(marks, func(m page.Mark) bool { return m.Talk && (m.Rule == "speaker-line" || m.Rule == printedAlike) })
	if billed < enoughAlike {
		return marks
	}
	return b.beside(p, marks, "beside-billed", func(i int) (shape.Title, bool) {
		l := b.lines[i]
		if !shape.Bare(l, shape.MaxBare) || l.Runes < 4 || !b.apartOrDense(i, p) || l.Stop() || !b.mayPrint(i, p) || !b.opensTalk(i, p.To) {
			return shape.Title{}, false
		}
		return b.TitleOf(l), true
	})
}

// opensTalk tells lines that are called as somebody's talk, or over words that say so.
func (b *Titles) opensTalk(i, to int) bool {
	if theirTalk.MatchString(b.lines[i].Body) {
		return b.Filled(i, to)
	}
	j := b.Below(i, to)
	return j >= 0 && b.lines[j].Shape == parse.Text && opensAsTalk.MatchString(b.lines[j].Body[:min(len(b.lines[j].Body), 400)])
}
