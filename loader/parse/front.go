package parse

import (
	"errors"
	"fmt"
	"strings"

	"gopkg.in/yaml.v3"
)

// front reads the front matter, if there is any, and gives the index of the
// first line after it. Keys that it does not know are let be: other tools
// write theirs.
func front(doc *Document) (int, error) {
	if strings.TrimRight(doc.Lines[0].Text, " \t") == tomlMark {
		return tomlFront(doc), nil
	}
	if strings.TrimRight(doc.Lines[0].Text, " \t") != "---" {
		return 0, nil
	}
	for i := 1; i < len(doc.Lines); i++ {
		if mark := strings.TrimRight(doc.Lines[i].Text, " \t"); mark != "---" && mark != "..." {
			continue
		}
		if !hasKey(doc.Lines[1:i]) {
			return 0, nil // two rules with text between them
		}
		for j := range i + 1 {
			doc.Lines[j].Shape = Meta
		}
		return i + 1, doc.readFront(doc.Lines[1:i])
	}
	return 0, nil
}

func hasKey(lines []Line) bool {
	for _, l := range lines {
		if key, _, ok := strings.Cut(l.Text, ":"); ok && key != "" && !strings.ContainsAny(key, " \t") {
			return true
		}
	}
	return len(lines) == 0
}

func (doc *Document) readFront(lines []Line) error {
	fields, err := fieldsOf(lines)
	if err != nil {
		return refuse(doc.Name, ErrFront, "%s", strings.TrimPrefix(strings.ReplaceAll(err.Error(), "\n", " "), "yaml: "))
	}
	if p := fields["published"]; p.Kind == 0 || p.Tag == "!!bool" { // some blogs say there whether, not when
		fields["published"] = fields["date"]
		if _, dated := fields["date"]; !dated {
			delete(fields, "published")
		}
	}
	if all, several := fields["authors"]; several && fields["author"].Kind == 0 {
		fields["author"] = all
	}
	for _, who := range [...]string{"author", "publisher"} {
		if node, says := fields[who]; says {
			fields[who] = named(node)
		}
	}
	return errors.Join(
		doc.field(fields, "title", &doc.Front.Title), doc.field(fields, "url", &doc.Front.URL),
		doc.field(fields, "author", &doc.Front.Author), doc.field(fields, "published", &doc.Front.Published),
		doc.field(fields, "language", &doc.Front.Language), doc.field(fields, "event", &doc.Front.Event),
		doc.field(fields, "publisher", &doc.Front.Publisher))
}

func (doc *Document) field(fields map[string]yaml.Node, key string, to *string) error {
	node, ok := fields[key]
	if !ok {
		return nil
	}
	if node.Kind != yaml.ScalarNode {
		return refuse(doc.Name, ErrFront, "line %d: %s is not one text", node.Line, key)
	}
	if node.Tag != "!!null" {
		*to = fmt.Sprint(node.Value)
	}
	return nil
}
