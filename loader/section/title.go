package section

import (
	"cmp"
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
)

// A title is what a line says as the title of a talk.
type title struct {
	text   string
	also   string
	code   string
	kind   string
	date   string
	at     int // code point of the line's body at which the byline begins
	people []byline.Person
	label  string // what stands before the title: "Session 3:"

	handle    bool // the byline is a handle: other lines may name who goes by it
	nameFirst bool // the speaker stands before the title: "Ana Lopez (Acme) - Title"
}

const (
	maxTitle = 160 // code points: longer lines are sentences
	maxBare  = 100 // bare lines that nothing marks
)

var (
	codePattern   = pattern.MustCompile(`^(?:[\[［【(]([A-Z]{2,7}\d{3,4}(?:-[A-Z0-9]{1,3})?|[A-Z]{1,4}\d{0,4}(?:-[A-Z\d]{1,4}){1,2}|\d{1,2}-[A-Z]{1,2}-?\d{1,2}|[A-Z]\d{1,3})[\]］】)][ 　]*[-–—:：]?|([A-Z]{2,7}\d{3,4}(?:-[A-Z]{1,2}\d?)?|[A-Z]{1,4}\d?-\d{2}|\d{2}-[A-Z]-\d{1,2})(?:[ 　]*[-–—:：|｜][ 　]*|[ 　]+[-–—:：|｜]?[ 　]*))[ 　]*(\S.*)$`)
	separated     = pattern.MustCompile(`^(?:[\[［【(]|(?:[A-Z]{1,4}\d?-\d{2}|\d{2}-[A-Z]-\d{1,2})[ 　:：|｜]|[A-Z]{2,7}\d{3,4}(?:-[A-Z]{1,2}\d?)?[ 　]*[-–—:：|｜])`)
	codeAtEnd     = pattern.MustCompile(`^(.*\S)[ 　]*[\[［(（]([A-Z]{2,7}\d{3,4}(?:-[A-Z0-9]{1,3})?)[\]］)）]$`)
	sentenceEnd   = pattern.MustCompile(`(?:[。．、，,;；]|[^.]\.|(?:でした|です|ました|ます|ません)[!！wｗ笑()（）♪]*|(?:でしょう|です|ます|ません)か[?？!！…]*)$`)
	markPattern   = pattern.MustCompile(`^[■□◆◇●○★☆▼▽▲△▶►◎◉]+[ 　]*`)
	emojiPattern  = pattern.MustCompile(`^[\x{1F000}-\x{1FAFF}\x{2600}-\x{27BF}\x{FE0F}\x{200D}]+[ 　]*`)
	numberPattern = pattern.MustCompile(`^(?:\d{1,2}[.)）．][ 　]+|[①-⑳][ 　]*)`)
)

// read parses a line's body as the title of a talk.
func (b *builder) read(body string) title {
	t := b.parts(body)
	t.kind = kindOf(t)
	return t
}

func kindOf(t title) string {
	kind := KindOf("", t.text, t.code != "")
	if kind == "breakout" && strings.HasPrefix(t.code, "KEY") {
		return "keynote"
	}
	if (kind == "talk" || kind == "breakout") && lightningLabel.MatchString(t.label) {
		return "lightning"
	}
	return kind
}

// KindOf is the form that a talk has, by what its programme calls it, if there
// is one, and by its title. Talks with a code are breakouts unless their
// programme calls them otherwise.
func KindOf(called, title string, coded bool) string {
	for _, text := range []string{called, title} {
		text = knowledge.Fold(text) // once for all lists
		switch {
		case keynoteWords.In(text):
			return "keynote"
		case panelWords.In(text):
			return "panel"
		case lightningWords.In(text):
			return "lightning"
		case workshopWords.In(text):
			return "workshop"
		}
	}
	if coded && called == "" || breakoutWords.In(called) {
		return "breakout"
	}
	return "talk"
}

// bare tells lines that could entitle something: short, and no sentence.
func bare(l parse.Line, limit int) bool {
	return l.Shape == parse.Text && l.Indent < 4 && l.Body != "" && len(l.Body) <= limit*utf8.UTFMax && utf8.RuneCountInString(l.Body) <= limit && !captionEnd.MatchString(l.Body) &&
		!strings.Contains(l.Body, "。") && !sentenceEnd.MatchString(l.Body) && !calls(l.Body) && !strings.HasPrefix(l.Body, "⇒") && !strings.HasPrefix(l.Body, "→")
}

// asks tells questions in one clause or two: they entitle talks as other bare
// lines do where something else says that a talk begins.
func asks(l parse.Line) bool {
	return question.MatchString(l.Body) && l.Shape == parse.Text && l.Indent < 4 && utf8.RuneCountInString(l.Body) <= 60 && !strings.Contains(l.Body, "。")
}

var question = pattern.MustCompile(`か[?？!！]*$`)

var callEnd = pattern.MustCompile(`^[A-Za-z][^\p{Han}\p{Hiragana}\p{Katakana}]*(?:[!:…]|[.]{3})$`)

var twoSentences = pattern.MustCompile(`[a-z\d]{4,}[.!] [A-Z][a-z]|^(?:But|And|So|Or) .{30,}\?$`)

// calls tells English sentences from titles: two of them, or one that ends in
// "!", a colon or "…" and has six words or more, and few capitals.
func calls(body string) bool {
	if twoSentences.MatchString(body) {
		return true
	}
	if !callEnd.MatchString(body) {
		return false
	}
	words, capitals := strings.Fields(body), 0
	for _, word := range words[1:] {
		if word[0] >= 'A' && word[0] <= 'Z' {
			capitals++
		}
	}
	return len(words) >= 6 && capitals*3 < len(words)-1 || len(words) == 5 && capitals == 0 && strings.HasSuffix(body, ":")
}

// photoEnd tells what stands under pictures.
var photoEnd = pattern.MustCompile(`の(?:開始前|終了後)?の?(?:様子|風景|写真|会場)$`)

// ofKeynote is a label before a keynote's title, which may end as sentences do.
var ofKeynote = pattern.MustCompile(`^(?:基調講演|キーノート)[ 　]?[:：]`)

// isKeynote tells lines that entitle a keynote.
func isKeynote(l parse.Line) bool {
	if ofKeynote.MatchString(l.Body) {
		l.Body = strings.TrimSuffix(l.Body, "。")
	}
	if !bare(l, 80) {
		return false
	}
	at := keynoteWords.Index(l.Body)
	return at >= 0 && at <= 40 && !photoEnd.MatchString(l.Body) && !ofKeynotes.MatchString(l.Body)
}

// ofKeynotes tells lines that point to a keynote, or to several.
var ofKeynotes = pattern.MustCompile(`^(?:Here|After|During|Before|Watch|See|You can|There)\b.*[:.]$|(?i:\bkeynotes? (?:and|&|\+) (?:talks|sessions|breakouts|workshops)\b)`)

// isNoTalk tells headings among those of talks that are of none.
func isNoTalk(body string) bool {
	return IsStop(body) || inTalk.Has(strings.TrimSpace(markPattern.ReplaceAllString(body, "")))
}

// IsStop tells headings that end a talk and begin none.
func IsStop(body string) bool {
	body = strings.TrimSpace(emojiPattern.ReplaceAllString(markPattern.ReplaceAllString(body, ""), ""))
	body = body[len(timeStart.FindString(body)):]
	if strings.HasPrefix(body, "<") {
		body = cmp.Or(emphasized(body), body)
	}
	body = strings.Trim(body, "【】[]<>＜＞*_!！♪、。：: ")
	short := utf8.RuneCountInString(body) <= 30
	first, _, two := strings.Cut(strings.ReplaceAll(body, "／", "/"), "/")
	return nonTalk.Has(body) || nonTalk.Has(strings.TrimPrefix(body, "今回の")) || two && short && nonTalk.Has(strings.TrimSpace(first)) || short && (nonTalkStarts.Prefix(body) != "" || nonTalkEnds.Suffix(body) != "" || social.In(body))
}
