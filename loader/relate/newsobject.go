package relate

import (
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
)

const announcing = `(?:announc(?:ed|es|ing)|introduc(?:ed|es|ing)|launch(?:ed|es|ing)|unveil(?:ed|s|ing)|releas(?:ed|es|ing)|reveal(?:ed|s|ing)|debut(?:ed|s))`

var (
	// announcedBefore is an English verb of announcing, and what follows it up
	// to a name.
	announcedBefore = pattern.MustCompile(`(?i)\b` + announcing + ` ([^.;:!?]*)$`)
	// announcesMore follows what does something before it announces anything:
	// "showed Nitro and announced SnapStart".
	announcesMore = pattern.MustCompile(`(?i)^[^.,;:]{0,12},? and (?:also |then |finally )?` + announcing + ` [\w*“"]`)
	// announcesIt follows who announces: "Snyk, a sponsor, launched a scanner".
	announcesIt = pattern.MustCompile(`(?i)^(?:, [^,.;]{1,40},)?(?: (?:also|just|now|then|has|have|had|is|are|recently))* ` + announcing + ` (?:a|an|the|its|their|that|new|two|three|several|support) `)
)

// noObject are words behind which a name is no longer what a verb announces.
var noObject = map[string]bool{
	"for": true, "on": true, "with": true, "in": true, "to": true, "from": true, "of": true, "by": true, "using": true, "that": true, "which": true,
	"where": true, "as": true, "at": true, "because": true, "when": true, "after": true, "before": true, "how": true, "alongside": true, "over": true, "into": true, "so": true, "but": true,
}

// isObject tells names that an English verb of announcing has as its object,
// alone or in a list, by the text before them.
func isObject(before string) bool {
	m := announcedBefore.FindStringSubmatch(before)
	return m != nil && !slices.ContainsFunc(strings.Fields(m[1]), func(word string) bool { return noObject[strings.ToLower(strings.Trim(word, ",()*\"“”"))] })
}

// announces tells names of what announces something else, by the text after
// them: a firm that goes by the name of its product, or what was shown before.
func (r *relater) announces(m mention.Mention, before, after string) bool {
	firm := m.Entry != nil && r.Lex.Has(knowledge.Company, m.Entry.Name)
	return firm && announcesIt.MatchString(after) || !announcedWords.In(before) && announcesMore.MatchString(after)
}
