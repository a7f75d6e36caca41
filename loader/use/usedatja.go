package use

import (
	"talkgraph/loader/codepoint"
	"talkgraph/loader/credit"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
)

var (
	// atThemJa stands between a company and what it uses, and takesJa behind that: "カモメ
	// 社で箱を運用する". thingJa stands behind a thing and isTakenJa behind the company, as
	// objectJa and thereJa do: "箱はカモメ社で採用されている", "箱をカモメ社で使って".
	atThemJa  = pattern.MustCompile(`^(?:社|さん|様)?(?:内)?で[ 　]?$`)
	takesJa   = pattern.MustCompile(`^[ 　]?を[^、。]{0,12}?(?:使って|使った|使う` + onThat + `|(?:利用|採用|活用|導入|運用)(?:し|する` + onThat + `))`)
	thingJa   = pattern.MustCompile(`^[ 　]?(?:は|が|も)[、 　]?$`)
	isTakenJa = pattern.MustCompile(`^(?:社|さん|様)?(?:など)?で(?:も|は)?[^、。をはがで]{0,8}(?:使わ|(?:利用|採用|活用|導入)さ)れて`)
	thereJa   = pattern.MustCompile(`^(?:社|さん|様)?で(?:も)?(?:使って|使った|使う` + onThat + `|(?:利用|採用|活用|導入|運用)(?:し|する` + onThat + `))`)
	objectJa  = pattern.MustCompile(`^[ 　]?を[、 　]?$`)
)

// onThat is how it goes on behind a verb that says what is done, and not what may be.
const onThat = `(?:話|こと|の|事例|際|上|うえ|ため|。|$)`

// usedThereJa claims what a line in Japanese says to be used at a company, whose name
// is no topic of it: "カモメ社で Aurora を運用する話", "Aurora はカモメ社で採用されている".
func (r *reader) usedThereJa(i, line int) {
	if len(r.Services(line)) == 0 || notTaken.MatchString(r.Text(line)) || notThisJa.MatchString(r.Text(line)) {
		return
	}
	text := r.Coded(line)
	for _, c := range r.Companies(line) {
		if r.Vendor(c.Key) || credit.IsCommunity(c) {
			continue
		}
		for _, s := range r.Services(line) {
			if isUsedThere(text.From(c.End), gap(text, c, s), text.From(s.End), gap(text, s, c)) && !r.sellsIt(c.Key, s) {
				r.use(i, c.Key, s.Key, "current", line, "used-there")
			}
		}
	}
}

// isUsedThere tells of what stands behind a company, between it and a service, behind
// that, and between that and the company, whether it is used there.
func isUsedThere(behindFirm, firmFirst, behindThing, thingFirst string) bool {
	return atThemJa.MatchString(firmFirst) && takesJa.MatchString(behindThing) ||
		thingJa.MatchString(thingFirst) && isTakenJa.MatchString(behindFirm) ||
		objectJa.MatchString(thingFirst) && thereJa.MatchString(behindFirm)
}

// gap is what stands between one name and one behind it; a mark that nothing matches
// if that is not behind it.
func gap(text *codepoint.Text, first, then mention.Mention) string {
	if then.Start < first.End {
		return "。"
	}
	return text.Slice(first.End, then.Start)
}
