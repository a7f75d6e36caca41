package use

import (
	"slices"

	"talkgraph/loader/codepoint"
	"talkgraph/loader/credit"
	"talkgraph/loader/lines"
	"talkgraph/loader/mention"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/saying"
)

// usesOutside claims what lines of English say that companies use which belong
// to no talk: reports tell of that between talks, too.
func (r *reader) usesOutside() {
	for line, i := range r.Inner {
		l := r.Doc.Lines[line]
		if i >= 0 || l.Shape != parse.Text && l.Shape != parse.Bullet || !lines.WorthReading(l) || len(r.Companies(line)) == 0 || lines.Japanese(l.Body) {
			continue
		}
		r.usesOfNamed(none, line)
	}
}

// none is the index of no talk.
const none = -1

// usesOfNamed claims what a line says to be used by companies that it names
// beside what they use.
func (r *reader) usesOfNamed(i, line int) {
	r.usedByThem(i, line)
	r.usedThereJa(i, line)
	r.howTheyUse(i, line)
	r.listedUse(i, line)
	r.usesOfTheirs(i, line)
	r.usedThere(i, line)
	r.usersListed(i, line)
	r.usesToldIn(i, line)
}

// A naming is a service in a line, of which the line names the user.
type naming struct {
	line    int
	service string
}

// saidOfOther tells whether a line, or a sentence of it, that does not name a
// company says of another one that it uses a service: then it does not speak of
// the first.
func (r *reader) saidOfOther(line int, company string, m mention.Mention) bool {
	other := r.named[naming{line, m.Key}]
	if other == "" || other == company {
		return false
	}
	from, to := mention.ClauseAt(r.Coded(line), m)
	ours, theirs, here := false, false, false
	for _, c := range r.Companies(line) {
		inside := c.Start >= from && c.End <= to
		ours = ours || c.Key == company
		here = here || inside && c.Key == company
		theirs = theirs || inside && c.Key == other
	}
	return !ours || theirs && !here
}

// usesToldIn claims what a line says of companies, each in its own sentence.
func (r *reader) usesToldIn(i, line int) {
	text := r.Coded(line)
	for _, c := range r.Companies(line) {
		if r.Vendor(c.Key) || credit.IsCommunity(c) || i >= 0 && r.inByline(i, line, c) || i >= 0 && r.hosts[c.Key] || !r.doesItself(line, c, text) {
			continue
		}
		_, to := mention.ClauseAt(text, c)
		r.usesToldOf(i, line, c, c.End, r.untilOther(i, line, c, to, text))
	}
}

// untilOther is where what a sentence says of a company ends: at the next one
// of which it says something, or at the byline.
func (r *reader) untilOther(i, line int, c mention.Mention, to int, text *codepoint.Text) int {
	for _, o := range r.Companies(line) {
		if o.Start < c.End || o.Start >= to || r.Vendor(o.Key) {
			continue
		}
		if i >= 0 && r.inByline(i, line, o) || r.doesItself(line, o, text) {
			to = o.Start
		}
	}
	for _, p := range r.People(line) {
		if i >= 0 && p.Start > c.End && p.Start < to && r.inByline(i, line, p) {
			to = p.Start
		}
	}
	return to
}

// usesOfCompanyInTitle claims what a title says of a company in it: "How Acme
// moved to Kafka", "Acme: Running Kafka".
func (r *reader) usesOfCompanyInTitle(i, line int) {
	r.usesToldIn(i, line)
	r.usesOfTheirs(i, line)
	r.usedByThem(i, line)
	r.usedThereJa(i, line)
	text := r.Coded(line)
	for _, c := range r.Companies(line) {
		if r.Vendor(c.Key) || credit.IsCommunity(c) || r.inByline(i, line, c) || !headsDoing.MatchString(text.From(c.End)) {
			continue
		}
		r.usesToldOf(i, line, c, c.End, r.untilOther(i, line, c, text.Len(), text))
	}
}

// elsewhere follows a company whose place is meant, not what it does.
var elsewhere = pattern.MustCompile(`^(?:'s|’s)? (?:[a-z]+ )?(?:booth|stand|offices?|HQ|headquarters|campus|conference|event|summit|meetup|party|talk|session|workshop|keynote|Summit|Conference|Day|Meetup)\b`)

// usedThere claims what a line says to be used at a company: "Kafka at Acme".
func (r *reader) usedThere(i, line int) {
	services := r.Services(line)
	if len(services) == 0 {
		return
	}
	text := r.Coded(line)
	for _, c := range r.Companies(line) {
		if r.Vendor(c.Key) || credit.IsCommunity(c) || elsewhere.MatchString(text.From(c.End)) {
			continue
		}
		k := slices.IndexFunc(services, func(s mention.Mention) bool {
			return s.End <= c.Start && text.Slice(s.End, c.Start) == " at "
		})
		if k < 0 || r.makes(c.Key, services[k]) || services[k].Entry == nil || jobAbout.MatchString(text.To(services[k].Start)) {
			continue
		}
		if status, _ := r.UseAt(saying.Place{Line: line, K: k}); status == "" || status == "current" {
			r.use(i, c.Key, services[k].Key, "current", line, "at-company")
		}
	}
}
