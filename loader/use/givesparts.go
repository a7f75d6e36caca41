package use

import (
	"strings"

	"talkgraph/loader/lines"
	"talkgraph/loader/pattern"
	"talkgraph/loader/saying"
)

// ofParts is of how many parts of a system a talk says what does their work, at
// least, where it tells of one that somebody runs.
const ofParts = 2

// partLabel is a line that begins with what may be a part of a system, and says
// something of it: "DB は ", "監視: ", "デプロイには".
var partLabel = pattern.MustCompile(`^([^:：。、]{1,24}?)[ 　]?(?:[:：]|に?は)[ 　]?$`)

// givesParts tells talks that say of parts of a system what does their work, and
// do not teach: "CI は Jenkins" and "監視: Datadog" tell of a system that there is.
func (r *reader) givesParts(i int) bool {
	if teaches.MatchString(r.Layout.Sections[i].Title) {
		return false
	}
	parts := make(map[string]bool)
	for _, line := range r.Own(i) {
		if part := r.partOf(line); part != "" {
			parts[part] = true
		}
	}
	return len(parts) >= ofParts
}

// partOf is the part of a system of which a line says what does its work, or "".
func (r *reader) partOf(line int) string {
	all := r.Services(line)
	l := r.Doc.Lines[line]
	if len(all) == 0 || all[0].Start <= l.Start || line == r.titleOf(line) || !lines.WorthReading(l) {
		return ""
	}
	before := strings.TrimLeft(r.Coded(line).Slice(l.Start, all[0].Start), "-•・* 　\t")
	found := partLabel.FindStringSubmatch(before)
	if found == nil || !isPart(found[1]) {
		return ""
	}
	if status, _ := r.UseAt(saying.Place{Line: line}); status != "current" {
		return ""
	}
	return found[1]
}
