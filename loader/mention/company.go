package mention

import (
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/byline"
	"talkgraph/loader/claim"
	"talkgraph/loader/lines"
	"talkgraph/loader/pattern"
)

var (
	legal = pattern.MustCompile(`(?:株式会社|有限会社|合同会社|[(（]株[)）]|㈱)[ 　]?([\p{Han}\p{Katakana}ー・A-Za-z0-9&]{2,24}(?:-[A-Z][A-Za-z0-9]+)?)|((?:(?:[A-Z][\w&.-]*[ ]){1,3}[A-Z][\w&.-]*[ ]?|[\p{Han}\p{Katakana}ー・A-Za-z0-9&]{2,24}))(?:株式会社|有限会社|合同会社|[(（]株[)）]|㈱)|((?:[A-Z][\w&]*[ ]){0,3}[A-Z][\w&]*),? (?:Inc\.|Corp\.|Corporation\b|Ltd\.?|LLC\b|GmbH\b)`)
	// legalWords is a company of several Latin words behind its legal form, in a
	// sentence that goes on with something else than a name.
	legalWords = pattern.MustCompile(`((?:株式会社|有限会社|合同会社)[ 　]?(?:[A-Z][\w&.-]*[ ]){1,3}[A-Z][\w&.-]*)[ 　]?(?:の|では?|は|が|に|を|と|も|、|[)）]|$)`)
	withSha    = pattern.MustCompile(`([\p{Katakana}ー・]{2,20}|(?:[A-Z][A-Za-z&.-]+[ ]){0,2}[A-Z][\w&.-]{1,20}[ ]?|\p{Han}{2,8})社(?:[のがはでをにも、。製内]|[ 　]|$|との|から|様|さん|員)`)
	called     = pattern.MustCompile(`((?:[A-Z][\w&-]*[ ]){0,2}[A-Z][\w&-]+|[\p{Katakana}ー]{2,20})[ 　]?という(?:会社|企業|スタートアップ|ベンチャー)`)
	withSan    = pattern.MustCompile(`([\p{Katakana}ー]{3,20}|[A-Z][A-Za-z0-9]{1,20})さん`)
	ofSurname  = pattern.MustCompile(`([\p{Katakana}ー]{2,20}|(?:[A-Z][\w&-]*[ ]){0,2}[A-Z][\w&.-]{1,20}|[\p{Han}\p{Katakana}ー]{2,20})の(?:\p{Han}{1,4}|\p{Han}{1,3}[ 　]\p{Han}{1,3}|[A-Z]\p{Ll}+[ ][A-Z]\p{Ll}+)(?:さん|氏)`)
	ofAuthor   = pattern.MustCompile(`(?:^|[、。!！ 　])([A-Z][A-Z\d&.-]{3,20})の\p{Han}{1,4}(?:です|と申します)`)
	sponsored  = pattern.MustCompile(`[(（](?i:sponsored|presented) by ([A-Z\d][^()（）]{1,60})[)）]`)
	caseOf     = pattern.MustCompile(`([\p{Katakana}ー・]{3,20}|[A-Z][A-Za-z0-9&]{1,20})\]?[ 　]?(?:社)?(?:の|における)(?:導入|活用|移行|利用)?事例`)
)

var (
	// calledIn is what stands in brackets behind somebody whom an honorific follows, and
	// happensIn what a title begins with that says where it happened: companies, if they
	// are spelt like nothing else there.
	calledIn  = pattern.MustCompile(`(?:さん|氏|様)[ 　]?[(（]([^()（）@＠、,/／ 　]{3,24})[)）]`)
	happensIn = pattern.MustCompile(`^[ 　]*(?:[-•*■●#]+[ 　]*)?[「『]?([^ 　、。「」『』はがをにで]{4,20})における`)
)

// userGroup is how groups of users are called after what they use, or where
// they meet.
var userGroup = pattern.MustCompile(`(?:日本[ 　]?)?[A-Z][A-Za-z+#.]{1,18}[ 　]?(?:ユーザー?会|ユーザー?グループ)|(?:[A-Z][\w+#.-]{1,18}[ ]){1,3}(?:[Uu]sers?|[Cc]oders?|[Dd]evelopers?)['’]?[ ][Gg]roup\b|[A-Z]{3,6}-UG[ 　]?[\p{Han}\p{Katakana}ー]{2,10}支部`)

// didForEvent is what a company did for an event, right behind its name: "株式会社カモメ
// 提供の珈琲".
var didForEvent = pattern.MustCompile(`(?:提供|主催|協賛|共催|後援|出展|所属)$`)

var companyShapes = []struct {
	rule string
	expr *pattern.Pattern
}{
	{"legal-form", legalWords}, {"sponsored-by", sponsored}, {"company-sha", withSha}, {"called-a-company", called}, {"company-san", withSan},
	{"company-no-surname", ofSurname}, {"company-of-author", ofAuthor}, {"case-of", caseOf}, {"organisation-in-case", ofOrg},
	{"company-in-brackets", calledIn}, {"company-of-title", happensIn},
}

// companiesIn finds companies in running text by the way they are printed.
func (r *finder) companiesIn(i int, hits []lexicon.Hit) []Mention {
	if !r.Cues[i].MayAny(anyCompany) {
		return nil
	}
	text := r.Text(i)
	var out []Mention
	add := func(from, to int, rule string) {
		name := strings.TrimRight(text[from:to], " ")
		if from < 0 || noCompany(name, text[to:]) {
			r.Refuse(i, name, "listed-as-no-company", "in the shape of a company, but listed as no name of one")
			return
		}
		if taken(text, from, to, hits) {
			return
		}
		key, entry := r.claims.Company(name)
		start := utf8.RuneCountInString(text[:from])
		out = append(out, Mention{start, start + utf8.RuneCountInString(name), knowledge.Company, key, entry, rule})
	}
	for _, m := range r.InLine(i, userGroup) {
		if name := text[m[0]:m[1]]; !lines.CutsWord(text, m[0], m[1]) && r.claims.Known(name, knowledge.Company) == nil {
			key, entry := r.claims.Company(name)
			start := utf8.RuneCountInString(text[:m[0]])
			out = append(out, Mention{start, start + utf8.RuneCountInString(name), knowledge.Company, key, entry, "user-group"})
		}
	}
	for _, m := range r.InLine(i, legal) {
		add(m[0], m[1]-len(didForEvent.FindString(text[m[0]:m[1]])), "legal-form")
	}
	for _, shape := range companyShapes {
		for _, m := range r.InLine(i, shape.expr) {
			if m[2] < 0 {
				m = m[2:] // the second way to print it
			}
			if shape.expr == ofOrg && orgKinds.Has(text[m[2]:m[3]]) {
				continue // 地方銀行
			}
			if shape.expr == ofSurname && !oneScript.MatchString(text[m[2]:m[3]]) && !byline.IsOrganization(text[m[2]:m[3]]) {
				continue // 開発メンバー
			}
			if (shape.expr == calledIn || shape.expr == happensIn) && !byline.SpeltAsFirm(text[m[2]:m[3]], r.lex) {
				continue // how somebody takes part, or what
			}
			if shape.expr == ofSurname && partsOfFirms.MatchString(text[m[2]:m[3]]) {
				continue // 技術本部
			}
			if shape.expr != withSan || !r.personal(text[m[2]:m[3]]) {
				add(m[2], m[3], shape.rule)
			} else {
				r.Refuse(i, text[m[2]:m[3]], "called-as-people", "before さん as companies are, but called as people are")
			}
		}
	}
	return out
}

// noCompany tells words in the shape of a company's name, with what follows
// them, that name none.
func noCompany(name, after string) bool {
	return notCompanies.Has(name) || ordinaryNouns.Has(name) || notCompanies.Suffix(name) != "" || TitleWords.Suffix(name) != "" || firmOfAKind(name, after)
}

// firmOfAKind tells firms that are called after what they do or whose they are,
// 保険会社 and 子会社, from those that have a name: 青葉商会社 and みなと株式会社.
func firmOfAKind(name, after string) bool {
	front, whole := strings.CutSuffix(name, "会社")
	switch {
	case whole:
		return !claim.LegalForm.MatchString(name) && !byline.IsOrganization(front+"会")
	case strings.HasPrefix(after, "社"):
		return strings.HasSuffix(name, "会") && !byline.IsOrganization(name)
	}
	return false
}

// personal tells names before さん that are people's.
func (r *finder) personal(name string) bool {
	return r.claims.Known(name, knowledge.Person) != nil || notPeople.Has(name) || strings.ContainsAny(name, "・") || !katakana.MatchString(name)
}

// partsOfFirms is what companies call their parts: who is of one is named by it without
// the company where that stands before.
var partsOfFirms = pattern.MustCompile(`(?:本部|事業部|部門|部|課|チーム|ユニット)$`)

// oneScript tells names in Latin letters, kanji or katakana alone: those in two of
// them need an end that companies' names have.
var oneScript = pattern.MustCompile(`^(?:[\p{Katakana}ー]+|[A-Z][\w&. -]*|\p{Han}{2,8})$`)

var katakana = pattern.MustCompile(`^[\p{Katakana}ー]+$`)

// creditedFirms are the companies that the document's bylines give, by the
// keys of their names with and without the legal form.
func (r *finder) creditedFirms() map[string]bool {
	firms := make(map[string]bool)
	for _, s := range r.Layout.Sections {
		for _, c := range s.Credits {
			for _, p := range c.People {
				if p.Company != "" {
					firms[knowledge.Key(p.Company)] = true
					firms[knowledge.Key(claim.LegalForm.ReplaceAllString(p.Company, ""))] = true
				}
			}
		}
	}
	return firms
}

// employs tells whether a text is the name of a company.
func (r *finder) employs(text string) bool {
	return r.claims.Known(text, knowledge.Company) != nil || claim.LegalForm.MatchString(text) || byline.IsOrganization(text) || katakana.MatchString(text)
}
