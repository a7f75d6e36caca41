package outline

import (
	"talkgraph/loader/byline"
	"talkgraph/loader/section/shape"
)

// overLabels gives headings what stands under the next one, where that has the same
// level and is nothing but the label of those who spoke, and nothing is told between
// them: "## 題" over "## 登壇者".
func (b *Outliner) overLabels(heads []*heading) {
	for i := 0; i+1 < len(heads); i++ {
		h, label := heads[i], heads[i+1]
		if h.level != label.level || !b.lines[label.line].Is(shape.MayLabel, byline.MayLabel) || byline.Role(label.body) != "speaker" {
			continue
		}
		if !b.isNoTalk(h) && !b.lines[h.line].Day() && b.wordsBetween(h.line, label.line) == 0 && len(b.ListedSpeakers(label.line, label.to)) > 0 {
			h.to, h.strong = label.to, true
		}
	}
}
