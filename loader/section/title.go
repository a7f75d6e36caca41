package section

import (
	"strings"
	"unicode/utf8"

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

	timed     bool // the time of day stands before the title
	handle    bool // the byline is a handle: other lines may name who goes by it
	below     int  // the line under it that entitles the talk, where it is the byline, from 1; or 0
	nameFirst bool // the speaker stands before the title: "Ana Lopez (Acme) - Title"
}

const (
	maxTitle  = 160 // code points: longer lines are sentences
	maxBilled = 240 // with those who gave the talk, and for whom
	maxBare   = 100 // bare lines that nothing marks
)

var (
	// codePattern is a title behind the code of its session.
	codePattern = pattern.MustCompile(`^(?:[\[［【(]([A-Z]{2,7}\d{3,4}(?:-[A-Z0-9]{1,3})?|[A-Z]{1,4}\d{0,4}(?:-[A-Z\d]{1,4}){1,2}|\d{1,2}-[A-Z]{1,2}-?\d{1,2}|[A-Z]\d{1,3})[\]］】)][ 　]*[-–—:：]?|([A-Z]{2,7}\d{3,4}(?:-[A-Z]{1,2}\d?)?|[A-Z]{1,4}\d?-\d{2}|\d{2}-[A-Z]-\d{1,2})(?:[ 　]*[-–—:：|｜][ 　]*|[ 　]+[-–—:：|｜]?[ 　]*))[ 　]*(\S.*)$`)
	// separated is a code that brackets or a mark part from its title.
	separated = pattern.MustCompile(`^(?:[\[［【(]|(?:[A-Z]{1,4}\d?-\d{2}|\d{2}-[A-Z]-\d{1,2})[ 　:：|｜]|[A-Z]{2,7}\d{3,4}(?:-[A-Z]{1,2}\d?)?[ 　]*[-–—:：|｜])`)
	codeLast  = pattern.MustCompile(`\d(?:-[A-Z0-9]{1,3})?[\]］)）][,、]*$`)
	codeAtEnd = pattern.MustCompile(`^(.*\S)[ 　]*[\[［(（]([A-Z]{2,7}\d{3,4}(?:-[A-Z0-9]{1,3})?)[\]］)）]$`)
	// sentenceEnd is how sentences end, and titles do not.
	sentenceEnd = pattern.MustCompile(`(?:[。．、，,;；]|[^.]\.|(?:でした|です|ました|ます|ません)[!！wｗ笑()（）♪]*|(?:でしょう|です|ます|ません)か[?？!！…]*)$`)
	firmEnd     = pattern.MustCompile(`,[ ]?(?:Inc|Ltd|Corp|Co|K[.]K)[.]$`) // the stop is that of a company's legal form
	// markPattern is the marks before a title: ■ and the like.
	markPattern = pattern.MustCompile(`^[■□◆◇●○★☆▼▽▲△▶►◎◉]+[ 　]*`)
	// emojiPattern is pictures before a title.
	emojiPattern = pattern.MustCompile(`^[\x{1F000}-\x{1FAFF}\x{2600}-\x{27BF}\x{FE0F}\x{200D}]+[ 　]*`)
	// numberPattern is the number before a title.
	numberPattern = pattern.MustCompile(`^(?:\d{1,2}[.)）．][ 　]+|[①-⑳][ 　]*|#\d{1,2}[:：.)]?[ 　]+)`)
)

// kindOf is the form that a talk has, by all that its title says.
func kindOf(t title) string {
	kind := KindOf("", t.text, t.code != "")
	if kind == "breakout" && strings.HasPrefix(t.code, "KEY") {
		return "keynote"
	}
	if kind == "talk" && t.label == "keynote" {
		return "keynote"
	}
	if (kind == "talk" || kind == "breakout") && lightningLabel.MatchString(t.label) {
		return "lightning"
	}
	return kind
}

// bare tells lines that could entitle something: short, and no sentence.
func bare(l *line, limit int) bool {
	return l.Shape == parse.Text && l.Indent < 4 && l.phrase(limit)
}

// noSentence tells texts that could entitle something from sentences.
func noSentence(body string) bool {
	return !strings.HasPrefix(body, "⇒") && !strings.HasPrefix(body, "→") && !(sentenceEnd.MatchString(body) && !(strings.HasSuffix(body, ".") && firmEnd.MatchString(body))) && !strings.Contains(body, "。") &&
		!captionEnd.MatchString(body) && !calls(body)
}

// asks tells questions in one clause or two: they entitle talks as other bare
// lines do where something else says that a talk begins.
func asks(l *line) bool {
	return l.Shape == parse.Text && l.Indent < 4 && l.question()
}

// maxQuestion is how many code points such a question has at most.
const maxQuestion = 60

// isQuestionText tells texts that end as Japanese questions do.
func isQuestionText(body string) bool {
	return question.MatchString(body) && !strings.Contains(body, "。")
}

var question = pattern.MustCompile(`か[?？!！]*$`)

var callEnd = pattern.MustCompile(`^[A-Za-z][^\p{Han}\p{Hiragana}\p{Katakana}]*(?:[!:…]|[.]{3})$`)

var twoSentences = pattern.MustCompile(`[a-z\d]{4,}[.!] [A-Z][a-z]|^(?:But|And|So|Or) .{30,}\?$`)

// calls tells English sentences from titles: two of them, or one that ends in
// "!", a colon or "…" and has six words or more, and few capitals.
func calls(body string) bool {
	if (strings.Contains(body, ". ") || strings.Contains(body, "! ") || strings.HasSuffix(body, "?")) && twoSentences.MatchString(body) {
		return true
	}
	if !endsInCall(body) || !callEnd.MatchString(body) {
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

// endsInCall tells texts that end in the marks of callEnd.
func endsInCall(body string) bool {
	return strings.HasSuffix(body, "!") || strings.HasSuffix(body, ":") || strings.HasSuffix(body, "…") || strings.HasSuffix(body, "...")
}

// photoEnd tells what stands under pictures.
var photoEnd = pattern.MustCompile(`の(?:開始前|終了後)?の?(?:様子|風景|写真|会場)$`)

// ofKeynote is a label before a keynote's title, which may end as sentences do.
var ofKeynote = pattern.MustCompile(`^(?:基調講演|キーノート)[ 　]?[:：]`)

// isKeynote tells lines that entitle a keynote.
func isKeynote(l *line) bool {
	return bare(l, maxBare) && l.is(isKeyLine, keynoteFirst) || keynoteSentence(l)
}

// keynoteSentence tells titles of keynotes that end as sentences do, behind a label.
func keynoteSentence(l *line) bool {
	body, stopped := strings.CutSuffix(l.Body, "。")
	return stopped && l.Shape == parse.Text && l.Indent < 4 && l.runes <= 80 && ofKeynote.MatchString(body) && noSentence(body)
}

// keynoteFirst tells texts with the word for a keynote at their beginning.
func keynoteFirst(body string) bool {
	at := keynoteWords.Index(body)
	return at >= 0 && at <= 40 && (at == 0 || utf8.RuneCountInString(body) <= 80) && !photoEnd.MatchString(body) && !ofKeynotes.MatchString(body)
}

// ofKeynotes tells lines that point to a keynote, or to several.
var ofKeynotes = pattern.MustCompile(`^(?:Here|After|During|Before|Watch|See|You can|There)\b.*[:.]$|\b(?i:attended|watched|saw|liked|enjoyed|missed) (?i:this|that|the|his|her) (?i:\w+ )?(?i:keynote)\b|^(?i:keynotes?(?:\(s\))?[ ](?:speakers?|sessions|talks|presenters?|line-?up)|keynote\(s\)):?$|(?i:\bkeynotes? (?:and|&|\+) (?:talks|sessions|breakouts|workshops)\b)`)
