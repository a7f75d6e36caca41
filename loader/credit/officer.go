package credit

import (
	"strings"

	"talkgraph/knowledge"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
)

var (
	// whoseOffice is what follows a company of which the one named before it is
	// something: "Ana Lopez, Acme's CTO, spoke".
	whoseOffice = pattern.MustCompile(`^(?:'s|’s) (?:own |very own )?([\p{L}&][\p{L}&, -]{1,60}?)(?:$|[.;:()]|, [a-z]|,? (?:who|gave|gives|spoke|talked|presented|led|opened|closed|took|and [a-z]+ed)\b)`)
	// officeOnly stands between somebody and the company where they are that, in
	// notes: "Ana Lopez, CTO Acme".
	officeOnly = pattern.MustCompile(`^,? [(]?(?:the |an? )?((?:[\p{L}&-]+ ){0,4}[\p{L}-]+) $`)
	notTheirs  = pattern.MustCompile(`(?i:\b(?:engineers|developers|employees|founders|managers|architects|team|of|at|for|from|with|and [a-z]|former|ex-?)\b)`)
)

// theirOfficer is what somebody is at a company, if what stands between them and
// behind it says that: "Ana Lopez, Acme's CTO,"; "" if it does not.
func theirOfficer(gap, after string) string {
	if gap != ", " && gap != " (" && gap != ", the " {
		return ""
	}
	m := whoseOffice.FindStringSubmatch(after)
	if m == nil || !mention.TitleWords.In(m[1]) || severalStaff.MatchString(m[1]) {
		return ""
	}
	return m[1]
}

// officeThen is what somebody is at the company right behind it, if what stands
// between them is that and nothing else: ", CTO "; "" if it is not.
func officeThen(gap string) string {
	m := officeOnly.FindStringSubmatch(gap)
	if m == nil || !endsInTitle(m[1]) || notTheirs.MatchString(m[1]) {
		return ""
	}
	return m[1]
}

// endsInTitle tells whether the last word of a text is what somebody is.
func endsInTitle(text string) bool {
	return mention.TitleWords.Has(text[strings.LastIndex(text, " ")+1:])
}

// named tells whether, of what a line names from a company on, the next is somebody
// who stands before a place a little behind it: "Acme's CTO Bo Ek".
func named(all []mention.Mention, before int) bool {
	return len(all) > 1 && all[1].Kind == knowledge.Person && all[1].Start <= before+len("'s ")
}
