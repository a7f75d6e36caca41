package mention

import (
	"strings"

	"talkgraph/knowledge"
	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

// LooselyEn is how running English says, in many words, for whom those work who
// gave a talk, between their names and the company's: "from the data team at".
const LooselyEn = `(?:(?:,? (?:both |all |also |now |currently |over |here |who (?:is |are )?(?:both |all |currently |now )?)+(?:of|at|from|with)|,? who (?:both |all |currently |now )?works? (?:at|for)|(?:,| from| of| on| in)? (?:the |our |their |a )?(?:[\w-]+ ){1,3}(?:team|group|department|division|lab|org|organi[sz]ation|side|folks|office) (?:at|of|from)|,? and (?:his |her |their |some )?(?:[\w-]+ )?(?:colleagues?|co-?workers?|team|teammates?|others|friends?) (?:at|of|from)|,? (?:leads|heads|runs|works|is) [^,.;:()]{2,50}? (?:at|for)) (?:the )?)`

// StaffBefore is what stands before a company whose staff is named behind it, as
// the first group says: "Two engineers from Acme, Ana Lopez and Bo Ek".
const StaffBefore = `\b((?:[\w-]+ ){1,6})(?:of|at|from) (?:the )?`

// How it says so behind their names, and before them.
var (
	partAt    = pattern.MustCompile(`^,? [(]?([^,.;:()]{2,40} (?:of|for|in) [^.;:()]{2,40}?),? (?:at|for|from) (?:the )?(` + companyEn + `)`)
	officeIn  = pattern.MustCompile(`^ [(]((?:[A-Z][a-z]+ ){0,3}(?:Officer|President|Director|CEO|CTO|CIO|COO|CFO|CISO|VP|SVP|EVP)) (` + companyEn + `)[)]`)
	titleInto = pattern.MustCompile(`^ [(]([^()]{2,90}?)(?:,| at| @| [-–|]| of) (?:the )?(` + companyEn + `)[)]`)
	whoseHead = pattern.MustCompile(`^,? [(]?(` + companyEn + `)(?:'s|’s) ([\p{L}&][\p{L}& -]{1,60}?)(?:[,.;:()]|$)`)
	officeNow = pattern.MustCompile(`^, ((?:(?:Co-)?Founder|[A-Z]\w+ (?:Engineer|Architect|Manager|Officer)|C[A-Z]{1,2}O|[SE]?VP)(?: (?:and|&) C[A-Z]{1,2}O)?) (` + companyEn + `)(?:[,.;)]|$| (?:gave|spoke|talked|presented|showed|on))`)
	looselyAt = pattern.MustCompile(`^` + LooselyEn + `(` + companyEn + `)`)
	siteAt    = pattern.MustCompile(`^,? (?:[(]|(?:of|at|from) )([a-z][a-z\d-]+\.(?:io|ai|com|dev|net|org|app))\b`)
	siteName  = pattern.MustCompile(`^[a-z][a-z\d-]+\.(?:io|ai|com|dev|net|org|app)$`)
	staffOfIt = pattern.MustCompile(StaffBefore + `(` + companyEn + `),? $`)
	staffNext = pattern.MustCompile(`(` + companyEn + `) ((?:[a-z-]+ ){0,3}` + StaffEn + `)(?:s)? $`)
)

// saidBeside gives the bytes of the company for which a line says, around the
// name of somebody who gave a talk, that they work; 0, 0 if it does not.
func (r *finder) saidBeside(line, from, to int) (int, int) {
	text := r.Text(line)
	after := viewFrom(text, to)
	if r.Cues[line].Hold(TitleWords.Cue()) {
		for _, expr := range []*pattern.Pattern{partAt, titleInto, officeIn} {
			if m := expr.FindStringSubmatchIndex(after.text); m != nil && TitleWords.In(after.text[m[2]:m[3]]) && !leadsPart(after.text[m[2]:m[5]]) && !ofProject.MatchString(after.text[m[5]:]) {
				return r.employerIn(after, m[4], m[5])
			}
		}
	}
	if m := officeNow.FindStringSubmatchIndex(after.text); m != nil && !partOfFirm.MatchString(after.text[m[4]:m[5]]) {
		return r.employerIn(after, m[4], m[5])
	}
	for _, expr := range []*pattern.Pattern{plainlyAt, inBracket, looselyAt, siteAt} {
		if m := expr.FindStringSubmatchIndex(after.text); m != nil {
			return r.employerIn(after, m[2], m[3])
		}
	}
	return r.saidBefore(line, from)
}

// saidBefore is saidBeside for what stands before the name: "The CTO of Acme,",
// "Acme engineer".
func (r *finder) saidBefore(line, from int) (int, int) {
	before := viewTo(r.Text(line), from)
	if m := staffOfIt.FindStringSubmatchIndex(before.text); m != nil && IsStaff(before.text[m[2]:m[3]]) {
		return before.in(m[4], m[5])
	}
	if m := staffNext.FindStringSubmatchIndex(before.text); m != nil {
		start := m[2]
		for start < m[3] {
			first, rest, more := strings.Cut(before.text[start:m[3]], " ")
			if !byline.EndsNoName(first) && !(start == 0 && r.lex.Ordinary(first) && more && opensSentence.MatchString(first)) {
				break
			}
			if !more {
				return 0, 0
			}
			start = m[3] - len(rest)
		}
		return before.in(start, m[3])
	}
	return 0, 0
}

// IsStaff tells words for those who work somewhere: "The CTO ", "two engineers ".
func IsStaff(words string) bool {
	for i, word := range strings.Fields(words) {
		if i > 0 && 'A' <= word[0] && word[0] <= 'Z' && !TitleWords.In(word) && !partOfFirm.MatchString(word) {
			return false // "the Acme Director of Ropes"
		}
	}
	return TitleWords.In(words) || staffWord.MatchString(words)
}

var staffWord = pattern.MustCompile(`\b` + StaffEn + ` $`)

// opensSentence are words that open a sentence before who did what it tells.
var opensSentence = pattern.MustCompile(`^(?:Then|Next|Later|Finally|Also|First|Second|Third|Afterwards|Today|Yesterday|After|When|And|But|Here|Meanwhile)$`)

// readCredited keeps the names of those to whom bylines, and sentences that tell
// of talks, give one.
func (r *finder) readCredited() {
	r.creditedNames = make(map[string]bool)
	for _, s := range r.Layout.Sections {
		for _, c := range s.Credits {
			for _, p := range c.People {
				if strings.Contains(p.Name, " ") {
					r.creditedNames[p.Name] = true
				}
			}
		}
	}
}

// partName tells names that are of a part of a company: "Boats and Ropes Group".
var partName = pattern.MustCompile(` (?:Group|Division|Department|Dept|Team|Unit|Business Unit|Office|Organi[sz]ation)$`)

// leadsPart tells words in which a part of a company stands where its name
// would: "VP of Engineering", before "at Acme".
func leadsPart(text string) bool {
	at := strings.LastIndex(text, " of ")
	return at >= 0 && partOfFirm.MatchString(text[at+len(" of "):])
}

var partOfFirm = pattern.MustCompile(`^(?:the )?(?:(?:Product|Platform|Cloud|Data|Software|Site|Web|Customer|Developer|Global|Machine|Field|Quality|Infrastructure|Solutions?|Core|Mobile|Open|Technical|Information|Business|Security|Application) )*(?:Engineering|Product|Products|Operations|Infrastructure|Platforms?|Data|Security|Technology|Research|Marketing|Sales|Design|Architecture|Reliability|Experience|Success|Relations|Learning|Science|AI|ML|IT|R&D|Analytics|Development|Strategy|Growth|Delivery|Innovation|Source|Advocacy|Quality|Testing|Systems|Services)$`)

// ofProject is what follows a name that is no company's, but that of what
// somebody is in charge of there: "manager of the Kelp project", "of the European
// branch".
var ofProject = pattern.MustCompile(`^ (?:projects?|program(?:me)?s?|initiatives?|branch|office|division|arm|subsidiary|unit|chapter|community|communities|podcast|newsletter|book|books|blog|working group|user group|library|framework|language)\b`)

// opensFirm tells whether the first words of a name can open that of a company:
// short forms do, though they open no person's name, and so do what organizations
// are and "The" before two words more: "FADA", "Bank of Elm", "The Elm Agency".
func opensFirm(name string) bool {
	first, rest, _ := strings.Cut(name, " ")
	switch {
	case first == "The":
		return strings.Contains(rest, " ")
	case !byline.EndsNoName(first), strings.HasPrefix(rest, "of "), byline.IsOrganization(name), schoolOf.MatchString(name):
		return true
	}
	return len(first) > 1 && strings.ToUpper(first) == first && !isShortForm.MatchString(first) && !byline.EndsNoName(strings.ToLower(first))
}

// schoolOf is how universities and the like are called after their place.
var schoolOf = pattern.MustCompile(`(?:University|Institute|College|School|Academy|Ministry|Department|Bank|Hospital|Agency|Council|Cent(?:er|re)|Laboratory|Museum|Library) (?:of|for) `)

// isShortForm are short forms behind a name that are no company's.
var isShortForm = pattern.MustCompile(`^(?:MC|PHD|BSC|MSC|MBA|LT|TBD|TBA|USA|US|UK|EU|UAE|NYC|LA|SF|AM|PM|FAQ|TLDR|MVP|GDE|AI|ML|IT|DBA|SRE|QA|PR|HR|OSS|API|ID|CC|PDF|URL|EN|FR|DE|JP|ESP|SPA|CEO|CTO|CIO|COO|CFO|VP|SVP|GM|PM)$`)

// isNextPerson tells whether words behind "and" are another person rather than
// more of a company's name: those who begin with a given name, and those whom
// the document credits.
func (r *finder) isNextPerson(next string) bool {
	if byline.OpensWithGiven(next) {
		return true
	}
	return r.creditedNames[next] || r.claims.Known(next, knowledge.Person) != nil
}

// IsAtFirm is how a sentence says what somebody is, and where, behind their name; the
// first group is what they are.
var IsAtFirm = pattern.MustCompile(`^(?:,? who)? (?:is|was) (?:currently |now )?(?:an?|the|one of the) ([^,.;:()]{2,60}?) (?:at|for|of|with|from) (?:the )?` + companyEn)

// holdsOffice tells whether a line says of whom it names, by its bytes, what they are
// at a company: "Ana Lopez is a staff engineer at Acme".
func (r *finder) holdsOffice(line, from, to int) bool {
	if !r.Cues[line].Hold(TitleWords.Cue()) {
		return false
	}
	m := IsAtFirm.FindStringSubmatch(viewFrom(r.Text(line), to).text)
	return m != nil && TitleWords.In(m[1])
}
