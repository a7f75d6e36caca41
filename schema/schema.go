// Package schema holds the GraphQL schema: the contract of the API.
package schema

import (
	"embed"
	"io/fs"
	"strings"
)

// Files are the schema, one file a subject.
//
//go:embed *.graphqls
var Files embed.FS

// Text is the whole schema in the schema definition language, its files in
// the order of their names.
func Text() string {
	var texts []string
	err := fs.WalkDir(Files, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := Files.ReadFile(path)
		texts = append(texts, string(text))
		return err
	})
	if err != nil {
		panic(err) // the files are in the program
	}
	return strings.Join(texts, "\n")
}
