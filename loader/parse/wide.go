package parse

import "strings"

// widths is how far the letters and digits in full width stand behind those of
// ASCII.
const widths = 'Ａ' - 'A'

// isWide tells the letters and digits in full width.
func isWide(r rune) bool {
	return '０' <= r && r <= '９' || 'Ａ' <= r && r <= 'Ｚ' || 'ａ' <= r && r <= 'ｚ'
}

// narrow makes the letters and digits of a line those of ASCII, code point for
// code point, and keeps what the file prints.
func narrow(l *Line) {
	if !strings.Contains(l.Text, "\xef\xbc") && !strings.Contains(l.Text, "\xef\xbd") || strings.IndexFunc(l.Text, isWide) < 0 {
		return
	}
	l.Printed = l.Text
	l.Text = strings.Map(func(r rune) rune {
		if isWide(r) {
			return r - widths
		}
		return r
	}, l.Text)
}
