package lexicon

import (
	"bytes"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// plain reads a file that is written as the bundled ones are: a list of maps,
// a field a line, lists between brackets. That is several times faster than
// reading YAML, and every start of the program reads all names. ok is false
// for any other file, right or wrong: that is for the YAML parser to say.
func plain(f File) (out []*record, ok bool) {
	if !utf8.Valid(f.Data) || bytes.ContainsFunc(f.Data, unlikely) {
		return nil, false
	}
	number := 0
	for line := range strings.Lines(string(f.Data)) {
		number++
		line = strings.TrimSuffix(line, "\n")
		if strings.HasPrefix(line, "#") {
			continue
		}
		start, field := cutMark(line)
		if field == "" {
			return nil, false
		}
		if start {
			out = append(out, &record{file: f.Name, line: number})
		}
		if len(out) == 0 || !out[len(out)-1].plainField(field) {
			return nil, false
		}
	}
	for _, r := range out {
		if r.check() != nil {
			return nil, false
		}
	}
	return out, true
}

// unlikely tells runes that YAML refuses or may take for the end of a line.
func unlikely(r rune) bool {
	return r != '\n' && unicode.IsControl(r) || r == '\u2028' || r == '\u2029' || r >= 0xFEFF
}

// cutMark takes the mark of a map's first field, or the blanks before a later one.
func cutMark(line string) (start bool, field string) {
	if field, ok := strings.CutPrefix(line, "- "); ok {
		return true, field
	}
	if field, ok := strings.CutPrefix(line, "  "); ok {
		return false, field
	}
	return false, ""
}

func (r *record) plainField(field string) bool {
	key, value, ok := strings.Cut(field, ": ")
	text, list := r.field(key)
	switch {
	case !ok, text == nil && list == nil, text != nil && *text != "", list != nil && len(*list) > 0:
		return false
	case text != nil:
		*text, value, ok = plainText(value, "")
		return ok && value == ""
	}
	rest, ok := strings.CutPrefix(value, "[")
	for ok {
		var item string
		if item, rest, ok = plainText(rest, ",]"); !ok {
			break
		}
		*list = append(*list, item)
		if rest == "]" {
			return true
		}
		rest, ok = strings.CutPrefix(rest, ", ")
	}
	return false
}

// plainText reads a text in quotes without escapes, or one without quotes that
// nothing in YAML gives another meaning, up to one of the ends.
func plainText(value, ends string) (text, rest string, ok bool) {
	if quoted, ok := strings.CutPrefix(value, `"`); ok {
		text, rest, ok = strings.Cut(quoted, `"`)
		return text, rest, ok && text != "" && !strings.Contains(text, `\`) && strings.TrimSpace(text) == text
	}
	end := len(value)
	if ends != "" {
		if end = strings.IndexAny(value, ends); end < 0 {
			return "", "", false
		}
	}
	text = value[:end]
	return text, value[end:], isPlain(text, ends != "")
}

// isPlain says whether YAML reads the text, inside of a list or not, as it stands.
func isPlain(text string, inList bool) bool {
	switch {
	case text == "" || strings.TrimSpace(text) != text, strings.ContainsAny(text[:1], "-?:,[]{}#&*!|>'\"%@`"):
		return false
	case inList && strings.ContainsAny(text, "[]{}:,?"), strings.Contains(text+" ", ": "), strings.Contains(text, " #"):
		return false
	}
	return !slices.Contains([]string{"~", "null", "Null", "NULL"}, text)
}
