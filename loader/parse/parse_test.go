package parse_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/japanese"

	"talkgraph/loader/parse"
)

// plainShapes are lines of plain text, and what they look like.
var plainShapes = map[string]parse.Line{
	"words":                                 {Shape: parse.Text, Body: "words"},
	"  ":                                    {Shape: parse.Blank, Indent: 2},
	"  • item ":                             {Shape: parse.Bullet, Indent: 2, Start: 4, Body: "item"},
	"・項目":                                   {Shape: parse.Bullet, Start: 1, Body: "項目"},
	"-":                                     {Shape: parse.Bullet},
	"– dash":                                {Shape: parse.Bullet, Start: 2, Body: "dash"},
	"12) twelve":                            {Shape: parse.Bullet, Start: 4, Body: "twelve"},
	"\tdeep":                                {Shape: parse.Text, Indent: 4, Start: 1, Body: "deep"},
	"===":                                   {Shape: parse.Rule, Body: "==="},
	"—":                                     {Shape: parse.Rule, Body: "—"},
	"www.example.com":                       {Shape: parse.Link, Body: "www.example.com"},
	"https://a.b/c?d=e":                     {Shape: parse.Link, Body: "https://a.b/c?d=e"},
	"f:id:me:2016:j":                        {Shape: parse.Link, Body: "f:id:me:2016:j"},
	"構成 その2.png":                            {Shape: parse.Link, Body: "構成 その2.png"},
	"IMG_0042.JPEG":                         {Shape: parse.Link, Body: "IMG_0042.JPEG"},
	"図は、港.gif":                              {Shape: parse.Text, Body: "図は、港.gif"},
	"・港の図.webp":                             {Shape: parse.Bullet, Start: 1, Body: "港の図.webp"},
	"Nets (https://a.b/c) [2]":              {Shape: parse.Text, Body: "Nets (https://a.b/c)"},
	"- Nets by Ana <http://a.b/>":           {Shape: parse.Bullet, Start: 2, Body: "Nets by Ana"},
	"Nets (https://a.b/c)":                  {Shape: parse.Text, Body: "Nets"},
	"網 [12]":                                {Shape: parse.Text, Body: "網"},
	"Nets [2031]":                           {Shape: parse.Text, Body: "Nets [2031]"},
	"[3] https://a.b/c":                     {Shape: parse.Link, Body: "[3] https://a.b/c"},
	"(later)":                               {Shape: parse.Aside, Body: "(later)"},
	"— Pia Holm (@piaholm) March 4, 2018":   {Shape: parse.Aside, Body: "— Pia Holm (@piaholm) March 4, 2018"},
	"— もなか (@mona) 2018年3月4日":               {Shape: parse.Aside, Body: "— もなか (@mona) 2018年3月4日"},
	"— Pia Holm (@piaholm) on nets":         {Shape: parse.Bullet, Body: "Pia Holm (@piaholm) on nets", Start: 2},
	"※注":                                    {Shape: parse.Aside, Body: "※注"},
	"# no heading":                          {Shape: parse.Text, Body: "# no heading"},
	"<br> <!--more-->":                      {Shape: parse.Blank},
	"<script async src=\"//a.b\"></script>": {Shape: parse.Blank},
	"<b>bold</b>":                           {Shape: parse.Text, Body: "<b>bold</b>"},
	"-5 degrees":                            {Shape: parse.Text, Body: "-5 degrees"},
	"Skip to content":                       {Shape: parse.Link, Body: "Skip to content"},
	"← Notebook":                            {Shape: parse.Link, Body: "← Notebook"},
	"Older posts »":                         {Shape: parse.Link, Body: "Older posts »"},
	"« Des cordes »":                        {Shape: parse.Text, Body: "« Des cordes »"},
	"ropes → nets":                          {Shape: parse.Text, Body: "ropes → nets"},
	"Home > Notebook > Ropes":               {Shape: parse.Link, Body: "Home > Notebook > Ropes"},
	"Home grown ropes":                      {Shape: parse.Text, Body: "Home grown ropes"},
	"Share via Gull Share via Tern":         {Shape: parse.Link, Body: "Share via Gull Share via Tern"},
	"Share nets to save ropes":              {Shape: parse.Text, Body: "Share nets to save ropes"},
	"12 comments":                           {Shape: parse.Link, Body: "12 comments"},
	"12 ropes":                              {Shape: parse.Text, Body: "12 ropes"},
	"6":                                     {Shape: parse.Link, Body: "6"},
	"🐋":                                     {Shape: parse.Link, Body: "🐋"},
	"🐋 鯨の話":                                 {Shape: parse.Text, Body: "🐋 鯨の話"},
	"読者になる":                                 {Shape: parse.Link, Body: "読者になる"},
	"読者になるには":                               {Shape: parse.Text, Body: "読者になるには"},
	"この記事は最終更新日から1年以上が経過しています。": {Shape: parse.Link, Body: "この記事は最終更新日から1年以上が経過しています。"},
	"© 2031 Gull Harbour": {Shape: parse.Link, Body: "© 2031 Gull Harbour"},
}

func TestShapesOfPlainText(t *testing.T) {
	for text, want := range plainShapes {
		doc, err := parse.Parse("a.txt", []byte("x\n"+text+"\nx"))
		if err != nil {
			t.Fatal(err)
		}
		want.Number, want.Text = 2, text
		if diff := cmp.Diff(want, doc.Lines[1]); diff != "" {
			t.Errorf("%q (-want +got):\n%s", text, diff)
		}
	}
}

func TestRefusals(t *testing.T) {
	for _, c := range []struct {
		name   string
		data   string
		reason error
		want   string
	}{
		{"a.txt", "", parse.ErrEmpty, "a.txt: empty file: there is nothing to read"},
		{"a.txt", " \n\t\n", parse.ErrEmpty, "a.txt: empty file: there is nothing to read"},
		{"a.txt", "ab\nc\x00d", parse.ErrBinary, "a.txt: binary file: line 2, byte 2 is NUL; only text can be read"},
		{"d/a.txt", "ok\nab\xffc\n", parse.ErrEncoding, "d/a.txt: text is not UTF-8: line 2, byte 3; convert it to UTF-8"},
		{"a.txt", "\xff\xfea\x00", parse.ErrEncoding, "a.txt: text is not UTF-8: it is UTF-16; convert it to UTF-8"},
		{"a.pdf", "x", parse.ErrFormat, "a.pdf: unknown format: .pdf; readable: .txt, .md, .markdown"},
		{"a.md", "---\ntitle: [x]\n---\n", parse.ErrFront, "a.md: malformed front matter: line 2: title is not one text"},
		{"a.md", "---\nauthor: {mail: x}\n---\n", parse.ErrFront, "a.md: malformed front matter: line 2: author is not one text"},
		{"a.md", "---\ntitle: {\n---\n", parse.ErrFront, "a.md: malformed front matter: "},
	} {
		_, err := parse.Parse(c.name, []byte(c.data))
		if !errors.Is(err, c.reason) || !strings.HasPrefix(err.Error(), c.want) {
			t.Errorf("Parse(%q, %q) = %v, want %s", c.name, c.data, err, c.want)
		}
	}
}

func TestLargeFilesAreRefused(t *testing.T) {
	want := "a.txt: file too large: 20.0 MiB; the limit is 20 MiB, split the file"
	_, err := parse.Parse("a.txt", bytes.Repeat([]byte("a"), parse.MaxBytes+1))
	if !errors.Is(err, parse.ErrTooLarge) || err.Error() != want {
		t.Errorf("error = %v, want %s", err, want)
	}
	if err := parse.CheckSize("a.txt", parse.MaxBytes); err != nil {
		t.Errorf("a file of the limit is refused: %v", err)
	}
}

func TestJapaneseEncodings(t *testing.T) {
	const text = "コンテナの話を聞いた。\nとても良かった。"
	sjis, err := japanese.ShiftJIS.NewEncoder().Bytes([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	eucjp, err := japanese.EUCJP.NewEncoder().Bytes([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	jis, err := japanese.ISO2022JP.NewEncoder().Bytes([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string][]byte{"Shift_JIS": sjis, "EUC-JP": eucjp, "ISO-2022-JP": jis} {
		doc, err := parse.Parse("a.txt", data)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if got := doc.Lines[0].Text + "\n" + doc.Lines[1].Text; got != text {
			t.Errorf("%s reads %q", name, got)
		}
	}
}

// FuzzParse: whatever the bytes are, lines are numbered without gaps and each
// body stands in its line where Start says.
func FuzzParse(f *testing.F) {
	f.Add("a.txt", []byte("  • a\r\n\n===\n(b)"))
	f.Add("a.md", []byte("---\ntitle: a\n---\n# b #\n\nc\n---\n```\n"))
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		doc, err := parse.Parse(name, data)
		var refused *parse.Error
		if err != nil && !errors.As(err, &refused) {
			t.Fatalf("error is no refusal: %v", err)
		}
		for i, l := range doc.Lines {
			runes := []rune(l.Text)
			if l.Number != i+1 || l.Start > len(runes) || !strings.HasPrefix(string(runes[l.Start:]), l.Body) {
				t.Errorf("line %d is %+v", i+1, l)
			}
		}
	})
}
