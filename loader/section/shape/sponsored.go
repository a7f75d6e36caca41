package shape

import "talkgraph/loader/pattern"

// sponsored tells talks that sponsors give, or that are given over lunch, from
// the lunch and the sponsors: a label that says so, and more behind it.
var sponsored = pattern.MustCompile(`^(?:[\p{Han}\p{Katakana}]{0,8}スポンサー|協賛|ランチ(?:ョン|タイム)?)(?:セッション|講演|トーク)[ 　]*(?:[0-9０-９]{1,2}|[A-Z]-?[0-9]{0,2})?[】\])）:：–—／/「『 　-]+[^ 　]{4,}`)
