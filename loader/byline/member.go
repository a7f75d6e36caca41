package byline

import (
	"slices"
	"strings"
	"unicode/utf8"

	"talkgraph/loader/pattern"
)

var (
	memberEnd    = pattern.MustCompile(`[、，;；&＆/／()（）]|[ 　](?:-|–|—|and)[ 　]|,[ 　]`)
	companySlash = pattern.MustCompile(`^[^/／|｜:：、,，()（）]{2,40}[ 　]*[/／|｜:：][ 　]*`)
	legalForms   = pattern.MustCompile(`株式会社|有限会社|合同会社|一般社団法人|[(（]株[)）]|㈱`)
	businesses   = pattern.MustCompile(`\p{Han}(?:銀行|証券|大学|製作所|新聞|電力|鉄道|物流|航空|保険|商事|研究所)$`)
	script       = pattern.MustCompile(`^(?:[\p{Katakana}ー]{3,}|[A-Z][\w.&-]+|\p{Han}{4,})$`)
	wholeName    = pattern.MustCompile(`^` + anyName + `$`)
	shortName    = pattern.MustCompile(`^\p{Han}[\p{Han}々ヶケ]{0,3}$`)
	calledName   = pattern.MustCompile(`^(?:\p{Han}[\p{Han}々ヶケ]{0,3}|\p{Hiragana}{3,8})$`)
	rooms        = pattern.MustCompile(`^(?i:room|hall|track|stage)|(?:会場|ホール|ルーム|トラック|ステージ|部屋)$`)
	handleEnd    = pattern.MustCompile(`[@＠]\w+$`)
	closeName    = pattern.MustCompile(`^(?:\p{Han}[\p{Han}々ヶケ]{2,5}|\p{Han}{1,3}[\p{Hiragana}\p{Katakana}ー]{2,4})$`)
)

// member reads a company and then a name, as Japanese bylines do: "会社名 姓 名".
func (p *reader) member(role string) bool {
	if !p.japanese {
		return false // neither is there an honorific
	}
	rest := p.rest()
	slash := companySlash.FindString(rest)
	if before := strings.TrimRight(slash, " 　/／|｜:："); honoured.MatchString(before) {
		slash = "" // two people
	}
	rest = rest[:len(slash)+memberEndsAt(rest[len(slash):])]
	if at := middot(rest[len(slash):]); at >= 0 {
		rest = rest[:len(slash)+at]
	}
	rest = strings.TrimRight(rest, " 　。")
	plain := strings.TrimRight(honoured.ReplaceAllString(rest, ""), " 　")
	if plain != rest {
		plain = strings.TrimRight(handleEnd.ReplaceAllString(plain, ""), " 　")
	}
	latin := !hasJapanese(plain)
	if latin && plain == rest {
		return false
	}
	for _, at := range cuts(plain, len(slash), plain != rest) {
		company := strings.TrimRight(plain[:at], " 　/／|｜:：")
		honoured := plain != rest
		if latin && !p.calls(company, plain[at:]) && !(OpensWithGiven(plain[at:]) && p.isMember(company, plain[at:])) {
			continue
		}
		if honoured {
			company = strings.TrimSuffix(company, "の")
			company = strings.TrimSuffix(company, workingAt.FindString(company))
		}
		if !p.isMember(company, plain[at:]) && !((shortName.MatchString(plain[at:]) || honoured && calledName.MatchString(plain[at:])) && (role != "" || honoured) && lastTitle(company) > 0) && !(honoured && p.calls(company, plain[at:])) && !(honoured && p.isFirmCalled(company, plain[at:])) && !(honoured && role != "" && p.isSaidToWork(company, plain[at:])) {
			continue
		}
		who := Person{Name: plain[at:], Role: role, Start: p.runes(p.at + at), End: p.runes(p.at + len(plain))}
		p.belong(&who, p.at, p.at+len(company))
		if who.Company == "" {
			return false
		}
		p.at += len(rest)
		p.lists = p.lists || len(p.people) == 0
		p.people = append(p.people, who)
		return true
	}
	return false
}

// memberEndsAt is the byte at which a text goes on to something else than a
// company and a name; the legal form of the company does not.
func memberEndsAt(text string) int {
	for from := 0; ; {
		at := memberEnd.FindStringIndex(text[from:])
		if at == nil {
			return len(text)
		}
		from += at[0]
		form := len(formBehind.FindString(text[from:]))
		if form == 0 {
			return from
		}
		from += form
	}
}

// cuts lists the bytes at which the name can begin, behind the company: after
// a slash or a colon, before the last two words or the last one, and after の
// where an honorific makes sure of a name.
func cuts(plain string, slash int, honoured bool) []int {
	var out []int
	add := func(at int) {
		if at > 0 && at >= slash && at < len(plain) {
			out = append(out, at)
		}
	}
	if slash > 0 {
		add(slash)
	}
	one := lastWord(plain)
	if m := behindVerb.FindStringSubmatchIndex(plain); honoured && m != nil {
		add(m[2])
	}
	add(lastWord(plain[:one]))
	add(one)
	if at := strings.LastIndex(plain, "の"); honoured && at > 0 {
		at += len("の")
		at += len(plain[at:]) - len(strings.TrimLeft(plain[at:], " 　"))
		add(at)
		if n := len(out) - 1; n > 0 && out[n] == at && wholeName.MatchString(plain[at:]) {
			out = slices.Insert(out[:n], 0, at) // surely a name
		}
	}
	return out
}

// behindVerb is a name behind a verb that ends in what somebody does: "技術顧問をしている早瀬 渚".
var behindVerb = pattern.MustCompile(`(?:をされている|をしている|をしておられる|を務める|を務めている|を担当する|を担当している|で働く|に勤める|に所属する)(\p{Han}{1,4}[ 　][\p{Han}\p{Hiragana}\p{Katakana}ー]{1,5})$`)

// lastWord is the byte at which the last word of a text begins.
func lastWord(text string) int {
	at := strings.LastIndexFunc(strings.TrimRightFunc(text, isBlank), partsWords)
	if at < 0 {
		return 0
	}
	_, size := utf8.DecodeRuneInString(text[at:])
	return at + size
}

func isBlank(r rune) bool { return r == ' ' || r == '　' }

func partsWords(r rune) bool {
	return isBlank(r) || r == '/' || r == '／' || r == '|' || r == '｜' || r == ':' || r == '：'
}

// isMember tells whether a text can name a company, perhaps with a department
// and a title, and another one somebody who works for it.
func (p *reader) isMember(company, who string) bool {
	if !wholeName.MatchString(who) && !closeName.MatchString(who) {
		return false
	}
	if first, _, two := strings.Cut(who, " "); two && utf8.RuneCountInString(first) >= 3 && department.MatchString(first) || utf8.RuneCountInString(who) >= 3 && department.MatchString(who) || titles.Has(first) {
		return false
	}
	if Role(who) != "" || Role(company) != "" {
		return false // a heading of a table: "会社/登壇者"
	}
	if !IsName(who, p.lex) || titles.In(who) || titles.Suffix(who) != "" {
		return false
	}
	if at := strings.IndexAny(company, "/／"); at > 0 && legalForms.MatchString(company[at:]) && !legalForms.MatchString(company[:at]) {
		return false // a title, and the company of its speaker
	}
	words := strings.Fields(company)
	if len(words) == 0 || legalForms.MatchString(company) || formAtEnd.MatchString(company) {
		return len(words) > 0
	}
	for _, h := range p.lex.Find(company) {
		if h.Start == 0 && isEmployer(h, p.lex) {
			return !goesOnAsTitle.MatchString(company)
		}
	}
	return organizations.Suffix(words[0]) != "" || organizations.Suffix(company) != "" || script.MatchString(words[0]) && onlyOffices(words[1:])
}

// goesOnAsTitle is the end or the words of a title that begins with a company:
// "Acmeにおける移行 by".
var goesOnAsTitle = pattern.MustCompile(`[ 　](?:by|[-–—])$|^[^ 　]+(?:における|に関する|について|のための|による)`)

// onlyOffices tells whether all of some words are departments or what somebody
// is in them.
func onlyOffices(words []string) bool {
	return !slices.ContainsFunc(words, func(word string) bool { return !officeWord.MatchString(word) && titles.Suffix(word) == "" })
}

// officeWord is the name of a department behind that of its company.
var officeWord = pattern.MustCompile(`(?:部|課|室|局|部門|担当|グループ|チーム|センター|ユニット|ディビジョン)$`)

// IsOrganization tells whether a name ends as companies' names do.
func IsOrganization(name string) bool {
	return organizations.Suffix(name) != "" && !organizations.Has(name) && !phrase.MatchString(name)
}

// phrase is words that say something of others, as titles have and names have not.
var phrase = pattern.MustCompile(`[\p{Han}\p{Katakana}ーA-Za-z](?:を|が|における|に関する|について|のための|による|のない|しない|した|する)[\p{Han}\p{Katakana}ー]|(?:^|[ 　])by$`)

// EndsInTitle tells texts that end in what somebody is: "Solutions Engineer, ".
func EndsInTitle(text string) bool { return titles.Suffix(strings.TrimRight(text, " 　,、")) != "" }
