package credit

import (
	"talkgraph/knowledge"
	"talkgraph/loader/lines"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
)

// How running text names somebody beside the company whose talk it tells of.
var (
	// opensNames stands between a company and its people in brackets.
	opensNames = pattern.MustCompile(`^[ 　]?[(（]$`)
	// onlyNames is what follows the first of them: others, and the bracket's end.
	onlyNames = pattern.MustCompile(`^(?:さん|氏)?(?:(?:,|、|・| and| &|と) ?\p{L}[^()（）,;:]{2,30}?){0,3}[)）]`)
	// toldByThem stands between a company that is an example and who told of it.
	toldByThem = pattern.MustCompile(`^(?: \([^()]{2,80}\))?,? (?:(?:which|who|that|and) )?(?:(?:was|were|is|are) )?(?:\w+ly )?(?:presented|told|shared|shown|explained|introduced|given|represented) by (?:their |its |the )?$`)
	// anExample is how the text before calls such a company.
	anExample = pattern.MustCompile(`(?i)\b(?:examples?|cases?|case stud(?:y|ies)|stor(?:y|ies)|customers?|success(?:es)?|experiences?|journeys?)\b[^.;!?]{0,60}$`)
	// firmSpoke is what follows the company's people in brackets where they spoke.
	firmSpoke = pattern.MustCompile(`^[^()]{0,60}\),? (?:who )?(?:then |also |both )?(?:had|gave|did|held|ran|presented|spoke|talked|told|showed|explained|shared|walked|described|took)\b`)
	// featured is how a text calls a talk's speaker who is its guest.
	featured = pattern.MustCompile(`(?i)\b(?:talks?|sessions?|presentations?|keynotes?|compan(?:y|ies)|customers?|segments?|slots?|parts?|ones?|speakers?|examples?|wanted to mention)\b[^.;:!?()]{0,60}\bfeatur(?:ed|es|ing) (?:the )?$`)
)

// namedInBrackets tells whether people stand in brackets behind their company:
// "Acme (Ana Lopez)".
func namedInBrackets(gap, rest string) bool {
	return opensNames.MatchString(gap) && onlyNames.MatchString(rest)
}

// toldBy tells whether a line names a company as an example, and the person behind
// it as who told of it: "A good example was Acme, presented by Ana Lopez".
func (r *Talks) toldBy(line int, company, person mention.Mention) bool {
	text := r.Coded(line)
	return company.Kind == knowledge.Company && !r.Vendor(company.Key) && !IsCommunity(company) &&
		toldByThem.MatchString(between(text, company.End, person.Start)) && anExample.MatchString(text.To(company.Start))
}

// spokeForFirm tells whether a line says that who it names in brackets behind
// their company spoke, or was the guest of a talk that has no byline.
func (r *Talks) spokeForFirm(i int, m mention.Mention, line int) bool {
	if len(r.Layout.Sections[i].Credits) > 0 || lines.Japanese(r.Text(line)) {
		return false
	}
	text := r.Coded(line)
	if featured.MatchString(mention.Plain(lines.Unmarked(text.To(m.Start)))) {
		return true
	}
	all := r.Of(line, knowledge.Person, knowledge.Company)
	for k, c := range all {
		if c.Key == m.Key && c.Start == m.Start && k > 0 {
			return all[k-1].Kind == knowledge.Company && opensNames.MatchString(between(text, all[k-1].End, m.Start)) && firmSpoke.MatchString(text.From(m.End))
		}
	}
	return false
}
