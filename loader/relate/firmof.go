package relate

import (
	"talkgraph/knowledge"
	"talkgraph/loader/byline"
	"talkgraph/loader/codepoint"
	"talkgraph/loader/pattern"
)

// How a title speaks for a company, and what people say of where they work.
var (
	titleOf    = pattern.MustCompile(`^(?:社|さん)?[ 　]?(?:における|での|の|が|を支える)|^(?:'s|’s) |^[:：]`)
	titleIn    = pattern.MustCompile(`^(?:社|さん)?[ 　]?(?:における|での)`)
	titleAtFor = pattern.MustCompile(`(?:\b[Aa]t|[ 　][@＠]|\bHow) ?(?:the )?$`)
	howThey    = pattern.MustCompile(`\bhow $`)
	notTheirs  = pattern.MustCompile(`^(?:'s|’s|の)`)
	slotOpens  = pattern.MustCompile(`[\[【［(（]$`)
	slotCloses = pattern.MustCompile(`^[ 　]?(?:(?i:special|sponsor(?:ed)?|presents|session)|スポンサー|提供|協賛|セッション)[^\[\]【】［］()（）]*[\]】］)）]`)
	theirWork  = pattern.MustCompile(`\b(?:his|her|their) (?:[\w-]+ ){0,3}?(?:experiences?|work|team|teams|job|journey|role|colleagues|company) (?:at|with|from) (?:the )?$`)
	colleagues = pattern.MustCompile(`\b(?:other|fellow) $`)
	areStaff   = pattern.MustCompile(`^ ` + anyOf(staffEnData) + `\b`)
	theirStory = pattern.MustCompile(`^(?:'s|’s) (?:[\w-]+ ){0,2}?(?:roads?|journey|move|path|story|migrations?|transition|transformation|approach|experiences?|infrastructure|architecture|stack|systems?|platform|pipelines?|evolution|use of|monolith|outages?)\b|^ (?:experienced|suffered|faced|went through)\b`)
)

// firmOf gives the speakers of whom nothing is said the company for which the
// title speaks, else the one of which a line tells as theirs.
func (r *relater) firmOf(i int) {
	people := r.unemployed(i)
	if len(people) == 0 {
		return
	}
	firm, line, rule := r.entitledFirm(i), r.layout.Sections[i].First-1, "company-of-title"
	if firm == "" {
		firm, line, rule = r.theirFirm(i, len(people) == 1)
	}
	if firm == "" {
		return
	}
	for _, person := range people {
		r.worksFor(person, firm, r.layout.Sections[i].Event, "", line, rule)
	}
}

// unemployed are the speakers of a talk, if the document says of none of them
// for whom they work.
func (r *relater) unemployed(i int) []string {
	s := r.layout.Sections[i]
	for _, c := range s.Credits {
		for _, p := range c.People {
			if p.Company != "" || p.Title != "" && !byline.IsTitle(p.Title) {
				return nil
			}
		}
	}
	var out []string
	for _, given := range r.claims.from(r.keys[i]) {
		switch {
		case given.Kind != knowledge.GivenBy:
		case r.employedAt(given.To, s.Event):
			return nil
		default:
			out = append(out, given.To)
		}
	}
	return out
}

// entitledFirm is the one company for which the title of a talk speaks:
// "Acme における箱の話" and "Boxes at Acme" are told by people of Acme. Vendors
// and communities are what others talk about.
func (r *relater) entitledFirm(i int) string {
	line, firm := r.layout.Sections[i].First-1, ""
	for _, m := range r.of(line, knowledge.Company) {
		if r.vendor(m.Key) || isCommunity(m) || !r.layout.Sections[i].Entitles(line+1, m.Start) {
			continue
		}
		if firm != "" {
			return ""
		}
		if firm = m.Key; !r.speaksAs(line, m) {
			return ""
		}
	}
	return firm
}

// speaksAs tells whether a title has the company of those who give the talk.
func (r *relater) speaksAs(line int, m Mention) bool {
	text := r.coded(line)
	before, after := text.To(m.Start), text.From(m.End)
	return m.Start <= r.doc.Lines[line].Start && titleOf.MatchString(after) || titleIn.MatchString(after) ||
		titleAtFor.MatchString(before) && !notTheirs.MatchString(after) ||
		slotOpens.MatchString(before) && slotCloses.MatchString(after)
}

// theirFirm is the company of which a line of a talk tells as the one of who
// gave it: "Ana Lopez showed Acme's move", and if that was one, "her work at Acme".
func (r *relater) theirFirm(i int, one bool) (firm string, line int, rule string) {
	for _, line := range r.own(i) {
		all := r.of(line, knowledge.Company)
		if line == r.layout.Sections[i].First-1 || len(all) == 0 || japanese(r.text(line)) {
			continue
		}
		text := r.coded(line)
		for _, m := range all {
			if !isCommunity(m) && (one && saidTheirs(text, m) || len(all) == 1 && !r.vendor(m.Key) && !r.provides(i, m.Key) && r.toldAs(i, line, m)) {
				return m.Key, line, "company-of-speaker"
			}
		}
	}
	return "", 0, ""
}

func saidTheirs(text codepoint.Text, m Mention) bool {
	before := text.To(m.Start)
	return theirWork.MatchString(before) || colleagues.MatchString(before) && areStaff.MatchString(text.From(m.End))
}

// toldAs tells whether who gave the talk tells in a line what a company did.
func (r *relater) toldAs(i, line int, m Mention) bool {
	text := r.coded(line)
	after := text.From(m.End)
	if !theirStory.MatchString(after) && !howThey.MatchString(text.To(m.Start)) {
		return false
	}
	for _, p := range r.of(line, knowledge.Person) {
		if p.End < m.Start && r.claims.has(r.keys[i], knowledge.GivenBy, p.Key, "speaker") && r.spokeThere(line, text.Byte(p.Start), text.Byte(p.End)) {
			return true
		}
	}
	return false
}
