package eval

import (
	"cmp"
	"fmt"
	"slices"

	"talkgraph/loader"
)

// talks scores which talks were found, and what hangs on them. What hangs on
// a talk that was not found is missed.
func (s scorer) talks() {
	left := slices.Clone(s.Extraction.Talks)
	f := &s.card[talks]
	for _, t := range s.Annotation.Talks {
		at := slices.IndexFunc(left, func(read loader.TalkReport) bool { return t.is(read) })
		if at < 0 {
			if !t.Optional {
				f.missed(s.Name, t.show())
				s.talk(t, loader.TalkReport{})
			}
			continue
		}
		if !t.Optional {
			f.Right++
		}
		s.talk(t, left[at])
		left = slices.Delete(left, at, at+1)
	}
	for _, read := range left {
		f.extra(s.Name, fmt.Sprintf("%d-%d %s", read.Lines[0], read.Lines[1], read.Title))
	}
}

// is tells whether a talk that was read is the annotated one: by its code
// where both have one, else by its title or by half of its lines.
func (t Talk) is(read loader.TalkReport) bool {
	if t.Code != "" && read.Code != "" {
		return t.Code == read.Code
	}
	return spelling(t.Title) == spelling(read.Title) || overlap(t.Lines, read.Lines) >= 0.5
}

func (t Talk) show() string { return fmt.Sprintf("%d-%d %s", t.Lines[0], t.Lines[1], t.Title) }

// overlap is the Jaccard index of two ranges of lines: what both hold of what
// either holds.
func overlap(a, b [2]int) float64 {
	both := min(a[1], b[1]) - max(a[0], b[0]) + 1
	either := max(a[1], b[1]) - min(a[0], b[0]) + 1
	return float64(max(both, 0)) / float64(either)
}

// talk scores what hangs on one talk.
func (s scorer) talk(t Talk, read loader.TalkReport) {
	where := s.Name + " " + cmp.Or(t.Code, clip(t.Title))
	s.speakers(where, t, read)
	if t.Mentioned == nil {
		return
	}
	s.named(talkServices, where, t.Covered, read.Services)
	s.named(talkCompanies, where, t.Companies, read.Companies)
	implied := make(map[string]bool)
	for _, topic := range t.Implied {
		implied[spelling(topic)] = true
	}
	topics := items(read.Topics)
	annotated := items(t.Topics)
	s.card[talkTopics].pair(where, annotated, topics, rules{
		same:     func(g, r int) bool { return annotated[g].spelling == topics[r].spelling },
		optional: func(g int) bool { return implied[annotated[g].spelling] },
		neutral:  func(r int) bool { return !s.topics[topics[r].spelling] },
	})
}

// speakers scores who gave a talk, and for whom the annotated ones work.
func (s scorer) speakers(where string, t Talk, read loader.TalkReport) {
	s.named(talkSpeakers, where, shown(t.Speakers, func(p Speaker) string { return p.Name }),
		shown(read.Speakers, func(p loader.SpeakerReport) string { return p.Name }))
	annotated := only(t.Speakers, func(p Speaker) bool { return p.Company != "" })
	said := only(read.Speakers, func(p loader.SpeakerReport) bool { return p.Company != "" })
	s.card[speakerCompanies].pair(where,
		shown(annotated, func(p Speaker) item { return item{spelling(p.Name), p.Name + " of " + p.Company} }),
		shown(said, func(p loader.SpeakerReport) item { return item{spelling(p.Name), p.Name + " of " + p.Company} }),
		rules{
			same: func(g, r int) bool {
				return s.names.same(annotated[g].Name, said[r].Name) && s.names.same(annotated[g].Company, said[r].Company)
			},
			neutral: func(r int) bool {
				return !slices.ContainsFunc(annotated, func(p Speaker) bool { return s.names.same(p.Name, said[r].Name) })
			},
		})
}

// named scores a list of names.
func (s scorer) named(figure int, where string, annotated, read []string) {
	s.card[figure].pair(where, items(annotated), items(read), rules{
		same: func(g, r int) bool { return s.names.same(annotated[g], read[r]) },
	})
}

// clip shortens a title that stands for its talk.
func clip(title string) string {
	if r := []rune(title); len(r) > 40 {
		return string(r[:40])
	}
	return title
}
