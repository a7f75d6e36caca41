package mention

import (
	_ "embed"
	"fmt"
	"regexp"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/loader/lines"
	"talkgraph/loader/pattern"
	"talkgraph/loader/words"
)

//go:embed pairs/topics.txt
var pairData string

var (
	pairs = mustPairs(pairData)
	// paired are the first words of all pairs: most lines have none.
	paired = words.New(strings.Join(firstWords(pairs), "\n"))
	// bothWords are, by pair, what a line must hold.
	bothWords = pattern.NewAlls(bothOf(pairs)...)
)

// A pair tells a topic by two kinds of words in one sentence.
type pair struct {
	topic         string
	first, second *pattern.Pattern
	words         []string // that may come first
}

// mustPairs is readPairs for data that is a part of the program.
func mustPairs(data string) []pair {
	out, err := readPairs(data)
	if err != nil {
		panic(err)
	}
	return out
}

// readPairs reads lines of a topic, its first words and its second words,
// with bars between them.
func readPairs(data string) ([]pair, error) {
	var out []pair
	number := 0
	for line := range strings.Lines(data) {
		number++
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		parts := strings.Split(line, "|")
		if len(parts) != 3 || strings.TrimSpace(parts[0]) == "" || len(strings.Fields(parts[1])) == 0 || len(strings.Fields(parts[2])) == 0 {
			return nil, fmt.Errorf("pairs, line %d: want a topic | words | words, not %q", number, line)
		}
		first, second := strings.Fields(parts[1]), strings.Fields(parts[2])
		p := pair{topic: strings.TrimSpace(parts[0]), first: eitherOf(first), second: eitherOf(second), words: first}
		out = append(out, p)
	}
	return out, nil
}

// eitherOf is an expression for any of some words.
func eitherOf(list []string) *pattern.Pattern {
	var out []string
	for _, word := range list {
		stem, open := strings.CutSuffix(word, "*")
		expr := regexp.QuoteMeta(stem)
		if !lines.Japanese(stem) {
			expr = `\b` + expr
			if open {
				expr += `\w*`
			}
			expr += `\b`
		}
		out = append(out, expr)
	}
	return pattern.MustCompile(`(?i)(?:` + strings.Join(out, "|") + `)`)
}

func bothOf(all []pair) (out [][]*pattern.Pattern) {
	for _, p := range all {
		out = append(out, []*pattern.Pattern{p.first, p.second})
	}
	return out
}

// firstWords lists the words that may come first, to find lines by: those with
// an open end in the forms in which they stand most.
func firstWords(all []pair) []string {
	var out []string
	for _, p := range all {
		for _, word := range p.words {
			stem, open := strings.CutSuffix(word, "*")
			out = append(out, stem)
			if open {
				for _, end := range []string{"e", "s", "es", "ed", "d", "ing", "ion", "ions", "y", "ped", "ping", "red", "ring"} {
					out = append(out, stem+end)
				}
			}
		}
	}
	return out
}

// pairedTopics finds topics that a line of a talk tells by two words. It
// claims none of them.
func (r *finder) pairedTopics(line int) []Mention {
	text := r.Text(line)
	cues := &r.Cues[line]
	if r.Inner[line] < 0 || !cues.MayAny(anyPair) {
		return nil
	}
	var out []Mention
	looked := false
	for i := cues.NextOf(bothWords, 0); i < len(pairs); i = cues.NextOf(bothWords, i+1) {
		p := &pairs[i]
		if !p.second.MatchString(text) {
			continue // nor beside a first word, at whose edges words end
		}
		all := p.first.FindAllStringIndex(text, -1)
		if len(all) == 0 {
			continue
		}
		if !looked && !r.Has(line, text, paired) {
			return nil
		}
		looked = true
		e := r.claims.Known(p.topic, knowledge.Topic)
		if e == nil {
			continue
		}
		points := r.Coded(line)
		for _, at := range all {
			m := Mention{points.Point(at[0]), points.Point(at[1]), knowledge.Topic, e.ID(), e, "two-words"}
			from, to := ClauseAt(points, m)
			if p.second.MatchString(points.Slice(from, m.Start)+" ") || p.second.MatchString(" "+points.Slice(m.End, to)) {
				out = append(out, m)
				break
			}
		}
	}
	return out
}
