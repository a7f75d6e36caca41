package relate

import (
	"strings"
	"unicode"

	"talkgraph/loader/pattern"
)

var (
	transition  = pattern.MustCompile(`→|➔|⇒|[^ら 　][ 　]*->|^[ 　]*->| becomes? | became | gives? way to | gave way to `)
	fromTo      = pattern.MustCompile(`^[ 　]?から[^、。]{1,40}(?:に|へ)[^、。]{0,10}(?:移|乗り換え|切り替え|置き換え)|^[^.,;]{0,30} to [A-Z]`)
	movedFrom   = pattern.MustCompile(`(?:from|replaced?s?|dropped|drops|retired|abandoned)(?: the| its| one| old| large)* $`)
	wasUsing    = pattern.MustCompile(`(?:使って|利用して|採用して|動かして|載せて)(?:いた|いました)|使っていた`)
	argument    = pattern.MustCompile(`^[ 　]?(?:は|が|を|も|の採用|を自前|へ(?:直接)?|に)`)
	notUses     = pattern.MustCompile(`再利用|利用者|利用料|利用可能|共同利用|使い方|使い勝手|利用方法`)
	objectOfUse = pattern.MustCompile(`^[ 　]?を[^、。]{0,6}(?:使|利用|採用|導入|用い)`)
	byNow       = pattern.MustCompile(`(?:今は|今では|現在は|(?i:now|today),? )[^。]*$`)
	compared    = pattern.MustCompile(`^[ 　]?(?:より|に比べ|と比べ|と同|と違い|と異な|を上回|を下回)`)
	// candidates begin a list of what was thought of; chosen ends the thinking.
	candidates  = pattern.MustCompile(`候補は|候補として|(?i:candidates:)`)
	chosen      = pattern.MustCompile(`^[ 　]?(?:を|に)[^、。]{0,6}(?:選|採用|した|決め)`)
	triedIt     = pattern.MustCompile(`(?i)\b(?:evaluated|considered|tried|tested|looked at|compared)(?: the)? $`)
	unsupported = pattern.MustCompile(`未対応|サポートがない|サポートしていない|対応していない|(?i:does not support|not supported|lacks)`)
	movedTo     = pattern.MustCompile(`from .{2,60} to (?:the )?$`)
)

// useOf reads how the k-th service of a line is used: current, past, rejected
// or considered; empty if the line speaks of no use, "none" if it rules one out.
func useOf(runes []rune, all []Mention, k int) (status, rule string) {
	m := all[k]
	clause, from := clauseAt(runes, m)
	before, after := clause[:m.Start-from], clause[m.End-from:]
	text := notUses.ReplaceAllString(string(clause), "")
	switch {
	case compared.MatchString(string(after)) || unsupported.MatchString(text):
		return "none", ""
	case k+1 < len(all) && transition.MatchString(string(after)):
		return "past", "becomes"
	case k > 0 && transition.MatchString(string(before)), movedTo.MatchString(string(before)):
		return "current", "becomes"
	case doesNot(clause, from, all, k):
		return "", ""
	case wasUsing.MatchString(string(after)), past.In(string(before)) && usesWords.In(text) && !byNow.MatchString(string(before)):
		return "past", "used-once"
	case rejected.In(text) && (argument.MatchString(string(after)) || rejected.In(string(before))):
		return "rejected", "rejected"
	case triedIt.MatchString(string(before)):
		if rejected.In(string(after)) {
			return "rejected", "rejected"
		}
		return "considered", "considered"
	case considered.In(string(after)) && !chosen.MatchString(string(after)), candidates.MatchString(string(before)):
		return "considered", "considered"
	case fromTo.MatchString(string(after)) && (movedFrom.MatchString(string(before)) || strings.Contains(string(after), "から")), movedFrom.MatchString(string(before)):
		return "past", "moved-from"
	case !usesWords.In(text):
		return "", ""
	}
	return "current", "uses"
}

// doesNot tells services that are the subject of a clause, which another one
// is the object of: Titus in "Titus は ECS を使っていた".
func doesNot(clause []rune, from int, all []Mention, k int) bool {
	if after := string(clause[all[k].End-from:]); !strings.HasPrefix(strings.TrimLeft(after, " 　"), "は") {
		return false
	}
	for _, other := range all[k+1:] {
		if other.End-from <= len(clause) && objectOfUse.MatchString(string(clause[other.End-from:])) {
			return true
		}
	}
	return false
}

// clauseAt is the sentence of a line in which a mention stands, and the code
// point at which it begins.
func clauseAt(runes []rune, m Mention) ([]rune, int) {
	from, to := m.Start, m.End
	for from > 0 && !strings.ContainsRune("。!！?？;", runes[from-1]) && !stop(runes, from-1) {
		from--
	}
	for to < len(runes) && !strings.ContainsRune("。!！?？;", runes[to]) && !stop(runes, to) {
		to++
	}
	return runes[from:to], from
}

// stop tells points that end a sentence: before a blank, or after Japanese.
func stop(runes []rune, at int) bool {
	if runes[at] != '.' && runes[at] != '．' {
		return false
	}
	return at+1 < len(runes) && runes[at+1] == ' ' || at > 0 && unicode.In(runes[at-1], unicode.Hiragana, unicode.Katakana, unicode.Han)
}
