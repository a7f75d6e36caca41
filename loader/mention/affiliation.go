package mention

import (
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/byline"
	"talkgraph/loader/lines"
	"talkgraph/loader/pattern"
)

// How running English says for whom somebody works, by a company's name that
// no list need have.
var (
	titleAt    = pattern.MustCompile(`^,? [(]?([^,.;:()]{2,60}?(?:[(][^()]{2,30}[)][^,.;:()]{1,40}?)?),? (?:of|at|for|from|with) (?:the )?\[?(` + companyEn + `)`)
	titleThen  = pattern.MustCompile(`^, ([^.;:()]{2,60}?), (` + companyEn + `)(?:$|[,.;:)] ?| [-–—(])`)
	plainlyAt  = pattern.MustCompile(`^,? (?:of|at|from) (?:the )?\[?(` + companyEn + `)`)
	inBracket  = pattern.MustCompile(`^ [(](?:also )?(?:from |of |at )?\[?(` + companyEn + `)(?:[,)]| - )`)
	inRegions  = pattern.MustCompile(`^(?:(?:,| and|, and)(?: the)? [A-Z]\w+)*,? (?:of|at|for|with) (?:the )?(` + companyEn + `)`)
	andNext    = pattern.MustCompile(` (?:and|&) `)
	alsoThere  = pattern.MustCompile(`^` + byline.LatinName + `(?: (?:of|from|at) (?:the )?[A-Z]| [(][A-Z]|, [^,]{2,60} (?:of|at) )`)
	thenAt     = pattern.MustCompile(`^ (?:at|@) (?:the )?(` + companyEn + `)`)
	firmThen   = pattern.MustCompile(`^, (` + companyEn + `)`)
	whoseStaff = pattern.MustCompile(`(` + companyEn + `)(?:'s|’s) (?:own )?((?:[A-Z]\w+ ){0,4})$`)
)

// affiliations finds the companies beside the people of a line, who are its
// mentions so far, where running English says that they work there.
func (r *finder) affiliations(i int, hits []lexicon.Hit) []Mention {
	var out []Mention
	text, points := r.Text(i), r.Coded(i)
	add := func(start, end int) {
		if start < end && r.mayEmploy(text, start, end, hits) {
			key, entry := r.claims.Company(text[start:end])
			out = append(out, Mention{points.Point(start), points.Point(end), knowledge.Company, key, entry, "name-at-company"})
		}
	}
	add(r.calledAtWork(i))
	for _, m := range r.Found[i] {
		if m.Kind != knowledge.Person {
			continue
		}
		if m.End > points.Len() || lines.Japanese(points.Slice(m.Start, m.End)) {
			continue
		}
		add(r.worksAt(i, points.Byte(m.Start), points.Byte(m.End)))
	}
	return out
}

// worksAt gives the bytes of the company for which a line says that who it
// names, by the bytes, works; 0, 0 if it does not.
func (r *finder) worksAt(line, from, to int) (int, int) {
	text := r.Text(line)
	spoke := r.creditedNames[text[from:to]] || r.SpokeThere(line, from, to)
	after := viewFrom(text, to)
	if r.Cues[line].Hold(TitleWords.Cue()) {
		if m := whoseHead.FindStringSubmatchIndex(after.text); spoke && m != nil && TitleWords.In(after.text[m[4]:m[5]]) {
			return after.in(m[2], m[3])
		}
		for _, expr := range []*pattern.Pattern{titleThen, titleAt} {
			if m := expr.FindStringSubmatchIndex(after.text); m != nil && TitleWords.In(after.text[m[2]:m[3]]) && !leadsPart(after.text[m[2]:m[5]]) && !ofProject.MatchString(after.text[m[5]:]) {
				if at := thenAt.FindStringSubmatchIndex(after.text[m[5]:]); at != nil {
					return r.employerIn(after, m[5]+at[2], m[5]+at[3]) // "Director of Ropes at Acme"
				}
				return r.employerIn(after, m[4], m[5])
			}
		}
	}
	if spoke {
		if start, end := r.saidBeside(line, from, to); start < end {
			return start, end
		}
	}
	if !spoke && !byline.OpensWithGiven(text[from:to]) {
		return 0, 0
	}
	for _, expr := range []*pattern.Pattern{plainlyAt, inBracket} {
		if m := expr.FindStringSubmatchIndex(after.text); m != nil && r.soundsLikeFirm(after.text[m[2]:m[3]]) {
			return r.employerIn(after, m[2], m[3])
		}
	}
	before := viewTo(text, from)
	if m := whoseStaff.FindStringSubmatchIndex(before.text); m != nil && (m[4] == m[5] || TitleWords.In(before.text[m[4]:m[5]])) {
		return before.in(m[2], m[3])
	}
	return 0, 0
}

// soundsLikeFirm tells names that a list has as a company's, and single words
// that are neither ordinary nor a place.
func (r *finder) soundsLikeFirm(name string) bool {
	return r.claims.Known(name, knowledge.Company) != nil || !strings.Contains(name, " ") && !r.commonplace(name) && !places.Has(name)
}

// employerIn narrows what is spelt like a company's name to it: what follows
// "and" may be the next person, and what somebody is in charge of stands before
// the company: "Director of Rigging, CNCF".
func (r *finder) employerIn(after view, from, to int) (int, int) {
	text := after.text
	if m := firmThen.FindStringSubmatchIndex(text[to:]); m != nil && r.claims.Known(text[from:to], knowledge.Company) == nil && (partName.MatchString(text[from:to]) || r.claims.Known(text[to+m[2]:to+m[3]], knowledge.Company) != nil) {
		return after.in(to+m[2], to+m[3])
	}
	if first, _, _ := strings.Cut(text[from:to], " "); places.Has(first) || places.Has(text[from:to]) {
		if m := inRegions.FindStringSubmatchIndex(text[to:]); m != nil && r.claims.Known(text[to+m[2]:to+m[3]], knowledge.Company) != nil {
			return after.in(to+m[2], to+m[3])
		}
	}
	for _, at := range andNext.FindAllStringIndex(text[from:to], -1) {
		if head, next := text[from:from+at[0]], text[from+at[1]:to]; r.isNextPerson(next) || alsoThere.MatchString(next+text[to:]) || r.claims.Known(head, knowledge.Company) != nil && r.claims.Known(text[from:to], knowledge.Company) == nil {
			return after.in(from, from+at[0])
		}
	}
	return after.in(from, to)
}

// mayEmploy tells whether a name can be that of a company: the lexicon knows
// it as one, or as nothing else, and it is no place.
func (r *finder) mayEmploy(text string, start, end int, hits []lexicon.Hit) bool {
	name := text[start:end]
	if r.claims.Known(name, knowledge.Company) != nil || siteName.MatchString(name) {
		return true
	}
	first, _, _ := strings.Cut(name, " ")
	from, to := utf8.RuneCountInString(text[:start]), utf8.RuneCountInString(text[:end])
	for _, h := range hits {
		if h.Start < to && from < h.End && !r.widens(h, from, to, name) && !sellsItself(h, from, to) && !workedAt(h, from, to, text[:start]) {
			return false
		}
	}
	return !shortLand.MatchString(name) && !byline.EndsInTitle(name) && !leadsPart(name) && !places.Has(name) && !places.Has(first) && opensFirm(name) && !TitleWords.Has(name) && utf8.RuneCountInString(name) >= 2
}

// shortLand is what begins as "U.S. Navy" does.
var shortLand = pattern.MustCompile(`^[A-Z]\.[A-Z]\.?$`)

// sellsItself tells names that a service and who sells it have in common, as
// those of platforms and of software as a service mostly do.
func sellsItself(h lexicon.Hit, from, to int) bool {
	return h.Start == from && h.End == to && !h.Fuzzy && (h.Entry.Category == "saas" || h.Entry.Category == "platform")
}

// workedAt tells software, of which no list says whose it is, where people are said to
// work at it: that is the company which is called so. "The CTO at Acme" works for one,
// but who is "of Acme" may only be of a project.
func workedAt(h lexicon.Hit, from, to int, before string) bool {
	return h.Start == from && h.End == to && !h.Fuzzy && h.Entry.Kind == knowledge.Service && h.Entry.Provider == "" && h.Entry.Category == "software" && asStaff.MatchString(before)
}

// asStaff is what stands before a company of which somebody is said to be something,
// as nobody is of a project: "at", ", Software Engineer,".
var asStaff = pattern.MustCompile(` at $|, (?:[\w&-]+ ){0,4}(?i:engineer|ceo|cto|vp|director|architect|manager|evangelist|advocate|officer|president|consultant), $`)

// widens tells whether a company's name only holds another name: "Acme Cloud"
// in that of a division, or a topic.
func (r *finder) widens(h lexicon.Hit, from, to int, name string) bool {
	longer := h.Start > from || h.End < to
	return longer && (h.Entry.Kind == knowledge.Topic || h.Start == from && !TitleWords.In(name) && (h.Entry.Kind == knowledge.Company || h.End < to && (h.Entry.Category == "saas" || h.Entry.Category == "platform")))
}
