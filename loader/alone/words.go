package alone

import (
	_ "embed"

	"talkgraph/loader/pattern"
	"talkgraph/loader/words"
)

var (
	//go:embed words/heard.txt
	heardList string
	//go:embed words/told.txt
	toldList string
	//go:embed words/others.txt
	othersList string
	//go:embed words/parts.txt
	partsList string
	//go:embed words/slides.txt
	slidesList string
	//go:embed words/speaker.txt
	speakerList string

	heard  = pattern.MustCompile(`(?i)` + words.AnyOf(heardList))
	told   = pattern.MustCompile(`(?i)` + words.AnyOf(toldList))
	others = pattern.MustCompile(`(?i)` + words.AnyOf(othersList))
	parts  = pattern.MustCompile(`(?i)` + words.AnyOf(partsList))
	slides = pattern.MustCompile(`(?i)` + words.AnyOf(slidesList))
	labels = pattern.MustCompile(`^(?i)[^\p{L}]{0,4}` + words.AnyOf(speakerList) + `[ 　*]*[:：|｜]`)
)
