package relate

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/loader/pattern"
	"talkgraph/loader/programme"
	"talkgraph/loader/section"
)

// scheduled claims a talk and gives its key. One that is given again is the
// same, and known by both codes.
func (b *booklet) scheduled(r *relater, i int, t programme.Talk, language string) string {
	s := r.Layout.Sections[0]
	source := knowledge.Source{Document: b.claims.Reading.Document.ID, First: r.Source.Before + s.First, Last: r.Source.Before + s.Last}
	keys := b.keys(i, s, t.ID)
	first := keys[0].ID
	if j, ok := b.first[i]; ok && b.known[j] != "" {
		first = b.known[j]
	}
	if known, ok := b.claims.Things[first]; ok {
		known.Sources = append(known.Sources, source)
		for _, key := range keys {
			if !slices.Contains(known.Keys, key) {
				known.Keys = append(known.Keys, key)
			}
		}
		return first
	}
	thing := &knowledge.Thing{Kind: knowledge.Talk, Keys: keys, Name: s.Title, Sources: []knowledge.Source{source}}
	thing.Code, thing.Type, thing.Date, thing.Language = s.Code, s.Kind, s.Date, language
	var abstract []string
	for _, text := range t.Abstract {
		abstract = append(abstract, text.Value)
	}
	thing.Abstract = strings.Join(abstract, "\n\n")
	b.claims.Things[keys[0].ID] = thing
	return keys[0].ID
}

// keys are what a talk is known by: its code, and its title unless that is
// another talk's too.
func (b *booklet) keys(i int, s section.Section, id string) []knowledge.LocalKey {
	title := s.Title
	if s.Event == "" {
		title = b.claims.Reading.Document.File + " " + title
	}
	if b.shared[i] || knowledge.Slug(s.Title) == "" {
		title += " " + cmp.Or(s.Code, id, strconv.Itoa(i+1))
	}
	byTitle := knowledge.LocalKey{ID: knowledge.TalkID(s.Event, title), Rank: 1}
	if s.Code == "" || knowledge.Slug(s.Code) == "" {
		return []knowledge.LocalKey{byTitle}
	}
	return []knowledge.LocalKey{{ID: knowledge.TalkID(s.Event, s.Code)}, byTitle}
}

var again = pattern.MustCompile(`-R\d*$`)

// distinguish finds the talks whose titles are those of others. A talk that is
// given again has the same code but for its end, or the same speakers.
func (b *booklet) distinguish(p programme.Programme, main held) {
	first := make(map[string]int)
	b.shared, b.first = make(map[int]bool), make(map[int]int)
	for i, t := range p.Talks {
		key := cmp.Or(t.Event.Name.Value, main.ID) + " " + knowledge.Slug(t.Title.Value)
		j, ok := first[key]
		switch {
		case !ok:
			first[key] = i
		case sameTalk(t, p.Talks[j]):
			b.first[i] = j
		default:
			b.shared[i], b.shared[j] = true, true
		}
	}
}

func sameTalk(t, other programme.Talk) bool {
	if t.Code.Value != "" && other.Code.Value != "" {
		return again.ReplaceAllString(t.Code.Value, "") == again.ReplaceAllString(other.Code.Value, "")
	}
	return len(t.Speakers) > 0 && slices.Equal(speakers(t), speakers(other))
}

func speakers(t programme.Talk) []string {
	var out []string
	for _, s := range t.Speakers {
		out = append(out, knowledge.Key(s.Name.Value))
	}
	slices.Sort(out)
	return out
}
