package mention

import (
	"slices"
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

var (
	// joinsNames stands between two names of a list of people.
	joinsNames = pattern.MustCompile(`^(?:,? (?:and|&) |, )$`)
	lastJoin   = pattern.MustCompile(`^,? (?:and|&) $`)
	// beforeFirm stands between a name and the company that ends the line.
	beforeFirm = pattern.MustCompile(`^(?: @\w{2,20})?(?: [-–—|/] |, | [(])$`)
)

// besidePeople finds the Latin names of a line that stand in a list with those
// of people, found so far: "Ana Lopez, Ruadh Meiklejohn, and Bo Ek". A list
// with commas alone tells nothing: titles and companies stand in such, too.
func (r *finder) besidePeople(line int, found [][2]int, hits []lexicon.Hit) [][2]int {
	all := r.latinNames(line)
	if len(all) < 2 {
		return nil
	}
	var out [][2]int
	text := r.Text(line)
	for first := 0; first < len(all); {
		last := first
		for last+1 < len(all) && joinsNames.MatchString(text[all[last][1]:all[last+1][0]]) {
			last++
		}
		list := all[first : last+1]
		if len(list) > 1 && lastJoin.MatchString(text[list[len(list)-2][1]:list[len(list)-1][0]]) && r.ofPeople(line, list, found) {
			for _, m := range list {
				if r.otherwiseName(line, m, hits) && !slices.Contains(found, [2]int{m[0], m[1]}) {
					out = append(out, [2]int{m[0], m[1]})
				}
			}
		}
		first = last + 1
	}
	return out
}

// ofPeople tells lists of names of which one is somebody's, or that are a whole line.
func (r *finder) ofPeople(line int, list [][]int, found [][2]int) bool {
	if slices.ContainsFunc(list, func(m []int) bool { return slices.Contains(found, [2]int{m[0], m[1]}) }) {
		return true
	}
	text := r.Text(line)
	before, after := strings.TrimLeft(text[:list[0][0]], " 　•*#-"), strings.TrimSpace(text[list[len(list)-1][1]:])
	return before == "" && after == "" && !slices.ContainsFunc(list, func(m []int) bool { return r.holdsWord(text[m[0]:m[1]]) })
}

// otherwiseName tells what is spelt as a person's name and nothing else.
func (r *finder) otherwiseName(line int, m []int, hits []lexicon.Hit) bool {
	text := r.Text(line)
	name := text[m[0]:m[1]]
	first, last := firstWord(name), name[strings.LastIndexAny(name, " \u00a0")+1:]
	if r.lex.Ordinary(first) && strings.Count(name, " ") > 1 {
		return false // "Another Sailor Bo Ek"
	}
	short := len(last) == 2 && !r.lex.Ordinary(first) && !r.lex.Ordinary(last) && !byline.EndsNoName(last)
	return (short || r.isSurname(last)) && !taken(text, m[0], m[1], hits) && r.mayBePerson(name)
}

// holdsWord tells names in which an everyday word stands.
func (r *finder) holdsWord(name string) bool {
	return slices.ContainsFunc(strings.Fields(name), r.lex.Ordinary)
}

// beforeCompany is the name that with a company of the lexicon is a whole line:
// "Ruadh Meiklejohn - Netflix"; 0, 0 if there is none.
func (r *finder) beforeCompany(line int, hits []lexicon.Hit) (from, to int) {
	all := r.latinNames(line)
	if len(all) == 0 || len(hits) == 0 {
		return 0, 0
	}
	text, m, firm := r.Text(line), all[0], hits[len(hits)-1]
	size := utf8.RuneCountInString(strings.TrimRight(text, " )"))
	if firm.Entry.Kind != knowledge.Company || firm.End != size || strings.TrimLeft(text[:m[0]], " 　•*#-") != "" {
		return 0, 0
	}
	at := r.Coded(line).Byte(firm.Start)
	if at < m[1] || !beforeFirm.MatchString(text[m[1]:at]) || !r.otherwiseName(line, m, hits) {
		return 0, 0
	}
	return m[0], m[1]
}
