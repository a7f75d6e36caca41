package relate

import (
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
)

var (
	caseLine   = pattern.MustCompile(`の(?:導入|活用|移行)?事例$|^(?i:case study)`)
	caseAfter  = pattern.MustCompile(`^(?:社|さん)?[ 　]?(?:で|に(?:お)?け)?(?:る|の)[^、。]{0,24}(?:事例)([^。]{0,8})|^(?:'s|’s)? case study`)
	doer       = pattern.MustCompile(`^(?:社|さん)?[ 　]?(?:[(（][^()（）]*[)）][ 　]?)?(?:の(?:社内|[^、。はがをの]{1,8}))?(?:は|が|では|でも|も|からは)|^ (?:[(][^()]{2,40}[)] )?(?:(?:also|now|still|already|literally|recently|currently|then|heavily|successfully|even) )?(?:uses|used|runs|ran|keeps|kept|moved|moves|took|takes|chose|stays|watches|drops|dropped|writes|replaces|replaced|built|builds|migrated|migrates|has|relies|adopted|switched|decided|deploys|stores?|stored|is (?:using|running|moving|migrating|building|storing)|are (?:using|running)|started|went|replatformed|develops?|processes|processed|presented|saved|saves|did (?:this|that|it|so))\b`)
	doesIt     = pattern.MustCompile(`^ (?:(?:also|now|still|already|literally|recently|currently) )?(?:is using|uses|used|runs|ran|moved|chose|built|migrated|replaced|adopted|switched)\b`)
	caseComing = pattern.MustCompile(`紹介|と|や`)
)

// A company alone in a sentence, as in "日本では東芝メディカル。", and one
// at which the rest of it happens.
var (
	alone   = pattern.MustCompile(`^(?:社|さん)?[。]`)
	example = pattern.MustCompile(`(?:では|例は|例えば|たとえば)[ 　]?$`)
	atThem  = pattern.MustCompile(`(?:^|[.] |[-•*] ?)(?:At|Inside|Over at) $`)
)

// How a line speaks of a company.
type manner int

const (
	not       manner = iota
	mentioned        // it names the company's case, to come later
	doing            // the company does something
	described        // this line and those after it say what it does
)

// subject is the company that a line is about, and how it speaks of it.
func (r *relater) subject(line int) (company string, how manner) {
	for _, m := range r.of(line, knowledge.Company) {
		text := r.coded(line)
		after := text.From(m.End)
		if r.vendor(m.Key) || bracketed(text, m.Start) || isCommunity(m) {
			continue
		}
		if c := caseAfter.FindStringSubmatch(after); c != nil {
			if lead := text.Slice(r.doc.Lines[line].Start, max(r.doc.Lines[line].Start, m.Start)); caseComing.MatchString(c[1]) || strings.ContainsAny(lead, "と、") {
				return m.Key, mentioned
			}
			return m.Key, described
		}
		if m.Entry == nil || r.known(m.Entry.Name, knowledge.Service) == nil {
			stated := alone.MatchString(after) && example.MatchString(text.To(m.Start)) || strings.HasPrefix(after, ", ") && atThem.MatchString(text.To(m.Start))
			possessive := m.Start == r.doc.Lines[line].Start && (strings.HasPrefix(after, "'s ") || strings.HasPrefix(after, "’s ")) && !r.madeBy(line, m) && !r.worksThere(line, m)
			switch {
			case r.headsCase(line, m), r.headsNamedCase(line, m, after):
				return m.Key, described
			case possessive, stated:
				return m.Key, doing
			case r.says(line, after, doer), r.says(line, after, theirStory):
				return m.Key, doing
			case r.namesCase(line, m, after):
				return m.Key, mentioned
			case r.opensCase(line, m, after), r.says(line, text.To(m.Start), oneStory):
				return m.Key, doing
			case r.layout.Subheads[line] && m.Start <= r.doc.Lines[line].Start+6 && len(r.of(line, knowledge.Person)) == 0:
				return m.Key, described
			}
		} else if doesIt.MatchString(after) {
			return m.Key, doing
		}
	}
	return "", not
}

// madeBy tells whether what follows a company's name and 's is its product.
func (r *relater) madeBy(line int, c Mention) bool {
	return slices.ContainsFunc(r.of(line, knowledge.Service), func(m Mention) bool {
		return m.Start == c.End+len("'s ") && r.makes(c.Key, m)
	})
}

// worksThere tells whether what follows a company's name and 's is somebody:
// "Acme's Ana Lopez" does something herself.
func (r *relater) worksThere(line int, c Mention) bool {
	return slices.ContainsFunc(r.of(line, knowledge.Person), func(m Mention) bool {
		return m.Start == c.End+len("'s ")
	})
}

// labels follow a name that deeper bullets are about.
var labels = pattern.MustCompile(`^(?:[ ][-–—][ ]|:[ ]|:?[ ]*$)`)

// opensCase tells bullets that begin with a company over deeper bullets, which
// say what it does: "Acme - a bank".
func (r *relater) opensCase(line int, m Mention, after string) bool {
	l := r.doc.Lines[line]
	if l.Shape != parse.Bullet || m.Start > l.Start+2 || !labels.MatchString(after) || line+1 >= len(r.doc.Lines) {
		return false
	}
	next := r.doc.Lines[line+1]
	return next.Shape == parse.Bullet && next.Indent > l.Indent
}
