package loader_test

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"talkgraph/lexicon"
	"talkgraph/loader"
)

// corpusText is the bundled corpus again and again, cut to a size in bytes
// at a line's end.
func corpusText(b testing.TB, size int) []byte {
	b.Helper()
	var text strings.Builder
	for text.Len() < size {
		for _, name := range []string{"reinvent-2016.ja.md", "serverless-2016-2017.en.md"} {
			data, err := os.ReadFile("../corpus/" + name)
			if err != nil {
				b.Fatal(err)
			}
			text.Write(data)
		}
	}
	cut := strings.LastIndexByte(text.String()[:size], '\n')
	return []byte(text.String()[:cut+1])
}

// BenchmarkRead reads a report of a megabyte, and looks for names alone in the
// same text: with the lexicon's own finder, and with a bare Aho–Corasick
// automaton. ×finder and ×automaton are how many times as long reading takes.
func BenchmarkRead(b *testing.B) {
	lex, err := lexicon.Default()
	if err != nil {
		b.Fatal(err)
	}
	text := corpusText(b, 1<<20)
	bare := newAutomaton(lex)
	b.SetBytes(int64(len(text)))
	var reading, finding, walking time.Duration
	for b.Loop() {
		start := time.Now()
		if _, err := loader.Read("report.txt", text, lex); err != nil {
			b.Fatal(err)
		}
		read := time.Now()
		lex.Find(string(text))
		found := time.Now()
		if bare.count(strings.ToLower(string(text))) == 0 {
			b.Fatal("the automaton finds nothing")
		}
		reading, finding, walking = reading+read.Sub(start), finding+found.Sub(read), walking+time.Since(found)
	}
	b.ReportMetric(reading.Seconds()/finding.Seconds(), "×finder")
	b.ReportMetric(reading.Seconds()/walking.Seconds(), "×automaton")
}

// BenchmarkReadLinear reads texts of growing length: the time per byte stays.
func BenchmarkReadLinear(b *testing.B) {
	lex, err := lexicon.Default()
	if err != nil {
		b.Fatal(err)
	}
	for _, size := range []int{1, 2, 4, 8} {
		text := corpusText(b, size<<20)
		b.Run(fmt.Sprintf("%dMB", size), func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				if _, err := loader.Read("report.txt", text, lex); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// oddShapes are texts that grow in one direction, by n parts.
var oddShapes = []struct {
	name, file string
	text       func(n int) string
}{
	{"one line", "r.txt", func(n int) string {
		return strings.Repeat("Aurora から S3 へ移行した。Jane Smith said so. ", n)
	}},
	{"headings", "r.md", func(n int) string { return numbered(n, "## Talk %d by Jane Smith - Acme\n\nS3\n") }},
	{"marks", "r.txt", func(n int) string { return numbered(n, "■ Talk %d on S3\n") }},
	{"bullets", "r.txt", func(n int) string { return "DAT301 - Keynote\n" + strings.Repeat("- を発表\n", n) }},
	{"one keynote", "r.md", func(n int) string {
		return "# AWS re:Invent 2016\n\n" + numbered(n, "## Keynote %d - Jane Smith, Acme\n\nS3\n")
	}},
	{"panel", "r.md", func(n int) string {
		return "# AWS re:Invent 2016\n\n## Panel DAT301\n\nSpeakers:\n\n" + numbered(n, "- Jane Smith %d, MongoDB\n") + "\nJane Smith of Acme uses S3.\n"
	}},
	{"rules", "r.txt", func(n int) string { return "DAT301 - Talk\n" + numbered(n, "----\nJane Smith %d\n") }},
	{"dates", "r.txt", func(n int) string { return numbered(n, "2016-11-30 AWS Meetup %d\n") }},
	{"posts", "r.txt", func(n int) string { return numbered(n, "AWS Meetup %d\n\n山田（@yamada）です。\n") }},
	{"blanks", "r.txt", func(n int) string { return "DAT301 - Talk\n" + strings.Repeat("\n", n) + "x" }},
	{"katakana", "r.txt", func(n int) string { return strings.Repeat("サーバーレス", n) }},
}

func numbered(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, i)
	}
	return b.String()
}

// BenchmarkReadOdd reads shapes that no report has, of one size and of twice
// that: ×double is 2 where the time grows with the length.
func BenchmarkReadOdd(b *testing.B) {
	lex := testLexicon(b)
	for _, shape := range oddShapes {
		b.Run(shape.name, func(b *testing.B) {
			const n = 20_000
			var took [2]time.Duration
			for b.Loop() {
				for i := range took {
					text := []byte(shape.text(n * (i + 1)))
					start := time.Now()
					if _, err := loader.Read(shape.file, text, lex); err != nil {
						b.Fatal(err)
					}
					took[i] += time.Since(start)
				}
			}
			b.ReportMetric(took[1].Seconds()/took[0].Seconds(), "×double")
		})
	}
}
