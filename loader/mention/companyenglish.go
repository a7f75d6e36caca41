package mention

import (
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
	"talkgraph/loader/words"
)

// firmEn is how English prints the name of a company that no list has.
const firmEn = `(` + wordEn + `(?: ` + wordEn + `){0,2})`

// How English speaks of companies.
var (
	firmWord = words.AnyOf(firmsEnData)
	didEn    = `(?i:` + words.AnyOf(firmsDoEnData) + `)`
	wayEn    = `(?i:` + words.AnyOf(firmWaysEnData) + `)`
)

// firmShapes find companies in every line.
var firmShapes = []*pattern.Pattern{
	pattern.MustCompile(`\b(?:[Mm]y|[Oo]ur) (?:current |former |previous )?(?:employer|company|client|customer),? ` + firmEn),
	pattern.MustCompile(`\b` + firmWord + ` (?:called |named |like )?` + firmEn),
	pattern.MustCompile(firmEn + `(?: [(]|, )(?:an?|the|one of the) (?:[\w-]+ ){0,5}` + firmWord + `\b`),
	pattern.MustCompile(`\b` + StaffEn + ` (?:from|at|of) (?:the )?` + firmEn),
	pattern.MustCompile(`\b(?:work|works|worked|working) (?:for|at) (?:the )?` + firmEn),
	pattern.MustCompile(firmEn + ` (?:(?:also|then|just) )?(?:shared|told|presented|showed|explained|described)(?: us)? (?:their|its|how they)\b`),
	pattern.MustCompile(firmEn + ` (?:employees|engineers?|developers?|staff|CTO|CEO|CIO|VP|co-founder|founder|architect|evangelist) ` + byline.LatinName),
	pattern.MustCompile(firmEn + `(?:'s|’s) (?:own )?(?:monolith|infrastructure|engineers|engineering|developers|backend|microservices|clusters?|CTO|CEO|CIO|data lake|website)\b`),
}

// opensTitle is a company before a colon, with which a title opens.
var opensTitle = pattern.MustCompile(`^\PL*` + firmEn + `: (?i:how|why|building|scaling|migrating|moving|from)\b`)

// titleShapes find them in the titles of talks.
var titleShapes = []*pattern.Pattern{
	pattern.MustCompile(`(?:^\PL*|[:–-] )(?i:how|why) (?i:we at )?` + firmEn + ` (?:[a-z]+ly )?` + didEn + `\b`),
	pattern.MustCompile(`(?:^\PL*|[:–-] )` + firmEn + `(?:'s|’s) (?:[\w-]+ ){0,3}` + wayEn + `\b`),
	pattern.MustCompile(`(?: at |[ ]?@ ?)` + firmEn + `(?:$|[ ][-–(|]|[:,])`),
	pattern.MustCompile(`\b(?i:lessons|lessons learned|stor(?:y|ies)|learnings|experiences?|journey|case study) (?:from|at|of|by) ` + firmEn + `(?:$|[ ]?[-–:,(])`),
	pattern.MustCompile(`(?: from |: )` + firmEn + ` by (?:@\w|` + byline.LatinName + `$|[A-Z]\p{Ll}+$)`),
	pattern.MustCompile(`\b(?i:case study)(?:: | [-–] )` + firmEn + `$`),
	opensTitle,
	pattern.MustCompile(`\b([A-Z][a-z]\w+)\.(?:com|io)\b`),
}

// codeLike tells the codes of talks, and numbers.
var codeLike = pattern.MustCompile(`^[A-Z]{2,4}-?\d+`)

// firmList stands before a list of companies.
var (
	firmList = pattern.MustCompile(`\b(?:companies|customers|clients|brands|organi[sz]ations|enterprises|startups|sponsors)(?:,? (?:were|are|like|such as|including|include|included)|:) (?:the )?([A-Z].*)`)
	firmItem = pattern.MustCompile(`^(?:,? and |, | & )?(?:the )?(` + wordEn + `(?: ` + wordEn + `){0,2})`)
)

// englishFirms gives the bytes of a line at which it speaks of companies.
func (r *finder) englishFirms(i int, hits []lexicon.Hit) [][2]int {
	if !r.Cues[i].MayAny(anyFirm) {
		return nil
	}
	text := r.Text(i)
	var out [][2]int
	shapes := firmShapes
	if s := r.Inner[i]; s >= 0 && r.Layout.Sections[s].First-1 == i {
		shapes = append(titleShapes[:len(titleShapes):len(titleShapes)], firmShapes...)
	}
	for _, expr := range shapes {
		for _, m := range r.InLine(i, expr) {
			if from, to := r.firm(text, m[2], m[3], hits); from < to && (from == m[2] || expr != opensTitle) {
				out = append(out, [2]int{from, to}) // "Beyond Kelp: How …" opens with no company
			}
		}
	}
	for _, m := range r.InLine(i, firmList) {
		for at := m[2]; at < len(text); {
			item := firmItem.FindStringSubmatchIndex(text[at:])
			if item == nil {
				break
			}
			if from, to := r.firm(text, at+item[2], at+item[3], hits); from < to {
				out = append(out, [2]int{from, to})
			}
			at += item[1]
		}
	}
	return out
}

// firm narrows what is spelt like a company's name to it; 0, 0 if it is the
// name of something else, or none.
func (r *finder) firm(text string, from, to int, hits []lexicon.Hit) (int, int) {
	to = from + len(withoutS(text[from:to]))
	for {
		first, rest, more := strings.Cut(text[from:to], " ")
		if !r.commonplace(first) {
			break
		}
		if !more {
			return 0, 0
		}
		from = to - len(rest)
	}
	name := text[from:to]
	if codeLike.MatchString(name) || taken(text, from, to, hits) || byline.OpensWithGiven(name+" X") || r.surnamed[name] || places.Has(name) || utf8.RuneCountInString(name) < 3 || r.claims.Known(name, knowledge.Person) != nil {
		return 0, 0
	}
	return from, to
}

// commonplace tells words that begin no company's name.
func (r *finder) commonplace(word string) bool {
	return r.lex.Ordinary(word) || r.ordinary(word) || byline.EndsNoName(word) && word != strings.ToUpper(word) || TitleWords.Has(word) || word[0] >= '0' && word[0] <= '9'
}
