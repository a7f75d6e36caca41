package billing

import (
	"slices"
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

var (
	calledEnd = pattern.MustCompile(`^(|.*?[^の 　][ 　]+)(\p{Han}[\p{Han}々]{1,5}|\p{Han}{1,4}[ 　][\p{Han}\p{Hiragana}\p{Katakana}ー]{1,5}?|[A-Z][\p{Latin}'’-]+[ ][A-Z][\p{Latin}'’-]+)[ 　]?(?:さん|氏|様)(?:[ 　]?[(（]@\w+[)）])?$`)
	handleAt  = pattern.MustCompile(`^(?:by )?\[?@([A-Za-z]\w{2,19})(?:\([^()]*\))?(?:\]\([^()]*\)|\])?[ 　]*(?:さん|氏)?$`)
)

// firmEnds is the byte at which a company of the lexicon begins that a text ends
// in behind a blank; 0 if it ends in none.
func (b *Reader) firmEnds(text string) int {
	for _, h := range b.lex.Find(text) {
		at := len(text) - len(h.Surface)
		if !h.Fuzzy && h.Entry.Kind == knowledge.Company && at > 0 && text[at:] == h.Surface && strings.HasSuffix(strings.ReplaceAll(text[:at], "　", " "), " ") {
			return at
		}
	}
	return 0
}

// isFirm tells companies by the lexicon, or by the form of their names.
func (b *Reader) isFirm(name string) bool {
	return b.IsCompany(name) || FirmsForm.MatchString(name) || strings.HasSuffix(name, "社") && utf8.RuneCountInString(name) > 2
}

// HandleRule is the rule of credits that have nothing but a handle.
const HandleRule = "handle"

// Named drops the handles of speakers whom other credits name.
func Named(all []Credit) []Credit {
	isHandle := func(c Credit) bool { return c.Rule == HandleRule }
	if without := slices.DeleteFunc(slices.Clone(all), isHandle); len(without) > 0 {
		return without
	}
	return all
}

// BylineUnder tells lines over a line that says who speaks, by name or handle.
func (b *Reader) BylineUnder(i int) bool {
	for j := i + 1; j < len(b.lines) && j <= i+3; j++ {
		if b.lines[j].Shape == parse.Blank || b.lines[j].Shape == parse.Rule {
			continue
		}
		_, ok := b.HandleAlone(j)
		return ok || shape.ByLine.MatchString(b.lines[j].Body)
	}
	return false
}

// labelStart is a label with its colon.
var labelStart = pattern.MustCompile(`^[^:：]{1,20}[:：][ 　]*`)

// HandleAlone reads a line under a title that is a handle and nothing else,
// perhaps behind a label: some speakers go by it.
func (b *Reader) HandleAlone(at int) (Credit, bool) {
	l := b.lines[at]
	label := ""
	if l.Label() != "" {
		label = labelStart.FindString(l.Body)
	}
	body := l.Body[len(label):]
	if l.Shape != parse.Text && l.Shape != parse.Bullet || !l.Shows(shape.ShowsAt|shape.ShowsLink) {
		return Credit{}, false
	}
	m := handleAt.FindStringSubmatchIndex(body)
	if m == nil {
		p, ok := b.handleWithFirm(body)
		return Credit{Line: at + 1, Offset: l.Start + utf8.RuneCountInString(label), People: []byline.Person{p}, Rule: HandleRule}, ok
	}
	p := byline.PersonAt(body, m[2], m[3])
	return Credit{Line: at + 1, Offset: l.Start + utf8.RuneCountInString(label), People: []byline.Person{p}, Rule: HandleRule}, true
}

// handleSpeaks is how sentences say that somebody spoke of whom they give the handle.
var (
	handleSpeaks = pattern.MustCompile(`(?:^|[^\w@/.])@([A-Za-z_]\w{2,19})(?:\]\([^()]*\)|</a>)?[ 　]?(?:さん|氏|様)(?:による|は|から(?:は|。|$|の(?:セッション|講演|発表|トーク|LT))|の(?:ご|お)?(?:セッション|講演|発表|トーク|話|LT)(?:[。、をでは]|です|$)|。|です)`)
	// profileSpeaks is the same of a name that links to where its handle is.
	profileSpeaks = pattern.MustCompile(`\[([A-Za-z][\w-]{2,19})\](?:\(https?://(?:www\.)?(?:twitter|x|github)\.com/[\w-]+/?\)|\[@[\w-]+\])[ 　]?(?:さん|氏|様)(?:による|は|の(?:ご|お)?(?:セッション|講演|発表|トーク|話|LT)(?:[。、をでは]|です|$))`)
)

// HandleSpoke reads a line that says so of the talk in which it stands.
func (b *Reader) HandleSpoke(at int) (Credit, bool) {
	l := b.lines[at]
	if l.Shape != parse.Text {
		return Credit{}, false
	}
	if !l.Shows(shape.ShowsAt | shape.ShowsLink) {
		c, ok := b.wordSpoke(at)
		return c, ok && !NotHeard.MatchString(l.Body)
	}
	m := handleSpeaks.FindStringSubmatchIndex(l.Body)
	if m == nil {
		m = profileSpeaks.FindStringSubmatchIndex(l.Body)
	}
	if m == nil || NotHeard.MatchString(l.Body) {
		return Credit{}, false
	}
	p := byline.PersonAt(l.Body, m[2], m[3])
	if f := firmOfHandle.FindStringSubmatchIndex(l.Body[:m[2]]); f != nil && b.soundsFirm(l.Body[f[2]:f[3]], p.Name) {
		p.SetCompany(l.Body, f[2], f[3])
	}
	return Credit{Line: at + 1, Offset: l.Start, People: []byline.Person{p}, Rule: HandleRule}, true
}

// firmOfHandle is the company of somebody whose handle follows: "次はカモメ堂の@mona".
var firmOfHandle = pattern.MustCompile(`(?:^|[はがも、。,: 　])([^はがもを、。,: 　]{2,24})(?:の|所属の)[ 　]?\[?[@＠]$`)

// behindLabel reads the byline with its label behind a title: names, or a
// handle.
func (b *Reader) behindLabel(text string) []byline.Person {
	if people := byline.Parse(text, b.lex); people != nil {
		return people
	}
	label := labelStart.FindString(text)
	m := handleAt.FindStringSubmatchIndex(text[len(label):])
	if m == nil {
		return nil
	}
	p := byline.PersonAt(text, len(label)+m[2], len(label)+m[3])
	p.Role = "speaker"
	return []byline.Person{p}
}

// inTitles is what stands inside titles, and not inside names: "港における船のシステム".
var inTitles = pattern.MustCompile(`[\p{Han}\p{Katakana}ーA-Za-z](?:における|に関する|について|のための|による|を|へ)[\p{Han}\p{Katakana}ーA-Za-z]`)

// IsCompany tells names of companies, by their form or the lexicon.
func (b *Reader) IsCompany(name string) bool {
	return byline.IsOrganization(name) && !inTitles.MatchString(name) || b.lex.Has(knowledge.Company, name)
}

// FirmsForm is names that have the legal form of companies.
var FirmsForm = pattern.MustCompile(`株式会社|有限会社|合同会社`)
