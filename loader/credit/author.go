package credit

import (
	"strings"

	"talkgraph/knowledge"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
)

// What authors say of themselves. In Japanese nobody stands before the verb;
// where somebody or something does, it was that one.
var (
	iSpoke = pattern.MustCompile(`(?:話を|お話し?を?|登壇を?|LTを|LT|トークを)(?:し(?:ました|てきました|た(?:。|$))|いたしました|させていただきました)|話しました|話してきました|登壇して(?:き|い)ました|話した資料` +
		`|\bI (?:spoke|talked) (?:at|about|on|there|here|for \w+ minutes)\b|\bI (?:presented|gave|did|held) (?:a|an|my|the|this|two|our) (?:[\w-]+ ){0,2}?(?:talk|session|presentation|keynote|workshop|demo|lightning talk)\b|^(?:\W*)(?i:my) (?:own )?(?:talk|session)\b|\b(?i:slides) (?:of|from|for) my (?:talk|session)`)
	iShowed = pattern.MustCompile(`(?:紹介を?|解説を?|発表を?|説明を?)(?:しました|してきました|いたしました|させていただきました)`)
	iLed    = pattern.MustCompile(`モデレーター?[^。]{0,12}(?:やらせて|務め|つとめ|参加|担当)|\bI moderated\b`)
	theyDid = pattern.MustCompile(`(?:さん|氏|様)(?:が|は|の|から|による)|(?:社長|者|人|チーム|メンバー|CEO|CTO|エンジニア|の方)(?:が|は|から|による)`)
	anybody = pattern.MustCompile(`[がは]`)
	myself  = pattern.MustCompile(`(?:私|僕|自分|今回|今年|今日|前半|後半|こちら|そこ|ここ|で|に|と|て)(?:が|は)`)
	notNow  = pattern.MustCompile(`(?i)\b(?:next|last) (?:year|time)\b|\b(?:if|when|where|wish|should|would|could|before|after) I\b|\bI (?:spoke|talked) [^.]{0,60}\b(?:with|to) (?:him|her|them|the)\b|来年|次回`)
)

// authorSpoke claims a talk of which no speaker is known for the document's
// author: where the text says, in the first person, that they gave it or led
// it, or the title of the post that its talks are the author's own.
func (r *Talks) authorSpoke(i int) {
	author := r.Layout.Author
	if author == nil || r.hasSpeaker(i) {
		return
	}
	role, line := r.saidOfSelf(i)
	if s := r.Layout.Sections[i]; role == "" && s.Own > 0 && s.Rule != "dated-entry" && !r.hasPeople(i) {
		role, line = "speaker", s.Own-1
	}
	if role == "" {
		role, line = r.listedAsOwn(i)
	}
	if role == "" {
		return
	}
	person, _ := r.Claims.Person(author.People[0].Name)
	r.Claims.Link(r.Keys[i], knowledge.GivenBy, person, role, "", r.At(line, "author-spoke"))
	if p := author.People[0]; p.Company != "" {
		company, _ := r.Claims.Company(p.Company)
		r.worksFor(person, company, r.Layout.Sections[i].Event, p.Title, author.Line-1, author.Rule)
	}
}

// saidOfSelf finds the line of a talk in which the author says that they gave
// it, or led it, and the role that this is.
func (r *Talks) saidOfSelf(i int) (role string, line int) {
	for _, at := range r.Own(i) {
		if cues := &r.Cues[at]; r.Doc.Lines[at].Shape == parse.Link || !cues.May(iLed) && !cues.May(iSpoke) && !cues.May(iShowed) {
			continue
		}
		for sentence := range strings.SplitAfterSeq(r.Text(at), "。") {
			switch {
			case r.Says(at, sentence, theyDid) || r.Says(at, sentence, notNow):
			case r.Says(at, sentence, iLed):
				return "moderator", at
			case role == "" && (r.Says(at, sentence, iSpoke) || r.Says(at, sentence, iShowed) && !anybody.MatchString(myself.ReplaceAllString(sentence, ""))):
				role, line = "speaker", at
			}
		}
	}
	return role, line
}

// hasPeople tells whether anybody is credited with a talk, in whatever role.
func (r *Talks) hasPeople(i int) bool {
	for _, l := range r.Claims.From(r.Keys[i]) {
		if l.Kind == knowledge.GivenBy {
			return true
		}
	}
	return false
}

// hasSpeaker tells whether somebody is known to have given a talk; those on
// its panel leave room for who led it.
func (r *Talks) hasSpeaker(i int) bool {
	for _, l := range r.Claims.From(r.Keys[i]) {
		if l.Kind == knowledge.GivenBy && l.Qualifier != "panelist" {
			return true
		}
	}
	return false
}
