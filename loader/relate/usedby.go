package relate

import (
	"slices"

	"talkgraph/knowledge"
	"talkgraph/loader/pattern"
)

var (
	asWellAs   = pattern.MustCompile(`^,? (?:and|as well as|but also)(?: at| by)?(?: (?:many|several|some))?(?: other)? (?:companies|customers|users|organi[sz]ations|startups|firms|teams)(?:,? such as| like| including)? $`)
	usedBy     = pattern.MustCompile(`^(?:[^.;!?]{0,40}?[ ,(–—-])?(?:used|adopted|chosen|deployed|embraced|trusted) (?:\w+ ){0,2}?(?:by|at) (?:the |companies like |customers like |customers such as )?$`)
	appliedAt  = pattern.MustCompile(`^ (?:is |was |being )?(?:used|applied) (?:for|to) $`)
	usesThisJa = pattern.MustCompile(`^(?:社|さん)?(?:の[^、。はがも]{1,10})?[ 　]?(?:でも|では|も|は|が)[ 　]?(?:これ|コレ|それ|ソレ|こちら)(?:を|で)?[ 　]?(?:使って|利用して|採用して|導入して|活用して)`)
	notThisJa  = pattern.MustCompile(`(?:使|利用|採用|導入|活用)(?:し|っ)て(?:い)?(?:な|ませ)`)
	usesThis   = pattern.MustCompile(`^ (?:is |are |also |already |has been )*(?:using|uses|use|adopted|runs|running on|relies on|loves) (?:it|this|them)\b`)
)

// usedByThem claims what a line says to be used by companies: "Aurora - used
// by Acme and Brygge", "Redshift Spectrum. Acme is using it."
func (r *relater) usedByThem(i, line int) {
	companies := r.of(line, knowledge.Company)
	for k, c := range companies {
		if r.vendor(c.Key) || isCommunity(c) {
			continue
		}
		first, text := k, r.coded(line)
		for first > 0 && alike(text.Slice(companies[first-1].End, companies[first].Start)) {
			first--
		}
		if s, rule := r.usedBefore(line, companies[first], text.From(c.End)); rule != "" && !r.sellsIt(c.Key, s) {
			r.use(i, c.Key, s.Key, "current", line, rule)
		}
	}
}

// alike says whether what stands between two companies makes them users of the
// same: a comma, or "as well as by other companies such as".
func alike(gap string) bool { return listGap.MatchString(gap) || asWellAs.MatchString(gap) }

// usedBefore is the service before a company that the line says the company
// uses, where the company is the first of a list.
func (r *relater) usedBefore(line int, c Mention, after string) (Mention, string) {
	text := r.coded(line)
	services := r.of(line, knowledge.Service)
	at := len(services) - 1
	for at >= 0 && services[at].End > c.Start {
		at--
	}
	if at < 0 || services[at].Entry == nil {
		return Mention{}, ""
	}
	gap := text.Slice(services[at].End, c.Start)
	switch {
	case usedBy.MatchString(gap), appliedAt.MatchString(gap):
		return services[at], "used-by"
	case usesThisJa.MatchString(after) && !notThisJa.MatchString(after):
		return services[at], "uses-it"
	case usesThis.MatchString(after):
		if i := slices.IndexFunc(services[:at+1], func(m Mention) bool { return r.roles(line).at(m.Start) == head }); i >= 0 {
			return services[i], "uses-it"
		}
	}
	return Mention{}, ""
}

// employedHere is the company for which somebody works who speaks in a line,
// as the line itself says: what they say there, they say of it.
func (r *relater) employedHere(i, line int) string {
	for _, m := range r.of(line, knowledge.Person) {
		text := r.coded(line)
		for _, job := range r.jobs[stint{i, r.layout.Sections[i].Event, m.Key}] {
			from, to := text.Byte(m.Start), text.Byte(m.End)
			if job.proof.Statement == r.at(line, "").Statement && !r.vendor(job.company) && r.spokeThere(line, from, to) {
				return job.company
			}
		}
	}
	return ""
}

// namedLater tells whether a line of English names a service in a sentence
// before the first one that names the company.
func (r *relater) namedLater(line int, company string, m Mention) bool {
	text := r.coded(line)
	for _, c := range r.of(line, knowledge.Company) {
		if c.Key == company {
			from, to := clauseAt(text, m)
			return c.Start >= to && !japanese(text.Slice(from, to)) && line != r.layout.Sections[max(0, r.inner[line])].First-1
		}
	}
	return false
}
