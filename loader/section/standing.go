package section

import "talkgraph/loader/byline"

// maxStanding is how many speakers more than lines under the title name.
const maxStanding = 8

// standing tells bylines that leave no doubt wherever in a talk they stand as a
// line by itself: a name with what somebody is, and for whom.
func (b *builder) standing(people []byline.Person) bool {
	if len(people) != 1 {
		return false
	}
	p := people[0]
	return p.Company != "" && byline.IsTitle(p.Title) && !b.lex.Ordinary(p.Name)
}
