package use

import (
	"strings"

	"talkgraph/loader/mention"
	"talkgraph/loader/parse"
)

// isBold tells lines of text that are printed bold from end to end: they stand
// over what follows, as headings do.
func (r *reader) isBold(line int) bool {
	l := r.Doc.Lines[line]
	body := strings.TrimSpace(l.Text)
	return l.Shape == parse.Text && len(body) > 4 && strings.HasPrefix(body, "**") && strings.HasSuffix(body, "**") && strings.Count(body, "**") == 2
}

// boldFirm tells bold lines that are a company and nothing else.
func (r *reader) boldFirm(line int, m mention.Mention, after string) bool {
	return r.isBold(line) && mention.NameOnly.MatchString(after) && strings.Trim(r.Coded(line).To(m.Start), "* 　") == ""
}
