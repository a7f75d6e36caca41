package use

import (
	"slices"

	"talkgraph/loader/credit"
	"talkgraph/loader/lines"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
	"talkgraph/loader/saying"
)

var (
	asWellAs   = pattern.MustCompile(`^,? (?:and|as well as|but also)(?: at| by)?(?: (?:many|several|some))?(?: other)? (?:companies|customers|users|organi[sz]ations|startups|firms|teams)(?:,? such as| like| including)? $`)
	usedBy     = pattern.MustCompile(`^(?:[^.;!?]{0,40}?[ ,(–—-])?(?:used|adopted|chosen|deployed|embraced|trusted) (?:\w+ ){0,2}?(?:by|at) (?:the |companies like |customers like |customers such as )?$`)
	appliedAt  = pattern.MustCompile(`^ (?:is |was |being )?(?:used|applied) (?:for|to) $`)
	usesThisJa = pattern.MustCompile(`^(?:社|さん|様)?(?:の[^、。はがも]{1,10})?[ 　]?(?:でも|では|も|は|が)[ 　]?(?:これ|コレ|それ|ソレ|こちら)(?:を|で)?[ 　]?(?:使って|利用して|採用して|導入して|活用して)`)
	notThisJa  = pattern.MustCompile(`(?:使|利用|採用|導入|活用)(?:し|っ)て(?:い)?(?:な|ませ)`)
	// usersAre stands between a service and those who use it.
	usersAre = pattern.MustCompile(`^ (?:is |are |was |runs |has been |have been )?(?:already |now |currently )?in (?:heavy )?(?:production|use)(?: use)? (?:at|by) (?:the |companies like )?$|^ (?:users|adopters|customers)(?: [a-z]+){0,2} (?:include|including|are|such as|like) (?:the )?$`)
	// powersIt stands between a service and the company for which it does something.
	powersIt = pattern.MustCompile(`^ (?i:powers|powered|drives|drove|runs|backs|underpins|handles) (?:the )?(?:[\w-]+ ){0,4}?at (?:the )?$|^ (?i:powers|powered|helps|helped|enables|enabled|empowers|empowered|saves|saved) (?:the )?$`)
	useOf    = pattern.MustCompile(`^(?:'s|’s|s'|s’)? (?:\w+ ){0,2}(?:use|usage|adoption|deployment|rollout) of (?:the )?$|^(?:'s|’s) (?i:[\w-]+ ){0,2}(?i:journey|move|migration|switch|transition|path|road) (?:from [^.;]{2,40} )?(?:to|onto|towards?) (?:the )?$`)
	usesThis = pattern.MustCompile(`^ (?:is |are |also |already |has been )*(?:using|uses|use|adopted|runs|running on|relies on|loves) (?:it|this|them)\b`)
)

// usedByThem claims what a line says to be used by companies: "Aurora - used
// by Acme and Brygge", "Redshift Spectrum. Acme is using it."
func (r *reader) usedByThem(i, line int) {
	companies := r.Companies(line)
	for k, c := range companies {
		if r.Vendor(c.Key) || credit.IsCommunity(c) {
			continue
		}
		first, text := k, r.Coded(line)
		for first > 0 && alike(text.Slice(companies[first-1].End, companies[first].Start)) {
			first--
		}
		last := k
		for last+1 < len(companies) && saying.ListGap(text.Slice(companies[last].End, companies[last+1].Start)) {
			last++
		}
		if s, rule := r.usedBefore(line, companies[first], text.From(companies[last].End)); rule != "" && !r.sellsIt(c.Key, s) {
			r.use(i, c.Key, s.Key, "current", line, rule)
		}
	}
}

// alike says whether what stands between two companies makes them users of the
// same: a comma, or "as well as by other companies such as".
func alike(gap string) bool { return saying.ListGap(gap) || asWellAs.MatchString(gap) }

// usedBefore is the service before a company that the line says the company
// uses, where the company is the first of a list.
func (r *reader) usedBefore(line int, c mention.Mention, after string) (mention.Mention, string) {
	text := r.Coded(line)
	services := r.Services(line)
	at := len(services) - 1
	for at >= 0 && services[at].End > c.Start {
		at--
	}
	if at < 0 || services[at].Entry == nil {
		return mention.Mention{}, ""
	}
	gap := text.Slice(services[at].End, c.Start)
	switch {
	case usedBy.MatchString(gap), appliedAt.MatchString(gap), usersAre.MatchString(gap), powersIt.MatchString(gap):
		return services[at], "used-by"
	case usesThisJa.MatchString(after) && !notThisJa.MatchString(after):
		return services[at], "uses-it"
	case usesThis.MatchString(after):
		if i := slices.IndexFunc(services[:at+1], func(m mention.Mention) bool { return r.Parts(line).At(m.Start) == saying.Head }); i >= 0 {
			return services[i], "uses-it"
		}
	}
	return mention.Mention{}, ""
}

// employedHere is the company for which somebody works who speaks in a line,
// as the line itself says: what they say there, they say of it.
func (r *reader) employedHere(i, line int) string {
	for _, m := range r.People(line) {
		text := r.Coded(line)
		for _, job := range r.JobsIn(i, r.Layout.Sections[i].Event, m.Key) {
			from, to := text.Byte(m.Start), text.Byte(m.End)
			if job.Proof.Statement == r.At(line, "").Statement && !r.Vendor(job.Company) && r.SpokeThere(line, from, to) {
				return job.Company
			}
		}
	}
	return ""
}

// namedLater tells whether a line of English names a service in a sentence
// before the first one that names the company.
func (r *reader) namedLater(line int, company string, m mention.Mention) bool {
	text := r.Coded(line)
	for _, c := range r.Companies(line) {
		if c.Key == company {
			from, to := mention.ClauseAt(text, m)
			return c.Start >= to && !lines.Japanese(text.Slice(from, to)) && line != r.Layout.Sections[max(0, r.Inner[line])].First-1
		}
	}
	return false
}
