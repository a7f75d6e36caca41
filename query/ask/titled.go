package ask

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/query"
	"talkgraph/query/ask/vocabulary"
)

// titleBehind is the last of the words that stand behind "the session on".
func (q *question) titleBehind(noun int) int {
	on := q.token(noun + 1)
	if noun == 0 || q.token(noun-1).text != "the" || on.text != "on" && on.text != "about" {
		return noun
	}
	last := noun + 1
	for last+1 < len(q.tokens) && q.tokens[last+1].cue == "" && !slices.Contains(ending, q.tokens[last+1].text) {
		last++
	}
	return last
}

// titledAt lists the talks that the words before a noun are in the title of, or
// else their meaning in other words: the talk on ハイブリッド構成 for "the hybrid
// session". Of several, those at the events that are named.
func (q *question) titledAt(ctx context.Context, g *query.Graph, first, noun int) ([]knowledge.Node, error) {
	words := strings.TrimSuffix(strings.TrimSpace(q.scan.surface(q.tokens[first].from, q.tokens[noun-1].to)), "の")
	kinds := forms[q.token(noun).cue]
	for _, say := range q.vocab.Rephrased(words) {
		talks, err := titled(ctx, g, say, kinds)
		if err != nil {
			return nil, err
		}
		if talks = q.atNamed(talks); len(talks) > 0 {
			return talks, nil
		}
	}
	return nil, nil
}

// modifiers is the first of the tokens that stand before a noun as part of its
// noun phrase: in English those behind the nearest "the", else words and
// services and topics that stand side by side.
func (q *question) modifiers(noun int) int {
	for j := noun - 1; !q.ja && j >= 0 && j >= noun-maxWindow && q.tokens[j].cue == ""; j-- {
		if q.tokens[j].text == "the" {
			return j + 1
		}
	}
	first := noun
	for j := noun - 1; j >= 0; j-- {
		t := q.tokens[j]
		switch {
		case t.thing >= 0 && !slices.Contains([]knowledge.Kind{knowledge.Service, knowledge.Topic}, q.things[t.thing].kind):
			return first
		case t.thing >= 0, t.script == latin && t.cue == "" && !slices.Contains(ending, t.text) && !slices.Contains(opening, t.text),
			t.script == kanji, t.script == katakana:
			first = j
		case t.text == "の" && j == noun-1:
		default:
			return first
		}
	}
	return first
}

// mayBeTitle says whether the words are more than one name: "the security
// session" is any session on security.
func (q *question) mayBeTitle(first, noun int) bool {
	names, words := 0, 0
	for j := first; j < noun; j++ {
		switch {
		case q.tokens[j].thing >= 0:
			names++
		case slices.Contains(q.left, j):
			words++
		}
	}
	return words > 0 || names > 1
}

// mayBePart says whether one name stands before a noun that means one talk:
// "the Kinesis session", CI/CDパイプラインのセッション, if one title says so.
func (q *question) mayBePart(first, noun int) bool {
	text := strings.TrimSuffix(q.scan.surface(q.tokens[first].from, q.tokens[noun].from), "の")
	the := !q.ja && first > 0 && q.tokens[first-1].text == "the"
	return first < noun && !strings.HasSuffix(q.tokens[noun].text, "s") && (the || severalWords([]rune(strings.TrimSpace(text))))
}

// severalWords tells "batch jobs" and CI/CDパイプライン: a blank, or a letter of
// the other alphabet, begins another word.
func severalWords(text []rune) bool {
	for i, r := range text {
		if r == ' ' || i > 0 && vocabulary.IsLatin(r) != vocabulary.IsLatin(text[i-1]) && scriptOf(r) != other && scriptOf(text[i-1]) != other {
			return true
		}
	}
	return false
}

// titled lists the talks of some forms that have all of these words in the title.
func titled(ctx context.Context, g *query.Graph, words string, forms []string) ([]knowledge.Node, error) {
	words = strings.TrimSuffix(strings.TrimSpace(words), "の")
	page, err := g.Search(ctx, words, []knowledge.Kind{knowledge.Talk}, query.MaxPage, "")
	if err != nil {
		return nil, fmt.Errorf("looking for talks titled %q: %w", words, err)
	}
	if page.Corrected != "" {
		return nil, nil // a title is asked for by its own words
	}
	if forms == nil {
		return page.Nodes, nil
	}
	return slices.DeleteFunc(page.Nodes, func(n knowledge.Node) bool { return !slices.Contains(forms, n.Type) }), nil
}
