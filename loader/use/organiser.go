package use

import "talkgraph/loader/pattern"

// organisedBy opens lines that say who holds an event.
var organisedBy = pattern.MustCompile(`^(?:主催|共催|(?i:organi[sz]ers?|organi[sz]ed by|hosted by|hosts?))(?:者|社|企業)?[ 　]?(?:[:：は]|by )|^(?i:organi[sz]ed|hosted) by `)

// organisers are the companies that a section gives as those who hold it: what
// it is about, they need not use.
func (r *reader) organisers(i int) map[string]bool {
	var out map[string]bool
	for _, line := range r.Own(i) {
		all := r.Companies(line)
		if len(all) == 0 || !organisedBy.MatchString(r.Doc.Lines[line].Body) {
			continue
		}
		for _, c := range all {
			if out == nil {
				out = make(map[string]bool)
			}
			out[c.Key] = true
		}
	}
	return out
}
