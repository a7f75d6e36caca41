package programme_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"talkgraph/loader/programme"
)

// TestFieldsHoldTheTexts looks up every text of every sample at the field that
// is said to hold it.
func TestFieldsHoldTheTexts(t *testing.T) {
	for _, path := range samples(t) {
		whole := text(t, path)
		p, err := decode(filepath.Base(path), whole)
		if err != nil {
			t.Fatal(err)
		}
		checkFields(t, path, whole, p)
	}
}

// checkFields fails where a text is not what its field says, or has parts that
// the field does not print.
func checkFields(t interface{ Errorf(string, ...any) }, path, whole string, p programme.Programme) {
	for _, found := range texts(reflect.ValueOf(p)) {
		if found.Value == "" {
			continue
		}
		says, err := lookUp(path, whole, found.Field)
		if err != nil {
			t.Errorf("%s: %s: %v", path, found.Field, err)
			continue
		}
		if object, ok := says.(map[string]any); ok { // a name in two fields
			for _, part := range strings.Fields(found.Value) {
				if !strings.Contains(fmt.Sprint(object), part) {
					t.Errorf("%s: %s does not say %q", path, found.Field, part)
				}
			}
			continue
		}
		if line := programme.Plain(fmt.Sprint(says)); line != found.Line() || !strings.Contains(line, found.Value) {
			t.Errorf("%s: %s says %q, not %q of %q", path, found.Field, line, found.Value, found.Line())
		}
	}
}

// texts are all texts in a value.
func texts(v reflect.Value) []programme.Text {
	var out []programme.Text
	switch v.Kind() {
	case reflect.Struct:
		if t, ok := v.Interface().(programme.Text); ok {
			return []programme.Text{t}
		}
		for i := range v.NumField() {
			out = append(out, texts(v.Field(i))...)
		}
	case reflect.Slice:
		for i := range v.Len() {
			out = append(out, texts(v.Index(i))...)
		}
	default:
	}
	return out
}

var script = regexp.MustCompile(`(?s)<script type="application/ld\+json">(.*?)</script>`)

func lookUp(path, whole, field string) (any, error) {
	switch filepath.Ext(path) {
	case ".csv":
		return cell(whole, field)
	case ".xml":
		return element(whole, field)
	case ".html":
		number, pointer, _ := strings.Cut(strings.TrimPrefix(field, "script["), "]#")
		n, err := strconv.Atoi(number)
		if err != nil {
			return nil, err
		}
		return value(script.FindAllStringSubmatch(whole, -1)[n-1][1], pointer)
	}
	return value(whole, field)
}

// value is what a JSON pointer points to.
func value(whole, pointer string) (v any, err error) {
	d := json.NewDecoder(strings.NewReader(whole))
	d.UseNumber()
	if err := d.Decode(&v); err != nil {
		return nil, err
	}
	for _, step := range strings.Split(pointer, "/")[1:] {
		step = strings.NewReplacer("~1", "/", "~0", "~").Replace(step)
		switch in := v.(type) {
		case map[string]any:
			v = in[step]
		case []any:
			i, err := strconv.Atoi(step)
			if err != nil || i >= len(in) {
				return nil, fmt.Errorf("no element %s", step)
			}
			v = in[i]
		default:
			return nil, fmt.Errorf("nothing below %s", step)
		}
	}
	return v, nil
}

// cell is what "cell=ROW,COLUMN" says.
func cell(whole, field string) (string, error) {
	r := csv.NewReader(strings.NewReader(whole))
	r.FieldsPerRecord = -1
	if first, _, _ := strings.Cut(whole, "\n"); strings.Contains(first, ";") {
		r.Comma = ';'
	}
	rows, err := r.ReadAll()
	var row, column int
	if _, scan := fmt.Sscanf(field, "cell=%d,%d", &row, &column); err != nil || scan != nil {
		return "", errors.Join(err, scan)
	}
	return rows[row-1][column-1], nil
}

// element is the text of the element that a path leads to, which counts
// elements of one name from 1 where it says a number.
func element(whole, path string) (string, error) {
	d := xml.NewDecoder(bytes.NewReader([]byte(whole)))
	counts := []map[string]int{{}}
	var at []string
	var out strings.Builder
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return out.String(), nil
		}
		if err != nil {
			return "", err
		}
		switch token := token.(type) {
		case xml.StartElement:
			name := token.Name.Local
			counts[len(counts)-1][name]++
			at = append(at, fmt.Sprintf("%s[%d]", name, counts[len(counts)-1][name]))
			counts = append(counts, map[string]int{})
		case xml.EndElement:
			at, counts = at[:len(at)-1], counts[:len(counts)-1]
		case xml.CharData:
			if full(path) == strings.Join(at, "/") {
				out.Write(token)
			}
		}
	}
}

// full gives every step of a path its number.
func full(path string) string {
	steps := strings.Split(path, "/")[1:]
	for i, step := range steps {
		if !strings.HasSuffix(step, "]") {
			steps[i] += "[1]"
		}
	}
	return strings.Join(steps, "/")
}
