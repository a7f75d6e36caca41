package shape

import (
	"slices"
	"strings"
	"unicode/utf8"

	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
)

// WholeBrackets is the mark of titles that stand in 【】 and nothing beside them.
const WholeBrackets = "【】"

// CaptionEnd tells what stands under pictures, after ▲: who is on it, or doing what.
var CaptionEnd = pattern.MustCompile(`^[▲△][ 　]*.*(?:さん|氏|様|様子|風景|写真|場面|資料|スライド|[るた])$`)

// MarkOf is the mark that a title line begins with, or "".
func MarkOf(l *Line) string {
	if l.First(hasMark) {
		l.mark = readMark(l)
	}
	return l.mark
}

func readMark(l *Line) string {
	if l.Shape != parse.Text || l.Runes > MaxTitle || strings.HasSuffix(l.Body, "。") {
		return ""
	}
	if m := MarkPattern.FindString(l.Body); m != "" && !CaptionEnd.MatchString(l.Body) {
		r, _ := utf8.DecodeRuneInString(m)
		return string(r)
	}
	switch {
	case BoldTitle.MatchString(l.Body), l.Body[:min(1, len(l.Body))] == "<" && Emphasized(l.Body) != "":
		return "**"
	case !strings.HasPrefix(l.Body, "【"):
		return ""
	case strings.HasSuffix(l.Body, "】"):
		return WholeBrackets
	}
	return "【"
}

// IsGroup tells lines that stand over several talks, perhaps of more forms
// than one: "Sponsored sessions & lightning talks".
func IsGroup(body string) bool {
	body = MarkPattern.ReplaceAllString(body, "")
	if OverTalks(body) {
		return true
	}
	parts := strings.FieldsFunc(strings.ReplaceAll(body, " and ", "&"), func(r rune) bool { return strings.ContainsRune("&＆+＋/／・、,", r) })
	return len(parts) > 1 && !slices.ContainsFunc(parts, func(part string) bool { return !OverTalks(strings.TrimSpace(part)) })
}
