// Command generate writes generated.yaml, the names that published lists have
// and the hand-written files of the lexicon lack.
//
//	go run ./lexicon/generate                      writes generated.yaml anew
//	go run ./lexicon/generate -aws DIR -icons DIR  reads the published lists into lists/ first
//
// The lists are kept here as plain names, so that nobody needs them to build
// or to test. What becomes of each name stands in taken.yaml, same.yaml and
// rejected.yaml: a name that none of them has is an error.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"talkgraph/lexicon"
)

func main() {
	folder := flag.String("lexicon", ".", "the folder `DIR` of the lexicon")
	aws := flag.String("aws", "", "read names from the Go module github.com/aws/aws-sdk-go in `DIR`")
	icons := flag.String("icons", "", "read names from the npm package simple-icons in `DIR`")
	flag.Parse()
	if err := run(*folder, *aws, *icons); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

func run(folder, aws, icons string) error {
	if aws != "" {
		if err := keep(folder, "aws-sdk-go", aws, readAWS); err != nil {
			return err
		}
	}
	if icons != "" {
		if err := keep(folder, "simple-icons", icons, readIcons); err != nil {
			return err
		}
	}
	data, err := generated(folder)
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(folder, generatedName), data, 0o644); err != nil {
		return fmt.Errorf("writing what was generated: %w", err)
	}
	return nil
}

// keep reads a published list and writes its names to lists/.
func keep(folder, name, from string, read func(dir string) (list, error)) error {
	l, err := read(from)
	if err != nil {
		return fmt.Errorf("reading %s: %w", name, err)
	}
	if err := os.WriteFile(filepath.Join(folder, "generate", "lists", name+".txt"), l.text(), 0o644); err != nil {
		return fmt.Errorf("keeping the names of %s: %w", name, err)
	}
	return nil
}

// generatedName is the file that this command writes.
const generatedName = "generated.yaml"

// generated is what the folder's generated.yaml has to be.
func generated(folder string) ([]byte, error) {
	lists, err := readLists(filepath.Join(folder, "generate", "lists"))
	if err != nil {
		return nil, err
	}
	choices, err := readChoices(filepath.Join(folder, "generate"))
	if err != nil {
		return nil, err
	}
	known, err := handWritten(folder)
	if err != nil {
		return nil, err
	}
	entries, err := entriesOf(lists, choices, known)
	if err != nil {
		return nil, err
	}
	return encode(entries, lists)
}

// handWritten is the lexicon of all files that people wrote.
func handWritten(folder string) (*lexicon.Lexicon, error) {
	paths, err := filepath.Glob(filepath.Join(folder, "*.yaml"))
	if err != nil {
		return nil, fmt.Errorf("listing the files of the lexicon: %w", err)
	}
	var files []lexicon.File
	for _, path := range paths {
		if name := filepath.Base(path); name != generatedName {
			data, err := os.ReadFile(path)
			if err != nil {
				return nil, fmt.Errorf("reading the lexicon: %w", err)
			}
			files = append(files, lexicon.File{Name: name, Data: data})
		}
	}
	return lexicon.New(files...)
}
