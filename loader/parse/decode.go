package parse

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/unicode/norm"
)

// Decode gives the text of a file in UTF-8 and in Unicode's composed form
// (NFC), or says why it has none: two files that print the same read the same.
// Errors are of type *Error.
func Decode(name string, data []byte) (string, error) {
	if err := CheckSize(name, int64(len(data))); err != nil {
		return "", err
	}
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	if len(bytes.TrimSpace(data)) == 0 {
		return "", refuse(name, ErrEmpty, "there is nothing to read")
	}
	if at := bytes.IndexByte(data, 0); at >= 0 {
		return "", refuse(name, ErrBinary, "byte %d is NUL; only text can be read", at+1)
	}
	if utf8.Valid(data) {
		return norm.NFC.String(string(data)), nil
	}
	if text, ok := fromJapanese(data); ok {
		return norm.NFC.String(text), nil
	}
	line, at := invalid(data)
	return "", refuse(name, ErrEncoding, "line %d, byte %d; convert it to UTF-8", line, at)
}

// invalid finds the first byte that is not UTF-8: its line, and its place in it.
func invalid(data []byte) (line, at int) {
	valid := 0
	for valid < len(data) {
		r, size := utf8.DecodeRune(data[valid:])
		if r == utf8.RuneError && size == 1 {
			break
		}
		valid += size
	}
	return bytes.Count(data[:valid], []byte("\n")) + 1, valid - bytes.LastIndexByte(data[:valid], '\n')
}

// fromJapanese reads Shift_JIS and EUC-JP where only one of them makes
// Japanese of all of the text.
func fromJapanese(data []byte) (string, bool) {
	found := ""
	for _, e := range []encoding.Encoding{japanese.ShiftJIS, japanese.EUCJP} {
		text, err := e.NewDecoder().Bytes(data)
		if err != nil || !isJapanese(string(text)) {
			continue
		}
		if found != "" {
			return "", false
		}
		found = string(text)
	}
	return found, found != ""
}

// isJapanese tells text that a decoder made from what it merely let pass: no
// replacement characters or controls, some kana, and no half-width kana, of
// which EUC-JP read as Shift_JIS is full.
func isJapanese(text string) bool {
	kana := 0
	for _, r := range text {
		switch {
		case r == utf8.RuneError, r >= 0xFF61 && r <= 0xFF9F:
			return false
		case unicode.IsControl(r) && !strings.ContainsRune("\t\n\r\f", r):
			return false
		case unicode.In(r, unicode.Hiragana, unicode.Katakana):
			kana++
		}
	}
	return kana > 0
}
