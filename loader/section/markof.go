package section

import (
	"slices"
	"strings"
	"unicode/utf8"

	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
)

// wholeBrackets is the mark of titles that stand in 【】 and nothing beside them.
const wholeBrackets = "【】"

// captionEnd tells what stands under pictures, after ▲: who is on it, or doing what.
var captionEnd = pattern.MustCompile(`^[▲△][ 　]*.*(?:さん|氏|様|様子|風景|写真|場面|資料|スライド|[るた])$`)

// markOf is the mark that a title line begins with, or "".
func markOf(l *line) string {
	if l.first(hasMark) {
		l.mark = readMark(l)
	}
	return l.mark
}

func readMark(l *line) string {
	if l.Shape != parse.Text || l.runes > maxTitle || strings.HasSuffix(l.Body, "。") {
		return ""
	}
	if m := markPattern.FindString(l.Body); m != "" && !captionEnd.MatchString(l.Body) {
		r, _ := utf8.DecodeRuneInString(m)
		return string(r)
	}
	switch {
	case boldTitle.MatchString(l.Body), l.Body[:min(1, len(l.Body))] == "<" && emphasized(l.Body) != "":
		return "**"
	case !strings.HasPrefix(l.Body, "【"):
		return ""
	case strings.HasSuffix(l.Body, "】"):
		return wholeBrackets
	}
	return "【"
}

// isGroup tells lines that stand over several talks, perhaps of more forms
// than one: "Sponsored sessions & lightning talks".
func isGroup(body string) bool {
	body = markPattern.ReplaceAllString(body, "")
	if groups.Has(body) {
		return true
	}
	parts := strings.FieldsFunc(body, func(r rune) bool { return strings.ContainsRune("&＆+＋/／・、,", r) })
	return len(parts) > 1 && !slices.ContainsFunc(parts, func(part string) bool { return !groups.Has(strings.TrimSpace(part)) })
}
