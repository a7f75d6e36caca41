package byline

import (
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/pattern"
)

var (
	// calledOne is one of a list of those whom honorifics follow: who, and what
	// stands before that, and a handle behind it.
	calledOne   = pattern.MustCompile(`^((?:[^、,，。「」『』!?！？ ]|[ ]+){1,40}?)[ 　]*(?:さん|氏|様)(?:[ 　]?[(（]([@＠]?[^()（）]{1,40})[)）])?`)
	calledSan   = pattern.MustCompile(`^((?:[^、,，。「」『』!?！？ ]|[ ]+){1,40}?)[ 　]*(?:さん|様)(?:[ 　]?[(（]([@＠]?[^()（）]{1,40})[)）])?`)
	beforeKanji = pattern.MustCompile(`^氏\p{Han}`)
	calledSep   = pattern.MustCompile(`^[ 　]*(?:と、|[、,，・&＆/／と×]|and\b)[ 　]*`)
	// whoCalled is a name at the end of what stands before the honorific, and
	// oneCalled one of a single word, as people call each other.
	whoCalled = pattern.MustCompile(`^(|` + beforeCalled + `)(` + anyName + `|\p{Hiragana}{2,5}[ 　]\p{Han}{1,3}|[A-Z][A-Za-z()’'-]+(?:[ ][A-Z][A-Za-z’'-]*)+|[A-Z]\p{Ll}{2,} \p{Ll}{3,})$`)
	oneCalled = pattern.MustCompile(`^(|` + beforeCalled + `)(\p{Han}[\p{Han}々ヶケ]{0,4}|\p{Hiragana}{2,6}|[\p{Katakana}ー]{2,10}|@?[A-Za-z][\w-]{1,19})$`)
	noFirmEnd = pattern.MustCompile(`[はがをにでもへてたるなうくい]$`) // words of a sentence
	workingAt = pattern.MustCompile(`(?:で働(?:く|いている|かれている)|に(?:勤める|勤務する|所属する|お?勤めの|所属(?:されて|して)い?る)|で[^、。はがで ]{1,30}を?(?:されて|して|担当して|務めて|つとめて|やって|やられて)い?る|で[^、。はがで ]{1,30}を(?:担当する|務める)|所属|である)[ 　]*$`)
	noCalled  = pattern.MustCompile(`^(?:たく|みな|お客|おじ|おば|おかあ|おとう|かあ|とう|にい|ねえ|お|皆|各社|弊社|御|同|両|貴|どなた|仕|有り|ご苦労|お疲れ)$`)
)

// beforeCalled is what stands before a name in the script of which it cannot go
// on, or behind which a blank or a particle stands.
const beforeCalled = `.*?(?:の|[ 　・:：@＠]|[)）]|で働(?:く|いている)|に(?:勤める|所属する)|で[^、。はがで ]{1,30}?(?:(?:されて|して|務めて|やって|やられて)い?る|を(?:担当する|務める)))[ 　]*|.*?[A-Za-z\d)）]|.*?[\p{Katakana}ー]`

// Called reads a text that is a list of those whom honorifics follow, as people
// call them, perhaps each with their company: "カモメ堂のさわらさん、monaさん". It
// tells nobody from other words: only the place of the text makes sure.
func Called(text string, lex *lexicon.Lexicon) []Person {
	if m := firmSan.FindStringSubmatchIndex(text); m != nil {
		if firm := text[m[2]:m[3]]; IsOrganization(firm) || legalForms.MatchString(firm) || lex.Has(knowledge.Company, firm) || SpeltAsFirm(firm, lex) {
			return ofFirm(Called(text[m[1]:], lex), text, m)
		}
	}
	return calledAll(text, lex)
}

// firmSan is a company that is called as people are, before one of its own: "カモメ
// 電算さんの早瀬さん".
var firmSan = pattern.MustCompile(`^([^、。,，「」 　の]{2,24}?)(?:さん|様)(?:の|[ 　]+)`)

// ofFirm are people behind a company that firmSan matches, whose it is.
func ofFirm(people []Person, text string, m []int) []Person {
	shift := utf8.RuneCountInString(text[:m[1]])
	for i := range people {
		who := &people[i]
		who.Start, who.End = who.Start+shift, who.End+shift
		if who.Company != "" {
			who.From, who.To = who.From+shift, who.To+shift
			continue
		}
		who.Company, who.From, who.To = text[m[2]:m[3]], 0, utf8.RuneCountInString(text[:m[3]])
	}
	return people
}

// calledAll reads the people of such a list.
func calledAll(text string, lex *lexicon.Lexicon) []Person {
	var out []Person
	for at := 0; ; {
		m := calledOne.FindStringSubmatchIndex(text[at:])
		if m != nil && beforeKanji.MatchString(text[at+m[3]:]) {
			m = calledSan.FindStringSubmatchIndex(text[at:]) // "氏川さん"
		}
		if m == nil {
			return nil
		}
		who, ok := calledIn(text, at, at+m[3], lex)
		if !ok {
			return nil
		}
		if m[4] >= 0 && who.Company == "" {
			inBracketsOf(&who, text, at+m[4], at+m[5], lex)
		}
		if n := len(out); who.Company == "" && who.Title != former && n > 0 {
			who.Company, who.From, who.To = out[n-1].Company, out[n-1].From, out[n-1].To
		}
		out = append(out, who)
		if at += m[1]; at == len(text) {
			return out
		}
		sep := calledSep.FindString(text[at:])
		if sep == "" {
			return nil
		}
		at += len(sep)
	}
}

// inBracketsOf reads the company in brackets behind somebody whom an honorific follows:
// a known one, one with its form, or one whose name is spelt like nobody's.
func inBracketsOf(who *Person, text string, from, to int, lex *lexicon.Lexicon) {
	from, to = besideHandle(text, from, to)
	firm := strings.TrimSpace(text[from:to])
	p := newReader(text, lex)
	if firm == "" || !legalForms.MatchString(firm) && !IsOrganization(firm) && !lex.Has(knowledge.Company, firm) && !SpeltAsFirm(firm, lex) && !(kanaFirm.MatchString(firm) && !isReading(who.Name, firm) && !otherwise(firm, lex) && !titles.In(firm)) {
		return
	}
	p.belong(who, from, to)
}

// kanaFirm is how companies and nicknames alike are spelt.
var kanaFirm = pattern.MustCompile(`^[\p{Katakana}ー]{3,}$`)

// cutsKana tells a place inside a word in katakana: "カモ" and "メさん" of "カモメさん".
func cutsKana(before, name string) bool {
	last, _ := utf8.DecodeLastRuneInString(before)
	first, _ := utf8.DecodeRuneInString(name)
	return isKatakana(last) && isKatakana(first)
}

// knownFor ends what people say of somebody, and no company: "網の王と噂の早瀬さん".
var knownFor = pattern.MustCompile(`(?:と噂|と評判|で有名|でおなじみ|でお馴染み|で話題|で人気|に定評)$`)

// partAlone is a part of a company without its name.
var partAlone = pattern.MustCompile(`^[^ 　]{1,12}(?:本部|事業部|部門|[^支]部|課|チーム)$`)

// former stands before a company for which somebody worked once.
const former = "元"

// ourFirm is what people call the company of their own.
var ourFirm = pattern.MustCompile(`^(?:弊社|同僚|うち|当社|自社|私|僕|我々)$`)

// calledBehind is Called for what stands behind a label, at a byte of a text:
// "登壇者: カモメ堂 monaさん".
func calledBehind(text string, at int, role string, lex *lexicon.Lexicon) []Person {
	people := Called(strings.TrimRight(text[at:], " 　。"), lex)
	shift := utf8.RuneCountInString(text[:at])
	for i := range people {
		who := &people[i]
		if ourFirm.MatchString(who.Company) {
			return nil
		}
		who.Role, who.Start, who.End = role, who.Start+shift, who.End+shift
		if who.Company != "" {
			who.From, who.To = who.From+shift, who.To+shift
		}
	}
	return people
}

// calledIn reads one of them, between two bytes of a text.
func calledIn(text string, from, to int, lex *lexicon.Lexicon) (Person, bool) {
	m := whoCalled.FindStringSubmatchIndex(text[from:to])
	if m == nil {
		m = oneCalled.FindStringSubmatchIndex(text[from:to])
	}
	if m == nil {
		return Person{}, false
	}
	name := strings.TrimPrefix(text[from+m[4]:from+m[5]], "@")
	start := from + m[5] - len(name)
	if cutsKana(text[from:from+m[3]], name) {
		return Person{}, false
	}
	if noCalled.MatchString(name) || titles.In(name) || titles.Suffix(name) != "" || IsOrganization(name) || legalForms.MatchString(name) || lex.Has(knowledge.Company, name) {
		return Person{}, false
	}
	runes := func(at int) int { return utf8.RuneCountInString(text[:at]) }
	who := Person{Name: name, Start: runes(start), End: runes(from + m[5])}
	firm := strings.TrimRight(strings.TrimSuffix(strings.TrimRight(text[from:from+m[3]], " 　@"), "の"), " 　:：・")
	if firm == "" {
		return who, true
	}
	firm = strings.TrimRight(workingAt.ReplaceAllString(firm, ""), " 　")
	if knownFor.MatchString(firm) {
		return who, true
	}
	if noFirmEnd.MatchString(firm) || Role(firm) != "" || phrase.MatchString(firm) && !legalForms.MatchString(firm) {
		return Person{}, false // "縄を使わない航海 / 早瀬さん" is a title and who gave the talk
	}
	p := newReader(text, lex)
	if partAlone.MatchString(firm) && !strings.HasSuffix(firm, "倶楽部") && !IsOrganization(firm) && !legalForms.MatchString(firm) && len(lex.Find(firm)) == 0 {
		who.Title = firm // of their own company
		return who, true
	}
	p.belong(&who, from, from+len(firm))
	if who.Title == former && who.Company != "" { // they worked there once
		who.Company, who.From, who.To = "", 0, 0
		return who, true
	}
	return who, who.Company != ""
}
