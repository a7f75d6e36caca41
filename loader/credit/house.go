package credit

import (
	"talkgraph/knowledge"
	"talkgraph/loader/lines"
	"talkgraph/loader/pattern"
)

var isAt = pattern.MustCompile(`^ (?:at|@) (?:the )?$`)

// house is the company whose talks a document lists, as its first words say:
// "Acme at KubeCon 2019", with the line; "" if they do not.
func (r *Talks) house() (company string, line int) {
	for i, l := range r.Doc.Lines {
		if !lines.WorthReading(l) || l.Body == "" {
			continue
		}
		all := r.Of(i, knowledge.Company, knowledge.Event)
		if len(all) < 2 || all[0].Kind != knowledge.Company || all[1].Kind != knowledge.Event || all[0].Start != l.Start {
			return "", 0
		}
		if text := r.Coded(i); !isAt.MatchString(text.Slice(all[0].End, all[1].Start)) {
			return "", 0
		}
		return all[0].Key, i
	}
	return "", 0
}
