package cli

import (
	"encoding/json"
	"io"
)

// A member is one of an object's, whose order maps forget.
type member struct {
	name  string
	value any
}

// readOrdered reads JSON: []member for objects, []any for lists, json.Number
// for numbers.
func readOrdered(r io.Reader) (any, error) {
	d := json.NewDecoder(r)
	d.UseNumber()
	return next(d)
}

func next(d *json.Decoder) (any, error) {
	token, err := d.Token()
	if err != nil {
		return nil, err
	}
	switch token {
	case json.Delim('{'):
		return members(d)
	case json.Delim('['):
		return items(d)
	}
	return token, nil
}

func members(d *json.Decoder) ([]member, error) {
	out := []member{}
	for d.More() {
		name, err := d.Token()
		if err != nil {
			return nil, err
		}
		value, err := next(d)
		if err != nil {
			return nil, err
		}
		text, _ := name.(string)
		out = append(out, member{text, value})
	}
	_, err := d.Token()
	return out, err
}

func items(d *json.Decoder) ([]any, error) {
	out := []any{}
	for d.More() {
		value, err := next(d)
		if err != nil {
			return nil, err
		}
		out = append(out, value)
	}
	_, err := d.Token()
	return out, err
}
