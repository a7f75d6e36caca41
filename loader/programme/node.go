package programme

import (
	"encoding/json"
	"errors"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// A node is a value of a JSON file and where it stands. A node of nothing has
// nothing in it: what a form leaves out needs no question.
type node struct {
	value any
	at    string // JSON pointer
	*problems
}

// decodeJSON reads a JSON file.
func decodeJSON(file, text string) (node, error) {
	d := json.NewDecoder(strings.NewReader(text))
	d.UseNumber()
	var value any
	err := d.Decode(&value)
	if err == nil {
		if _, more := d.Token(); !errors.Is(more, io.EOF) {
			return node{}, refuse(file, ErrSyntax, "%s: the JSON has ended, but the file goes on", place(text, int(d.InputOffset())))
		}
		return node{value, "", &problems{file: file}}, nil
	}
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		return node{}, refuse(file, ErrSyntax, "%s: %s", place(text, int(syntax.Offset)-1), syntax.Error())
	}
	return node{}, refuse(file, ErrSyntax, "%s: the JSON ends too early", place(text, len(text)))
}

// escape spells a key for a pointer (RFC 6901).
var escape = strings.NewReplacer("~", "~0", "/", "~1")

// get is the value of the first of these keys that says something.
func (n node) get(keys ...string) node {
	object, _ := n.value.(map[string]any)
	for _, key := range keys {
		if value := object[key]; value != nil && value != "" {
			return node{value, n.at + "/" + escape.Replace(key), n.problems}
		}
	}
	return node{nil, n.at + "/" + escape.Replace(keys[0]), n.problems}
}

// has tells whether an object has all of these keys, whatever their values.
func (n node) has(keys ...string) bool {
	object, _ := n.value.(map[string]any)
	for _, key := range keys {
		if _, ok := object[key]; !ok {
			return false
		}
	}
	return object != nil
}

// items are the elements of a list.
func (n node) items() []node {
	list, _ := n.value.([]any)
	out := make([]node, len(list))
	for i, value := range list {
		out[i] = node{value, n.at + "/" + strconv.Itoa(i), n.problems}
	}
	return out
}

// several are the elements of a list, or the one value that stands for a list of one.
func (n node) several() []node {
	switch n.value.(type) {
	case nil:
		return nil
	case []any:
		return n.items()
	}
	return []node{n}
}

// keys are the keys of an object, sorted: JSON gives them no order.
func (n node) keys() []string {
	object, _ := n.value.(map[string]any)
	return slices.Sorted(maps.Keys(object))
}

func (n node) isObject() bool { _, ok := n.value.(map[string]any); return ok }

func (n node) isList() bool { _, ok := n.value.([]any); return ok }

// text is what the node says: a text, a number, or the first text of an object
// that gives it in several languages, English first.
func (n node) text() Text {
	switch v := n.value.(type) {
	case string:
		return Text{Value: plain(v), Field: n.at}
	case json.Number:
		return Text{Value: v.String(), Field: n.at}
	case map[string]any:
		for _, language := range append([]string{"@value", "en"}, n.keys()...) {
			if t, ok := v[language].(string); ok && t != "" && (len(language) <= 5 || language == "@value") {
				return Text{Value: plain(t), Field: n.at + "/" + escape.Replace(language)}
			}
		}
		n.field(n.at, "an object stands where a text belongs")
	case []any:
		n.field(n.at, "a list stands where a text belongs")
	case bool:
		n.field(n.at, "%t stands where a text belongs", v)
	}
	return Text{Field: n.at}
}

// truth is the value of a yes or no.
func (n node) truth() bool { b, _ := n.value.(bool); return b }
