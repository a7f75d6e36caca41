package credit

import (
	"talkgraph/loader/lines"
	"talkgraph/loader/pattern"
)

// onlyPeople are lines of nothing but people, each with where they work.
var onlyPeople = pattern.MustCompile(`^[ 　]*(?:[-*・•][ 　]*)?(?:[^、,，。()（）:：「」]{1,16}(?:さん|氏|様)[ 　]?[(（][^()（）]{2,40}[)）](?:[ 　]*(?:[、,，/／&＆と])[ 　]*)?)+$`)

// signs tells lines that are the byline of a talk that has no other: nothing
// but people and where they work, among its first lines or as the last one.
func (r *Talks) signs(i, line int) bool {
	s := r.Layout.Sections[i]
	if len(s.Credits) > 0 || s.Kind == "keynote" || !onlyPeople.MatchString(lines.Unmarked(r.Text(line))) {
		return false
	}
	return r.Nth(i, line) <= 3 || !r.goesOnAfter(i, line)
}

// goesOnAfter tells whether a talk has words behind a line.
func (r *Talks) goesOnAfter(i, line int) bool {
	for at := line + 1; at < r.Layout.Sections[i].Last && at < len(r.Doc.Lines); at++ {
		if lines.WorthReading(r.Doc.Lines[at]) {
			return true
		}
	}
	return false
}
