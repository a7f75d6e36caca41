// Package examples has questions with their GraphQL and the exact answer that
// the bundled corpus gives. Tests run them on every engine; the playground
// lists them. The first one is the question that the project is named for.
package examples

import (
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"github.com/rogpeppe/go-internal/txtar"
)

// Each file is a txtar archive: its comment is the question, its parts are
// query.graphql, variables.json (if it has variables) and answer.json.
//
//go:embed */*.txtar
var files embed.FS

// An Example is one question.
type Example struct {
	Name      string          `json:"name"`     // folder and file, "talks/aurora-failover"
	Group     string          `json:"group"`    // what it is about, "Talks"
	Question  string          `json:"question"` // in words
	Language  string          `json:"language"` // of the question: "en", or "ja" where the file's name ends in "-ja"
	Query     string          `json:"query"`    // in GraphQL
	Variables json.RawMessage `json:"variables,omitempty"`
	Answer    string          `json:"-"` // the response as the command query prints it
}

// All lists the examples in the order in which to show them.
func All() ([]Example, error) {
	names, err := fs.Glob(files, "*/*.txtar")
	if err != nil {
		return nil, fmt.Errorf("list examples: %w", err)
	}
	var out []Example
	for _, name := range names {
		data, err := files.ReadFile(name)
		if err != nil {
			return nil, fmt.Errorf("read example: %w", err)
		}
		out = append(out, parse(name, data))
	}
	return out, nil
}

func parse(name string, data []byte) Example {
	archive := txtar.Parse(data)
	e := Example{Name: numberless(strings.TrimSuffix(name, ".txtar")), Question: strings.TrimSpace(string(archive.Comment)), Language: "en"}
	if strings.HasSuffix(e.Name, "-ja") {
		e.Language = "ja"
	}
	group := numberless(path.Dir(name))
	e.Group = strings.ToUpper(group[:1]) + group[1:]
	for _, part := range archive.Files {
		switch part.Name {
		case "query.graphql":
			e.Query = string(part.Data)
		case "variables.json":
			e.Variables = json.RawMessage(part.Data)
		case "answer.json":
			e.Answer = string(part.Data)
		}
	}
	return e
}

// numberless drops the numbers that order folders and files: "1-talks/02-code" is "talks/code".
func numberless(name string) string {
	parts := strings.Split(name, "/")
	for i, part := range parts {
		if number, rest, found := strings.Cut(part, "-"); found && strings.Trim(number, "0123456789") == "" {
			parts[i] = rest
		}
	}
	return strings.Join(parts, "/")
}
