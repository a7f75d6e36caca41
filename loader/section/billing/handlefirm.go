package billing

import (
	"strings"

	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

// handleOfFirm is somebody's handle, or a word that links to where their handle is,
// with the company before it or behind it in brackets or behind a dash: "カモメ堂
// [@mona](…)", "[mona](https://x.com/mona)（カモメ堂）", "@mona - カモメ堂".
var handleOfFirm = pattern.MustCompile(`^(?:by )?(?:([^@＠\[\]()（）、。]{2,40}?)[ 　/／:：]+)?(?:\[?[@＠]([A-Za-z_]\w{2,19})(?:\]\([^()]*\)|\])?|\[([A-Za-z_][\w.-]{2,19})\]\(https?://(?:www\.)?(?:twitter|x|github|bsky)\.[a-z]+/([\w.-]+)/?\))[ 　]*(?:さん|氏)?[ 　]*(?:(?:[(（]|[-–—/／|｜][ 　])([^@＠()（）]{2,40})[)）]?)?$`)

// handleWithFirm reads a text that is such a handle. A word before it, or in brackets
// behind it, that is no company makes it something else; a word that is not the handle
// needs the company.
func (b *Reader) handleWithFirm(body string) (byline.Person, bool) {
	if !strings.ContainsAny(body, "@＠[") {
		return byline.Person{}, false
	}
	m := handleOfFirm.FindStringSubmatchIndex(body)
	if m == nil {
		return byline.Person{}, false
	}
	from, to := max(m[4], m[6]), max(m[5], m[7])
	p := byline.PersonAt(body, from, to)
	for _, at := range [][2]int{{m[2], m[3]}, {m[10], m[11]}} {
		if at[0] < 0 {
			continue
		}
		firm := strings.TrimSuffix(body[at[0]:at[1]], "の")
		if at[0] == m[10] && m[4] >= 0 && ownName.MatchString(firm) && !b.soundsFirm(firm, p.Name) && byline.IsName(byline.WithoutHonorific(firm), b.lex) {
			continue // as they call themselves
		}
		if p.Company != "" || at[0] == m[2] && !b.isFirm(firm) || !b.soundsFirm(firm, p.Name) {
			return byline.Person{}, false
		}
		p.SetCompany(body, at[0], at[0]+len(firm))
	}
	called := m[4] >= 0 || p.Company != "" || strings.EqualFold(p.Name, body[m[8]:m[9]])
	return p, called && len(b.lex.Find(p.Name)) == 0
}
