package use

import (
	"talkgraph/loader/codepoint"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
	"talkgraph/loader/words"
)

// What stands in English between a company and what it does: a part of it, a
// remark, and words that go with the verb.
const (
	partOfIt = `(?:(?:'s|’s) (?:[\w-]+ ){0,3}?[a-z][\w-]+)?`
	remarked = `(?: [(][^()]{2,60}[)])?(?:,? (?:for (?:example|instance)|in turn|too|who|which|that),?)?`
	doingSo  = `(?:,? (?:has|have|had|is|are|was|were|been|being|also|now|still|already|then|first|even|just|all|both|once|later|recently|literally|[a-z]+ly),?){0,4}`
)

var (
	// acts follows a company that does something itself, or of which a part does.
	acts = pattern.MustCompile(`^` + partOfIt + remarked + doingSo + ` (?i:` + words.AnyOf(actsData) + `)\b`)
	// isOn follows a company of which it is said what it runs on, or what it uses.
	isOn = pattern.MustCompile(`^` + partOfIt + remarked + ` (?:is|are|was|were) (?:(?:\w+ly|all|now|still|also|almost|100%) )*(?:(?:hosted|built|based|run|powered|backed)(?: \w+ly)? (?:on|in|by|with)|on [A-Z]|(?:an?|one of the) (?:[\w-]+ ){0,3}users? of|all in on)\b`)
	// tellsOwn follows a company that tells what it does itself.
	tellsOwn = pattern.MustCompile(`^(?:'s|’s)?(?: [A-Z][\w.’'-]+){0,3} (?:also |then )?(?:shared?|shares|presented|presents|described|describes|discussed|explained|showed|covered|detailed|(?:talked|talks|spoke|speaks)(?: \w+)? (?:about|of|on|through)|told \w+ (?:about|of)) (?:(?:their|its) (?:own )?|(?:using|running|adopting|operating|scaling|moving|migrating) )`)
	// takenFrom stands before a company that goes from one thing to another.
	takenFrom = pattern.MustCompile(`\b(?i:migrating|moving|porting|taking|bringing|transitioning|switching|migrated|moved|helped) (?:all of |the )?$`)
	goesFrom  = pattern.MustCompile(`^(?:(?:'s|’s) (?:[\w-]+ ){1,4})? (?:(?:to )?(?:move|migrate|switch) )?(?:from|to|onto|off|away from) `)
	// theyDo follows "At Acme": what is said then is said of it.
	theyDo = pattern.MustCompile(`^,? (?:they|we|people|everybody|everyone|everything|all|nearly|almost|most|each|every|teams|engineers|developers) `)
	// headsDoing follows a company with which a title begins that says what it does.
	headsDoing = pattern.MustCompile(`^(?::| [-–—]) (?:[\w-]+ ){0,3}?(?:Migrating|Moving|Running|Scaling|Building|Adopting|Using|Operating|Deploying|From)\b`)
)

// doesItself tells whether a sentence of English says of a company what it does
// itself, where it could say what it uses.
func (r *reader) doesItself(line int, c mention.Mention, text *codepoint.Text) bool {
	after := text.From(c.End)
	if elsewhere.MatchString(after) {
		return false // its talk, its booth
	}
	return r.Says(line, after, acts) || r.Says(line, after, isOn) || r.Says(line, after, tellsOwn) ||
		r.Says(line, after, goesFrom) && takenFrom.MatchString(text.To(c.Start)) ||
		atThem.MatchString(text.To(c.Start)) && theyDo.MatchString(after)
}
