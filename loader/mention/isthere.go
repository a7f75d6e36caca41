package mention

import (
	"slices"
	"strings"

	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

// How a sentence says for whom those work who gave a talk, called by a given name or a
// surname: "Ana is a staff engineer at Acme", "Lopez works for Acme".
var (
	isThere    = pattern.MustCompile(`(?:^|[^\p{L}@])(\p{Lu}[\p{L}'’-]+) (?:is|was) (?:currently |now |also )?(?:an? |the |one of the )?([^,.;:()]{2,60}?) (?:at|for|from|with) (?:the )?(` + companyEn + `)`)
	worksThere = pattern.MustCompile(`(?:^|[^\p{L}@])(\p{Lu}[\p{L}'’-]+) (?:currently |now )?works? (?:at|for|with) (?:the )?(` + companyEn + `)`)
)

// calledAtWork gives the bytes of the company for which a sentence of a line says that
// somebody works who gave a talk and is called by a word of their name; 0, 0 if none does.
func (r *finder) calledAtWork(line int) (int, int) {
	text := r.Text(line)
	if !strings.Contains(text, " is ") && !strings.Contains(text, " was ") && !strings.Contains(text, " work") {
		return 0, 0
	}
	whole := viewFrom(text, 0)
	if m := isThere.FindStringSubmatchIndex(whole.text); m != nil && r.mayBeCredited(whole.text[m[2]:m[3]]) && TitleWords.In(whole.text[m[4]:m[5]]) {
		return r.employerIn(whole, m[6], m[7])
	}
	if m := worksThere.FindStringSubmatchIndex(whole.text); m != nil && r.isOfCredited(whole.text[m[2]:m[3]]) {
		return r.employerIn(whole, m[4], m[5])
	}
	return 0, 0
}

// mayBeCredited tells words of the whole names of those to whom bylines give a talk, and
// given names: of these, others may.
func (r *finder) mayBeCredited(word string) bool {
	return r.isOfCredited(word) || byline.OpensWithGiven(word+" X") && !r.lex.Ordinary(word)
}

// isOfCredited tells words of such names.
func (r *finder) isOfCredited(word string) bool {
	if r.commonplace(word) {
		return false
	}
	for name := range r.creditedNames {
		if slices.Contains(strings.Fields(name), word) {
			return true
		}
	}
	return false
}
