package use

import (
	"slices"

	"talkgraph/knowledge"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
	"talkgraph/loader/saying"
)

var (
	// opensTalk follows a company of which the first lines of a talk say what
	// it tells: "Acme のログ基盤の紹介でした", "Acme で運用しているキャッシュについて".
	opensTalk = pattern.MustCompile(`^(?:社|さん|様)?(?:で|の)[^、。]{2,40}?(?:の紹介|を紹介|について|に関して|のお?話|の説明)(?:でした|です|だった|[。]|$)`)
	// theirsToTell follows a company that gave the talk itself.
	theirsToTell = pattern.MustCompile(`^(?:社|さん|様)?の(?:発表|セッション|講演|登壇|プレゼン(?:テーション)?|トーク|LT)(?:でした|です|だった|[。]|$)`)
	// closesJobs follows the last of several companies for which somebody works.
	closesJobs = pattern.MustCompile(`^[ 　]*(?:[)）〕\]】>]|$)`)
)

// standsAlone tells lines that are a company and nothing else: a keynote shows
// whom it names so.
func (r *reader) standsAlone(line int, m mention.Mention) bool {
	text := r.Coded(line)
	return m.Start <= r.Doc.Lines[line].Start && mention.NameOnly.MatchString(text.From(m.End))
}

// besideEmployer tells companies that stand in a byline behind one for which
// the speaker works, and are theirs, too: "Ana Lopez (Acme, Brygge)".
func (r *reader) besideEmployer(i, line int, m mention.Mention) bool {
	all := r.Companies(line)
	at := slices.Index(all, m)
	if at < 0 || len(all) < 2 || len(r.People(line)) == 0 {
		return false
	}
	text := r.Coded(line)
	first, last := at, at
	for first > 0 && saying.ListGap(text.Slice(all[first-1].End, all[first].Start)) {
		first--
	}
	for last+1 < len(all) && saying.ListGap(text.Slice(all[last].End, all[last+1].Start)) {
		last++
	}
	return first < last && closesJobs.MatchString(text.From(all[last].End)) && slices.ContainsFunc(all[first:last+1], func(c mention.Mention) bool {
		return r.Claims.Has(r.Keys[i], knowledge.Features, c.Key, "presenter")
	})
}
