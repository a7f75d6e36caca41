package credit

import (
	"strings"

	"talkgraph/knowledge"
	"talkgraph/loader/byline"
	"talkgraph/loader/lines"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
)

// How a title speaks for a company, and what people say of where they work.
var (
	titleOf    = pattern.MustCompile(`^(?:社|さん|様)?[ 　]?(?:における|での|の|が|を支える)|^(?:'s|’s) |^[:：]`)
	howThey    = pattern.MustCompile(`\bhow $`)
	slotOpens  = pattern.MustCompile(`[\[【［(（]$`)
	slotCloses = pattern.MustCompile(`^[ 　]?(?:(?i:special|sponsor(?:ed)?|presents|session)|スポンサー|提供|協賛|セッション)[^\[\]【】［］()（）]*[\]】］)）]`)
	theirWork  = pattern.MustCompile(`\b(?:his|her|their) (?:[\w-]+ ){0,3}?(?:experiences?|work|team|teams|job|journey|role|colleagues|company) (?:at|with|from) (?:the )?$|\bwhile (?:working|employed) (?:at|for|with) (?:the )?$`)
	endsAt     = pattern.MustCompile(`\b[Aa]t (?:the )?$`)
	endsThere  = pattern.MustCompile(`^[ ]?(?:$|[\]"”’*_|(])`)
	behindDash = pattern.MustCompile(`[^ ][ ][-–—|][ ]$`) // "Boxes at Sea - Acme"
	namedBy    = pattern.MustCompile(`(?:: | from )$`)    // "Boxes: Acme by Ana", "Boxes from Acme by Ana"
	thenBy     = pattern.MustCompile(`^(?:,? (?:Inc|Ltd|LLC|GmbH)\.?)? (?:by|with) @?\p{L}`)
	talkFrom   = pattern.MustCompile(`\b(?i:talk|session|presentation|keynote) (?:given |presented |delivered )?(?:by|from) (?:the )?(?:(?:folks|people|team|engineers|speakers?|guys|developers) (?:at|from|of) (?:the )?)?$`)
	colleagues = pattern.MustCompile(`\b(?:other|fellow) $`)
	areStaff   = pattern.MustCompile(`^ ` + mention.StaffEn + `\b`)
)

// firmOf gives the speakers of whom nothing is said the company for which the
// title speaks, else the one of which a line tells as theirs.
func (r *Talks) firmOf(i int) {
	people := r.unemployed(i)
	if len(people) == 0 {
		return
	}
	firm, line, rule := r.entitledFirm(i), r.Layout.Sections[i].First-1, "company-of-title"
	if firm == "" && len(people) == 1 {
		firm, line, rule = r.insidersFirm(i)
	}
	if firm == "" {
		firm, line, rule = r.theirFirm(i, len(people) == 1)
	}
	if firm == "" {
		return
	}
	for _, person := range people {
		r.worksFor(person, firm, r.Layout.Sections[i].Event, "", line, rule)
	}
}

// unemployed are the speakers of a talk, if the document says of none of them
// for whom they work.
func (r *Talks) unemployed(i int) []string {
	s := r.Layout.Sections[i]
	for _, c := range s.Credits {
		for _, p := range c.People {
			if p.Company != "" || p.Title != "" && !byline.IsTitle(p.Title) {
				return nil
			}
		}
	}
	var out []string
	for _, given := range r.Claims.From(r.Keys[i]) {
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
func (r *Talks) entitledFirm(i int) string {
	line := r.Layout.Sections[i].First - 1
	var all []mention.Mention
	for _, m := range r.Companies(line) {
		if !r.Vendor(m.Key) && !IsCommunity(m) && r.Layout.Sections[i].Entitles(line+1, m.Start) {
			all = append(all, m)
		}
	}
	if len(all) == 1 && !r.speaksAs(line, all[0]) {
		return ""
	}
	firm := ""
	for _, m := range all {
		switch {
		case len(all) > 1 && !r.happensAt(line, m):
		case firm != "":
			return ""
		default:
			firm = m.Key
		}
	}
	return firm
}

// happensAt tells whether a title ends with the company at which happens what it
// tells: "From Kestrel nets to ropes at Acme".
func (r *Talks) happensAt(line int, m mention.Mention) bool {
	text := r.Coded(line)
	return TitleIn.MatchString(text.From(m.End)) || endsAt.MatchString(text.To(m.Start)) && endsThere.MatchString(text.From(m.End))
}

// speaksAs tells whether a title has the company of those who give the talk.
func (r *Talks) speaksAs(line int, m mention.Mention) bool {
	text := r.Coded(line)
	before, after := text.To(m.Start), text.From(m.End)
	return m.Start <= r.Doc.Lines[line].Start && titleOf.MatchString(after) || TitleIn.MatchString(after) ||
		TheirStory.MatchString(strings.ToLower(after)) || TitleAtFor.MatchString(before) && !NotTheirs.MatchString(after) ||
		officerSpeaks(before, after) || slotOpens.MatchString(before) && slotCloses.MatchString(after) ||
		behindDash.MatchString(before) && after == "" || namedBy.MatchString(before) && thenBy.MatchString(after)
}

// theirFirm is the company of which a line of a talk tells as the one of who
// gave it: "Ana Lopez showed Acme's move", and if that was one, "her work at Acme".
func (r *Talks) theirFirm(i int, one bool) (firm string, line int, rule string) {
	for _, line := range r.Own(i) {
		all := r.Companies(line)
		if line == r.Layout.Sections[i].First-1 || len(all) == 0 || lines.Japanese(r.Text(line)) {
			continue
		}
		text := r.Coded(line)
		for _, m := range all {
			if !IsCommunity(m) && (one && (saidTheirs(text, m) || presentsItself(text, m)) || talkFrom.MatchString(text.To(m.Start)) || !r.Vendor(m.Key) && r.onlyUser(all, m.Key) && !r.Provides(i, m.Key) && r.toldAs(i, line, m)) {
				return m.Key, line, "company-of-speaker"
			}
		}
	}
	return "", 0, ""
}
