package mention

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"talkgraph/loader/pattern"
	"talkgraph/loader/reporttest"
)

// TestChoicesRuleOutNothing compares what is asked of some patterns at once with
// what is asked of each.
func TestChoicesRuleOutNothing(t *testing.T) {
	lines := reporttest.CorpusLines(t)
	rapid.Check(t, func(t *rapid.T) {
		line := rapid.SampledFrom(lines).Draw(t, "line")
		found := asked.In(line)
		for name, of := range map[string]struct {
			all []*pattern.Pattern
			any *pattern.Choice
		}{
			"company": {companyPatterns(), anyCompany}, "firm": {slices.Concat(firmShapes, titleShapes, []*pattern.Pattern{firmList}), anyFirm},
			"person": {[]*pattern.Pattern{presented, titled, bracket}, anyPerson}, "pair": {secondWords(), anyPair},
		} {
			may := func(p *pattern.Pattern) bool { return found.May(p) }
			if slices.ContainsFunc(of.all, may) && !found.MayAny(of.any) {
				t.Errorf("%s: one may match in %q, and none of them", name, line)
			}
		}
	})
}
