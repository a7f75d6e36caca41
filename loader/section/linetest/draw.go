// Package linetest draws lines for tests, and has the names that stand in them.
package linetest

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"talkgraph/lexicon"
)

// Body draws a line of what the rules look for, and of other things.
func Body(t *rapid.T) string {
	pieces := []string{
		"Ana Lopez", "Bo Ek", "by ", "By ", "Speaker", "登壇者", "早瀬さん", "氏", "XConf", "XConf 2019", "XConf #4", "港勉強会 #4", "Speaker: ", "登壇者：", " ", "　", ": ", "：", "#4", "第3回", "2019", "'19", "is long",
		"[", "](", ")", "]", "<b>", "</b>", "<br>", "> ", "@ana", " @ek", "(@ana)", "＠", "*", "**", "_", "“", "”", "\"", "。", ".", "・", "-", "–", " - ", "/", "é",
	}
	return strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 1, 8).Draw(t, "pieces"), "")
}

// Lexicon knows some of the pieces.
func Lexicon(t *testing.T) *lexicon.Lexicon {
	t.Helper()
	lex, err := lexicon.New(lexicon.File{Name: "names.yaml", Data: []byte("- {name: XConf, kind: event, type: conference, aliases: []}\n- {name: Bo Ek, kind: person}\n")})
	if err != nil {
		t.Fatal(err)
	}
	return lex
}
