package credit

import (
	"talkgraph/knowledge"
	"talkgraph/loader/codepoint"
	"talkgraph/loader/lines"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
)

var (
	longOffice = pattern.MustCompile(`^ [(][^()]{2,120}?(?:,| at| @| from| of| (?:working|who works) (?:with|for)) (?:the )?$`)
	worksWith  = pattern.MustCompile(` (?:working|who works) (?:with|for) (?:the )?$`)
	looselyAt  = pattern.MustCompile(`^` + mention.LooselyEn + `$`)
	staffOf    = pattern.MustCompile(mention.StaffBefore + `$`)
	onlyComma  = pattern.MustCompile(`^,? $`)
	allFrom    = pattern.MustCompile(`^,? (?:both |all |also |each |who (?:both |all )?(?:are |work )|(?:both |all |the |two |three )*(?:[\w-]+ ){1,4})?(?:from|of|at|for|with) (?:the )?$`)
)

// saidLoosely is the rule by which what stands between somebody and a company
// says, in many words, that they work there; "" if it does not.
func saidLoosely(gap string) string {
	if looselyAt.MatchString(gap) || longOffice.MatchString(gap) && (mention.TitleWords.In(gap) || worksWith.MatchString(gap)) {
		return "name-company"
	}
	return ""
}

// between is what stands between two mentions of a line, as it reads.
func between(text *codepoint.Text, from, to int) string {
	return mention.Plain(lines.Unmarked(text.Slice(from, max(from, to))))
}

// staffBefore is what somebody is at the company named before them, as the words
// before that say: "The CTO of Acme, Ana Lopez"; ok tells whether they say so.
func staffBefore(text *codepoint.Text, company, person mention.Mention) (title string, ok bool) {
	if company.Kind != knowledge.Company || !onlyComma.MatchString(between(text, company.End, person.Start)) {
		return "", false
	}
	m := staffOf.FindStringSubmatch(mention.Plain(lines.Unmarked(text.To(company.Start))))
	if m == nil || !mention.IsStaff(m[1]) {
		return "", false
	}
	return m[1], true
}

// fromOneFirm tells whether what stands between the last of several people and a
// company says that all of them work there: ", both from", ", engineers at".
func fromOneFirm(gap string) bool {
	if fromThere.MatchString(gap) {
		return true
	}
	m := allFrom.FindStringIndex(gap)
	return m != nil && (severalOf.MatchString(gap) || manyStaff.MatchString(gap) && mention.IsStaff(manyStaff.FindStringSubmatch(gap)[1]))
}

var (
	severalOf = pattern.MustCompile(`^,? (?:both|all|each|who are|who work|who both|who all)\b`)
	manyStaff = pattern.MustCompile(`^,? ((?:[\w-]+ ){0,4}[\w-]+s )(?:(?:who work|working|based) )?(?:from|of|at|for|with) `)
)

// hasOwnFirm tells whether a line says of somebody, whose mention is the k-th, that
// they work for a company named behind them.
func (r *Talks) hasOwnFirm(text *codepoint.Text, all []mention.Mention, k int) bool {
	if k+1 == len(all) || all[k+1].Kind != knowledge.Company {
		return false
	}
	_, rule := nameThenCompany(between(text, all[k].End, all[k+1].Start))
	return rule != ""
}

// pairedWith tells whether somebody, whose mention is the k-th, and the next one
// stand before a company in brackets: "Ana Lopez and Bo Ek (Acme)".
func pairedWith(text *codepoint.Text, all []mention.Mention, k int) bool {
	return k+2 < len(all) && all[k+1].Kind == knowledge.Person && all[k+2].Kind == knowledge.Company &&
		pairs.MatchString(between(text, all[k].End, all[k+1].Start)) && between(text, all[k+1].End, all[k+2].Start) == " ("
}

var pairs = pattern.MustCompile(`^ (?:and|&) $`)
