package mention

import (
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/byline"
	"talkgraph/loader/claim"
	"talkgraph/loader/codepoint"
	"talkgraph/loader/lines"
	"talkgraph/loader/pattern"
)

var (
	presented = pattern.MustCompile(`^(?:どうも[、。!！]?|こん(?:にちは|ばんは)[、。!！]?|はじめまして[、。]?)?[ 　]*([^、。]{2,20})の(\p{Han}[\p{Han}々]{1,4}|` + byline.JapaneseName + `)(?:[ 　]*[(（]?@\w+[)）]?)?(?:です|と申します)`)
	staffOf   = pattern.MustCompile(`^[A-Z][A-Z\d&.-]{3,}$|(?:事業部|本部|開発部|グループ|チーム|部|課|室)$`)
	titled    = pattern.MustCompile(`(?:\b(?:CEO|CTO|CIO|COO|CFO|VP|Vice President|President|Director|Dr\.?|Mr\.|Ms\.|Prof\.|GM)|社長|部長|代表|取締役|編集委員|教授|エバンジェリスト|アーキテクト|マネージャー?)[ 　]*[、,の]?[ 　]*(` + byline.LatinName + `|` + byline.JapaneseName + `)`)
	bracket   = pattern.MustCompile(`(` + byline.LatinName + `|` + byline.JapaneseName + `)[ 　]?[(（]([^()（）]{2,60})[)）]`)
	stands    = pattern.MustCompile(`(` + byline.LatinName + `)(?:,| of | from | at |'s |[ 　]*(?:が|は|の)[^。]{0,20}(?:講演|登壇|スピーチ|発表))`)
)

// formBefore is the legal form of a company that stands right before somebody.
var formBefore = pattern.MustCompile(`^(?:株式会社|有限会社|合同会社)[ 　]+`)

// A peopleSearch looks for people in one line.
type peopleSearch struct {
	r    *finder
	line int // index
	text string
	hits []lexicon.Hit
	out  []Mention // those found so far
}

// peopleIn finds people in running text by the way they are printed; prose are
// the bytes of those that prosePeople gives, kanji those of KanjiNames.
func (r *finder) peopleIn(i int, hits []lexicon.Hit, prose, kanji [][2]int) []Mention {
	s := &peopleSearch{r: r, line: i, text: r.Text(i), hits: hits}
	s.beforeHonorific()
	s.selfIntroduced()
	s.handled()
	s.besideHandle()
	s.byProfile()
	for _, at := range kanji {
		s.add(at[0], at[1], "kanji-name")
	}
	s.besideWork()
	if r.Shows(i, lines.TwoNames) {
		s.inProse(prose)
	}
	return s.out
}

// besideWork finds names beside a company or a title.
func (s *peopleSearch) besideWork() {
	if !s.r.Cues[s.line].MayAny(anyPerson) {
		return
	}
	for _, m := range s.r.InLine(s.line, presented) {
		if s.r.employs(s.text[m[2]:m[3]]) || staffOf.MatchString(s.text[m[2]:m[3]]) {
			s.add(m[4], m[5], "self-introduction")
		}
	}
	for _, m := range s.r.InLine(s.line, titled) {
		s.add(m[2], m[3], "title-name")
	}
	for _, m := range s.r.InLine(s.line, bracket) {
		if s.r.affiliates(s.text[m[4]:m[5]]) {
			s.add(m[2], m[3], "name-in-brackets")
		}
	}
}

// inProse finds Latin names of which a sentence says that they spoke, or as what.
func (s *peopleSearch) inProse(found [][2]int) {
	for _, at := range found {
		s.add(at[0], at[1], "name-speaks")
	}
	if len(s.r.latinNames(s.line)) == 0 {
		return // what stands is one
	}
	if !s.r.Cues[s.line].Hold(TitleWords.Cue()) && !strings.Contains(s.text, "登壇") {
		return
	}
	for _, m := range s.r.InLine(s.line, stands) {
		if TitleWords.In(s.text[m[3]:min(len(s.text), m[3]+40)]) || strings.Contains(s.text[m[3]:m[1]], "登壇") {
			s.add(m[2], m[3], "name-title")
		}
	}
}

// add notes the bytes of a name as a person, unless they name something else.
func (s *peopleSearch) add(from, to int, rule string) {
	to = from + len(byline.WithoutHonorific(s.text[from:to]))
	from += len(formBefore.FindString(s.text[from:to]))
	if !lines.Japanese(s.text[from:to]) && strings.Contains(s.text[from:to], " ") {
		if start, end := s.r.trimName(s.text, from, to, s.hits); start < end {
			from, to = start, end
		} else if TitleWords.Has(s.text[strings.LastIndex(s.text[:to], " ")+1 : to]) {
			return // "Acme Director" is nobody
		}
	}
	name := s.text[from:to]
	switch {
	case taken(s.text, from, to, s.hits) && !byline.NamedAsFirm(name, s.r.lex):
		s.r.Refuse(s.line, name, "named-otherwise", "in the shape of a person, but the lexicon knows it as something else")
	case s.r.firms[knowledge.Key(name)]:
		s.r.Refuse(s.line, name, "company-of-a-byline", "in the shape of a person, but somebody in the document works for it")
	case !s.r.isPerson(name):
		s.r.noPerson(s.line, name)
	default:
		key, entry := s.r.personHere(name)
		start := utf8.RuneCountInString(s.text[:from])
		s.out = append(s.out, Mention{start, start + utf8.RuneCountInString(name), knowledge.Person, key, entry, rule})
	}
}

// taken tells whether the lexicon has another use for some of the bytes. That
// they are much like a name counts for less than that a given name opens them.
func taken(text string, from, to int, hits []lexicon.Hit) bool {
	if len(hits) == 0 {
		return false
	}
	start := codepoint.Count(text[:from])
	end := start + codepoint.Count(text[from:to])
	for _, h := range hits {
		if h.Start < end && start < h.End && h.Entry.Kind != knowledge.Person && !(h.Fuzzy && byline.OpensWithGiven(text[from:to])) {
			return true
		}
	}
	return false
}

// isPerson tells names that can be a person's. Documents give names again and
// again: each is looked at once.
func (r *finder) isPerson(name string) bool {
	is, known := r.persons[name]
	if !known {
		is = r.mayBePerson(name)
		r.persons[name] = is
	}
	return is
}

func (r *finder) mayBePerson(name string) bool {
	return !notPeople.Has(name) && !places.Has(name) && (byline.IsName(name, r.lex) || r.claims.Known(name, knowledge.Person) != nil)
}

// affiliates tells whether what stands in brackets after a name is where they work.
func (r *finder) affiliates(text string) bool {
	for _, h := range r.lex.Find(text) {
		if h.Entry.Kind == knowledge.Company {
			return true
		}
	}
	return TitleWords.In(text) || claim.LegalForm.MatchString(text)
}
