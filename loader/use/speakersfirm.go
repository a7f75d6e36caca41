package use

import (
	"slices"

	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
)

var (
	// firmOf stands between a company and who speaks for it: "日向銀行 帆足 大氏".
	firmOf = pattern.MustCompile(`^(?:株式会社|社)?(?:[ 　]?の|[ 　/／・])?[ 　]?$`)
	// ofFirm stands between a speaker and the company behind: "帆足 大氏（日向銀行".
	ofFirm = pattern.MustCompile(`^[ 　]?(?:氏|さん|様)?[ 　]?[(（@＠](?:株式会社)?[ 　]?$`)
	// speaks follows a speaker of a title: names of which more is said are part of it.
	speaks = pattern.MustCompile(`^[ 　]?(?:氏|さん|様)`)
)

// namesSpeakersFirm tells companies that stand in a line of Japanese right before
// somebody, or in brackets right behind: that is where they work, not what the
// line is about.
func (r *reader) namesSpeakersFirm(line int, m mention.Mention) bool {
	if len(r.People(line)) == 0 {
		return false
	}
	text := r.Coded(line)
	return slices.ContainsFunc(r.People(line), func(p mention.Mention) bool {
		return m.End <= p.Start && firmOf.MatchString(text.Slice(m.End, p.Start)) && speaks.MatchString(text.From(p.End)) ||
			p.End <= m.Start && ofFirm.MatchString(text.Slice(p.End, m.Start))
	})
}
