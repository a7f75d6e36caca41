package ask

import "slices"

// isExcluded says whether the thing is one that talks must not have.
func (q *question) isExcluded(at int) bool {
	if q.ja {
		for j := at + 1; j < len(q.tokens) && j <= at+2; j++ {
			if q.tokens[j].cue == "join.except" {
				return true
			}
			if q.tokens[j].thing >= 0 {
				return false
			}
		}
		return false
	}
	for j := at - 1; j >= 0 && j >= at-4; j-- {
		if q.tokens[j].cue == "join.except" || q.tokens[j].text == "not" && q.plainBetween(j, at) {
			return true
		}
		if q.tokens[j].thing >= 0 || q.tokens[j].cue.In("kind") {
			return false
		}
	}
	return false
}

// excludeJoined leaves out what stands joined to what is left out: the A of
// AとB以外, the B of "other than A and B".
func (q *question) excludeJoined(roles []role, at []int) {
	joined := func(i int) bool { return at[i-1] >= 0 && at[i] >= 0 && q.joined(i-1, i) }
	for i := len(roles) - 1; q.ja && i > 0; i-- {
		if roles[i] == excluded && roles[i-1] == condition && joined(i) {
			roles[i-1] = excluded
		}
	}
	for i := 1; !q.ja && i < len(roles); i++ {
		if roles[i-1] == excluded && roles[i] == condition && joined(i) {
			roles[i] = excluded
		}
	}
}

// plainBetween says whether nothing but articles stands between two tokens:
// "not a keynote".
func (q *question) plainBetween(from, to int) bool {
	return !slices.ContainsFunc(q.tokens[from+1:to], func(t token) bool { return !slices.Contains([]string{"a", "an", "the", "any"}, t.text) })
}
