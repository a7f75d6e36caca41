package credit

import (
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/codepoint"
	"talkgraph/loader/lines"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
)

// A stint is somebody at an event, as a section says, by its index, or as the
// document says first: -1.
type stint struct {
	section       int
	event, person string
}

// An Employment is for whom somebody works, and the line that says so.
type Employment struct {
	Company string
	Proof   knowledge.Evidence
}

// JobsIn are the employments of somebody at an event, as a section says.
func (r *Talks) JobsIn(section int, event, person string) []Employment {
	return r.jobs[stint{section, event, person}]
}

// FirstJobs are those that the document says first.
func (r *Talks) FirstJobs(event, person string) []Employment { return r.jobs[stint{-1, event, person}] }

// worksFor claims for whom somebody works at an event, and notes it as what
// the section of the line says.
func (r *Talks) worksFor(person, company, event, title string, line int, rule string) {
	proof := r.At(line, rule)
	r.Claims.Link(person, knowledge.WorksFor, company, event, title, proof)
	job := Employment{company, proof}
	if first := (stint{-1, event, person}); r.jobs[first] == nil {
		r.jobs[first] = []Employment{job}
	}
	here := stint{r.Inner[line], event, person}
	if r.jobs[here] == nil {
		r.EmployedIn[here.section] = append(r.EmployedIn[here.section], person)
	}
	r.jobs[here] = append(r.jobs[here], job)
}

// employed reads off a line for whom the people that it names work: the
// company named last before them, or one soon behind them.
func (r *Talks) employed(line int, event string) {
	if len(r.People(line)) == 0 {
		return
	}
	text := r.Coded(line)
	all := r.Of(line, knowledge.Person, knowledge.Company)
	shared := "" // the company before the names of which this one is the next
	for k, p := range all {
		if p.Kind != knowledge.Person {
			continue
		}
		if shared != "" && k > 0 && isNextOfThem(between(text, all[k-1].End, p.Start)) && !r.hasOwnFirm(text, all, k) {
			r.worksFor(p.Key, shared, event, "", line, "company-title-name")
			continue
		}
		shared = ""
		if k > 0 && all[k-1].Kind == knowledge.Company && !former.MatchString(text.To(all[k-1].Start)) {
			if title, rule := companyThenName(between(text, all[k-1].End, p.Start), lines.Unmarked(text.From(p.End))); rule != "" {
				r.worksFor(p.Key, all[k-1].Key, event, title, line, rule)
				if severalStaff.MatchString(title) || title == "" || k+1 < len(all) && nextOffice.MatchString(between(text, p.End, all[k+1].Start)) {
					shared = all[k-1].Key
				}
				continue
			}
			if r.toldBy(line, all[k-1], p) {
				r.worksFor(p.Key, all[k-1].Key, event, "", line, "company-told-by")
				continue
			}
			if title, ok := staffBefore(text, all[k-1], p); ok {
				r.worksFor(p.Key, all[k-1].Key, event, title, line, "company-title-name")
				shared = all[k-1].Key
				continue
			}
		}
		if maker, title := r.makerOf(line, p); maker != "" {
			r.worksFor(p.Key, maker, event, title, line, "product-title-name")
			continue
		}
		if firm := r.calledLikeProduct(line, p); firm != "" {
			r.worksFor(p.Key, firm, event, "", line, "name-company")
			continue
		}
		if pairedWith(text, all, k) {
			r.worksFor(p.Key, all[k+2].Key, event, "", line, "name-company")
			continue
		}
		if c, ok := r.listedWith(text, all, k); ok {
			r.worksFor(p.Key, c.Key, event, "", line, "name-company")
			continue
		}
		for n, c := range all[k+1:] {
			gap := between(text, p.End, c.Start)
			if utf8.RuneCountInString(gap) > maxGap || c.Kind == knowledge.Person && ownTitle.MatchString(gap) {
				break
			}
			if title := theirOfficer(gap, text.From(c.End)); c.Kind == knowledge.Company && title != "" && !named(all[k+1+n:], c.End+utf8.RuneCountInString(title)) {
				r.worksFor(p.Key, c.Key, event, title, line, "name-title-company")
				break
			}
			if title, rule := nameThenCompany(gap); c.Kind == knowledge.Company && rule != "" {
				r.worksFor(p.Key, c.Key, event, title, line, rule)
				break
			}
		}
	}
}

// former stands before a company for which somebody worked once: "元カモメ堂の早瀬さん".
var former = pattern.MustCompile(`(?:^|[^\p{Han}])(?:元|前職の?)[ 　]?$`)

// isNextOfThem tells whether what stands between two people lists them, perhaps with
// what the second is.
func isNextOfThem(gap string) bool {
	if nextOfThem.MatchString(gap) {
		return true
	}
	m := nextOffice.FindStringSubmatch(gap)
	return m != nil && mention.TitleWords.In(m[1])
}

// sellsCloud tells services of a vendor's platform.
func (r *Talks) sellsCloud(m mention.Mention) bool {
	maker := r.Claims.Known(m.Entry.Provider, knowledge.Company)
	return maker != nil && r.Vendor(maker.ID())
}

// makerOf is the maker of the product beside somebody, and what they are there:
// "Aurora のプロダクトマネージャーの入江さん", "Ana Lopez, VP of Aurora".
func (r *Talks) makerOf(line int, p mention.Mention) (maker, title string) {
	text := r.Coded(line)
	for _, s := range r.Services(line) {
		if s.Entry == nil || s.Entry.Provider == "" {
			continue
		}
		if s.Start >= p.End {
			if m := chargeOf.FindStringSubmatch(text.Slice(p.End, s.Start)); m != nil && mention.TitleWords.In(m[1]) && r.sellsCloud(s) {
				maker, _ = r.Claims.Company(s.Entry.Provider)
				return maker, m[1]
			}
			continue
		}
		gap := text.Slice(s.End, p.Start)
		if m := inCharge.FindStringSubmatch(text.To(s.Start)); m != nil && thenWho.MatchString(gap) && r.sellsCloud(s) {
			maker, _ = r.Claims.Company(s.Entry.Provider)
			return maker, m[1]
		}
		if title, rule := companyThenName(gap, ""); rule == "company-title-name" && strings.HasPrefix(strings.TrimLeft(gap, " 　"), "の") && !strings.ContainsAny(title, "と、,") {
			maker, _ = r.Claims.Company(s.Entry.Provider)
			return maker, title
		}
	}
	return "", ""
}

// calledLikeProduct is the company, called like a product of its own, that stands alone
// in brackets behind somebody: "Ana (Acme)"; "" if none does.
func (r *Talks) calledLikeProduct(line int, p mention.Mention) string {
	text := r.Coded(line)
	for _, s := range r.Services(line) {
		if s.Start == p.End+len(" (") && text.Slice(p.End, s.Start) == " (" && strings.HasPrefix(text.From(s.End), ")") {
			return r.employer(s)
		}
	}
	return ""
}

// cameAfter stands before somebody behind whom the next one came.
var cameAfter = pattern.MustCompile(`\b(?:After|Following) $`)

// listedWith is the company of the last of several people that a line lists,
// of whom the k-th mention is one: "Ana Lopez, Bo Ek and Cy Dee from Acme".
func (r *Talks) listedWith(text *codepoint.Text, all []mention.Mention, k int) (mention.Mention, bool) {
	last := k
	if cameAfter.MatchString(text.To(all[k].Start)) {
		return mention.Mention{}, false
	}
	for last+1 < len(all) && all[last+1].Kind == knowledge.Person && nextOfThem.MatchString(between(text, all[last].End, all[last+1].Start)) {
		last++
	}
	if last == k || last+1 == len(all) || all[last+1].Kind != knowledge.Company {
		return mention.Mention{}, false
	}
	return all[last+1], fromOneFirm(between(text, all[last].End, all[last+1].Start))
}
