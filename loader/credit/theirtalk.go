package credit

import (
	"slices"

	"talkgraph/knowledge"
	"talkgraph/loader/codepoint"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
)

// onlyUser tells whether a company is the only one of some that sells no platform.
func (r *Talks) onlyUser(all []mention.Mention, key string) bool {
	return !slices.ContainsFunc(all, func(m mention.Mention) bool { return m.Key != key && !r.Vendor(m.Key) })
}

func saidTheirs(text *codepoint.Text, m mention.Mention) bool {
	before := text.To(m.Start)
	return theirWork.MatchString(before) || colleagues.MatchString(before) && areStaff.MatchString(text.From(m.End))
}

// toldAs tells whether who gave the talk tells in a line what a company did.
func (r *Talks) toldAs(i, line int, m mention.Mention) bool {
	text := r.Coded(line)
	after := text.From(m.End)
	if before := text.To(m.Start); !TheirStory.MatchString(after) && !howThey.MatchString(before) && !ofTheirOwn(before, after) {
		return false
	}
	for _, p := range r.People(line) {
		if p.End < m.Start && r.Claims.Has(r.Keys[i], knowledge.GivenBy, p.Key, "speaker") && r.SpokeThere(line, text.Byte(p.Start), text.Byte(p.End)) {
			return true
		}
	}
	return false
}

// TitleIn follows a company in a title that tells what happens there.
var TitleIn = pattern.MustCompile(`^(?:社|さん|様)?[ 　]?(?:における|での)`)

// TitleAtFor stands before one.
var TitleAtFor = pattern.MustCompile(`(?:\b[Aa]t|[ 　][@＠]|\bHow) ?(?:the )?$`)

// NotTheirs follows a company that only makes what the title names.
var NotTheirs = pattern.MustCompile(`^(?:'s|’s|の)`)

// TheirStory follows a company of which a line announces the story.
var TheirStory = pattern.MustCompile(`^(?:'s|’s) (?:[\w-]+ ){0,2}?(?:roads?|journey|move|path|story|migrations?|transition|transformation|approach|experiences?|infrastructure|architecture|stack|systems?|back-?end|platform|pipelines?|evolution|use of|monolith|outages?)\b|^ (?:experienced|suffered|faced|went through)\b`)
