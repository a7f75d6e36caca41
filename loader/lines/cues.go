package lines

import (
	"talkgraph/knowledge"
	"talkgraph/loader/pattern"
	"talkgraph/loader/words"
)

// cuesOf looks at a line, and at what it folds to if that is not the same.
func cuesOf(asked *pattern.Set, text string, traits Trait) pattern.Found {
	found := asked.In(text)
	if traits&Wide != 0 && !knowledge.FoldsToSmall(text) {
		found.Also(asked.In(knowledge.Fold(text)))
	}
	return found
}

// Has tells whether one of the words stands in a part of a line.
func (d *Lines) Has(line int, part string, list words.List) bool {
	return d.Cues[line].Hold(list.Cue()) && list.In(part)
}

// InLine finds a pattern in a line: the bytes of each match and its groups.
func (d *Lines) InLine(line int, expr *pattern.Pattern) [][]int {
	if !d.Cues[line].May(expr) {
		return nil
	}
	return expr.FindAllStringSubmatchIndex(d.Text(line), -1)
}

// Says tells whether a part of a line matches a pattern.
func (d *Lines) Says(line int, part string, expr *pattern.Pattern) bool {
	return d.Cues[line].May(expr) && expr.MatchString(part)
}
