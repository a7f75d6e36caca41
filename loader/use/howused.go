package use

import (
	"slices"
	"strings"

	"talkgraph/loader/codepoint"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
	"talkgraph/loader/saying"
)

// howUsed tells how a company that a line speaks of uses its k-th service.
func (r *reader) howUsed(about actor, line int, all []mention.Mention, k int, text *codepoint.Text) (status, rule string) {
	status, rule = r.UseAt(saying.Place{Line: line, K: k, Described: about.hold == shown || r.inTheirCase(line, about.key)})
	own := func(m mention.Mention) bool { return r.makes(about.key, m) }
	switch {
	case status == "current" && mention.Asked(text, all[k]):
		return "none", "asked"
	case rule == "label-names" && labelledNew.MatchString(text.To(all[k].Start)):
		return "none", "shown"
	case (rule == "uses" && about.hold < whole || rule == "used-once") && saying.DoneBy(text, all, k, own):
		return "none", "done-by-service"
	case status == "rejected" && about.hold >= whole && warnedOf.In(text.String()):
		return "past", "warned-in-case"
	case status != "":
		return status, rule
	case about.hold >= whole && !mention.Asked(text, all[k]) && r.Parts(line).At(all[k].Start) > saying.Aside && !r.settled(line, all, k) && !r.LeftByTalk(line, all[k].Key) && !ofIt.MatchString(text.From(endOfList(text, all, k))) && !lacks.MatchString(text.From(all[k].End)) && !sought.MatchString(r.labelOver(line)):
		return "current", "case-names"
	case r.inside(line, about.key, all[k], text):
		return "current", "at-company"
	case ownDoes(text, all, k, own):
		return "current", "own-tool"
	case r.owns(line, about.key, all[k], text):
		return "current", "company-does"
	case r.fills(line, all, k, text):
		return "current", "label-names"
	case r.inUseList(line, all, k, text):
		return "current", "in-use-list"
	case r.inStack(line, all, k, text):
		return r.stackStatus(line), "in-stack"
	case r.underCompany(line, about.key, all, k, text):
		return "current", "under-company"
	case about.hold >= firm && r.inMoves(line, all, k, text) != "":
		return r.inMoves(line, all, k, text), "in-moves"
	case about.hold >= firm && (r.fillsPart(line, all, k, text) || r.doesPart(line, all, k, text)):
		return "current", "fills-part"
	case about.hold >= firm && r.hasPart(line, all, k, text):
		return "current", "part-of"
	case about.hold >= firm && !strings.HasPrefix(text.From(all[k].End), "?") && r.listsMany(about.key, line, all, text):
		return "current", "lists-many"
	case about.hold >= firm && r.partOfSystem(line, all, k, text):
		return "current", "part-of-system"
	}
	return "", ""
}

// endOfList is where the last of the names ends that are listed with the k-th:
// what follows is said of all of them.
func endOfList(text *codepoint.Text, all []mention.Mention, k int) int {
	_, last := listedWith(text, all, k)
	return all[last].End
}

// labelledNew is a label before what is announced, not used: "New service: ".
var labelledNew = pattern.MustCompile(`(?i)(?:^|[-•*] )(?:(?:a |the |some )?new\b|announc|launch|just released|coming soon|preview)[^:.]{0,30}: ?$`)

// ofIt begins what is said of something that belongs to a service.
var ofIt = pattern.MustCompile(`^[ 　]?の(?:[^導採利構両双2２二]|$)`)

var (
	// lacks follows a name of which is said what is not there.
	lacks = pattern.MustCompile(`^[ 　]?(?:に|には|は|では|が|も|だと)[^、。]{0,24}(?:がない|が無い|がなかった|ありません|できない|使えない|足りない|対応していない)`)
	// sought is a label over what somebody chose from.
	sought = pattern.MustCompile(`探し|選び方|選定候補|候補|比較|選択肢|検討|競合|代替`)
)

// settled tells whether a line says of its k-th service elsewhere that its use
// is over, or never came.
func (r *reader) settled(line int, all []mention.Mention, k int) bool {
	for j, o := range all {
		if j != k && o.Key == all[k].Key {
			if status, _ := r.UseAt(saying.Place{Line: line, K: j}); status == "past" || status == "rejected" {
				return true
			}
		}
	}
	return false
}

// inside tells whether a sentence says of what happens at a company: "At
// Brygge, Grafana shows it".
func (r *reader) inside(line int, company string, m mention.Mention, text *codepoint.Text) bool {
	from, _ := mention.ClauseAt(text, m)
	return slices.ContainsFunc(r.Companies(line), func(c mention.Mention) bool {
		return c.Key == company && c.Start >= from && c.End < m.Start && atThem.MatchString(text.To(c.Start)) && strings.HasPrefix(text.From(c.End), ", ")
	})
}

var (
	// noLabel are words before は that order what is said.
	noLabel  = pattern.MustCompile(`^[-•・*　 ]*(?:まず|次|最後|最初|実|実際|特に|例え|たとえ|あと|今後|今回|これから)は`)
	theLabel = pattern.MustCompile(`^[^、。はがを]{1,24}は[ 　]?$`)
	nameEnd  = pattern.MustCompile(`^[ 　]?の[\p{Katakana}ーA-Za-z]{2,12}[。]?$|^[ 　]*(?:一択|のみ|だけ)?(?:です|だ)?[。.]?[ 　]*$|^[ 　]*(?:です|だ)?。|^[ 　]?(?:へ|に(?:集約|統一)?|一択)[、。]`)
)

// fills tells names that say what a part of a system is, in a line that is
// nothing but that: "キャッシュは Redis。"
func (r *reader) fills(line int, all []mention.Mention, k int, text *codepoint.Text) bool {
	first, last := listedWith(text, all, k)
	start := min(r.Doc.Lines[line].Start, all[first].Start)
	label := text.Slice(start, all[first].Start)
	return theLabel.MatchString(label) && !noLabel.MatchString(label) && nameEnd.MatchString(text.From(all[last].End))
}

// A user is a company in a section, by its index.
type user struct {
	section int
	company string
}
