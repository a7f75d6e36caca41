package eval

import (
	"slices"

	"talkgraph/loader"
)

// uses scores which company uses or used which service, each pair once per
// document. Services that were rejected or considered are no uses.
func (s scorer) uses() {
	if s.Annotation.Uses == nil {
		return
	}
	annotated := distinct(only(s.Annotation.Uses, func(u Use) bool { return !u.Inferred }), func(u Use) use { return use{u.Company, u.Service} })
	inferred := distinct(only(s.Annotation.Uses, func(u Use) bool { return u.Inferred }), func(u Use) use { return use{u.Company, u.Service} })
	read := distinct(only(s.Extraction.Uses, actual), func(u loader.UseReport) use { return use{u.Company, u.Service} })
	same := func(a, b use) bool { return s.names.same(a.company, b.company) && s.names.same(a.service, b.service) }
	s.card[companyUses].pair(s.Name, shown(annotated, use.item), shown(read, use.item), rules{
		same:    func(g, r int) bool { return same(annotated[g], read[r]) },
		neutral: func(r int) bool { return slices.ContainsFunc(inferred, func(u use) bool { return same(u, read[r]) }) },
	})
}

type use struct{ company, service string }

func (u use) item() item { return item{spelling(u.company), u.company + " uses " + u.service} }

func actual(u loader.UseReport) bool {
	return u.Status == "current" || u.Status == "past" || u.Status == ""
}

func distinct[T any](all []T, key func(T) use) []use {
	var out []use
	for _, one := range all {
		if u := key(one); !slices.Contains(out, u) {
			out = append(out, u)
		}
	}
	return out
}
