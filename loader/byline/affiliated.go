package byline

import (
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/pattern"
)

// belong reads the bytes from–to as an affiliation of somebody.
func (p *reader) belong(who *Person, from, to int) {
	text := p.officeColon(withoutStop(p.text[from:max(from, to)]))
	if stops.MatchString(text) || utf8.RuneCountInString(text) > 80 {
		return
	}
	if text = firstOffice(firstOfTwo(text)); noFirm.MatchString(strings.TrimSpace(text)) {
		return
	}
	start, end, known := p.company(text)
	if !known && (!proper(text[start:end]) && !p.smallFirm(text, start, end) || saying(text[start:end]) || leadsPart(text) || standsFor.MatchString(text) || takesPart.MatchString(text)) {
		who.Title = trim(text)
		return
	}
	behind := text[end:]
	if m := shaBehind.FindStringSubmatch(text[start:end]); m != nil && !known && organizations.Suffix(text[start:end]) == "" {
		end -= len(m[1])
	}
	who.Company = text[start:end]
	who.From, who.To = p.runes(from+start), p.runes(from+end)
	who.Title = office(strings.TrimRight(trim(text[:start]+" "+behind[len(formBehind.FindString(behind)):]), " @＠"))
}

// smallFirm tells a company in small letters behind what somebody is at it: "engineer
// at northmo".
func (p *reader) smallFirm(text string, start, end int) bool {
	return oneSmall.MatchString(text[start:end]) && (strings.HasSuffix(text[:start], " at ") || strings.HasSuffix(text[:start], " @ ")) && titles.In(text[:start]) && !p.lex.Ordinary(text[start:end])
}

// oneSmall is a word in small letters, and noFirm what stands where companies do
// and is none: how long a talk was, and what there is to see of it.
var (
	oneSmall = pattern.MustCompile(`^[a-z][a-z\d]{2,}$`)
	noFirm   = pattern.MustCompile(`^(?i:\d{1,3} ?(?:min(?:ute)?s?\.?|m|h|hours?|分)|(?:talk |session |the )?(?:slides?|videos?|recording|slide ?deck|notes|demo|code|abstract)(?: (?:and|&) (?:slides?|videos?))?|資料|スライド|動画)$`)
)

// shaBehind is what people put behind a company's name that is no part of it.
var shaBehind = pattern.MustCompile(`(?:[\p{Katakana}ーA-Za-z\d]|[\p{Katakana}ー][^\P{Han}会式]{1,3})(社|さん|様)$`)

// officeColon is an affiliation with a comma for a colon between what somebody is
// and a company that is known, or an office in capitals and any: "CIO: Acme".
func (p *reader) officeColon(text string) string {
	office, firm, found := strings.Cut(text, ": ")
	if !found || strings.Contains(firm, ":") || titles.Suffix(office) == "" || !proper(firm) || !allCapitals(office) && !p.lex.Has(knowledge.Company, firm) {
		return text
	}
	return office + ", " + firm
}

// goesOnWith is what else somebody is, behind their company: "CTO @ Acme & father
// of Boxes".
var goesOnWith = pattern.MustCompile(`( [@＠] ?[^@＠]*?) (?:&|and) \p{Ll}.*$`)

// firstOffice is an affiliation without what else somebody is.
func firstOffice(text string) string {
	if !strings.ContainsAny(text, "@＠") {
		return text
	}
	return goesOnWith.ReplaceAllString(text, "$1")
}

var headOf = pattern.MustCompile(`^(?i:(?:global |deputy |interim |senior )?(?:head|vp|svp|evp|vice president|director|manager|lead) of )[^,@]*$`)

// standsFor is what somebody is at an event or for a project, which is no
// company: "HarbourConf best speaker".
var standsFor = pattern.MustCompile(`^(?i:[^,@]* (?:speaker|chair|co-chair|moderator|organi[sz]er|maintainer|committer|contributor|ambassador|champion))$`)

// takesPart is how somebody takes part in an event: "初参加".
var takesPart = pattern.MustCompile(`^(?:初(?:参加|登壇|LT|発表|心者)|(?:オンライン|リモート)(?:参加|登壇)?|飛び入り(?:参加)?|代打|代理|欠席|敬称略|本人|無職|個人)$`)

// leadsPart tells what somebody is who leads a part of a company, which it does
// not name: "Head of Platform".
func leadsPart(text string) bool {
	return headOf.MatchString(text) && !strings.Contains(text, " at ") && !strings.Contains(text, " for ")
}

// heldBy is how sentences say what somebody is at a company: "で CTO を務める".
var heldBy = pattern.MustCompile(`^(?:で|にて)?[ 　]*([^ 　].*?)[ 　]*を(?:務め|つとめ|し|され)(?:る|た|ている|ています|ていた)$`)

// office is a job without the words by which a sentence says it.
func office(title string) string {
	if m := heldBy.FindStringSubmatch(title); m != nil {
		return m[1]
	}
	return title
}

// lastStop is a full stop behind a word that is no short form: "at Acme.", but
// not "Acme Inc.".
var lastStop = pattern.MustCompile(`(?:^|[^\p{L}])(\p{L}[\p{L}\d]{2,})[.]$`)

// withoutStop is an affiliation without the full stop of its sentence.
func withoutStop(text string) string {
	if m := lastStop.FindStringSubmatch(text); m != nil && !shortForm.MatchString(m[1]) {
		return strings.TrimSuffix(text, ".")
	}
	return text
}

var shortForm = pattern.MustCompile(`^(?i:inc|ltd|corp|dept|univ|eng|mgr|dir|assoc|prof)$`)
