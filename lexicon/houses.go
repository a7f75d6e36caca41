package lexicon

import (
	"slices"
	"strings"

	"talkgraph/knowledge"
)

// houses are the words that stand before the names of a provider's services,
// one as well as the other, by provider. Longer ones go first.
var houses = map[string][]string{
	"Amazon Web Services": {"Amazon", "AWS"},
	"Google":              {"Google Cloud", "Google", "GCP"},
	"Microsoft":           {"Microsoft Azure", "Microsoft", "Azure"},
}

// housed are the categories of services that a provider's words stand before.
var housed = []string{"aws-service", "cloud-service"}

// house adds to each service of a house its names behind the other words of
// the house: Amazon Greengrass, AWS Aurora. What another entry is called is
// left to it.
func house(all []*record) {
	taken := make(map[string]bool, len(all))
	for _, r := range all {
		for _, s := range r.spelt {
			taken[s.key] = true
		}
	}
	for _, r := range all {
		r.sized()
		r.singular(taken)
		if words := houses[r.Provider]; words != nil && slices.Contains(housed, r.Category) {
			r.house(words, taken)
		}
	}
}

func (r *record) house(words []string, taken map[string]bool) {
	for _, s := range slices.Clone(r.spelt) {
		bare := withoutHouse(s.name, words)
		for _, word := range words {
			if len(bare) > 1 {
				r.also(word+" "+bare, taken)
			}
			if part, ok := strings.CutPrefix(bare, "IoT "); ok && strings.Contains(part, " ") {
				r.also(word+" "+part, taken) // AWS Device Defender
			}
		}
	}
}

// singular adds the last word of a service's name without its plural: VPC Flow Log.
func (r *record) singular(taken map[string]bool) {
	if r.Category != "aws-feature" && !slices.Contains(housed, r.Category) {
		return
	}
	for _, s := range slices.Clone(r.spelt) {
		name, plural := strings.CutSuffix(s.name, "s")
		key := knowledge.Key(name)
		if at := strings.LastIndex(name, " "); plural && at >= 0 && len(name)-at >= shortestPart && !strings.HasSuffix(name, "s") && !taken[key] {
			taken[key] = true
			r.spelt = append(r.spelt, spelling{name: name, key: key, context: s.context})
		}
	}
}

// also adds a name that no entry has.
func (r *record) also(name string, taken map[string]bool) {
	if key := knowledge.Key(name); !taken[key] {
		taken[key] = true
		r.spelt = append(r.spelt, spelling{name: name, key: key})
	}
}

func withoutHouse(name string, words []string) string {
	for _, word := range words {
		if bare, ok := strings.CutPrefix(name, word+" "); ok {
			return bare
		}
	}
	return name
}

// ofHouse joins the name of a provider to that of a service of its own right
// after it: what is printed is one name.
func (s *scan) ofHouse(all []match) []match {
	out := all[:0]
	for _, m := range all {
		if last := len(out) - 1; last >= 0 && s.housed(&out[last], &m) {
			m.start = out[last].start
			out = out[:last]
		}
		out = append(out, m)
	}
	return out
}

// housed says whether a company and a service stand together as one name of AWS.
func (s *scan) housed(company, service *match) bool {
	c, e := company.pattern.entry, service.pattern.entry
	if c.Kind != knowledge.Company || e.Kind != knowledge.Service || e.Provider != awsName || c.Name != awsName && c.Name != "Amazon" {
		return false
	}
	gap := s.surface(company.end, service.start)
	return (gap == " " || gap == "") && slices.Contains(houses[awsName], s.surface(company.start, company.end))
}

const awsName = "Amazon Web Services"
