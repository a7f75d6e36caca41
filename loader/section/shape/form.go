package shape

import (
	"talkgraph/knowledge"
	"talkgraph/loader/pattern"
	"talkgraph/loader/words"
)

// KindOf is the form that a talk has, by what its programme calls it, if there
// is one, and by its title. Talks with a code are breakouts unless their
// programme calls them otherwise.
func KindOf(called, title string, coded bool) string {
	for _, text := range []string{called, title} {
		if form := formIn(text); form != "" {
			return form
		}
	}
	if coded && called == "" || breakoutWords.In(called) {
		return "breakout"
	}
	return "talk"
}

// forms are the words for the forms of talks, in the order in which they count.
var forms = []struct {
	words words.List
	form  string
}{{KeynoteWords, "keynote"}, {panelWords, "panel"}, {LightningWords, "lightning"}, {workshopWords, "workshop"}}

// formCues are all of them: most titles hold none.
var formCues = pattern.NewSet().With(KeynoteWords.Cue(), panelWords.Cue(), LightningWords.Cue(), workshopWords.Cue())

// cuesIn looks for the words of a set in a text, and in what it folds to.
func cuesIn(set *pattern.Set, text string) pattern.Found {
	cues := set.In(text)
	if !knowledge.FoldsToSmall(text) {
		cues.Also(set.In(knowledge.Fold(text)))
	}
	return cues
}

// formIn is the form of talk for which a text has a word, or "".
func formIn(text string) string {
	cues := cuesIn(formCues, text)
	for _, f := range forms {
		if cues.Hold(f.words.Cue()) && f.words.In(text) {
			return f.form
		}
	}
	return ""
}
