package eval

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
)

// A field says what may stand under a key of an annotation file.
type field struct {
	holds    func(any) bool // nil for a list of objects, or for anything
	want     string         // what holds accepts, in words
	of       fields         // for a list of objects: their keys
	required bool
}

// fields are the keys that an object may have.
type fields map[string]field

// problems says what is wrong with an annotation file, each with its field.
func problems(file string, value any) error {
	c := checker{file: file}
	c.object("", value, annotationFields)
	return errors.Join(c.errs...)
}

type checker struct {
	file string
	errs []error
}

func (c *checker) add(path, what string) {
	c.errs = append(c.errs, fmt.Errorf("%s: %s: %s", c.file, path, what))
}

func (c *checker) object(path string, value any, known fields) {
	object, ok := value.(map[string]any)
	if !ok {
		c.add(orWhole(path), "want an object")
		return
	}
	for _, key := range slices.Sorted(maps.Keys(object)) {
		if f, ok := known[key]; ok {
			c.field(join(path, key), object[key], f)
		} else {
			c.add(join(path, key), "unknown key")
		}
	}
	for _, key := range slices.Sorted(maps.Keys(known)) {
		if _, ok := object[key]; !ok && known[key].required {
			c.add(join(path, key), "missing")
		}
	}
}

func (c *checker) field(path string, value any, f field) {
	if f.of == nil {
		if f.holds != nil && !f.holds(value) {
			c.add(path, "want "+f.want)
		}
		return
	}
	list, ok := value.([]any)
	if !ok {
		c.add(path, "want a list")
		return
	}
	for i, item := range list {
		c.object(path+"["+strconv.Itoa(i)+"]", item, f.of)
	}
}

func join(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}

func orWhole(path string) string {
	if path == "" {
		return "the file"
	}
	return path
}

// place adds the line at which JSON is malformed.
func place(data []byte, err error) error {
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		line := 1 + bytes.Count(data[:min(int(syntax.Offset), len(data))], []byte("\n"))
		return fmt.Errorf("line %d: %w", line, err)
	}
	return err
}
