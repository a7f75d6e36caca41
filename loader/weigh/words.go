package weigh

import (
	_ "embed"

	"talkgraph/loader/pattern"
	"talkgraph/loader/words"
)

var (
	//go:embed words/session.txt
	sessionList string
	//go:embed words/own.txt
	ownList string
	//go:embed words/role.txt
	roleList string
	//go:embed words/several.txt
	severalList string

	severalWord = pattern.MustCompile(`(?i)` + words.AnyOf(severalList))
	sessionWord = pattern.MustCompile(`(?i)` + words.AnyOf(sessionList))
	ownWord     = pattern.MustCompile(`(?i)` + words.AnyOf(ownList))
	roleWord    = pattern.MustCompile(words.AnyOf(roleList))
)
