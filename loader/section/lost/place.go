package lost

import (
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// isDensePost tells posts in which hardly a line is blank.
func (b *finder) isDensePost(p page.Span) bool {
	blank := 0
	for _, l := range b.lines[p.From:p.To] {
		if l.Shape == parse.Blank {
			blank++
		}
	}
	return 10*blank <= p.To-p.From
}

// setOff tells lines apart from the words over them: behind a blank line, or, where
// hardly a line is blank, behind the end of a sentence or of a list.
func (b *finder) setOff(i int, p page.Span, dense bool) bool {
	if b.Apart(i, p.From) {
		return true
	}
	if !dense || b.goesOn(i) {
		return false
	}
	above := b.lines[i-1]
	return i-1 == p.Title || b.goesOn(i-1) || above.Shape != parse.Text || above.Stamp() || above.When() || isPause(above) || sentenceOver.MatchString(above.Body) || shape.SentenceEnd.MatchString(above.Body) || noHead.MatchString(above.Body) && !quoteStart.MatchString(above.Body)
}

// pause is what stands between two talks, and in none.
var pause = pattern.MustCompile(`^[（(<＜【～〜-]*(?:[^ 　]{0,4}休憩(?:時間)?|ランチ(?:タイム)?|お?昼(?:休み|食|ごはん|ご飯)?|(?i:lunch|coffee|tea)?[ ]?(?i:break|time)|コーヒーブレイク|(?i:lunch)|開場|受付)[）)>＞】～〜-]*$`)

// isPause tells lines that are nothing but the word for a pause.
func isPause(l *shape.Line) bool {
	return l.Shape == parse.Text && l.Runes <= 16 && pause.MatchString(l.Body)
}

// goesOn tells the second line of an item.
func (b *finder) goesOn(i int) bool {
	return i > 0 && b.lines[i].Shape == parse.Text && b.lines[i-1].Shape == parse.Bullet && unfinished.MatchString(b.lines[i-1].Body)
}

// unfinished is how lines end with which the next one goes on.
var unfinished = pattern.MustCompile(`(?:[、,，・のを]|など(?:から|の|を|が|は)|および|または)[ 　]*$`)

// sentenceOver is how sentences and paragraphs end.
var sentenceOver = pattern.MustCompile(`(?:[。！？!?…）)」』”♪☆]|[。]\S{0,4}|笑|[wｗ])$`)

// overWordsOnly keeps the headings under which something is told: a list, a
// sentence, a further heading, or a line over the word for a part.
func (b *finder) overWordsOnly(heads []head, to int) []head {
	var out []head
	for k, h := range heads {
		if h.proof == strongProof || b.isSure(h.line) || b.overTold(h.line, to) || b.labels[h.line+2] || k+1 < len(heads) && b.Above(heads[k+1].line, h.line) == h.line {
			out = append(out, h)
		}
	}
	return out
}

// overTold tells whether a list or a sentence is what follows a line, perhaps
// behind links and those who spoke.
func (b *finder) overTold(i, to int) bool {
	for j := i + 1; j < to; j++ {
		switch l := b.lines[j]; {
		case l.Shape == parse.Blank, l.Shape == parse.Link, l.Shape == parse.Aside, slidesLine.MatchString(l.Body), l.Shape == parse.Text && (b.Speakers(l) != nil || b.IsCompany(l.Body) || shape.ByLine.MatchString(l.Body)), b.saysAgain(j, i):
			continue
		case l.Shape == parse.Bullet:
			return l.Body != ""
		case l.Shape == parse.Text:
			return l.Runes >= 40 || !shape.Bare(l, shape.MaxBare) || sentenceOver.MatchString(l.Body)
		}
		return false
	}
	return false
}

// below is the index of the nearest line with words under a line, or -1.
func (b *finder) below(i, to int) int {
	for j := i + 1; j < to; j++ {
		if s := b.lines[j].Shape; s != parse.Blank && s != parse.Link {
			return j
		}
	}
	return -1
}
