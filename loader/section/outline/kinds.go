package outline

import (
	"slices"

	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
	"talkgraph/loader/section/style"
)

// numbered tells labels that count sessions: "Session 3:", "三つ目の発表".
var numbered = pattern.MustCompile(`[0-9①-⑳一二三四五六七八九十]`)

// codedLevel is the level at which nearly all headings carry codes, bylines or numbers
// of sessions, at least three; 0 if there is none. Weak headings among those are
// no talks, nor are those over which no talk stands.
func codedLevel(heads []*heading) int {
	var codes, strong, all [7]int
	for _, h := range heads {
		all[h.level]++
		if h.strong {
			strong[h.level]++
		}
		if h.Code != "" || h.Below > 0 || h.Timed || numbered.MatchString(h.Label) {
			codes[h.level]++
		}
	}
	for level := range codes {
		if codes[level] >= 3 && 4*strong[level] >= 3*all[level] {
			return level
		}
	}
	return 0
}

// saysWho tells headings over a line that says who spoke.
func (b *Outliner) saysWho(h *heading) bool {
	for i := h.line + 1; i < h.to && i < h.line+6; i++ {
		if shape.Labelled(b.lines[i]) || b.Speakers(b.lines[i]) != nil || len(b.ListedSpeakers(i, h.to)) > 0 {
			return true
		}
	}
	return false
}

// presented tells headings with those who spoke right under them: a line with
// a label before the next heading, or a heading that is such a label.
func (b *Outliner) presented(heads []*heading, i int) bool {
	next := heads[i].to
	if i+1 < len(heads) {
		next = min(next, heads[i+1].line)
	}
	for at := heads[i].line + 1; at < next && at < heads[i].line+6; at++ {
		if shape.Labelled(b.lines[at]) && b.Speakers(b.lines[at]) != nil || len(b.ListedSpeakers(at, next)) > 0 {
			return true
		}
	}
	return next < heads[i].to && byline.Role(heads[i+1].Text) == "speaker"
}

// overBylines tells a heading over headings that are who gave the talk, for whom,
// with nothing told under them: a programme.
func (b *Outliner) overBylines(heads []*heading, i int) bool {
	if !hasBelow(heads, i) {
		return false
	}
	for _, h := range heads[i+1:] {
		if h.line >= heads[i].to {
			break
		}
		if people := b.Speakers(b.lines[h.line]); len(people) == 0 || people[0].Company == "" {
			return false
		}
	}
	return b.wordsBetween(heads[i].line, heads[i].to) == 0
}

// isDiary tells documents of which the headings are dated entries of several events.
func isDiary(heads []*heading) bool {
	var dates []string
	for _, h := range heads {
		if h.Date != "" {
			dates = append(dates, h.Date)
		}
	}
	return style.FarApart(dates)
}

// dayEntry notes the event of a diary's entry, and tells whether it is a talk.
func (b *Outliner) dayEntry(h *heading) headingKind {
	b.Entry(h.line, h.to, *h.Title)
	if b.Presents(h.line+1, h.to) {
		return headingTalk
	}
	return headingEvent
}

// hasBelow tells headings with others in their part.
func hasBelow(heads []*heading, i int) bool { return i+1 < len(heads) && heads[i+1].line < heads[i].to }

// entitlesPost tells the heading over one of several posts.
func (b *Outliner) entitlesPost(line int) bool {
	return len(b.Post) > 1 && slices.ContainsFunc(b.Post, func(p page.Span) bool { return p.Title == line })
}

// daysOver counts, by level, the days and events that stand over other headings.
func (b *Outliner) daysOver(heads []*heading) (days [7]int) {
	for i, h := range heads {
		if !hasBelow(heads, i) || h.strong {
			continue
		}
		if _, event := b.eventOf(heads[i]); event || b.lines[h.line].Day() {
			days[h.level]++
		}
	}
	return days
}
