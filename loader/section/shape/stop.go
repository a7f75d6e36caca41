package shape

import (
	"cmp"
	"strings"
	"unicode/utf8"

	"talkgraph/loader/pattern"
)

// IsNoTalk tells headings among those of talks that are of none.
func IsNoTalk(body string) bool {
	return IsStop(body) || IsPart(body)
}

// IsPart tells headings of a part of a talk.
func IsPart(body string) bool {
	return InTalk.Has(strings.TrimSpace(MarkPattern.ReplaceAllString(body, "")))
}

// IsStop tells headings that end a talk and begin none.
func IsStop(body string) bool {
	body = strings.TrimSpace(EmojiPattern.ReplaceAllString(MarkPattern.ReplaceAllString(body, ""), ""))
	body = body[TimeBefore(body):]
	if strings.HasPrefix(body, "<") {
		body = cmp.Or(Emphasized(body), body)
	}
	body = strings.TrimSuffix(strings.Trim(body, "【】[]<>＜＞*_!！♪、。：: "), "など")
	if rest, ok := strings.CutPrefix(body, "今回の"); nonTalk.Has(body) || ok && nonTalk.Has(rest) {
		return true
	}
	if sponsored.MatchString(body) {
		return false
	}
	if reporters.MatchString(body) {
		return true
	}
	if len(body) > maxStop*utf8.UTFMax || utf8.RuneCountInString(body) > maxStop {
		return false
	}
	first, _, two := strings.Cut(strings.ReplaceAll(body, "／", "/"), "/")
	return two && nonTalk.Has(strings.TrimSpace(first)) || stopsByPart(body) || stopsBefore(body) || onlyStops(body)
}

// reporters heads what the reporter makes of all talks: "A few takeaways overall",
// "Reflections on the talks".
var reporters = pattern.MustCompile(`^(?i:(?:some|my|our|a few|few|random|other|overall|general|final|quick|misc(?:ellaneous)?|more|brief|main|top|big(?:gest)?|personal|closing|last|additional|initial|small)[ ]){0,3}(?i:takeaways?|take-aways?|thoughts|impressions|observations|reflections|learnings|remarks|tidbits|musings)(?i:[ ](?:overall|in general|so far|(?:on|from|of|about) (?:the |this )?(?:conference|event|talks?|ignites?|sessions|day|days|week|weekend|summit|keynotes?)))?$`)

// onlyStops tells lists of what begins no talk: "会場案内、告知".
func onlyStops(body string) bool {
	if !strings.ContainsAny(body, "、・＆&") {
		return false
	}
	parts := strings.FieldsFunc(body, func(r rune) bool { return strings.ContainsRune("、・＆&", r) })
	return len(parts) > 1 && allStops(parts)
}

// stopsByPart tells short headings that a part of them makes stops.
func stopsByPart(body string) bool {
	cues := cuesIn(stopCues, body)
	return cues.Hold(NonTalkStarts.Cue()) && NonTalkStarts.Prefix(body) != "" || cues.Hold(nonTalkEnds.Cue()) && nonTalkEnds.Suffix(body) != "" || cues.Hold(Social.Cue()) && Social.In(body)
}

// stopCues are the words of which such headings hold one.
var stopCues = pattern.NewSet().With(NonTalkStarts.Cue(), nonTalkEnds.Cue(), Social.Cue())

// maxStop is up to how many code points a heading is one by its beginning, its
// end, or a word in it.
const maxStop = 30
