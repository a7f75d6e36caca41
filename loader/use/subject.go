package use

import (
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/loader/credit"
	"talkgraph/loader/mention"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/saying"
)

var (
	caseLine   = pattern.MustCompile(`の(?:導入|活用|移行)?事例$|^(?i:case study)`)
	caseAfter  = pattern.MustCompile(`^(?:社|さん|様)?[ 　]?(?:で|に(?:お)?け)?(?:る|の)[^、。]{0,24}(?:事例)([^。]{0,8})|^(?:'s|’s)? case study`)
	doesIt     = pattern.MustCompile(`^,? (?:(?:also|now|still|already|[a-z]+ly),? ){0,2}(?:is using|uses|used|runs|ran|moved|chose|built|migrated|replaced|adopted|switched)\b`)
	caseComing = pattern.MustCompile(`紹介|と|や`)
)

// A company alone in a sentence, as in "例えば日向銀行。", and one at
// which the rest of it happens.
var (
	alone   = pattern.MustCompile(`^(?:社|さん|様)?[。]`)
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

// A subject is the company that a line is about, and how the line speaks of it.
type subject struct {
	line    int
	company string
	how     manner
}

// subject is the company that a line is about, and how it speaks of it. That of
// the line last asked for is kept: several rules ask, one after the other.
func (r *reader) subject(line int) (company string, how manner) {
	if len(r.Companies(line)) == 0 {
		return "", not
	}
	if r.last.line != line {
		company, how = r.readSubject(line)
		r.last = subject{line, company, how}
	}
	return r.last.company, r.last.how
}

func (r *reader) readSubject(line int) (company string, how manner) {
	for _, m := range r.Companies(line) {
		text := r.Coded(line)
		after := unlinked(text.From(m.End))
		if r.Vendor(m.Key) || credit.IsCommunity(m) {
			continue
		}
		if saying.Bracketed(text, m.Start) {
			if inCase.MatchString(after) && caseBefore.MatchString(text.To(m.Start)) && line != r.titleOf(line) {
				return m.Key, described
			}
			continue
		}
		if r.showsOnly(line, m, after) || r.OpensCase(line, m, after) {
			return m.Key, described
		}
		if c := caseAfter.FindStringSubmatch(after); c != nil {
			if caseShown.MatchString(c[1]) {
				return m.Key, doing
			}
			if lead := text.Slice(r.Doc.Lines[line].Start, max(r.Doc.Lines[line].Start, m.Start)); caseComing.MatchString(c[1]) || andMore.MatchString(lead) {
				return m.Key, mentioned
			}
			return m.Key, described
		}
		if how := r.tellsOwnCase(line, m, after); how != not {
			return m.Key, how
		}
		if m.Entry == nil || r.Claims.Known(m.Entry.Name, knowledge.Service) == nil {
			stated := alone.MatchString(after) && example.MatchString(text.To(m.Start)) || strings.HasPrefix(after, ", ") && atThem.MatchString(text.To(m.Start))
			possessive := m.Start == r.Doc.Lines[line].Start && (strings.HasPrefix(after, "'s ") || strings.HasPrefix(after, "’s ")) && !r.madeBy(line, m) && !r.worksThere(line, m)
			switch {
			case r.HeadsCase(line, m), r.HeadsNamedCase(line, m, after):
				return m.Key, described
			case possessive, stated:
				return m.Key, doing
			case r.Says(line, after, mention.Doer), r.Says(line, after, credit.TheirStory):
				return m.Key, doing
			case r.NamesCase(line, m, after):
				return m.Key, mentioned
			case r.opensCase(line, m, after), r.Says(line, text.To(m.Start), oneStory):
				return m.Key, doing
			case r.Layout.Subheads[line] && m.Start <= r.Doc.Lines[line].Start+6 && len(r.People(line)) == 0:
				return m.Key, described
			}
		} else if doesIt.MatchString(after) || r.Says(line, after, mention.ActsJa) {
			return m.Key, doing
		}
	}
	return "", not
}

// madeBy tells whether what follows a company's name and 's is its product.
func (r *reader) madeBy(line int, c mention.Mention) bool {
	return slices.ContainsFunc(r.Services(line), func(m mention.Mention) bool {
		return m.Start == c.End+len("'s ") && r.makes(c.Key, m)
	})
}

// worksThere tells whether what follows a company's name and 's is somebody:
// "Acme's Ana Lopez" does something herself.
func (r *reader) worksThere(line int, c mention.Mention) bool {
	return slices.ContainsFunc(r.People(line), func(m mention.Mention) bool {
		return m.Start == c.End+len("'s ")
	})
}

// labels follow a name that deeper bullets are about.
var labels = pattern.MustCompile(`^(?:[ ][-–—][ ]|:[ ]|:?[ ]*$)`)

// opensCase tells bullets that begin with a company over deeper bullets, which
// say what it does: "Acme - a bank".
func (r *reader) opensCase(line int, m mention.Mention, after string) bool {
	l := r.Doc.Lines[line]
	if l.Shape != parse.Bullet || m.Start > l.Start+2 || !labels.MatchString(after) || line+1 >= len(r.Doc.Lines) {
		return false
	}
	next := r.Doc.Lines[line+1]
	return next.Shape == parse.Bullet && next.Indent > l.Indent
}
