package credit

import (
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/lines"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
)

var (
	guestIs     = pattern.MustCompile(`ゲスト(?:スピーカー|講演者)?(?:は[^、。]{0,24}|(?:として|には?)[^。]{0,240}|[・:：][^、。]{0,24})$|(?i:\bguests?(?: speaker)?(?: was| were|:) (?:[^,.;]{2,40}(?:,| of) )?)$`)
	cameOn      = pattern.MustCompile(`(?:登壇|講演)(?:した|する|された|される)(?:のは、?)?[^、。]{0,40}$|(?:登壇者|講演者|発表者|スピーカー|プレゼンター)(?:は、?[^、。]{0,40}|の)?$`)
	introduced  = pattern.MustCompile(`^[ 　]?(?:[)）][ 　]?)?(?:さん|氏)?[ 　]*(?:です|でした|による(?:[^と]|$)|のセッション|の講演|のスピーチ|のキーノート|の基調講演)`)
	opensLine   = pattern.MustCompile(`^[ 　]*(?:[-*・][ 　]*)?(?:[^、。「」]{2,30}の[ 　]?)?$`)            // somebody, perhaps behind their company,
	standsThere = pattern.MustCompile(`^[ 　]?(?:さん|氏|様)[ 　]?(?:[(（][^()（）]*[)）])?[ 　]*(?:[。…]|$)`) // and nothing else
	acts        = pattern.MustCompile(`^[ 　]?(?:[)）][ 　]?)?(?:さん|氏|様|先生|先輩|君)?[ 　]*(?:[(（][^()（）]*[)）][ 　]*)?(?:が|は|の|による|から|も)[^。]*`)
	actsIn      = pattern.MustCompile(`^[ ](?:\([^()]*\) )?(?:then |also |first )?(\w+ ?\w*)`)
	theirTalk   = pattern.MustCompile(`^[ 　]?(?:[)）][ 　]?)?(?:さん|氏|様|先生|先輩)[ 　]*(?:[(（][^()（）]*[)）][ 　]*)?(?:の[ 　]?(?:冒頭|開会|閉会)?の?(?:挨拶|あいさつ|セッション|発表|講演|トーク|プレゼン|LT|基調講演|キーノート)|による(?:[^と]|$))`)
	andTheNext  = pattern.MustCompile(`^[ 　]?(?:さん|氏|様)?[ 　]?(?:[(（][^()（）]*[)）])?[ 　]?(?:と|、|および|及び|＆|&)[^。]{0,60}$`)
	hosting     = pattern.MustCompile(`^[ 　]?(?:さん|氏)?[^。]{0,20}(?:の司会|が司会|は司会|was (?:the )?master of ceremonies)`)
	quotedHere  = pattern.MustCompile(`(?i)(?:^|[^\p{L}])(?:as|like|quot(?:e|es|ed|ing)|cited|citing|according to) $`)
	quoteBy     = pattern.MustCompile(`["”’],? by (?:the )?$`)
	inThisTalk  = pattern.MustCompile(`\b(?i:in|during) (?i:this|the|his|her|their) (?:[\w-]+ )?(?i:talk|session|presentation|keynote|workshop|panel|demo),? (?:\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,3}(?: \([^()]*\))?(?:, and|,| and| &) ){0,3}$`)
	thenActs    = pattern.MustCompile(`^(?: \([^()]*\))?(?:, and|,| and| &|(?: also| will| then| both| each)? [a-z]{3,})`)
	elsewhere   = pattern.MustCompile(`^ [a-z]+ (?:[\w’'-]+ ){0,5}?(?:in|at|during) (?:his|her|their) (?:[\w-]+ )?keynote\b`)
	wasSpeaker  = pattern.MustCompile(`^ (?:was|is|were|are) (?:the|our|its|today['’]s) (?:[\w-]+ ){0,2}?(?:speakers?|presenters?|(?:guy|man|woman|person|people|one|ones|folks)(?: (?:who|that) (?:was|were))? (?:presenting|speaking|giving|talking|on stage))\b`)
	worksOf     = pattern.MustCompile(`^['’]s? (?:[\w-]+ ){0,2}?(?i:books?|blogs?|posts?|papers?|articles?|laws?|tweets?|newsletter|podcast|novel|quotes?)\b`)
	theirTalkOf = pattern.MustCompile(`^['’]s? (?i:talk|session|keynote|presentation|workshop)\b`) // beside the talk's own byline, another one
)

// asked is how a clause tells of somebody in the audience.
var asked = pattern.MustCompile(`(?:から|が|より)[^。]*質問(?:が|も|を)`)

// spokenOf reads a line of a talk that says that somebody spoke in it.
func (r *Talks) spokenOf(i, line int) {
	r.employed(line, r.Layout.Sections[i].Event)
	for _, m := range r.People(line) {
		if r.toldApart(i, line, m) {
			continue
		}
		known := func(role string) bool { return r.Claims.Has(r.Keys[i], knowledge.GivenBy, m.Key, role) }
		if role := r.roleIn(i, m, line); role != "" && !known("speaker") && !known("moderator") && !known("guest") {
			r.Claims.Link(r.Keys[i], knowledge.GivenBy, m.Key, role, "", r.At(line, "person-speaks"))
		}
	}
}

// roleIn is the role in a talk that a line gives to somebody, "" if it gives none.
func (r *Talks) roleIn(i int, m mention.Mention, line int) string {
	text := r.Coded(line)
	before, after := r.Around(line, text.Byte(m.Start), text.Byte(m.End))
	switch {
	case r.romanised(i, before, text.Slice(m.Start, m.End)):
		return ""
	case r.spoke(i, m, line), r.signs(i, line):
		return "speaker"
	case r.Says(line, before, guestIs):
		return "guest"
	case r.Says(line, before, cameOn):
		return "speaker"
	case r.Says(line, text.String(), PanelLine) && strings.Contains("さん 氏", text.Slice(m.End, min(m.End+1, text.Len()))):
		return "panelist"
	case r.Says(line, after, hosting):
		r.Refuse(line, text.Slice(m.Start, m.End), "master-of-ceremonies", "hosts the talk, and does not give it")
	}
	return ""
}

// romanised tells a surname in kanji in a talk of which the bylines are in Latin
// letters: it is one of those.
func (r *Talks) romanised(i int, before, name string) bool {
	credits := r.Layout.Sections[i].Credits
	if len(credits) == 0 || !lines.Japanese(name) || utf8.RuneCountInString(name) > 3 || strings.HasSuffix(before, "と") {
		return false
	}
	for _, c := range credits {
		for _, p := range c.People {
			if lines.Japanese(p.Name) {
				return false
			}
		}
	}
	return true
}

// spoke tells whether a line says that the person spoke.
func (r *Talks) spoke(i int, m mention.Mention, line int) bool {
	text := r.Coded(line)
	before, after := r.Around(line, text.Byte(m.Start), text.Byte(m.End))
	first := r.Nth(i, line) <= 2
	if r.Says(line, after, hosting) || worksOf.MatchString(after) || len(r.Layout.Sections[i].Credits) > 0 && theirTalkOf.MatchString(after) && line != r.Layout.Sections[i].First || quotedHere.MatchString(before) {
		return false
	}
	if r.Layout.Sections[i].Kind != "keynote" && (len(r.Layout.Sections[i].Credits) > 0 && quoteBy.MatchString(before) || elsewhere.MatchString(after)) {
		return false // a book beside the talk's own byline, or a keynote that the talk is none of
	}
	if len(r.Layout.Sections[i].Credits) == 0 && inThisTalk.MatchString(before) && thenActs.MatchString(after) {
		return true
	}
	if r.Says(line, after, introduced) && first && m.Rule != "self-introduction" {
		return true
	}
	if first && len(r.Layout.Sections[i].Credits) == 0 && r.Says(line, after, standsThere) && opensLine.MatchString(before) {
		return true
	}
	if clause := acts.FindString(after); clause != "" && speaks.In(clause) && !asked.MatchString(clause) {
		return !strings.HasPrefix(strings.TrimLeft(after, "さん氏 "), "の") || speaks.Index(clause) <= len("氏の講演も") || first
	} else if clause != "" && len(r.Layout.Sections[i].Credits) == 0 && speaksAlone.In(clause) {
		return true
	}
	if len(r.Layout.Sections[i].Credits) == 0 && r.Says(line, after, theirTalk) || r.spokeWith(i, m, line) || r.spokeForFirm(i, m, line) {
		return true
	}
	if r.SpokeThere(line, text.Byte(m.Start), text.Byte(m.End)) {
		return true
	}
	if wasSpeaker.MatchString(after) {
		return true
	}
	if verb := actsIn.FindStringSubmatch(after); verb != nil {
		word, _, _ := strings.Cut(verb[1], " ")
		return speaks.Has(verb[1]) || speaks.Has(word)
	}
	return false
}

// spokeWith tells whether a line says that the next one of those whom it names
// spoke, too: "入江さんと、Acme の早瀬さんが登壇".
func (r *Talks) spokeWith(i int, m mention.Mention, line int) bool {
	text := r.Coded(line)
	for _, next := range r.People(line) {
		if next.Start <= m.End || next.Key == m.Key {
			continue
		}
		return andTheNext.MatchString(text.Slice(m.End, next.Start)) && r.spoke(i, next, line)
	}
	return false
}

// Nth counts the lines with words of a talk up to one, from its title, 0.
func (r *Talks) Nth(i, line int) int {
	n := 0
	for at := r.Layout.Sections[i].First; at <= line && n < 10; at++ {
		if lines.WorthReading(r.Doc.Lines[at]) {
			n++
		}
	}
	return n
}

// Opening gives the lines of a talk, by index, up to the last of which Nth is n at
// most, and leaves out those of talks inside it.
func (r *Talks) Opening(i, n int) (out []int) {
	at, words := r.Layout.Sections[i].First, 0
	for _, line := range r.Own(i) {
		for ; at <= line; at++ {
			if lines.WorthReading(r.Doc.Lines[at]) {
				words++
			}
		}
		if words > n {
			break
		}
		out = append(out, line)
	}
	return out
}

// PanelLine tells lines that name who was on a panel.
var PanelLine = pattern.MustCompile(`パネラー|パネリスト|パネルディスカッション|(?i:panell?ists?)`)
