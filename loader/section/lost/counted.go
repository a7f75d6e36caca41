package lost

import (
	"strconv"

	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// counts is the number with which a heading counts itself: "#2 船を直す", "No.2 ", "【2】".
var counts = pattern.MustCompile(`^(?:[#＃]|(?i:no)\.?[ ]?|【)(\d{1,2})(?:】[ 　]*|[.:：)）]?[ 　]+)[^ 　]`)

// countedLines are the lines of a post, by index, that count from one on, at least two,
// each over words of its own. Where they count twice, or what a reporter learnt, they
// count no talks.
func (b *finder) countedLines(p page.Span) map[int]bool {
	lines, next := make(map[int]bool), 1
	for i := p.From; i < p.To; i++ {
		l := b.lines[i]
		if l.Shape != parse.Text || !l.Shows(shape.ShowsDigit) || l.Indent > 0 || !l.TitleLike() {
			continue
		}
		m := counts.FindStringSubmatch(l.Body)
		if m == nil {
			continue
		}
		if m[1] != strconv.Itoa(next) || !b.overWords(i, p.To) {
			return nil
		}
		lines[i] = true
		next++
	}
	if len(lines) < 2 || p.Title >= 0 && !lines[p.Title] && ofPoints.MatchString(b.lines[p.Title].Body) {
		return nil
	}
	return lines
}

// overWords tells lines with others under them that do not count.
func (b *finder) overWords(i, to int) bool {
	j := b.below(i, to)
	return j >= 0 && !counts.MatchString(b.lines[j].Body)
}

// ofPoints is how titles of posts say that they count something but talks.
var ofPoints = pattern.MustCompile(`(?:\d+|[二三四五六七八九十])[ 　]*(?:つ|個|選|点|箇条|の(?:理由|学び|ポイント|こと|教訓))|学び|理由|ポイント|教訓|気づき|(?i:top \d|tips)`)

// countedHeads are the headings that count themselves, unless another one stands
// before them: they count the parts of its talk.
func (b *finder) countedHeads(heads []head, _ page.Span) map[int]bool {
	titles := make(map[int]bool)
	for k, h := range heads {
		if b.counted[h.line] && h.role != stopRole {
			titles[k] = true
		}
	}
	if len(titles) == 0 {
		return nil
	}
	return b.noneBefore(heads, titles)
}
