package mention

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/byline"
	"talkgraph/loader/lines"
	"talkgraph/loader/pattern"
)

var (
	// softwareName is spelt as only names of software are: "moxios-js", "SlipWay", "kiosk.io".
	softwareName = pattern.MustCompile(`^[A-Za-z]\w*(?:[a-z][A-Z]|[A-Z]{2}[a-z]|[a-z]\d|\d[a-z]|[a-z][.-][A-Za-z\d])`)
	plainPlural  = pattern.MustCompile(`^[A-Z]{2,}s$`)
	shortCapital = pattern.MustCompile(`^[A-Z\d]{2,5}$`)
	// noSoftware are names of files, of classes and of variables, versions, codes.
	noSoftware = pattern.MustCompile(`(?i:\.(?:ya?ml|json|xml|md|txt|go|py|rb|java|sh|tf|toml|conf|html?|css|csv|log|exe|jar|zip|pdf|sql|lock|com|jp|net|png|jpe?g|svg|service)$)|[a-z](?:Controller|Exception|Factory|Handler|Listener|Repository|ViewModel|Activity|Fragment|Provider|Adapter|Builder|Interface|Impl|Error|Request|Response|Config|Context|Component|Bean|Dto|DTO|Entity|Utils?|Helper|View|Class|Test|Service)$|^[A-Z\d]+_[A-Z\d_]+$|^[a-z]+_[a-z_]+$|^v?\d|^[A-Z]{2,4}-?\d{2,}|\b(?:19|20)\d\d\b`)
	// shownOnly are names of repositories that hold what talks show.
	shownOnly = pattern.MustCompile(`(?i)[ _-](?:demos?|examples?|samples?|slides?|talks?|workshops?|tutorials?|presentations?|hands-?on|handson|docs?|dotfiles|site|website|blog|config|notes|\d{2,})$|^(?:awesome|sample|demo|example|hello|my|test)[ _-]`)
)

func firstWord(name string) string {
	first, _, _ := strings.Cut(name, " ")
	return first
}

// spelt says whether a name is spelt as only names of software are.
func spelt(name string) bool { return softwareName.MatchString(name) && !plainPlural.MatchString(name) }

// noService says why a place of a line that seems to introduce a service does
// not; "" if it does. Others are the keys of what else the document names.
func (r *finder) noService(i int, in introduction, hits []lexicon.Hit, others map[string]bool) string {
	text := r.Text(i)
	name := text[in.from:in.to]
	switch {
	case utf8.RuneCountInString(name) < 3 || notServices.Has(name) || ordinaryNouns.Has(name) || places.Has(name) || noSoftware.MatchString(name) || shownOnly.MatchString(name):
		return "in the shape of a service, but listed or spelt as no name of one"
	case nounsFollow.Has(firstWord(name)):
		return "in the shape of a service, but begins as no name does"
	case others[knowledge.Key(name)] || r.knownOtherwise(name, in.standing):
		return "in the shape of a service, but known as something else"
	case r.partOfOther(i, in, hits):
		return "in the shape of a service, but the lexicon has another use for some of it"
	case byline.OpensWithGiven(name) && strings.Contains(name, " ") || r.claims.Known(name, knowledge.Person) != nil:
		return "in the shape of a service, but called as people are"
	case !r.mayBeService(name, in.standing):
		return "in the shape of a service, but spelt as words are"
	}
	return ""
}

// knownOtherwise tells names that the lexicon gives to other kinds of things,
// and those that it gives to services: but for what is linked, and for the
// name of one service alone where it is called so.
func (r *finder) knownOtherwise(name string, s standing) bool {
	known := r.lex.Lookup(name)
	for _, e := range known {
		if e.Kind != knowledge.Service {
			return true
		}
	}
	return len(known) > 1 || len(known) == 1 && s != linked && (s != stated || known[0].Name != name)
}

// partOfOther tells places that what the lexicon knows overlaps, or what was
// found in the line that is no service. A longer name may hold a shorter one
// where it is said to be one.
func (r *finder) partOfOther(i int, in introduction, hits []lexicon.Hit) bool {
	text := r.Text(i)
	start := utf8.RuneCountInString(text[:in.from])
	end := start + utf8.RuneCountInString(text[in.from:in.to])
	for _, h := range hits {
		inside := start <= h.Start && h.End <= end && h.End-h.Start < end-start && in.standing >= stated
		if h.Start < end && start < h.End && !inside {
			return true
		}
	}
	for _, m := range r.Found[i] {
		if m.Start < end && start < m.End && m.Entry == nil && m.Kind != knowledge.Service {
			return true
		}
	}
	return false
}

// mayBeService tells names that may be a service's from words, as strictly as
// what is said of them asks for.
func (r *finder) mayBeService(name string, s standing) bool {
	small := strings.IndexFunc(name, unicode.IsUpper) < 0 && !lines.Japanese(name)
	switch {
	case spelt(name):
		return true
	case s == hinted:
		return false
	case small:
		return !r.lex.Ordinary(name)
	case s == shaped:
		return !shortCapital.MatchString(name) && !r.lex.Ordinary(name) && !r.ordinary(name)
	}
	return true
}

// comesBack tells names that are looked for in other lines: those that are no
// word there.
func comesBack(name string) bool {
	return spelt(name) || strings.IndexFunc(name, unicode.IsUpper) >= 0 || utf8.RuneCountInString(name) >= 4
}
