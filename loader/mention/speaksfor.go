package mention

import (
	"talkgraph/knowledge"
	"talkgraph/loader/pattern"
)

// speaksFor reads the name of a speaker's company that is a service's too: in
// that talk it is the company that does something, and that people are of.
func (r *finder) speaksFor(line int, company Mention) {
	s := r.Inner[line]
	if s < 0 || r.claims.Known(company.Entry.Name, knowledge.Service) == nil {
		return
	}
	for _, at := range r.Own(s) {
		text := r.Coded(at)
		for k, m := range r.Found[at] {
			if m.Kind != knowledge.Service || m.Entry == nil || m.Entry.Name != company.Entry.Name {
				continue
			}
			before, after := text.To(m.Start), text.From(m.End)
			if r.Says(at, after, Doer) || theirs.MatchString(after) || belongs.MatchString(before) {
				r.Found[at][k] = Mention{m.Start, m.End, knowledge.Company, company.Key, company.Entry, "company-again"}
			}
		}
	}
}

var (
	theirs  = pattern.MustCompile(`^(?:'s|’s) |^(?:社|さん)`)
	belongs = pattern.MustCompile(`(?:\bat|\bof|\bfrom) $`)
)

// Doer follows a company that does something.
var Doer = pattern.MustCompile(`^(?:社|さん|様)?[ 　]?(?:[(（][^()（）]*[)）][ 　]?)?(?:の(?:社内|[^、。はがをの]{1,8}))?(?:は|が|では|でも|も|からは)|^ (?:[(][^()]{2,40}[)] )?(?:(?:also|now|still|already|literally|recently|currently|then|heavily|successfully|even) )?(?:uses|used|runs|ran|keeps|kept|moved|moves|took|takes|chose|stays|watches|drops|dropped|writes|replaces|replaced|built|builds|migrated|migrates|has|relies|adopted|switched|decided|deploys|stores?|stored|is (?:using|running|moving|migrating|building|storing)|are (?:using|running)|started|went|replatformed|develops?|processes|processed|presented|saved|saves|did (?:this|that|it|so))\b`)
