package eval

import (
	"fmt"
	"slices"

	"talkgraph/loader"
)

// mentions scores the mentions, type by type. An entity that is mentioned
// several times on one line counts once.
func (s scorer) mentions() {
	for i, kind := range []string{"service", "person", "company"} {
		s.mentionsOf(kind, &s.card[serviceMentions+i])
	}
}

func (s scorer) mentionsOf(kind string, f *Figure) {
	annotated := only(s.Annotation.Mentions, func(m Mention) bool { return m.Type == kind })
	read := once(only(s.Extraction.Mentions, func(m loader.MentionReport) bool { return m.Type == kind }))
	f.pair(s.Name, shown(annotated, Mention.item), shown(read, reported), rules{
		same: func(g, r int) bool { return s.names.mentions(annotated[g], read[r]) },
		optional: func(g int) bool {
			m := annotated[g]
			return m.Optional || s.names.optional[m.Entity] || s.underAnotherType(m, kind)
		},
		neutral: func(r int) bool { return s.mayBe(read[r], kind) },
	})
}

// mentions tells whether a mention that was read is an annotated one: on the
// same line, of the same entity, and one surface inside the other.
func (n names) mentions(m Mention, read loader.MentionReport) bool {
	return m.Line == read.Line &&
		slices.ContainsFunc(m.entities(), func(e string) bool { return n.same(e, read.Entity) }) &&
		slices.ContainsFunc(append([]string{m.Surface}, m.Others...), func(p string) bool { return touch(p, read.Surface) })
}

// underAnotherType tells whether a mention was read under another type that
// its entity may have: Auth0 as company where the service is annotated.
func (s scorer) underAnotherType(m Mention, kind string) bool {
	return slices.ContainsFunc(s.Extraction.Mentions, func(r loader.MentionReport) bool {
		return r.Type != kind && s.names.may(m.entities(), r.Type) && s.names.mentions(m, r)
	})
}

// mayBe tells whether what was read is annotated under another type and may
// have this one too.
func (s scorer) mayBe(read loader.MentionReport, kind string) bool {
	return slices.ContainsFunc(s.Annotation.Mentions, func(m Mention) bool {
		return s.names.may(m.entities(), kind) && s.names.mentions(m, read)
	})
}

func (m Mention) entities() []string { return append([]string{m.Entity}, m.Alt...) }

func (m Mention) item() item {
	return item{spelling(m.Entity), fmt.Sprintf("line %d %q is %s", m.Line, m.Surface, m.Entity)}
}

func reported(m loader.MentionReport) item {
	return item{spelling(m.Entity), fmt.Sprintf("line %d %q is %s", m.Line, m.Surface, m.Entity)}
}

// once keeps the first mention of an entity on a line.
func once(all []loader.MentionReport) []loader.MentionReport {
	type key struct {
		line   int
		entity string
	}
	seen := make(map[key]bool)
	return only(all, func(m loader.MentionReport) bool {
		k := key{m.Line, spelling(m.Entity)}
		fresh := !seen[k]
		seen[k] = true
		return fresh
	})
}

func only[T any](all []T, keep func(T) bool) []T {
	var out []T
	for _, item := range all {
		if keep(item) {
			out = append(out, item)
		}
	}
	return out
}

func shown[T, S any](all []T, show func(T) S) []S {
	out := make([]S, len(all))
	for i, one := range all {
		out[i] = show(one)
	}
	return out
}
