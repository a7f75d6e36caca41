package billing

import (
	"strings"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// nameDashFirm is somebody before a few words, as headings print those who gave the
// talks and their companies.
var nameDashFirm = pattern.MustCompile(`^` + byline.LatinName + `(?:(?: and| &|,) ` + byline.LatinName + `)? [-–—|@] (` + LatinFirm + `)$`)

// firmsHead tells documents in which at least two headings are somebody and a
// company that is known, and most of those of that form could be: what the others
// have behind the name is a company, too, and no title.
func (b *Reader) firmsHead() bool {
	known, all := 0, 0
	for _, l := range b.lines {
		if l.Shape != parse.Heading || !l.Shows(shape.ShowsDash|shape.ShowsBar|shape.ShowsAt) {
			continue
		}
		m := nameDashFirm.FindStringSubmatch(l.Unlinked())
		if m == nil {
			continue
		}
		if all++; b.IsCompany(m[1]) {
			known++
		} else if len(strings.Fields(m[1])) > longestFirm {
			return false
		}
	}
	return known > 1 && 3*known >= all
}

// longestFirm is how many words the name of a company has mostly at most.
const longestFirm = 4

// billedWithFirm reads "Name - Company" where headings are that.
func (b *Reader) billedWithFirm(text string) billed {
	if !b.firms || !nameDashFirm.MatchString(text) {
		return billed{}
	}
	people := byline.Parse(text, b.lex)
	if len(people) == 0 || people[len(people)-1].Company == "" {
		return billed{}
	}
	return billed{head: text, people: people, sure: true}
}
