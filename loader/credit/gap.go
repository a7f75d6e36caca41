package credit

import (
	"strings"

	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
)

// maxGap is how many code points stand at most between somebody and the
// company that a line says they work for.
const maxGap = 80

// companyThenName reads what stands between a company and a person.
func companyThenName(gap, rest string) (title, rule string) {
	switch {
	case namedInBrackets(gap, rest):
		return "", "company-name"
	case ofCompany.MatchString(gap) && addressed.MatchString(rest):
		return "", "company-no-name"
	case ofCompany.MatchString(gap):
		return "", ""
	case rightBefore.MatchString(gap) && addressed.MatchString(rest):
		return "", "company-name"
	}
	if itsOwn.MatchString(gap) {
		return "", "company-name"
	}
	if m := whoseTitle.FindStringSubmatch(gap); m != nil && (mention.TitleWords.In(m[1]) || ofDepartment.MatchString(gap)) && !strings.ContainsAny(m[1], "がはを(（「") {
		return strings.Trim(m[1], " 　、,の"), "company-title-name"
	}
	return "", ""
}

// nameThenCompany reads what stands between a person and a company.
func nameThenCompany(gap string) (title, rule string) {
	if formerly.MatchString(gap) {
		if currently.MatchString(gap) {
			return "", "name-company"
		}
		return "", ""
	}
	if workingAt.MatchString(gap) {
		return "", "name-company"
	}
	if m := inServiceOf.FindStringSubmatch(gap); m != nil && mention.TitleWords.In(m[1]) {
		return m[1], "name-title-company"
	}
	if m := overRegions.FindStringSubmatch(gap); m != nil && mention.TitleWords.In(m[1]) {
		return m[1], "name-title-company"
	}
	if m := thenCompany.FindStringSubmatch(gap); m != nil && mention.TitleWords.In(m[1]) {
		return m[1], "name-title-company"
	}
	if title := officeThen(gap); title != "" {
		return title, "name-title-company"
	}
	if atCompany.MatchString(gap) && (strings.Count(gap, " ") < 4 || mention.TitleWords.In(gap)) || inBrackets.MatchString(gap) {
		return "", "name-company"
	}
	return "", saidLoosely(gap)
}

var (
	itsOwn       = pattern.MustCompile(`^(?:'s|’s|s'|s’|'|’) (?:(?:very )?own )?$`)
	formerly     = pattern.MustCompile(`\b(?:who )?(?:used to work|(?:had )?(?:previously|formerly) work(?:ed|ing)?|has worked|had worked) (?:at|for|with) |^,? [(]?(?:formerly|previously|ex-?|until recently|once)(?: [\w -]{2,40}?)?(?:,? (?:of|at|from|with))? `)
	workingAt    = pattern.MustCompile(`^ [(](?:[^()]{2,80}, )?(?:now |currently )?work(?:ing|s) (?:at|for|with) (?:the )?$|^, (?:who is |now |currently )*working (?:at|for|with) (?:the )?$|^,? who (?:has )?(?:just |recently |now )*joined (?:the )?(?:[a-z]+ ){0,3}(?:at )?$`)
	currently    = pattern.MustCompile(`(?:\b(?:and|but)|,) (?:is |who is )?(?:currently|now|today) (?:work(?:s|ing) )?(?:(?:an?|the) )?(?:[\w-]+ ){0,4}?(?:at|for|with|of|from) (?:the )?$`)
	chargeOf     = pattern.MustCompile(`^, (?:the |an? )?([^,.;:()]{2,50}?) (?:of|for) (?:the )?$`)
	inCharge     = pattern.MustCompile(`(?i)\b((?:(?:senior|principal|executive|general|product|engineering|vice) )*(?:president|vp|director|head|gm|manager|lead|engineer|architect)) (?:of|for) (?:the )?(?:[A-Z][\w ]{1,30} and )?$`)
	thenWho      = pattern.MustCompile(`^(?: and [A-Z][\w ]{1,30})?, $`)
	ofCompany    = pattern.MustCompile(`^[ 　]?(?:社|さん)?[ 　]?(?:[\p{Han}\p{Katakana}ー]{0,6}(?:支社|支店|本社|オフィス|営業所)[ 　]?)?(?:の|で働(?:く|いている)|に(?:勤める|所属する)|所属の)[ 　]?\[?@?$`)
	addressed    = pattern.MustCompile(`^[ 　]?(?:さん|氏|様)`)
	rightBefore  = pattern.MustCompile(`^(?:株式会社)?[ 　]+$`) // "日向銀行 帆足 大 氏"
	atCompany    = pattern.MustCompile(`^(?:, [^,.]{2,60}?)?,? [(]?(?:of|at|from) (?:the )?$|^,? [(]?[^,.;()]{2,60}?(?:[(][^()]{2,30}[)][^,.;()]{1,40}?)? (?:of|at|from|for) (?:the )?$`)
	thenCompany  = pattern.MustCompile(`^, ([^.;:()]{2,76}?), $`)
	overRegions  = pattern.MustCompile(`^,? (?:who is )?(?:the |an? )?((?:[\w&-]+ ){1,6}?)(?:of|for) (?:(?:the )?[A-Z][\w&]*(?:,? and |, | ))+(?:of|at) (?:the )?$`)
	nextOfThem   = pattern.MustCompile(`^(?:,| and| &|, and) $`)
	nextOffice   = pattern.MustCompile(`^(?:,| and| &|, and) ((?:[A-Z][\w&-]+ ){1,5})$`) // "Acme CIO Ana Lopez and Chief Rope Officer Bo Ek"
	severalStaff = pattern.MustCompile(`(?:^|\b)(?:employees|engineers|developers|architects|evangelists|advocates|scientists|researchers|founders|managers|colleagues)$`)
	fromThere    = pattern.MustCompile(`^ (?:from|of|at) (?:the )?$`)
	ownTitle     = pattern.MustCompile(`^, [^,.;:()]{2,60},? (?:and|&) $`)
	inBrackets   = pattern.MustCompile(`^[ 　]?(?:さん|氏|様)?[ 　]?[(（][^()（）]{0,30}$`)
	whoseTitle   = pattern.MustCompile(`^[ 　]?(?:社|株式会社|'s|’s)?[ 　]?(?:の|で)?([^。.]{2,40}?)[ 　]*(?:である|を(?:務める|務めている|つとめる|している|務めた)|で|の|、|,|・)?[ 　]*(?:(?:Dr|Mr|Ms|Prof)\.?)?[ 　]*\[?[@＠]?$`)
	ofDepartment = pattern.MustCompile(`^[ 　]?(?:株式会社)?[ 　]?の?[ 　]?(?:[\p{Han}\p{Katakana}ー]{1,12}(?:本部|部門|部|課|室|局|チーム|グループ|センター)[ 　]?){1,3}の?[ 　]?$`)
	inServiceOf  = pattern.MustCompile(`^, (?:the )?([\w ]{2,30}?) (?:of|at) $`)
)
