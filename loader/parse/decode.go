package parse

import (
	"bytes"
	"encoding/binary"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/unicode/norm"
)

// Decode gives the text of a file in UTF-8 and in Unicode's composed form
// (NFC), with plain blanks and nothing that shows nothing, or says why it has
// none: two files that print the same read the same.
// Errors are of type *Error.
func Decode(name string, data []byte) (string, error) {
	text, err := decode(name, data)
	if err != nil || !hasUnseen(data) {
		return text, err
	}
	return seen.Replace(text), nil
}

// decode is Decode, but for blanks.
func decode(name string, data []byte) (string, error) {
	if err := CheckSize(name, int64(len(data))); err != nil {
		return "", err
	}
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	if len(bytes.TrimSpace(data)) == 0 {
		return "", refuse(name, ErrEmpty, "there is nothing to read")
	}
	if bytes.HasPrefix(data, []byte("\xff\xfe")) || bytes.HasPrefix(data, []byte("\xfe\xff")) {
		return "", refuse(name, ErrEncoding, "it is UTF-16; convert it to UTF-8")
	}
	if at := bytes.IndexByte(data, 0); at >= 0 {
		line, in := place(data, at)
		return "", refuse(name, ErrBinary, "line %d, byte %d is NUL; only text can be read", line, in)
	}
	if isComposed(data) && !escaped(data) {
		return string(data), nil
	}
	valid := utf8.Valid(data)
	if !valid || escaped(data) {
		if text, ok := fromJapanese(data); ok {
			return norm.NFC.String(text), nil
		}
	}
	if valid {
		return norm.NFC.String(string(data)), nil
	}
	line, in := place(data, invalid(data))
	return "", refuse(name, ErrEncoding, "line %d, byte %d; convert it to UTF-8", line, in)
}

// With these bytes begin common kanji alone.
const firstOfKanji, lastOfKanji = 0xE5, 0xE9

// isComposed is true only of UTF-8 in NFC. Most texts tell it by their runes.
func isComposed(data []byte) bool {
	for at := 0; at < len(data); {
		b := data[at]
		if b < utf8.RuneSelf {
			at++
			for at+8 <= len(data) && binary.LittleEndian.Uint64(data[at:])&highBits == 0 {
				at += 8
			}
			continue
		}
		if at+2 < len(data) && 0xE1 <= b && b <= 0xEF && data[at+1]&0xC0 == 0x80 && data[at+2]&0xC0 == 0x80 {
			if firstOfKanji <= b && b <= lastOfKanji {
				at += len("字")
				continue
			}
			r := rune(b&0xF)<<12 | rune(data[at+1]&0x3F)<<6 | rune(data[at+2]&0x3F)
			if isCommonKana(r) || standsAlone(r) {
				at += len("か")
				continue
			}
		}
		r, size := utf8.DecodeRune(data[at:])
		if size == 1 || !standsAlone(r) {
			return false
		}
		at += size
	}
	return true
}

// standsAlone tells runes that NFC leaves as they are beside others of them:
// Latin without combining marks, punctuation and signs, kana, the common kanji.
func standsAlone(r rune) bool {
	switch {
	case r < 0x300, 0x2010 <= r && r <= 0x20CF, 0x2190 <= r && r <= 0x2328, 0x232B <= r && r <= 0x2ADB, 0x3000 <= r && r <= 0x3029, 0x3041 <= r && r <= 0x3096, 0x30A1 <= r && r <= 0x30FC, 0x4E00 <= r && r <= 0x9FFF, 0xFF01 <= r && r <= 0xFF9F:
		return true
	}
	return false
}

// invalid is where the first byte is that is not UTF-8.
func invalid(data []byte) int {
	valid := 0
	for valid < len(data) {
		r, size := utf8.DecodeRune(data[valid:])
		if r == utf8.RuneError && size == 1 {
			break
		}
		valid += size
	}
	return valid
}

// place is the line of a byte, and its place in it, both counted from 1.
func place(data []byte, at int) (line, in int) {
	return bytes.Count(data[:at], []byte("\n")) + 1, at - bytes.LastIndexByte(data[:at], '\n')
}

// escaped tells ISO-2022-JP, which is ASCII throughout, by the escapes with
// which its Japanese begins: RFC 1468.
func escaped(data []byte) bool {
	return bytes.Contains(data, []byte("\x1b$B")) || bytes.Contains(data, []byte("\x1b$@"))
}

// fromJapanese reads Shift_JIS, EUC-JP and ISO-2022-JP where only one of them
// makes Japanese of all of the text.
func fromJapanese(data []byte) (string, bool) {
	found := ""
	for _, e := range []encoding.Encoding{japanese.ShiftJIS, japanese.EUCJP, japanese.ISO2022JP} {
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
