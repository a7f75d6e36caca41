package loader_test

import (
	"fmt"
	"runtime"
	"runtime/metrics"
	"strings"
	"testing"
	"time"

	"talkgraph/lexicon"
	"talkgraph/loader"
)

// BenchmarkExtract extracts a report of a megabyte in each language, and looks
// for names alone in the same text: with the lexicon's own finder, and with a
// bare Aho–Corasick automaton. x-finder and x-bare are how many times as long
// extracting takes, finder-x-bare how many times as long the finder does, in
// processor time: the fastest turn of each against the fastest of the other.
// elapsed-x-bare is the same on the clock: extracting uses all cores. What else
// the machine does slows some turns, and never speeds one up. Nothing is
// collected within a turn, at Go's 100 % as at the 200 % of the commands: the
// automaton alone is several times as large as all that a turn makes.
func BenchmarkExtract(b *testing.B) {
	lex := mustLexicon(b)
	bare := newAutomaton(lex)
	for _, language := range []string{"ja", "en"} {
		text := renamedCorpus(b, lex, language, 1<<20)
		b.Run(language, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			extracting, finding, walking := long, long, long
			for b.Loop() {
				extracting = fastest(extracting, func() { extractText(b, text, lex) })
				finding = fastest(finding, func() { lex.Find(string(text)) })
				for range 5 { // it is short, and its first turn slow
					walking = fastest(walking, func() {
						if bare.count(strings.ToLower(string(text))) == 0 {
							b.Fatal("the automaton finds nothing")
						}
					})
				}
			}
			b.ReportMetric(extracting.processor.Seconds()/finding.processor.Seconds(), "x-finder")
			b.ReportMetric(extracting.processor.Seconds()/walking.processor.Seconds(), "x-bare")
			b.ReportMetric(extracting.elapsed.Seconds()/walking.elapsed.Seconds(), "elapsed-x-bare")
			b.ReportMetric(finding.processor.Seconds()/walking.processor.Seconds(), "finder-x-bare")
			b.ReportMetric(float64(walking.processor.Nanoseconds())/float64(len(text)), "bare-ns/byte")
		})
	}
}

// A turn is how long something took.
type turn struct{ processor, elapsed time.Duration }

// long is longer than any turn.
var long = turn{time.Hour, time.Hour}

// fastest does something once more, and gives the shorter of both times so far.
func fastest(so turn, do func()) turn {
	runtime.GC() // what others left behind is not on this one's account
	start, clock := processorTime(), time.Now()
	do()
	return turn{min(so.processor, processorTime()-start), min(so.elapsed, time.Since(clock))}
}

func extractText(b *testing.B, text []byte, lex *lexicon.Lexicon) {
	b.Helper()
	reading, err := loader.Read("report.md", text, lex)
	if err != nil {
		b.Fatal(err)
	}
	loader.Extract(reading)
}

func mustLexicon(b *testing.B) *lexicon.Lexicon {
	b.Helper()
	lex, err := lexicon.Default()
	if err != nil {
		b.Fatal(err)
	}
	return lex
}

// BenchmarkExtractLinear extracts texts of growing length: the time per byte
// stays, and so does what a byte takes of the heap at most (heap-B/byte).
func BenchmarkExtractLinear(b *testing.B) {
	lex := mustLexicon(b)
	for _, size := range []int{1, 5, 20} {
		text := renamedCorpus(b, lex, "", size<<20)
		b.Run(fmt.Sprintf("%dMB", size), func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			peak := uint64(0)
			for b.Loop() {
				peak = max(peak, peakHeap(func() { extractText(b, text, lex) }))
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(text)), "ns/byte")
			b.ReportMetric(float64(peak)/float64(len(text)), "heap-B/byte")
		})
	}
}

// peakHeap is how far the heap grows at most while a function runs, garbage
// that is not yet collected included.
func peakHeap(do func()) uint64 {
	runtime.GC()
	before, done := heap(), make(chan struct{})
	peak := make(chan uint64)
	go func() {
		most := before
		for {
			select {
			case <-done:
				peak <- max(most, heap()) - before
				return
			case <-time.After(5 * time.Millisecond):
				most = max(most, heap())
			}
		}
	}()
	do()
	close(done)
	return <-peak
}

func heap() uint64 {
	sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}

// oddShapes are texts that grow in one direction, by n parts.
var oddShapes = []struct {
	name, file string
	text       func(n int) string
}{
	{"one line", "r.txt", func(n int) string {
		return strings.Repeat("Aurora から S3 へ移行した。Jane Smith said so. ", n)
	}},
	{"one line of breaks", "r.txt", func(n int) string { return strings.Repeat("Scaling - Jane Smith / Acme (notes) ", n) }},
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
// that: ×double is 2 where the processor time grows with the length.
func BenchmarkReadOdd(b *testing.B) {
	lex := testLexicon(b)
	for _, shape := range oddShapes {
		b.Run(shape.name, func(b *testing.B) {
			const n = 20_000
			var took [2]time.Duration
			for b.Loop() {
				for i := range took {
					text := []byte(shape.text(n * (i + 1)))
					start := processorTime()
					if _, err := loader.Read(shape.file, text, lex); err != nil {
						b.Fatal(err)
					}
					took[i] += processorTime() - start
				}
			}
			b.ReportMetric(took[1].Seconds()/took[0].Seconds(), "×double")
		})
	}
}
