package shape

import (
	"slices"
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/pattern"
)

// remarkEnd is a remark in brackets, a picture or both behind a heading.
var remarkEnd = pattern.MustCompile(`[ 　]*(?:[(（][^()（）]*[)）]|[\x{1F000}-\x{1FAFF}\x{2600}-\x{27BF}\x{FE0F}\x{200D}]+)$`)

// stopsBefore tells headings in Japanese that are those of no talk before a
// remark, or in each part beside a dash: "会場（みなとホール）", "当日 - 会場着".
func stopsBefore(body string) bool {
	last, _ := utf8.DecodeLastRuneInString(body)
	if knowledge.IsJapanese(last) && !strings.ContainsAny(body, "-と・&＆、") {
		return false // as most are
	}
	for {
		m := remarkEnd.FindStringIndex(body)
		if m == nil || m[0] == 0 {
			break
		}
		body = body[:m[0]]
	}
	if first, _ := utf8.DecodeRuneInString(body); !knowledge.IsJapanese(first) {
		return false
	}
	return allStops(strings.Split(stopsJoined.Replace(body), "\n"))
}

// stopsJoined stands between headings that are one: "会場とノベルティ".
var stopsJoined = strings.NewReplacer(" - ", "\n", "と", "\n", "・", "\n", "&", "\n", "＆", "\n", "、", "\n")

// allStops tells whether each of some words is a heading of no talk.
func allStops(parts []string) bool {
	return !slices.ContainsFunc(parts, func(part string) bool {
		part = strings.TrimSpace(part)
		return !nonTalk.Has(part) && !Social.Has(part)
	})
}
