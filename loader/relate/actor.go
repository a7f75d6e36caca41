package relate

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/pattern"
)

// platform is the number of cloud services from which on their provider is a vendor.
const platform = 8

// How sure it is that a talk's lines speak of a company that they do not name.
type grip int

const (
	shy   grip = iota // only where they say "we", "they", 弊社
	firm              // wherever they say what somebody uses
	whole             // always: what they are about, it uses
	shown             // the same, and what they advise, too: they show its case
)

// An actor is the company of which lines speak that name none.
type actor struct {
	key    string
	hold   grip
	seller bool // of what the talk is about
}

// taking is the actor once a line speaks of a company.
func (r *relater) taking(about, host actor, company string, how manner) actor {
	switch {
	case how == described:
		return actor{key: company, hold: shown}
	case about.hold >= whole && company == about.key:
		return about
	case company == host.key:
		return actor{company, max(host.hold, firm), host.seller}
	}
	return actor{key: company, hold: firm}
}

// actor is the company that a talk is about from its start: one in its title
// that sells no platform, or the one that its speakers work for and of which it
// tells. Where they speak with a vendor, of what they sell, or of how things
// work, only their own words will do.
func (r *relater) actor(i int) actor {
	if r.promised {
		return actor{} // an abstract names what listeners may use
	}
	first := r.layout.Sections[i].First - 1
	found, hold := r.employers(i)
	for _, m := range r.of(first, knowledge.Company) {
		switch {
		case r.vendor(m.Key), isCommunity(m), r.inByline(i, first, m), r.provides(i, m.Key):
		case slices.Contains(found, m.Key) && r.sellsAny(m.Key):
			return actor{m.Key, shy, true}
		default:
			return actor{key: m.Key, hold: whole}
		}
	}
	switch {
	case len(found) == 1 && r.provides(i, found[0]):
		return actor{found[0], shy, true}
	case len(found) == 1 && hold == firm && !r.tells(i, found[0]):
		return actor{key: found[0], hold: shy}
	case len(found) == 1:
		return actor{key: found[0], hold: hold}
	}
	return r.team(i)
}

// tells tells whether a talk tells of its speakers' company, rather than of how
// things work: by its name, as "we", or by what was done, left or refused.
func (r *relater) tells(i int, company string) bool {
	first := r.layout.Sections[i].First - 1
	return slices.ContainsFunc(r.own(i), func(line int) bool {
		if line == first || !worthReading(r.doc.Lines[line]) {
			return false
		}
		return weUse.MatchString(r.text(line)) || r.happened(line) || slices.ContainsFunc(r.of(line, knowledge.Company), func(m Mention) bool {
			return m.Key == company && !r.inByline(i, line, m)
		})
	})
}

// done tells sentences that report what was done, or is being done.
var done = pattern.MustCompile(`(?:て|で)い(?:る|ます)|(?:した|ました|った|えた|めた|けた|んだ|せた|てた)(?:[^いらり]|$)|済みだ?|中(?:だ|です|$|。)|(?i:\b(?:was|were|had|ran|went|chose|took|kept|wrote|built|put|sent|moved|migrated|replaced|switched|adopted|decided|picked|everything|every)\b)`)

// happened tells whether a line says of a service that it was or is used, left or refused.
func (r *relater) happened(line int) bool {
	all := r.of(line, knowledge.Service)
	if len(all) == 0 {
		return false
	}
	runes := []rune(r.text(line))
	for k := range all {
		switch status, _ := r.useAt(place{line: line, k: k}); status {
		case "past", "rejected", "considered":
			return true
		case "current":
			if clause, _ := clauseAt(runes, all[k]); done.MatchString(string(clause)) {
				return true
			}
		}
	}
	return false
}

// thrice is in how many lines a talk names the company that it is about.
const thrice = 3

// protagonist is the company that a talk names again and again, and no other
// half as often; "" if there is none. The talk is theirs from where it says
// what they do.
func (r *relater) protagonist(i int) string {
	lines := make(map[string]int)
	for _, line := range r.own(i) {
		seen := make(map[string]bool)
		for _, m := range r.of(line, knowledge.Company) {
			if !seen[m.Key] && !r.vendor(m.Key) && !isCommunity(m) {
				seen[m.Key] = true
				lines[m.Key]++
			}
		}
	}
	keys := slices.SortedFunc(maps.Keys(lines), func(a, b string) int {
		return cmp.Or(lines[b]-lines[a], strings.Compare(a, b))
	})
	if len(keys) == 0 || lines[keys[0]] < thrice || len(keys) > 1 && lines[keys[1]]*2 >= lines[keys[0]] {
		return ""
	}
	return keys[0]
}

// employers are the companies that sell no platform and for which the speakers
// of a talk work, and how sure it is that the talk is theirs.
func (r *relater) employers(i int) (found []string, hold grip) {
	hold = firm
	for _, c := range r.layout.Sections[i].Credits {
		for _, p := range c.People {
			company, _ := r.company(p.Company)
			switch {
			case p.Company == "":
			case r.vendor(company):
				hold = shy
			case !slices.Contains(found, company):
				found = append(found, company)
			}
		}
	}
	return found, hold
}

// employer is the company of the one speaker of a talk that a line names, or "".
func (r *relater) employer(i, line int) string {
	people := r.of(line, knowledge.Person)
	if len(people) != 1 {
		return ""
	}
	for _, job := range r.billed(i).jobs[people[0].Key] {
		if job.line != line {
			company, _ := r.company(job.company)
			return company
		}
	}
	return ""
}

// provides tells whether a talk is about something that a company provides.
func (r *relater) provides(i int, company string) bool {
	e := r.lex.ByID(company)
	return e != nil && slices.ContainsFunc(r.of(r.layout.Sections[i].First-1, knowledge.Service), func(m Mention) bool {
		return m.Entry != nil && m.Entry.Provider == e.Name
	})
}

// sellsAny tells whether a company sells services or products.
func (r *relater) sellsAny(company string) bool {
	e := r.lex.ByID(company)
	return e != nil && slices.ContainsFunc(r.lex.Entries(), func(s *lexicon.Entry) bool {
		return s.Provider == e.Name && s.Kind == knowledge.Service && s.Category != "software" && s.Category != "command"
	})
}

// inByline tells whether a mention belongs to a byline on the line.
func (r *relater) inByline(i, line int, m Mention) bool {
	from, ok := r.billed(i).from[line]
	return ok && m.Start >= from
}

// isCommunity tells communities, which hold talks rather than use things.
func isCommunity(m Mention) bool { return m.Entry != nil && m.Entry.Type == "community" }

// vendor tells companies that sell platforms: providers of many cloud services.
func (r *relater) vendor(company string) bool {
	e := r.lex.ByID(company)
	if e == nil {
		return false
	}
	if r.sells == nil {
		r.sells = sellers(r.lex)
	}
	return r.sells[e.Name] >= platform || e.Name == "Amazon"
}

// sellers counts the cloud services that each company provides.
func sellers(lex *lexicon.Lexicon) map[string]int {
	sells := make(map[string]int)
	for _, s := range lex.Entries() {
		if s.Category == "aws-service" || s.Category == "cloud-service" {
			sells[s.Provider]++
		}
	}
	return sells
}
