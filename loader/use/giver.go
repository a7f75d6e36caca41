package use

import (
	"strings"

	"talkgraph/loader/credit"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
)

// Companies give talks of which nobody is named.
var (
	// givenBy stands before a company of which a line says that it gave the talk:
	// "This talk was presented by Acme", "a tutorial from Acme".
	givenBy = pattern.MustCompile(`(?i)(?:\b(?:talk|session|presentation|tutorial|workshop|lecture|deep dive|demo|lightning talk)s?,? (?:(?:was|is|were|are|came) )?(?:(?:given|presented|delivered|held|done|led|run) )?(?:by|from)|^(?:given|presented|delivered|held) by) (?:the )?(?:(?:folks|people|team|guys|engineers|crew|colleagues|friends) (?:at|from|of) )?(?:the )?$`)
	// atAnotherTime is in sentences on another talk.
	atAnotherTime = pattern.MustCompile(`(?i)\b(?:last|previous|earlier|another|other|similar|next|yesterday|tomorrow|remind\w*|unlike|like|missed|after|before|sponsor\w*)\b`)
	// theirPeople stands before a company whose people speak, if theySpoke follows it.
	theirPeople = pattern.MustCompile(`(?i)(?:^|[ ,])(?:engineers?|developers?|folks?|people|guys|team|architects?|SREs?|speakers?|representatives?|crew) (?:at|from|of) (?:the )?$`)
	theySpoke   = pattern.MustCompile(`^(?: [A-Za-z-]+){0,2}?(?: (?:team|engineers|folks|people|guys|crew))? (?:(?:then|also|next) )?(?:talked (?:to us )?(?:about|through)|told (?:us|how|why|about|the)|spoke (?:about|on)|presented (?:on |about )?(?:their|its|how|the|an?)|showed (?:us|off|how|their|its)|shared (?:their|its|how|what|some|lessons)|gave (?:an?|us|this|the)|walked (?:us|the audience)|explained (?:how|why|what|their|its)|described (?:how|their|its)|demoed)\b|^(?:'s|’s) (?:talk|session|presentation) (?:was|is|covered|focused|showed|went)\b`)
	// opensSo is what a sentence may have before the company that it is about.
	opensSo = pattern.MustCompile(`^(?:(?i:the|then|next|here|first|finally|and|so),? ){0,2}$`)

	// givenJa follows a company of which a line says in Japanese that it gave the talk.
	givenJa = pattern.MustCompile(`^(?:社|さん|様)?(?:による[ 　]?(?:ご|お)?(?:発表|講演|セッション|LT|トーク|お?話|登壇|プレゼン|講義)|の(?:方|中の人|エンジニア|社員|開発者)(?:々|たち|達)?(?:の|による|が|から(?:の)?)[ 　]?(?:ご|お)?(?:発表|講演|セッション|LT|トーク|話|登壇|プレゼン|紹介|説明))`)
	// speakerIs and isTheirs stand around a company whose people speak: "登壇者は Acme の方".
	speakerIs = pattern.MustCompile(`(?:登壇者|発表者|スピーカー|話し手|講師|講演者)は[、 　]?$`)
	isTheirs  = pattern.MustCompile(`^(?:社|さん|様)?(?:の(?:方|人|中の人|エンジニア))?(?:です|でした|だった|[。]|$)`)
)

// gives tells whether one of the first lines of a talk says that a company gives
// it, by whomever: what vendors show there, they need not give.
func (r *reader) gives(i, line int, m mention.Mention) bool {
	if line == r.Layout.Sections[i].First-1 || r.Nth(i, line) > introduced || credit.IsCommunity(m) {
		return false
	}
	text := r.Coded(line)
	from, to := mention.ClauseAt(text, m)
	before := strings.TrimLeft(text.Slice(from, max(from, m.Start)), " 　-•・*")
	after := unlinked(text.Slice(m.End, max(to, m.End)))
	switch {
	case givenJa.MatchString(after), credit.Insider.MatchString(after) && before == "", speakerIs.MatchString(before) && isTheirs.MatchString(after):
		return true
	case atAnotherTime.MatchString(before):
		return false
	case givenBy.MatchString(before):
		return true
	}
	return !r.Vendor(m.Key) && theySpoke.MatchString(after) && (opensSo.MatchString(before) || theirPeople.MatchString(before))
}

// giver is the one company, no vendor, that gives a talk as its first lines say;
// "" if there is none, or more than one.
func (r *reader) giver(i int) (found string) {
	for _, line := range r.Opening(i, introduced) {
		for _, m := range r.Companies(line) {
			if m.Key == found || r.Vendor(m.Key) || !r.gives(i, line, m) {
				continue
			}
			if found != "" {
				return ""
			}
			found = m.Key
		}
	}
	return found
}
