package mention

import (
	"slices"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

// How a line shows that a name which a company and what it runs share means the
// place where people wrote of the day, which is neither who did something nor what
// was used: "on Twitter", "Twitter で見た", "the Twitter account".
var (
	writtenOn = pattern.MustCompile(`(?i:\b(?:on|via|through|over) )$`)
	writtenIn = pattern.MustCompile(`^[ 　]?(?:で|に|上で|上に|にて)(?:も|は|の)?[ 　]?[^、。はが]{0,12}(?:つぶや|呟|ツイート|投稿|検索|シェア|フォロー|見か|見る|見て|流れ|流し|募集|告知|実況|書[いき]込|書いて|やりとり|つながり|反応|拡散|話題)|^[ 　]?(?:見て|の?[ 　]?(?:ハッシュタグ|タイムライン|アカウント|反応|つぶやき|フォロワー|TL))|^ (?i:conversations?|accounts?|feeds?|timelines?|handles?|hash ?tags?|streams?|threads?|followers|walls?)\b|^ ?[#＃][\w\p{L}]`)
	theirOwn  = pattern.MustCompile(`^(?:'s|’s|社|さん)|^ (?:engineers?|staff|employees?|developers?|CTO|CEO)\b`)
)

// writtenAt drops the companies of a line where the line shows that it means the
// place where people write.
func (r *finder) writtenAt(line int) {
	r.Found[line] = slices.DeleteFunc(r.Found[line], func(m Mention) bool {
		if m.Kind != knowledge.Company || m.Entry == nil || m.Rule != "lexicon" || !r.mayBeWrittenAt(line, m) {
			return false
		}
		r.Refuse(line, m.Entry.Name, "place-to-write", "a company, but here the place where people wrote")
		return true
	})
}

// mayBeWrittenAt tells whether people write at what a company is called, and a line
// says that they did.
func (r *finder) mayBeWrittenAt(line int, m Mention) bool {
	if place := r.claims.Known(m.Entry.Name, knowledge.Service); place == nil || place.Name != m.Entry.Name {
		return false
	}
	text := r.Coded(line)
	before, after := text.To(m.Start), text.From(m.End)
	return r.Says(line, after, writtenIn) || r.Says(line, before, writtenOn) && !theirOwn.MatchString(after)
}

// ofEvent follows a company in what an event of its is called: "the Acme Enterprise
// Summit".
var ofEvent = pattern.MustCompile(`^ (?:[A-Z][A-Za-z]+ ){0,2}(?:Summit|Conference|Symposium|Roadshow|Meetup|Meet-[Uu]p|Dev ?Day|User Group Meeting)\b`)

// ofProduct follows Amazon in what a product is called that no list has: "Amazon
// Speech Recognition", but not "Amazon Director Ana Lopez".
var ofProduct = pattern.MustCompile(`^ ([A-Z][A-Za-z]+)(?: [A-Z]\p{Ll}+)?\b`)

// insideName tells whether a company's name, which ends at a code point, is but the
// beginning of that of an event of its, or of one of its products.
func (r *finder) insideName(i int, h lexicon.Hit) bool {
	if h.Entry.Kind != knowledge.Company || h.Fuzzy || h.End >= r.Coded(i).Len() {
		return false
	}
	after := r.Coded(i).From(h.End)
	if r.Says(i, after, ofEvent) {
		return true
	}
	if h.Surface != "Amazon" {
		return false
	}
	m := ofProduct.FindStringSubmatch(after)
	return m != nil && !TitleWords.In(m[0]) && !notProducts.MatchString(m[1]) && !byline.OpensWithGiven(m[0][1:])
}

// notProducts are words behind a company's name that are no product's.
var notProducts = pattern.MustCompile(`^(?:Inc|Corp|Ltd|LLC|Japan|Web|Data|Prime|And|The|Is|Has|Was|For|In|On|At|Uses?|Team|Engineering|Group|Research|Robotics|Studios?|Labs?|Books?|Store|Staff|HQ|Fresh|Go|Music|Video|Germany|UK|US|India|Europe|Style|Culture|Leadership|Principles?)$`)
