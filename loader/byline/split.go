package byline

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/pattern"
)

var (
	breaks = pattern.MustCompile(`,[ ](?:by|By|with)[ ]|[ 　]+(?:[-–—|/／]|by|By|with|w/|feat\.)[ 　]+|[ 　]*[—―｜／][ 　]*|/|[ 　]+[@＠][ 　]*|[ 　]*[(（]`)
	blanks = pattern.MustCompile(`[ 　]+`)
	dashed = pattern.MustCompile(`[ 　][-–—][ 　]|[—―]`)
)

var honouredEnd = pattern.MustCompile(`(?:さん|氏|様)[)）]?$`)

// maxByline is the length, in code points, of the longest byline in a title.
const maxByline = 200

// A Parted is a title without the byline at its end.
type Parted struct {
	Head   string
	At     int // the code point at which the byline begins
	People []Person
}

// Split parts a title from the byline at its end. at is the code point at
// which the byline begins; people is empty where there is none.
func Split(title string, lex *lexicon.Lexicon) (head string, at int, people []Person) {
	return split(title, lex, certain)
}

// SplitNames is Split for documents of which the titles end in names: they
// need no company then, if they have two words or more.
func SplitNames(title string, lex *lexicon.Lexicon) (head string, at int, people []Person) {
	return split(title, lex, named)
}

func split(title string, lex *lexicon.Lexicon, sure func(string, []Person, *lexicon.Lexicon) bool) (head string, at int, people []Person) {
	p := Parted{Head: title}
	eachByline(title, lex, func(found Parted, mark string, honoured bool) bool {
		if honoured || sure(mark, found.People, lex) {
			p = found
		}
		return p.People == nil
	})
	return p.Head, p.At, p.People
}

// SplitBoth gives what SplitNames and Split do, and reads the title once.
func SplitBoth(title string, lex *lexicon.Lexicon) (names, sure Parted) {
	names, sure = Parted{Head: title}, Parted{Head: title}
	eachByline(title, lex, func(found Parted, mark string, honoured bool) bool {
		if honoured || certain(mark, found.People, lex) {
			sure = found
		}
		if names.People == nil && (sure.People != nil || named(mark, found.People, lex)) {
			names = found
		}
		return sure.People == nil
	})
	return names, sure
}

// eachByline gives the ways in which a byline may end a title, the shortest
// byline first, as long as more are wanted: each with the mark before it, and
// whether an honorific ends it.
func eachByline(title string, lex *lexicon.Lexicon, take func(found Parted, mark string, honoured bool) (more bool)) {
	seps := breaks.FindAllStringIndex(title, -1)
	slices.Reverse(seps) // the shortest byline first
	if !eachAt(seps, title, lex, take) || !hasBracket(title) {
		return
	}
	eachAt(blanks.FindAllStringIndex(title, -1), title, lex, take)
}

// eachAt gives the bylines behind some marks; it tells whether more are wanted.
func eachAt(seps [][]int, title string, lex *lexicon.Lexicon, take func(found Parted, mark string, honoured bool) (more bool)) bool {
	for _, sep := range seps {
		rest, mark := plain(title[sep[1]:]), strings.Trim(title[sep[0]:sep[1]], ", 　\u00a0")
		if sep[0] == 0 || len(rest) > maxByline*utf8.UTFMax || utf8.RuneCountInString(rest) > maxByline || mark == "" && !bracketed(rest) {
			continue
		}
		if strings.ContainsAny(mark, "/／") && namedBefore(title[:sep[0]]) && !OpensWithGiven(rest) {
			continue // their company
		}
		tight := title[sep[0]:sep[1]] == "/"
		if tight && (!beginsName(rest) || Role(title[:sep[0]]) != "") {
			continue
		}
		found := Parse(rest, lex)
		if found == nil && (strings.EqualFold(mark, "by") || mark == "@" && OpensWithGiven(rest) && spacedSlash.MatchString(rest[len(nameHere.FindString(rest)):])) {
			found = parse(rest, "speaker", lex) // one name alone will do, and one with a company that no list has: "@ Ana Lopez / Northmoor"
		}
		if len(found) == 0 || tight && found[0].Company == "" && !honouredEnd.MatchString(rest) {
			continue
		}
		p := Parted{strings.TrimRight(title[:sep[0]], " 　"), utf8.RuneCountInString(title[:sep[1]+strings.Index(title[sep[1]:], rest)]), found}
		if !take(p, mark, mark != "" && honouredEnd.MatchString(rest)) {
			return false
		}
	}
	return true
}

// atNameEnd is somebody behind an @ at the end of a text.
var atNameEnd = pattern.MustCompile(`[@＠][ 　]*(` + latinName + `)$`)

// namedBefore tells texts that end in somebody with a given name behind an @.
func namedBefore(text string) bool {
	m := atNameEnd.FindStringSubmatch(text)
	return m != nil && OpensWithGiven(m[1])
}

// beginsName tells texts that may begin with somebody or their company: what a
// slash parts without blanks is words of one name more often.
func beginsName(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return (unicode.IsUpper(r) || unicode.In(r, unicode.Han, unicode.Katakana)) && utf8.RuneCountInString(text) >= 4
}

// plain is a text without the stars or the underscores that set all of it off.
func plain(text string) string {
	marks := text[:len(text)-len(strings.TrimLeft(text, "*_"))]
	if inner := strings.TrimPrefix(text, marks); marks != "" && strings.HasSuffix(inner, marks) {
		return strings.TrimSuffix(inner, marks)
	}
	return text
}

// bracketed tells bylines that give companies in brackets: the only ones that
// a blank may part from a title.
func bracketed(text string) bool {
	return hasBracket(text) && !dashed.MatchString(text)
}

// named tells whether what follows a break is names.
func named(sep string, people []Person, lex *lexicon.Lexicon) bool {
	return certain(sep, people, lex) || sep != "" && !slices.ContainsFunc(people, func(p Person) bool {
		return !strings.ContainsAny(p.Name, " 　・") && !(sep == "@" && closeName.MatchString(p.Name))
	})
}

// certain tells whether what follows a break is a byline rather than more of
// the title: somebody the lexicon knows, or a name with its company.
func certain(sep string, people []Person, lex *lexicon.Lexicon) bool {
	for _, p := range people {
		switch {
		case lex.Has(knowledge.Person, p.Name):
		case sep == "" && (p.Company == "" || !strings.ContainsAny(p.Name, " 　・") || wholeLatin.MatchString(p.Name) && !OpensWithGiven(p.Name) && lex.Ordinary(p.Name)):
			return false
		case strings.HasPrefix(sep, "(") || strings.HasPrefix(sep, "（"):
			if p.Company == "" {
				return false
			}
		case p.Company == "" && !titles.In(p.Title) && !strings.EqualFold(sep, "by") && sep != "/" && sep != "／":
			return false
		}
	}
	return true
}

// wholeLatin tells names in Latin letters.
var wholeLatin = pattern.MustCompile(`^` + latinName + `$`)
