package loader_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"

	"talkgraph/knowledge"
	"talkgraph/loader"
	"talkgraph/loader/parse"
)

// oddTexts are reports that no report looks like.
var oddTexts = []string{
	"", "\n", "---\n---\n", "0000000000000000\n # [\n00", "\x00", "a\x00b", "\xff\xfe", "\ufeff# AWS re:Invent 2016\n", "---\ntitle: x\n---\n", "---\ntitle: [\n---\n",
	"שלום Aurora עולם\n- מאת Jane Smith (Acme)\n", "مرحبا\u200f S3 \u202eEC2\u202c\n", "👩\u200d💻 Lambda 🚀🚀 by Jane Smith 👍🏽\n",
	"ã\u0082ªã\u0083¼ã\u0083\u00adã\u0083© ã\u0081®è©±\n", "縺薙ｌ縺ｯAurora縺ｮ繝輔ぉ繧､繝ｫ\n", "\ufffd\ufffdS3\ufffd\n",
	"## [DAT303] - フェイルオーバー / Jane Smith (Acme)\n\nAcme は Aurora から DynamoDB へ移行した。\n- S3 を発表\n",
	"Title\n\n* Speaker: Jane Smith, CTO of Acme\n* Jane Smith さんが ECS を紹介しました\n---\n株式会社Foo の 山田 太郎 さん\n---\n",
	"2016-11-30 re:Invent Day 1\n- S3\n2016-12-01 KubeCon\n- EC2\n", "1) a\n\t- b\n　・c\n```\nS3\n", "か\u3099っこ（㈱）①Å S３ ＥＣ２ ﾗﾑﾀﾞ ｶﾞ\n",
	"# Talk - Ana Lopez (S3 Boats Ltd.)\n## Nets - Bo Ek (S3)\nBrought to you by S3, an AWS Partner, and S3 uses Aurora.\n",
	"■ KEYNOTE\n■ S3 を使っていたが EC2 に移行\n■ まとめ\n", "こんにちは、山田（@yamada）です。\nJane Smith (Acme\n((((((\n",
}

func addSeeds(f *testing.F, add func(name, text string)) {
	f.Helper()
	for _, text := range oddTexts {
		add("r.txt", text)
		add("r.md", text)
	}
	paths, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(paths) == 0 {
		f.Fatal("no reports to begin with", err)
	}
	for _, path := range append(paths, "../corpus/reinvent-2016.ja.md", "../corpus/serverless-2016-2017.en.md") {
		data, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		add("r"+strings.Replace(filepath.Ext(path), ".txtar", ".txt", 1), string(data))
	}
}

// FuzzRead shows that any bytes make a valid reading or an error of the file;
// that lines print what is said to stand in them; and that neither the
// kind of line end nor Unicode's form changes what is read.
func FuzzRead(f *testing.F) {
	lex := testLexicon(f)
	addSeeds(f, func(name, text string) { f.Add(name == "r.md", text) })
	read := func(t *testing.T, name, text string) (*knowledge.Reading, error) {
		reading, err := loader.Read(name, []byte(text), lex)
		var refused *parse.Error
		if err != nil && !errors.As(err, &refused) {
			t.Fatal(err)
		}
		return reading, err
	}
	f.Fuzz(func(t *testing.T, markdown bool, text string) {
		name := "r.txt"
		if markdown {
			name = "r.md"
		}
		reading, err := read(t, name, text)
		if err != nil {
			return
		}
		got := loader.Extract(reading)
		checkSpans(t, reading, got)
		for form, same := range alike(text) {
			other, err := read(t, name, same)
			if err != nil {
				t.Fatalf("%s: %v", form, err)
			}
			if diff := cmp.Diff(got, loader.Extract(other)); diff != "" {
				t.Fatalf("%s (-as it is +%s):\n%s", form, form, diff)
			}
		}
	})
}

// alike gives the texts that must read as a text does.
func alike(text string) map[string]string {
	out := make(map[string]string)
	if !strings.Contains(text, "\r") {
		out["CR LF"] = strings.ReplaceAll(text, "\n", "\r\n")
		out["CR"] = strings.ReplaceAll(text, "\n", "\r")
	}
	if utf8.ValidString(text) && norm.NFC.String(norm.NFD.String(text)) == norm.NFC.String(text) { // runs of too many marks are cut
		out["NFC"], out["NFD"] = norm.NFC.String(text), norm.NFD.String(text)
	}
	return out
}

// checkSpans fails where an extraction points out of the document, or at what
// is not printed there, and where the mentions of a line are not one after the other.
func checkSpans(t *testing.T, r *knowledge.Reading, x loader.Extraction) {
	t.Helper()
	lines := make(map[int][]rune)
	for _, s := range r.Statements {
		lines[s.Number] = []rune(s.Text)
	}
	for i, m := range x.Mentions {
		if line := lines[m.Line]; m.Start < 0 || m.Start >= m.End || m.End > len(line) || string(line[m.Start:m.End]) != m.Surface || m.Entity == "" {
			t.Fatalf("line %d prints no %q at %d-%d", m.Line, m.Surface, m.Start, m.End)
		}
		if i > 0 && x.Mentions[i-1].Line == m.Line && m.Start < x.Mentions[i-1].End {
			t.Fatalf("line %d: %q stands before the end of the mention before it", m.Line, m.Surface)
		}
	}
	for _, talk := range x.Talks {
		if talk.Lines[0] < 1 || talk.Lines[1] < talk.Lines[0] || talk.Lines[1] > len(r.Statements) || talk.Title == "" {
			t.Fatalf("the talk %q has the lines %v of %d", talk.Title, talk.Lines, len(r.Statements))
		}
	}
}

// TestOddTexts reads texts of all scripts, wrongly decoded ones and binaries.
func TestOddTexts(t *testing.T) {
	for text, want := range map[string]string{
		"\x00": "NUL", "a\x00b": "NUL", "\xff\xfe": "UTF-8", "": "nothing to read", "\n": "nothing to read",
	} {
		if _, err := loader.Read("r.txt", []byte(text), testLexicon(t)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("Read(%q): %v, want an error that says %q", text, err, want)
		}
	}
	for text, want := range map[string][]loader.MentionReport{
		"שלום Aurora עולם":          {{1, "Aurora", 5, 11, "Amazon Aurora", "service", ""}},
		"👩\u200d💻 Lambda 🚀":         {{1, "Lambda", 4, 10, "AWS Lambda", "service", ""}},
		"オーロラと\nS3":                 {{1, "オーロラ", 0, 4, "Amazon Aurora", "service", ""}, {2, "S3", 0, 2, "Amazon S3", "service", ""}},
		"フェイルオーハ\u3099ー S3":         {{1, "フェイルオーバー", 0, 8, "failover", "topic", ""}, {1, "S3", 9, 11, "Amazon S3", "service", ""}},
		"縺薙ｌ縺ｯ S3 縺ｮ":               {{1, "S3", 6, 8, "Amazon S3", "service", ""}},
		"\ufffd\ufffd S3 \ufffd":    {{1, "S3", 3, 5, "Amazon S3", "service", ""}},
		"\u202eEC2\u202c \u200fS3.": {{1, "EC2", 1, 4, "Amazon EC2", "service", ""}, {1, "S3", 7, 9, "Amazon S3", "service", ""}},
	} {
		reading, err := loader.Read("r.txt", []byte(text), testLexicon(t))
		if err != nil {
			t.Errorf("Read(%q): %v", text, err)
			continue
		}
		if diff := cmp.Diff(want, loader.Extract(reading).Mentions); diff != "" {
			t.Errorf("Read(%q) (-want +got):\n%s", text, diff)
		}
	}
}
