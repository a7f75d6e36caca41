package cli

import (
	"fmt"
	"os"

	"talkgraph/lexicon"
)

// words is the lexicon with the user's files.
func words(files []string) (*lexicon.Lexicon, error) {
	lex, err := lexicon.Default()
	if err != nil || len(files) == 0 {
		return lex, err
	}
	more, err := readFiles(files)
	if err != nil {
		return nil, err
	}
	return lex.With(more...)
}

func readFiles(names []string) ([]lexicon.File, error) {
	var out []lexicon.File
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			return nil, fmt.Errorf("read the lexicon: %w", err)
		}
		out = append(out, lexicon.File{Name: name, Data: data})
	}
	return out, nil
}
