package mention

import (
	"strings"

	"talkgraph/knowledge"
	"talkgraph/loader/byline"
	"talkgraph/loader/lines"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/billing"
)

// someHandle is a handle, or a word before an honorific, in running text.
var someHandle = pattern.MustCompile(`[@＠]([A-Za-z_]\w{1,19})|([A-Za-z_]\w{1,19})[ 　]?(?:さん|氏)`)

// handlesAgain finds people whom bylines name by their handles where other lines
// do so: "@mona_kさんは", "mona_kさん".
func (r *finder) handlesAgain() {
	people := r.handles()
	if len(people) == 0 {
		return
	}
	for i, l := range r.Doc.Lines {
		if !lines.WorthReading(l) || !strings.ContainsAny(l.Text, "@＠") && !strings.Contains(l.Text, "さん") && !strings.Contains(l.Text, "氏") {
			continue
		}
		for _, m := range someHandle.FindAllStringSubmatchIndex(l.Text, -1) {
			from, to := max(m[2], m[4]), max(m[3], m[5])
			key := people[knowledge.Fold(l.Text[from:to])]
			if key == "" || goesOnBefore(l.Text[:m[0]]) {
				continue
			}
			text := r.Coded(i)
			r.add(i, Mention{text.Point(from), text.Point(to), knowledge.Person, key, r.lex.ByID(key), handleRule})
			r.Found[i] = disjoint(r.Found[i])
		}
	}
}

// goesOnBefore tells texts that end inside an address or a word.
func goesOnBefore(text string) bool {
	if text == "" {
		return false
	}
	last := text[len(text)-1]
	return last == '/' || last == '.' || last == '-' || last == '_' || last == '@' || '0' <= last && last <= '9' || 'A' <= last && last <= 'Z' || 'a' <= last && last <= 'z'
}

// oneWord is a handle, or what could be one.
var oneWord = pattern.MustCompile(`^[A-Za-z_]\w{1,19}$`)

// printedAsHandle tells people of bylines before whose names an @ stands.
func (r *finder) printedAsHandle(c billing.Credit, p byline.Person) bool {
	at := c.Offset + p.Start
	return at > 0 && oneWord.MatchString(p.Name) && strings.ContainsAny(r.Coded(c.Line-1).Slice(at-1, at), "@＠")
}

// handleRule is the rule by which a handle stands for somebody.
const handleRule = billing.HandleRule

// handles are the keys of those whom bylines name by their handles alone, and
// of those whom other lines do.
func (r *finder) handles() map[string]string {
	out := make(map[string]string)
	for i := range r.Found {
		for _, m := range r.Found[i] {
			if m.Kind == knowledge.Person && m.Rule == handleRule {
				out[knowledge.Fold(r.Coded(i).Printed(m.Start, m.End))] = m.Key
			}
		}
	}
	for _, s := range r.Layout.Sections {
		for _, c := range s.Credits {
			for _, p := range c.People {
				if c.Rule == handleRule || r.printedAsHandle(c, p) {
					key, _ := r.claims.Person(p.Name)
					out[knowledge.Fold(p.Name)] = key
				}
			}
		}
	}
	return out
}
