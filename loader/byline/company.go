package byline

import (
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/pattern"
)

var (
	linking   = pattern.MustCompile(`(?i)^(?:(?:of|at|from|for)[ 　]+|@|＠|,|、|/|／|-|–|—|の|[ 　])+`)
	ending    = pattern.MustCompile(`(?i)(?:[ 　]+(?:of|at|from|for)|'s|’s|[,、/／\-–—の 　])+$`)
	atCompany = pattern.MustCompile(`^([^,、]+?)[ 　]+(?:at|@)[ 　]+(\S.*\S)$`)
	// wasAt is for whom somebody worked once, nowAt what follows that.
	// smallThenAt is words of a sentence up to a company: "both from Acme", "engineers at Acme".
	wasAt       = pattern.MustCompile(`^[ ,(–-]*(?:formerly|previously|until recently) `)
	nowAt       = pattern.MustCompile(`\b(?:now|currently|today)\b`)
	smallThenAt = pattern.MustCompile(`^(?:both|all|also|each|currently|now|formerly|(?:[a-z-]+ ){0,3}[a-z-]+s) (?:from|at|of) (?:the )?([A-Z][^,.;:()]*)(?:, [a-z].*)?$`)
	department  = pattern.MustCompile(`[\p{Han}\p{Katakana}ーA-Z](?:部|課|室|局|本部|チーム|センター|ユニット)$|(?:事業|開発|技術|基盤|営業|研究|テクノロジー|エンジニアリング|ソリューション|プロダクト|システム|サービス|データ|インフラ|プラットフォーム)(?:部門|グループ|本部)$`)
	division    = pattern.MustCompile(`(?i)^ .* .*\b(?:engineering|operations|reliability|infrastructure|architecture|marketing|relations|advocacy|experience|development|team)$`)
	ranks       = pattern.MustCompile(`(?i)^(?:(?:saas|api|it|ux|qa|ai|ml|senior|sr\.?|junior|jr\.?|principal|staff|lead|chief|associate|assistant|executive|technical|software|hardware|security|cloud|data|systems?|solutions?|product|platform|site|reliability|machine|learning|network|storage|database|full[ -]stack|front[ -]?end|back[ -]?end|devops|enterprise|customer|community|open|source|independent|freelance|founding|global|group|regional|research|web|mobile|quality|test|release|infrastructure|engineering|performance|developer|partner|program|project|account|sales|marketing|operations)(?:[ ]|$))+$`)
	fields      = pattern.MustCompile(`(?i) (?:platform|software|security|data|infrastructure|solutions?|systems?|reliability|network|product|database|research|application)$`)
	inside      = pattern.MustCompile(`(?i) (?:on|in) (?:the|our) `)
	formBefore  = pattern.MustCompile(`(?:株式会社|有限会社|合同会社|[(（]株[)）]|㈱)$`)
	formAfter   = pattern.MustCompile(`^(?:株式会社|有限会社|合同会社|[(（]株[)）]|㈱)`)
	formBehind  = pattern.MustCompile(`^` + latinForm) // behind a name, it makes a company of that
	formAtEnd   = pattern.MustCompile(latinForm + `[ 　]*$`)
	moreName    = pattern.MustCompile(`^(?: [A-Z][A-Za-z]+)+`)
	userGroup   = pattern.MustCompile(`^-[A-Z]{2,}\b`) // "AWS-UG" is not AWS
	kanaOn      = pattern.MustCompile(`^[\p{Katakana}ー]{3,}`)
	branches    = pattern.MustCompile(`^(?:ジャパン|グループ|チーム|ホールディングス|エンジニア|メンバー|コミュニティ|ユーザー)`)
	kanaShop    = pattern.MustCompile(`^[^おごそこあ\P{Hiragana}]\p{Hiragana}{1,4}[\p{Han}\p{Katakana}ー]{1,8}$`)
	domain      = pattern.MustCompile(`^[a-z][a-z\d-]+\.(?:io|ai|com|dev|co|net)$`)
	// particleEnd tells words of a sentence: "天候などから".
	particleEnd = pattern.MustCompile(`(?:など|から|まで|より|ので|こと|ため|とか|について|として|ながら)$`)
	stops       = pattern.MustCompile(`[。．!！?？:：「」"→⇒]`)
)

// latinForm is the legal form that stands behind a company's name and a comma.
const latinForm = `,[ ]?(?:Inc|Ltd|LLC|LLP|GmbH|Corp|Co[.],?[ ]?Ltd|K[.]K)\b[.]?`

// small are the words that names of companies have in small letters.
var small = pattern.MustCompile(`^(?:of|the|and|for|at|in|on|de|du|der|la|le|y|e|und|&)$`)

// speaksFor is for what somebody sits on a panel, behind their company: "アクメ/AWS代表".
var speaksFor = pattern.MustCompile(`^[/／][A-Z][A-Za-z\d]{1,15}代表$`)

// firstOfTwo is the first of two companies that a slash parts.
func firstOfTwo(text string) string {
	at := strings.IndexAny(text, "/／")
	if at < 0 || titles.In(text) && !speaksFor.MatchString(text[at:]) || !proper(text[:at]) {
		return text
	}
	return text[:at]
}

// company finds the company in an affiliation, by bytes: one that the lexicon
// knows, with its legal form, else what is left when titles are taken off.
func (p *reader) company(text string) (start, end int, known bool) {
	if wasAt.MatchString(text) {
		now := nowAt.FindStringIndex(text)
		if now == nil {
			return 0, 0, false
		}
		start, end, known = p.company(text[now[1]:])
		return start + now[1], end + now[1], known
	}
	hits := p.lex.Find(text)
	if n := len(hits) - 1; n > 0 && isLastPart(text, hits[n]) && isEmployer(hits[n], p.lex) {
		hits = hits[n:]
	}
	for _, h := range hits {
		at := len(string([]rune(text)[:h.Start]))
		if isEmployer(h, p.lex) && !goesOn(text[at+len(h.Surface):]) {
			start, end := withForm(text, at, at+len(h.Surface))
			return start, end, true
		}
	}
	if m := smallThenAt.FindStringSubmatchIndex(text); m != nil {
		return m[2], m[3], false
	}
	if m := atCompany.FindStringSubmatchIndex(text); m != nil && titles.In(text[m[2]:m[3]]) {
		return m[4], m[5], false
	}
	start, end = 0, len(text)
	if parts := strings.FieldsFunc(text, func(r rune) bool { return r == ',' || r == '、' }); len(parts) > 1 {
		if end := parts[len(parts)-1]; len(parts) > 2 && titles.In(parts[0]) && !titles.In(end) && !division.MatchString(end) {
			start, last := p.peel(text, len(text)-len(end), len(text))
			return start, last, false // "Director, Department, Company"
		}
		for i, part := range parts {
			if !titles.In(part) && !(i > 0 && division.MatchString(part)) {
				start = strings.Index(text, part)
				start, end = p.peel(text, start, start+len(part))
				return start, end, false
			}
		}
		if division.MatchString(parts[len(parts)-1]) {
			return 0, 0, false
		}
	}
	start, end = p.peel(text, start, end)
	end = start + FirmEnd(text[start:end])
	if ranks.MatchString(text[start:end]) || end < len(text) && fields.MatchString(text[start:end]) || inside.MatchString(text[start:end]) {
		end = start // "Staff Network" of "Staff Network Engineer"
	}
	return start, end, false
}

// isEmployer tells what a hit names as a company: one, or a product that is called
// like the company that makes it; no office, though something be called like that.
func isEmployer(h lexicon.Hit, lex *lexicon.Lexicon) bool {
	return !h.Fuzzy && !titles.Has(h.Surface) && (h.Entry.Kind == knowledge.Company || h.Entry.Kind == knowledge.Service && lex.Has(knowledge.Company, h.Surface))
}

// withForm takes the legal form that stands right beside a company's name.
func withForm(text string, start, end int) (int, int) {
	if at := formBefore.FindStringIndex(text[:start]); at != nil {
		return at[0], end
	}
	return start, end + len(formAfter.FindString(text[end:]))
}

// goesOn tells whether what stands behind a company's name makes it another
// name: "Robotics" behind "Amazon" does, "Solutions Architect" does not.
func goesOn(after string) bool {
	if word := kanaOn.FindString(after); word != "" && titles.Suffix(word) == "" && !branches.MatchString(word) {
		return true // "NTTコムウェア" is not NTT
	}
	if userGroup.MatchString(after) {
		return true
	}
	words := moreName.FindString(after)
	for word := range strings.FieldsSeq(words) {
		if titles.Suffix(word) != "" {
			return false
		}
	}
	return words != ""
}

// peel takes titles and blanks off both ends of text[start:end].
func (p *reader) peel(text string, start, end int) (int, int) {
	for {
		part := text[start:end]
		if at := len(linking.FindString(part)); at > 0 {
			start += at
			continue
		}
		if tail := ending.FindStringIndex(part); tail != nil && tail[0] > 0 {
			end = start + tail[0]
			continue
		}
		if word := titles.Prefix(part); word != "" && len(word) <= len(part) && strings.EqualFold(word, part[:len(word)]) {
			start += len(word)
			continue
		}
		if at := lastTitle(part); at >= 0 {
			end = start + at
			continue
		}
		return start, end
	}
}

// lastTitle is the byte where a title at the end begins: a word that ends in
// one, after a blank or "の".
func lastTitle(part string) int {
	at := max(strings.LastIndexAny(part, " 　"), strings.LastIndex(part, "の"))
	if at < 0 {
		return -1
	}
	_, size := utf8.DecodeRuneInString(part[at:])
	if word := part[at+size:]; titles.Suffix(word) != "" && titles.Suffix(word) != "head" || department.MatchString(word) {
		return at
	}
	return -1
}

// formHere is how many bytes of a text are the short legal form before a name.
func formHere(text string) int {
	for _, form := range []string{"(株)", "（株）", "㈱"} {
		if strings.HasPrefix(text, form) {
			return len(form)
		}
	}
	return 0
}

func trim(text string) string {
	text = ending.ReplaceAllString(strings.TrimRight(text, " "), "")
	return strings.Trim(strings.Join(strings.Fields(text), " "), " ,、/-–—の　")
}
