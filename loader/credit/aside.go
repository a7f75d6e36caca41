package credit

import (
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
)

// How a line names its writer, somebody whom they met, sat beside or read, or who wrote
// a post that it quotes: "— Ana Lopez (@ana) June 5, 2031".
var (
	metJa   = pattern.MustCompile(`^(?:さん|氏|様|先生|先輩)?(?:たち|達)?(?:と|に)[^。、]{0,12}(?:会[いえうっ]|話[しせ]|飲[みん]|食べ|一緒|挨拶|写真|拾|もら)|^(?:さん|氏|様|先生|先輩)?(?:によると|の本)`)
	thereJa = pattern.MustCompile(`(?:隣|受付|席|司会(?:進行|者)?|進行|主催者?|幹事)(?:の席)?(?:は|の|に|には|で)(?:[^。、]{0,12}[(（と])?$`)
	metEn   = pattern.MustCompile(`(?i:\b(?:met(?: up with)?|meet(?:ing)?|ran into|bumped into|(?:chat|talk|spoke|speak)(?:t?ed|t?ing)? (?:to|with)|thanks? (?:to|you,?)|(?:beside|next to)|(?:hosted|emceed|organi[sz]ed) by|books? (?:of|by))) $`)
	wroteEn = pattern.MustCompile(`^ (?:once |has |had |also )?(?:writes|wrote|written)\b|^ was the (?:person|man|woman|guy) (?:behind|beside|next to)\b`)
	iAm     = pattern.MustCompile(`(?i:\b(?:I am|I['’]m|my name is)) $`)
	iAmJa   = pattern.MustCompile(`^[ 　]?(?:[(（][^()（）]{0,30}[)）])?[ 　]?(?:です|と申します|といいます|と言います)`) // others have an honorific
	wrote   = pattern.MustCompile(`[—―–][ 　]?$`)
	handle  = pattern.MustCompile(`^[^。(（]{0,30}[(（]@`)
)

// aside tells whether a line of a talk names somebody for something else than that
// they give it.
func (r *Talks) aside(i, line int, m mention.Mention) bool {
	text := r.Coded(line)
	before, after := r.Around(line, text.Byte(m.Start), text.Byte(m.End))
	if a := r.Layout.Author; a != nil && a.People[0].Name == r.Claims.Things[m.Key].Name {
		return true
	}
	return r.toldApart(i, line, m) || iAm.MatchString(before) || iAmJa.MatchString(after) || r.Says(line, after, hosting) ||
		worksOf.MatchString(after) || elsewhere.MatchString(after) || quotedHere.MatchString(before) || quoteBy.MatchString(before) ||
		metJa.MatchString(after) || thereJa.MatchString(before) || metEn.MatchString(before) || wroteEn.MatchString(after) ||
		wrote.MatchString(before) && handle.MatchString(after)
}
