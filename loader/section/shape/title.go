package shape

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
)

// A Title is what a line says as the title of a talk.
type Title struct {
	Text   string          // without its code, its label and its byline
	Also   string          // without the event's name before it, if that is printed
	Code   string          // of the session: "DAT303"
	Kind   string          // see TitleKind
	Date   string          // that stands at one of its ends; ISO 8601 as far as known
	At     int             // code point of the line's body at which the byline begins
	People []byline.Person // who gave the talk
	Label  string          // what stands before the title: "Session 3:"

	Timed     bool // the time of day stands before the title
	Handle    bool // the byline is a handle: other lines may name who goes by it
	Below     int  // the line under it that entitles the talk, where it is the byline, from 1; or 0
	NameFirst bool // the speaker stands before the title: "Ana Lopez (Acme) - Title"
}

const (
	MaxTitle  = 160 // code points: longer lines are sentences
	MaxBilled = 240 // with those who gave the talk, and for whom
	MaxBare   = 100 // bare lines that nothing marks
)

var (
	// CodePattern is a title behind the code of its session.
	CodePattern = pattern.MustCompile(`^(?:[\[［【(]([A-Z]{2,7}\d{3,4}(?:-[A-Z0-9]{1,3})?|[A-Z]{1,4}\d{0,4}(?:-[A-Z\d]{1,4}){1,2}|\d{1,2}-[A-Z]{1,2}-?\d{1,2}|[A-Z]\d{1,3}(?:\([A-Z]{1,2}\))?)[\]］】)][ 　]*[-–—:：]?|([A-Z]{2,7}\d{3,4}(?:-[A-Z]{1,2}\d?)?|[A-Z]{1,4}\d?-\d{2}|\d{2}-[A-Z]-\d{1,2})(?:[ 　]*[-–—:：|｜]{1,2}[ 　]*|[ 　]+[-–—:：|｜]{0,2}[ 　]*))[ 　]*(\S.*)$`)
	// Separated is a code that brackets or a mark part from its title.
	Separated = pattern.MustCompile(`^(?:[\[［【(]|(?:[A-Z]{1,4}\d?-\d{2}|\d{2}-[A-Z]-\d{1,2})[ 　:：|｜]|[A-Z]{2,7}\d{3,4}(?:-[A-Z]{1,2}\d?)?[ 　]*[-–—:：|｜])`)
	codeLast  = pattern.MustCompile(`\d(?:-[A-Z0-9]{1,3})?[\]］)）][,、]*$`)
	codeAtEnd = pattern.MustCompile(`^(.*\S)[ 　]*[\[［(（]([A-Z]{2,7}\d{3,4}(?:-[A-Z0-9]{1,3})?)[\]］)）]$`)
	// SentenceEnd is how sentences end, and titles do not.
	SentenceEnd = pattern.MustCompile(`(?:[。．、，,;；]|[^.]\.|(?:のだ|です|ました|ます|んだ)が|(?:でした|です|ました|ます|ません)(?:よね?|ね)?[!！wｗ笑()（）♪]*|(?:でしょう|です|ます|ません)か[?？!！…wｗ笑()（）]*)$`)
	FirmEnd     = pattern.MustCompile(`(?:,[ ]?|[ ])(?:Inc|Ltd|Corp|Co|K[.]K)[.]$`) // the stop is that of a company's legal form
	// MarkPattern is the marks before a title: ■ and the like.
	MarkPattern = pattern.MustCompile(`^[` + parse.Marks + `]+[ 　]*`)
	// EmojiPattern is pictures before a title.
	EmojiPattern = pattern.MustCompile(`^[\x{1F000}-\x{1FAFF}\x{2600}-\x{27BF}\x{FE0F}\x{200D}]+[ 　]*`)
	// NumberPattern is the number before a title.
	NumberPattern = pattern.MustCompile(`^(?:\d{1,2}(?:[.)）．][ 　]+|．)|[①-⑳][ 　]*|#\d{1,2}[:：.)]?[ 　]+|＃\d{1,2}[:：.)]?[ 　]+|【\d{1,2}】[ 　]*|(?i:no)\.[ ]?\d{1,2}[:：.]?[ 　]+)`)
)

// TitleKind is the form that a talk has, by all that its title says.
func TitleKind(t Title) string {
	kind := KindOf("", t.Text, t.Code != "")
	if kind == "breakout" && strings.HasPrefix(t.Code, "KEY") {
		return "keynote"
	}
	if kind == "talk" && KeynoteWords.Has(t.Label) {
		return "keynote"
	}
	if (kind == "talk" || kind == "breakout") && lightningLabel.MatchString(t.Label) {
		return "lightning"
	}
	if (kind == "talk" || kind == "breakout") && workshopWords.In(t.Label) {
		return "workshop"
	}
	return kind
}

// Bare tells lines that could entitle something: short, and no sentence.
func Bare(l *Line, limit int) bool {
	return l.Shape == parse.Text && l.Indent < 4 && l.Phrase(limit)
}

// NoSentence tells texts that could entitle something from sentences.
func NoSentence(body string) bool {
	return !strings.HasPrefix(body, "⇒") && !strings.HasPrefix(body, "→") && !(SentenceEnd.MatchString(body) && !(strings.HasSuffix(body, ".") && FirmEnd.MatchString(body))) && !strings.Contains(body, "。") &&
		!CaptionEnd.MatchString(body) && !calls(body) && !isChain(body) && !strings.Contains(body, "pic.twitter.com/")
}

// isChain tells texts that lead from one thing to the next, twice or more: "Home >
// Blog > Ropes", "queue → worker → store".
func isChain(body string) bool {
	if !strings.Contains(body, "> ") && !strings.Contains(body, "→ ") {
		return false // marks are looked for sooner than blanks, which are everywhere
	}
	return strings.Count(body, " > ") > 1 || strings.Count(body, " → ") > 1 || strings.Count(body, " -> ") > 1
}

// Asks tells questions in one clause or two: they entitle talks as other bare
// lines do where something else says that a talk begins.
func Asks(l *Line) bool {
	return l.Shape == parse.Text && l.Indent < 4 && l.Question()
}

// MaxQuestion is how many code points such a question has at most.
const MaxQuestion = 60

// IsQuestionText tells texts that end as Japanese questions do.
func IsQuestionText(body string) bool {
	return question.MatchString(body) && !strings.Contains(body, "。")
}

var question = pattern.MustCompile(`か[?？!！]*$`)

// Stopped tells a noun with a stop behind it: "船を直した話。" entitles talks as other
// bare lines do where something else says that a talk begins.
func Stopped(l *Line) bool {
	return l.Shape == parse.Text && l.Indent < 4 && l.Runes <= MaxQuestion && strings.HasSuffix(l.Body, "。") && stoppedNoun.MatchString(l.Body) && NoSentence(strings.TrimSuffix(l.Body, "。"))
}

// stoppedNoun is how such lines end: no verb does.
var stoppedNoun = pattern.MustCompile(`(?:話|件|こと|もの|まで|[\p{Katakana}ー]{2}|\p{Han}{2}|[A-Za-z\d」』])。$`)

var callEnd = pattern.MustCompile(`^[A-Za-z][^\p{Han}\p{Hiragana}\p{Katakana}]*(?:[!:…]|[.]{3})$`)

var twoSentences = pattern.MustCompile(`[a-z\d]{4,}[.!] [A-Z][a-z]|^(?:But|And|So|Or),? .{20,}\?$`)

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

// PhotoEnd tells what stands under pictures.
var PhotoEnd = pattern.MustCompile(`の(?:開始前|終了後)?の?(?:様子|風景|写真|会場)$`)

// ofKeynote is a label before a keynote's title, which may end as sentences do.
var ofKeynote = pattern.MustCompile(`^(?:基調講演|キーノート)[ 　]?[:：]`)

// IsKeynote tells lines that entitle a keynote.
func IsKeynote(l *Line) bool {
	return Bare(l, MaxBare) && l.Is(isKeyLine, keynoteFirst) && !IsGroup(l.Body) || keynoteSentence(l)
}

// keynoteSentence tells titles of keynotes that end as sentences do, behind a label.
func keynoteSentence(l *Line) bool {
	body, stopped := strings.CutSuffix(l.Body, "。")
	return stopped && l.Shape == parse.Text && l.Indent < 4 && l.Runes <= 80 && ofKeynote.MatchString(body) && NoSentence(body)
}

// keynoteFirst tells texts with the word for a keynote at their beginning.
func keynoteFirst(body string) bool {
	at := KeynoteWords.Index(body)
	return at >= 0 && at <= 40 && (at == 0 || utf8.RuneCountInString(body) <= 80) && !PhotoEnd.MatchString(body) && !ofKeynotes.MatchString(body)
}

// ofKeynotes tells lines that point to a keynote, or to several.
var ofKeynotes = pattern.MustCompile(`^(?:Here|After|During|Before|Watch|See|You can|There)\b.*[:.]$|\b(?i:attended|watched|saw|liked|enjoyed|missed) (?i:this|that|the|his|her) (?i:\w+ )?(?i:keynote)\b|^(?i:keynotes?(?:\(s\))?[ ](?:speakers?|sessions|talks|presenters?|line-?up)|keynote\(s\)):?$|(?i:\bkeynotes? (?:and|&|\+) (?:talks|sessions|breakouts|workshops)\b)`)
