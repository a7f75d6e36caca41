package relate

import (
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/codepoint"
	"talkgraph/loader/pattern"
)

// A stint is somebody at an event, as a section says, by its index, or as the
// document says first: -1.
type stint struct {
	section       int
	event, person string
}

// An employment is for whom somebody works, and the line that says so.
type employment struct {
	company string
	proof   knowledge.Evidence
}

// worksFor claims for whom somebody works at an event, and notes it as what
// the section of the line says.
func (r *relater) worksFor(person, company, event, title string, line int, rule string) {
	proof := r.at(line, rule)
	r.claims.link(person, knowledge.WorksFor, company, event, title, proof)
	job := employment{company, proof}
	if first := (stint{-1, event, person}); r.jobs[first] == nil {
		r.jobs[first] = []employment{job}
	}
	here := stint{r.inner[line], event, person}
	if r.jobs[here] == nil {
		r.employedIn[here.section] = append(r.employedIn[here.section], person)
	}
	r.jobs[here] = append(r.jobs[here], job)
}

// employed reads off a line for whom the people that it names work: the
// company named last before them, or one soon behind them.
func (r *relater) employed(line int, event string) {
	if len(r.of(line, knowledge.Person)) == 0 {
		return
	}
	text := r.coded(line)
	all := r.of(line, knowledge.Person, knowledge.Company)
	shared := "" // the company before the names of which this one is the next
	for k, p := range all {
		if p.Kind != knowledge.Person {
			continue
		}
		if shared != "" && k > 0 && nextOfThem.MatchString(unmarked(text.Slice(all[k-1].End, p.Start))) {
			r.worksFor(p.Key, shared, event, "", line, "company-title-name")
			continue
		}
		shared = ""
		if k > 0 && all[k-1].Kind == knowledge.Company {
			if title, rule := companyThenName(unmarked(text.Slice(all[k-1].End, p.Start)), unmarked(text.From(p.End))); rule != "" {
				r.worksFor(p.Key, all[k-1].Key, event, title, line, rule)
				if severalStaff.MatchString(title) {
					shared = all[k-1].Key
				}
				continue
			}
		}
		if maker, title := r.makerOf(line, p); maker != "" {
			r.worksFor(p.Key, maker, event, title, line, "product-title-name")
			continue
		}
		if c, ok := r.listedWith(text, all, k); ok {
			r.worksFor(p.Key, c.Key, event, "", line, "name-company")
			continue
		}
		for _, c := range all[k+1:] {
			gap := unmarked(text.Slice(p.End, max(p.End, c.Start)))
			if utf8.RuneCountInString(gap) > maxGap || c.Kind == knowledge.Person && ownTitle.MatchString(gap) {
				break
			}
			if title, rule := nameThenCompany(gap); c.Kind == knowledge.Company && rule != "" {
				r.worksFor(p.Key, c.Key, event, title, line, rule)
				break
			}
		}
	}
}

// sellsCloud tells services of a vendor's platform.
func (r *relater) sellsCloud(m Mention) bool {
	maker := r.known(m.Entry.Provider, knowledge.Company)
	return maker != nil && r.vendor(maker.ID())
}

// makerOf is the maker of the product beside somebody, and what they are there:
// "Aurora のプロダクトマネージャーの入江さん", "Ana Lopez, VP of Aurora".
func (r *relater) makerOf(line int, p Mention) (maker, title string) {
	text := r.coded(line)
	for _, s := range r.of(line, knowledge.Service) {
		if s.Entry == nil || s.Entry.Provider == "" {
			continue
		}
		if s.Start >= p.End {
			if m := chargeOf.FindStringSubmatch(text.Slice(p.End, s.Start)); m != nil && titleWords.In(m[1]) && r.sellsCloud(s) {
				maker, _ = r.company(s.Entry.Provider)
				return maker, m[1]
			}
			continue
		}
		gap := text.Slice(s.End, p.Start)
		if m := inCharge.FindStringSubmatch(text.To(s.Start)); m != nil && thenWho.MatchString(gap) && r.sellsCloud(s) {
			maker, _ = r.company(s.Entry.Provider)
			return maker, m[1]
		}
		if title, rule := companyThenName(gap, ""); rule == "company-title-name" && strings.HasPrefix(strings.TrimLeft(gap, " 　"), "の") && !strings.ContainsAny(title, "と、,") {
			maker, _ = r.company(s.Entry.Provider)
			return maker, title
		}
	}
	return "", ""
}

// listedWith is the company of the last of several people that a line lists,
// of whom the k-th mention is one: "Ana Lopez, Bo Ek and Cy Dee from Acme".
func (r *relater) listedWith(text codepoint.Text, all []Mention, k int) (Mention, bool) {
	last := k
	for last+1 < len(all) && all[last+1].Kind == knowledge.Person && nextOfThem.MatchString(unmarked(text.Slice(all[last].End, all[last+1].Start))) {
		last++
	}
	if last == k || last+1 == len(all) || all[last+1].Kind != knowledge.Company {
		return Mention{}, false
	}
	return all[last+1], fromThere.MatchString(unmarked(text.Slice(all[last].End, all[last+1].Start)))
}

// maxGap is how many code points stand at most between somebody and the
// company that a line says they work for.
const maxGap = 80

// companyThenName reads what stands between a company and a person.
func companyThenName(gap, rest string) (title, rule string) {
	if ofCompany.MatchString(gap) {
		if strings.HasPrefix(rest, "さん") || strings.HasPrefix(rest, "氏") || strings.HasPrefix(rest, " さん") || strings.HasPrefix(rest, " 氏") {
			return "", "company-no-name"
		}
		return "", ""
	}
	if gap == "'s " || gap == "’s " {
		return "", "company-name"
	}
	if m := whoseTitle.FindStringSubmatch(gap); m != nil && titleWords.In(m[1]) && !strings.ContainsAny(m[1], "がはを(（「") {
		return strings.Trim(m[1], " 　、,の"), "company-title-name"
	}
	return "", ""
}

// nameThenCompany reads what stands between a person and a company.
func nameThenCompany(gap string) (title, rule string) {
	if m := inServiceOf.FindStringSubmatch(gap); m != nil && titleWords.In(m[1]) {
		return m[1], "name-title-company"
	}
	if m := overRegions.FindStringSubmatch(gap); m != nil && titleWords.In(m[1]) {
		return m[1], "name-title-company"
	}
	if m := thenCompany.FindStringSubmatch(gap); m != nil && titleWords.In(m[1]) {
		return m[1], "name-title-company"
	}
	if atCompany.MatchString(gap) && (strings.Count(gap, " ") < 4 || titleWords.In(gap)) || inBrackets.MatchString(gap) {
		return "", "name-company"
	}
	return "", ""
}

var (
	chargeOf     = pattern.MustCompile(`^, (?:the |an? )?([^,.;:()]{2,50}?) (?:of|for) (?:the )?$`)
	inCharge     = pattern.MustCompile(`(?i)\b((?:(?:senior|principal|executive|general|product|engineering|vice) )*(?:president|vp|director|head|gm|manager|lead|engineer|architect)) (?:of|for) (?:the )?(?:[A-Z][\w ]{1,30} and )?$`)
	thenWho      = pattern.MustCompile(`^(?: and [A-Z][\w ]{1,30})?, $`)
	ofCompany    = pattern.MustCompile(`^[ 　]?(?:社|さん)?[ 　]?の[ 　]?\[?@?$`)
	atCompany    = pattern.MustCompile(`^(?:, [^,.]{2,60}?)?,? [(]?(?:of|at|from) (?:the )?$|^,? [(]?[^,.;()]{2,60}? (?:of|at|from|for) (?:the )?$`)
	thenCompany  = pattern.MustCompile(`^, ([^.;:()]{2,60}?), $`)
	overRegions  = pattern.MustCompile(`^,? (?:who is )?(?:the |an? )?((?:[\w&-]+ ){1,6}?)(?:of|for) (?:(?:the )?[A-Z][\w&]*(?:,? and |, | ))+(?:of|at) (?:the )?$`)
	nextOfThem   = pattern.MustCompile(`^(?:,| and| &|, and) $`)
	severalStaff = pattern.MustCompile(`(?:^|\b)(?:employees|engineers|developers|architects|evangelists|advocates|scientists|researchers|founders|managers|colleagues)$`)
	fromThere    = pattern.MustCompile(`^ (?:from|of|at) (?:the )?$`)
	ownTitle     = pattern.MustCompile(`^, [^,.;:()]{2,60},? (?:and|&) $`)
	inBrackets   = pattern.MustCompile(`^[ 　]?(?:さん|氏|様)?[ 　]?[(（][^()（）]{0,30}$`)
	whoseTitle   = pattern.MustCompile(`^[ 　]?(?:社|株式会社|'s|’s)?[ 　]?(?:の|で)?([^。.]{2,40}?)[ 　]*(?:である|を(?:務める|務めている|つとめる|している|務めた)|で|の|、|,|・)?[ 　]*(?:(?:Dr|Mr|Ms|Prof)\.?)?[ 　]*$`)
	inServiceOf  = pattern.MustCompile(`^, (?:the )?([\w ]{2,30}?) (?:of|at) $`)
)
