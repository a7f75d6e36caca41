package query

import (
	"fmt"
	"unicode/utf8"

	"talkgraph/knowledge"
)

// searchable turns a text to look for into phrases.
func searchable(argument, text string, asYouType bool) ([]knowledge.Phrase, error) {
	if utf8.RuneCountInString(text) > MaxText {
		return nil, &InputError{argument, fmt.Sprintf("is longer than %d characters", MaxText)}
	}
	phrases := knowledge.Phrases(text, asYouType)
	if len(phrases) == 0 {
		return nil, &InputError{argument, "has no word to look for"}
	}
	return phrases, nil
}

// optional is searchable for a text that may be left out.
func optional(argument, text string) ([]knowledge.Phrase, error) {
	if text == "" {
		return nil, nil
	}
	return searchable(argument, text, false)
}
