package eval

// names knows every spelling that counts as a name of an annotated entity.
type names struct {
	spellings map[string]map[string]bool // by canonical name
	types     map[string]map[string]bool // by canonical name: the types its mentions may have
	optional  map[string]bool
}

// Means tells whether something that was read is a name of an annotated entity.
func (a Annotation) Means(entity, read string) bool { return namesOf(a).same(entity, read) }

func namesOf(a Annotation) names {
	n := names{make(map[string]map[string]bool), make(map[string]map[string]bool), make(map[string]bool)}
	n.add(a.Services, "service")
	n.add(a.People, "person")
	n.add(a.Companies, "company")
	return n
}

func (n names) add(entities []Entity, kind string) {
	for _, e := range entities {
		if n.spellings[e.Name] == nil {
			n.spellings[e.Name], n.types[e.Name] = make(map[string]bool), make(map[string]bool)
		}
		for _, list := range [][]string{{e.Name, e.NameEn, e.Parent}, e.Aliases, e.Printed, e.Accepted, e.Accept} {
			for _, s := range list {
				n.spellings[e.Name][spelling(s)] = true
			}
		}
		n.types[e.Name][kind] = true
		if e.AcceptType != "" {
			n.types[e.Name][e.AcceptType] = true
		}
		n.optional[e.Name] = n.optional[e.Name] || e.Optional
	}
}

// same tells whether what was read is a name of an annotated entity.
func (n names) same(entity, read string) bool {
	s := spelling(read)
	return s != "" && (s == spelling(entity) || n.spellings[entity][s])
}

// may tells whether mentions of one of the entities may have the type.
func (n names) may(entities []string, kind string) bool {
	for _, e := range entities {
		if n.types[e][kind] {
			return true
		}
	}
	return false
}
