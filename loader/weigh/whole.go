package weigh

import "talkgraph/loader/pattern"

// What the first line shows of a report: that it is of a day of several, or what
// something is called.
var (
	onDay   = pattern.MustCompile(`(?i)\bday ?\d|\d[ 　]?日目`)
	callsIt = pattern.MustCompile(`[「『“"].{8,}[」』”"]|\b[A-Z]{2,4}\d{3}|[:：|｜].{12,}`)
)

// whole notes at each line what the whole text shows: the same line may be a talk's
// title in one report, and the heading of a part in another.
func (k *look) whole() {
	if len(k.at) == 0 {
		return
	}
	codes := 0
	for _, i := range k.at {
		if saysCode.MatchString(k.Lines[i].Text) {
			codes++
		}
	}
	first := k.at[0]
	headline := k.Lines[first].Text
	several, calls := onDay.MatchString(headline) || severalWord.MatchString(headline), callsIt.MatchString(headline)
	event, on := k.Names[first].Event, sessionWord.MatchString(headline)
	for step := range k.at {
		k.shows(step, underSeveral, several)
		k.shows(step, underTitle, calls)
		k.shows(step, underEvent, event)
		k.shows(step, underSession, on)
		k.show(step, amongCodes, upTo(codes, 0, 1, 2, 4, 8))
	}
}
