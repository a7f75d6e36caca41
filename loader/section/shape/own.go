package shape

import "talkgraph/loader/pattern"

// ownTitle is how authors call a talk of theirs among those of others.
var ownTitle = pattern.MustCompile(`^(?:自身|自分|私|僕|筆者)の[ 　]?(?:LT|発表|登壇|セッション|トーク|講演)|^(?i:my (?:own )?(?:talk|session|presentation|lightning talk|LT))\b`)

// IsOwn tells titles that say that a talk is the author's own: "自分のLT: 題".
func IsOwn(title string) bool { return ownTitle.MatchString(title) }
