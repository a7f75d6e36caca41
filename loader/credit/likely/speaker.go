package likely

import (
	_ "embed"
	"strconv"
	"strings"
	"unicode/utf8"

	"talkgraph/loader/pattern"
	"talkgraph/loader/words"
)

//go:embed words/spoke.txt
var spokeList string

// A Naming is how the lines of a talk name somebody.
type Naming struct {
	Line     string // the first that names them
	Above    string // the line above that
	From, To int    // where, in bytes
	Nth      int    // how many lines with words the talk has above it
	Before   int    // how many others the talk names before them
	People   int    // how many people the talk names
	Times    int    // how often its lines name them
	Talks    int    // in how many talks they are named
	Named    int    // code points of the line that name people
	Known    bool   // a line above the talk names them
	Beside   bool   // the line names others too
	Company  bool   // the line names a company
	Position bool   // the line has words for what somebody is: engineer
	Acts     bool   // what is said of them is what speakers do
	Keynote  bool   // the talk is one
	Aside    bool   // it is somebody whom the writer met, reads or quotes, or who hosts
}

var (
	honoured  = pattern.MustCompile(`^[ 　]*(?:さん|氏|様|先生)`)
	thenWord  = pattern.MustCompile(`^[ 　]*(?:さん|氏|様|先生)?[ 　]*(は|が|から|による|より|の|と|に|へ|を|、|,|\)|）|:|：)`)
	endsLine  = pattern.MustCompile(`^[ 　]*(?:さん|氏|様)?[ 　]*[)）」]?[ 　]*$`)
	inBracket = pattern.MustCompile(`[(（][ 　]*$`)
	thenFirm  = pattern.MustCompile(`^ *(?:,|from\b|of\b|at\b|\(|（|-|–|/|@)`)
	behind    = pattern.MustCompile(`(?i:\b(by|from|with|of|to|for|and|that|what|when|as|like|in|at|on|is|was)) $`)
	thenVerb  = pattern.MustCompile(`^ (was|is|were|are|has|had|will|and|who)\b`)
	theirs    = pattern.MustCompile(`^['’]s\b`)
	saysWho   = pattern.MustCompile(`(?i)` + words.AnyOf(spokeList) + `|^[ 　]*by\b`)
	isProse   = pattern.MustCompile(`[。.][ 　]*$`)
)

// stands are hints that weigh otherwise by which line of the talk it is.
var stands = [...]string{"honorific", "ends line", "opens line", "prose", "company", "position", "label", "acts", "then firm", "keynote"}

// Hints are what a naming shows.
func (n Naming) Hints() []string {
	if n.Aside {
		return []string{"aside"}
	}
	h := make(hints, 0, 40)
	n.text(&h)
	h.addIf(n.Company, "company")
	h.addIf(n.Position, "position")
	h.addIf(n.Acts, "acts")
	h.addIf(saysWho.MatchString(n.Line), "label")
	h.addIf(saysWho.MatchString(n.Above), "label above")
	h.addIf(n.Known, "known above")
	h.addIf(n.Keynote, "keynote")
	h.addIf(n.Beside, "others beside")
	line := "line " + upTo(n.Nth, 0, 1, 2, 3, 5, 10, 20)
	for _, also := range stands {
		for _, shown := range h {
			h.addIf(shown == also, line+" & "+also)
		}
	}
	h.add("any")
	h.add(line)
	h.add("others before " + upTo(n.Before, 0, 1, 2, 4))
	h.add("people " + upTo(n.People, 1, 2, 3, 6))
	h.add("times " + upTo(n.Times, 1, 2, 3, 5))
	h.add("talks " + upTo(n.Talks, 1, 2))
	return h
}

// text adds what the text of the line shows.
func (n Naming) text(h *hints) {
	before, name, after := n.Line[:n.From], n.Line[n.From:n.To], n.Line[n.To:]
	h.addIf(honoured.MatchString(after), "honorific")
	if m := thenWord.FindStringSubmatch(after); m != nil {
		h.add("then " + m[1])
	}
	h.addIf(endsLine.MatchString(after), "ends line")
	h.addIf(strings.Trim(before, " \t　•・-*") == "", "opens line")
	h.addIf(inBracket.MatchString(before), "bracket")
	if m := behind.FindStringSubmatch(before); m != nil {
		h.add("behind " + strings.ToLower(m[1]))
	}
	if m := thenVerb.FindStringSubmatch(after); m != nil {
		h.add("then " + m[1])
	}
	h.addIf(thenFirm.MatchString(after), "then firm")
	h.addIf(theirs.MatchString(after), "'s")
	h.addIf(isProse.MatchString(n.Line), "prose")
	h.addIf(strings.Contains(name, " ") || utf8.RuneCountInString(name) > 3, "whole name")
	runes := utf8.RuneCountInString(strings.TrimSpace(n.Line))
	h.add("share " + upTo(10*n.Named/max(runes, 1), 1, 3, 5, 7, 9))
	h.add("length " + upTo(runes, 15, 30, 60, 120, 240))
}

// upTo is the first of some limits that a number does not exceed, in words.
func upTo(n int, limits ...int) string {
	for _, most := range limits {
		if n <= most {
			return strconv.Itoa(most)
		}
	}
	return "more"
}
