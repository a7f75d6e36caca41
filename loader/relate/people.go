package relate

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

var (
	honoured  = pattern.MustCompile(`(` + byline.LatinName + `|` + byline.JapaneseName + `|[A-Z][a-z]{2,15}|\p{Han}[\p{Han}々]{0,4}|[\p{Katakana}ー]{2,12}|\p{Hiragana}{2,4})[ 　]?(さん|氏|様|君|先生)`)
	presented = pattern.MustCompile(`^(?:どうも[、。!！]?|こん(?:にちは|ばんは)[、。!！]?|はじめまして[、。]?)?[ 　]*([^、。]{2,20})の(\p{Han}[\p{Han}々]{1,4}|` + byline.JapaneseName + `)(?:[ 　]*[(（]?@\w+[)）]?)?(?:です|と申します)`)
	titled    = pattern.MustCompile(`(?:\b(?:CEO|CTO|CIO|COO|CFO|VP|Vice President|President|Director|Dr\.?|Mr\.|Ms\.|Prof\.|GM)|社長|部長|代表|取締役|編集委員|教授|エバンジェリスト|アーキテクト|マネージャー?)[ 　]*[、,の]?[ 　]*(` + byline.LatinName + `|` + byline.JapaneseName + `)`)
	bracket   = pattern.MustCompile(`(` + byline.LatinName + `|` + byline.JapaneseName + `)[ 　]?[(（]([^()（）]{2,60})[)）]`)
	stands    = pattern.MustCompile(`(` + byline.LatinName + `)(?:,| of | from | at |'s |[ 　]*(?:が|は|の)[^。]{0,20}(?:講演|登壇|スピーチ|発表))`)
	callsThem = pattern.MustCompile(`^ (?:was|is|were|are) (?:the |our )?(?:MC|M\.C\.|host|master of ceremonies|moderator|chair|speaker|first|next|last)\b`)
)

// peopleIn finds people in running text by the way they are printed.
func (r *relater) peopleIn(i int, hits []lexicon.Hit) []Mention {
	text := r.text(i)
	var out []Mention
	add := func(from, to int, rule string) {
		to = from + len(byline.WithoutHonorific(text[from:to]))
		if !japanese(text[from:to]) && strings.Contains(text[from:to], " ") {
			if start, end := r.trimName(text, from, to, hits); start < end {
				from, to = start, end
			}
		}
		name := text[from:to]
		switch {
		case taken(text, from, to, hits):
			r.refuse(i, name, "named-otherwise", "in the shape of a person, but the lexicon knows it as something else")
		case r.firms[knowledge.Key(name)]:
			r.refuse(i, name, "company-of-a-byline", "in the shape of a person, but somebody in the document works for it")
		case !r.isPerson(name):
			r.noPerson(i, name)
		default:
			key, entry := r.personHere(name)
			start := utf8.RuneCountInString(text[:from])
			out = append(out, Mention{start, start + utf8.RuneCountInString(name), knowledge.Person, key, entry, rule})
		}
	}
	for _, m := range all(honoured, text, "さん", "氏", "様", "君", "先生") {
		if from, ok := r.honouredName(text, m[2], m[3], text[m[4]:m[5]]); ok {
			add(from, m[3], "name-honorific")
		} else if !taken(text, m[2], m[3], hits) {
			r.noPerson(i, text[m[2]:m[3]])
		}
	}
	if m := presented.FindStringSubmatchIndex(text); m != nil && r.employs(text[m[2]:m[3]]) {
		add(m[4], m[5], "self-introduction")
	}
	for _, m := range titled.FindAllStringSubmatchIndex(text, -1) {
		add(m[2], m[3], "title-name")
	}
	for _, m := range all(bracket, text, "(", "（") {
		if r.affiliates(text[m[4]:m[5]]) {
			add(m[2], m[3], "name-in-brackets")
		}
	}
	if !mayName(text) {
		return out
	}
	for _, at := range r.prosePeople(text, hits) {
		add(at[0], at[1], "name-speaks")
	}
	for _, m := range stands.FindAllStringSubmatchIndex(text, -1) {
		if titleWords.In(text[m[3]:min(len(text), m[3]+40)]) || strings.Contains(text[m[3]:m[1]], "登壇") {
			add(m[2], m[3], "name-title")
		}
	}
	return out
}

// mayName tells texts that could hold a Latin name of two words, of which the
// last begins with a capital after a blank: cheap to ask first.
func mayName(text string) bool {
	for i := 1; i+1 < len(text); i++ {
		if next := text[i+1]; (text[i] == ' ' || text[i] == 0xA0) && ('A' <= next && next <= 'Z' || next >= utf8.RuneSelf) {
			return true
		}
	}
	return false
}

// all finds a pattern in a text that has one of some words: cheap to ask first.
func all(expr *pattern.Pattern, text string, has ...string) [][]int {
	for _, word := range has {
		if strings.Contains(text, word) {
			return expr.FindAllStringSubmatchIndex(text, -1)
		}
	}
	return nil
}

// taken tells whether the lexicon has another use for some of the bytes.
func taken(text string, from, to int, hits []lexicon.Hit) bool {
	start, end := utf8.RuneCountInString(text[:from]), utf8.RuneCountInString(text[:to])
	for _, h := range hits {
		if h.Start < end && start < h.End && h.Entry.Kind != knowledge.Person {
			return true
		}
	}
	return false
}

func (r *relater) isPerson(name string) bool {
	return !notPeople.Has(name) && !places.Has(name) && (byline.IsName(name, r.lex) || r.known(name, knowledge.Person) != nil)
}

// honouredName decides whether さん and its like follow a person's name: they
// follow companies' names and nouns too.
func (r *relater) honouredName(text string, from, to int, honorific string) (int, bool) {
	name := text[from:to]
	before, _ := utf8.DecodeLastRuneInString(text[:from])
	first, _ := utf8.DecodeRuneInString(name)
	switch {
	case notPeople.Has(name), notPeople.Suffix(name) != "":
		return 0, false
	case unicode.Is(unicode.Hiragana, first):
		edge := from == 0 || strings.ContainsRune("、。「(（ 　", before)
		return from, edge && honorific == "さん"
	case unicode.Is(unicode.Katakana, first):
		return from, strings.ContainsAny(name, "・＝") || r.surnames[name] != "" || r.known(name, knowledge.Person) != nil
	case unicode.Is(unicode.Han, first):
		ok := !unicode.Is(unicode.Han, before) && before != 'ー' && (honorific != "様" || utf8.RuneCountInString(name) >= 3) && utf8.RuneCountInString(name) >= 2
		return from, ok
	default:
		return from, !unicode.IsLetter(before) || before > unicode.MaxLatin1
	}
}

// affiliates tells whether what stands in brackets after a name is where they work.
func (r *relater) affiliates(text string) bool {
	for _, h := range r.lex.Find(text) {
		if h.Entry.Kind == knowledge.Company {
			return true
		}
	}
	return titleWords.In(text) || legalForm.MatchString(text)
}

// again finds people and companies that were introduced by their whole name
// where a later line has a part of it: "Vogels", "Werner".
func (r *relater) again() {
	parts := r.nameParts()
	if len(parts) == 0 {
		return
	}
	for i, l := range r.doc.Lines {
		if !worthReading(l) {
			continue
		}
		for _, at := range capitals(l.Text) {
			full, ok := parts[l.Text[at[0]:at[1]]]
			if !ok || full == "" || inName(l.Text, at[0], at[1]) {
				continue
			}
			start := utf8.RuneCountInString(l.Text[:at[0]])
			entry := r.lex.ByID(full)
			r.add(i, Mention{start, start + utf8.RuneCountInString(l.Text[at[0]:at[1]]), knowledge.Person, full, entry, "name-part"})
			r.found[i] = disjoint(r.found[i])
		}
	}
}

// nameParts are the words of Latin names of people that the document names,
// with the key of the one that each can stand for; empty if there are two.
func (r *relater) nameParts() map[string]string {
	parts := make(map[string]string)
	for i := range r.found {
		if !worthReading(r.doc.Lines[i]) {
			continue
		}
		for _, m := range r.of(i, knowledge.Person) {
			words := strings.Fields(string([]rune(r.text(i))[m.Start:m.End]))
			if len(words) < 2 {
				continue
			}
			for _, word := range words {
				if commonWords.Has(word) || slices.ContainsFunc(r.lex.Lookup(word), func(e *lexicon.Entry) bool { return e != m.Entry }) {
					continue
				}
				if other, ok := parts[word]; ok && other != m.Key {
					parts[word] = ""
				} else {
					parts[word] = m.Key
				}
			}
		}
	}
	return parts
}

// inName tells whether a capitalised word stands right beside another one.
func inName(text string, from, to int) bool {
	before := strings.TrimRight(text[:from], " ")
	after := strings.TrimLeft(text[to:], " ")
	b, _ := utf8.DecodeLastRuneInString(before)
	a, _ := utf8.DecodeRuneInString(after)
	joined := from > 0 && before == text[:from] && (unicode.Is(unicode.Latin, b) || unicode.IsDigit(b) || b == '-' || b == '/' || b == '@' || b == '.')
	trailing := to < len(text) && after == text[to:] && (unicode.Is(unicode.Latin, a) || unicode.IsDigit(a) || a == '-' || a == '/' || a == '@')
	return joined || trailing || len(after) < len(text[to:]) && unicode.IsUpper(a)
}
