package lost

import (
	"talkgraph/knowledge"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/page"
)

// ofTalk is how a line ends that says of the title over it which talk that was:
// "…を作ってみたお話。", "…するセッションでした。".
var ofTalk = pattern.MustCompile(`(?:お?話|紹介|セッション|発表|講演|トーク|LT|ディスカッション|デモ|内容|解説|説明|事例)(?:でした|です|だった|をしてくださいました|を聞きました|を聴きました|がありました)?[。！!]?$`)

// firstOfTalk is such a line's first sentence.
var firstOfTalk = pattern.MustCompile(`^[^。]{8,}?。`)

// retells tells headings of which the first sentence under them says the most part
// again, and that it was a talk.
func (b *finder) retells(i, to int) bool {
	j := b.below(i, to)
	if j < 0 || b.lines[j].Shape != parse.Text {
		return false
	}
	said := b.lines[j].Body
	if m := firstOfTalk.FindString(said); m != "" {
		said = m
	}
	return ofTalk.MatchString(said) && again(headKey(b.lines[i].Body), knowledge.Key(said))
}

// again tells whether at least two fifths of the neighbouring letters of a heading stand in
// a text.
func again(head, said string) bool {
	letters := []rune(head)
	if len(letters) < 8 {
		return false
	}
	pairs := make(map[[2]rune]bool)
	last := rune(0)
	for _, r := range said {
		pairs[[2]rune{last, r}] = true
		last = r
	}
	found := 0
	for k := 1; k < len(letters); k++ {
		if pairs[[2]rune{letters[k-1], letters[k]}] {
			found++
		}
	}
	return 5*found >= 2*(len(letters)-1)
}

// retoldHeads are the headings that are told again right under them, as talks, if at least
// three are, and they are not few among the others.
func (b *finder) retoldHeads(heads []head, _ page.Span) map[int]bool {
	titles, open := make(map[int]bool), 0
	for k, h := range heads {
		if h.role != openRole {
			continue
		}
		if open++; h.retold {
			titles[k] = true
		}
	}
	if len(titles) < 3 || 4*len(titles) < open {
		return nil
	}
	return titles
}
