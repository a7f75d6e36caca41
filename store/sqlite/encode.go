package sqlite

import (
	"encoding/json"
	"fmt"
)

// list spells values for json_each.
func list[T any](values []T) string {
	if len(values) == 0 {
		return "[]"
	}
	return encode(values)
}

// encode spells what is stored. No noun of package knowledge can fail to be spelt.
func encode(v any) string {
	body, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return string(body)
}

func decode[T any](body string) (T, error) {
	var v T
	if err := json.Unmarshal([]byte(body), &v); err != nil {
		return v, fmt.Errorf("reading what is stored: %w", err)
	}
	return v, nil
}
