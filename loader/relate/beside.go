package relate

import (
	"slices"

	"talkgraph/knowledge"
	"talkgraph/loader/pattern"
)

var (
	// opensTalk follows a company of which the first lines of a talk say what
	// it tells: "Acme のログ基盤の紹介でした", "Acme で運用しているキャッシュについて".
	opensTalk = pattern.MustCompile(`^(?:社|さん)?(?:で|の)[^、。]{2,40}?(?:の紹介|を紹介|について|に関して|のお?話|の説明)(?:でした|です|だった|[。]|$)`)
	// closesJobs follows the last of several companies for which somebody works.
	closesJobs = pattern.MustCompile(`^[ 　]*(?:[)）〕\]】>]|$)`)
)

// standsAlone tells lines that are a company and nothing else: a keynote shows
// whom it names so.
func (r *relater) standsAlone(line int, m Mention) bool {
	text := r.coded(line)
	return m.Start <= r.doc.Lines[line].Start && nameOnly.MatchString(text.From(m.End))
}

// besideEmployer tells companies that stand in a byline behind one for which
// the speaker works, and are theirs, too: "Ana Lopez (Acme, Brygge)".
func (r *relater) besideEmployer(i, line int, m Mention) bool {
	all := r.of(line, knowledge.Company)
	at := slices.Index(all, m)
	if at < 0 || len(all) < 2 || len(r.of(line, knowledge.Person)) == 0 {
		return false
	}
	text := r.coded(line)
	first, last := at, at
	for first > 0 && listGap.MatchString(text.Slice(all[first-1].End, all[first].Start)) {
		first--
	}
	for last+1 < len(all) && listGap.MatchString(text.Slice(all[last].End, all[last+1].Start)) {
		last++
	}
	return first < last && closesJobs.MatchString(text.From(all[last].End)) && slices.ContainsFunc(all[first:last+1], func(c Mention) bool {
		return r.claims.has(r.keys[i], knowledge.Features, c.Key, "presenter")
	})
}
