package weigh

import (
	"strings"

	"talkgraph/loader/pattern"
)

// What lines show that single runes do not decide, in both languages.
var (
	markFirst     = pattern.MustCompile(`^(?:[•・*●■◆▼◇○▶►※☆★□▪–—-]|\d+[.)、．]|[（(]\d+[)）]|[①-⑳]|[【\[「『“"])`)
	calledSomeone = pattern.MustCompile(`(?:さん|氏|様|先生|さま)(?:[ 　、。：:）)」/／のがはで]|$|から|による)`)
	endsCalled    = pattern.MustCompile(`(?:さん|氏|様|先生)[)）」】 ]*$`)
	saysDate      = pattern.MustCompile(`\d{4}[./年-]\d{1,2}|\d{1,2}月\d{1,2}日|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b`)
	saysHours     = pattern.MustCompile(`\b\d{1,2}[:：]\d{2}\b`)
	saysCode      = pattern.MustCompile(`\b[A-Z]{2,4}\d{3}(?:-[A-Z]\d?)?\b`)
	saysAddress   = pattern.MustCompile(`https?://|www\.`)
	saysBy        = pattern.MustCompile(`(?i)\b(?:by|with|from|speakers?)\b`)
	endsInVerb    = pattern.MustCompile(`(?:です|ます|ました|でした|だ|た|る|い|ね|よ|思う|とのこと)[。．！!）)…]*$`)
	sentenceMid   = pattern.MustCompile(`。.|[a-z]\. [A-Z]`)
	dashAlone     = pattern.MustCompile(`[ 　][-–—|][ 　]`)
)

// patterns notes what the text of a line shows in its words.
func (k *look) patterns(step int, text string) {
	has := func(group int, p *pattern.Pattern) bool {
		yes := p.MatchString(text)
		k.shows(step, group, yes)
		return yes
	}
	has(marked, markFirst)
	if has(honorific, calledSomeone) {
		has(honorificEnd, endsCalled)
	}
	has(date, saysDate)
	has(hours, saysHours)
	has(code, saysCode)
	has(address, saysAddress)
	has(session, sessionWord)
	has(own, ownWord)
	has(by, saysBy)
	has(role, roleWord)
	prose := has(verb, endsInVerb)
	prose = has(sentences, sentenceMid) || prose
	has(dash, dashAlone)
	k.prose[step] = prose || strings.HasSuffix(text, "。") || strings.HasSuffix(text, ".")
	k.shows(step, slash, strings.Contains(text, " / ") || strings.Contains(text, "／"))
	k.shows(step, colon, strings.ContainsAny(text, ":："))
	k.shows(step, bracket, strings.ContainsAny(text, "(（"))
}
