package weigh

import (
	"testing"

	"talkgraph/loader/wordstest"
)

func TestWordListsHaveTheForm(t *testing.T) { wordstest.HaveTheForm(t, "words/*.txt") }
