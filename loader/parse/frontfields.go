package parse

import (
	"regexp"
	"strings"

	"gopkg.in/yaml.v3"
)

// openTitle is a value with a colon that should stand in quotes, and seldom
// does: "title: Mole Days: day two".
var openTitle = regexp.MustCompile(`^([\w-]+): +([^\s"'\[{>|&*!%@#\x60-].*:(?: .*|))$`)

// fieldsOf reads the lines of front matter; where they are no YAML, once more
// with the quotes that were forgotten.
func fieldsOf(lines []Line) (fields map[string]yaml.Node, err error) {
	texts, quoted := make([]string, len(lines)), make([]string, len(lines))
	for i, l := range lines {
		texts[i], quoted[i] = l.Text, l.Text
		if m := openTitle.FindStringSubmatch(strings.TrimRight(l.Text, " \t")); m != nil {
			quoted[i] = m[1] + ": '" + strings.ReplaceAll(m[2], "'", "''") + "'"
		}
	}
	fields = make(map[string]yaml.Node) // which nothing at all fills
	if err = yaml.Unmarshal([]byte("\n"+strings.Join(texts, "\n")), &fields); err == nil {
		return fields, nil
	}
	again := make(map[string]yaml.Node)
	if yaml.Unmarshal([]byte("\n"+strings.Join(quoted, "\n")), &again) == nil {
		return again, nil
	}
	if fields = plainly(texts); len(fields) > 0 {
		return fields, nil
	}
	return nil, err
}

// plainField is a line with a key and one text. A quotation mark may be missing.
var plainField = regexp.MustCompile(`^(\w+):[ \t]+["']?([^\s"'\[{>|&*!%@#\x60].*?)["']?[ \t]*$`)

// plainly reads front matter that is no YAML by its lines: one slip in it, as blogs
// let pass, is no reason to refuse a report.
func plainly(texts []string) map[string]yaml.Node {
	fields := make(map[string]yaml.Node)
	for _, text := range texts {
		m := plainField.FindStringSubmatch(text)
		if m == nil {
			continue
		}
		if _, twice := fields[m[1]]; !twice {
			fields[m[1]] = yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: m[2]}
		}
	}
	return fields
}

// named is who a field names: the first of a list, and the name among what is said of
// them.
func named(node yaml.Node) yaml.Node {
	switch {
	case node.Kind == yaml.SequenceNode && len(node.Content) > 0:
		return named(*node.Content[0])
	case node.Kind == yaml.SequenceNode:
		return yaml.Node{Kind: yaml.ScalarNode, Tag: "!!null"}
	case node.Kind == yaml.MappingNode:
		for _, key := range [...]string{"name", "display_name", "login"} {
			for i := 0; i+1 < len(node.Content); i += 2 {
				if node.Content[i].Value == key {
					return named(*node.Content[i+1])
				}
			}
		}
	}
	return node
}
