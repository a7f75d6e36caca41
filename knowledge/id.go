package knowledge

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
)

// NewID is the id of the one thing of a kind that has this canonical name.
func NewID(kind Kind, name string) string {
	return string(kind) + ":" + Slug(name)
}

// TalkID is the id of a talk at an event, by its code or by its title.
// event is the event's id, or empty where it is unknown.
func TalkID(event, codeOrTitle string) string {
	edition := strings.TrimPrefix(event, string(Event)+":")
	if edition == "" {
		edition = "unknown"
	}
	return string(Talk) + ":" + edition + "/" + Slug(codeOrTitle)
}

// KeynoteID is an id by which a keynote of an event is known whatever its title
// is: of is its speaker's canonical name, or its day, as in "day 1".
func KeynoteID(event, of string) string { return TalkID(event, "keynote "+of) }

// EventOf is the id of the event that a talk's id names.
func EventOf(talk string) string {
	edition, _, _ := strings.Cut(strings.TrimPrefix(talk, string(Talk)+":"), "/")
	return string(Event) + ":" + edition
}

// DocumentID is the id of the document that people name by its path or
// address, or by its id.
func DocumentID(name string) string {
	prefix := string(Document) + ":"
	return prefix + strings.TrimPrefix(name, prefix)
}

// StatementID is the id of a line, counted from 1, of a document.
func StatementID(document string, line int) string {
	var room [128]byte
	return string(strconv.AppendInt(appendStatement(room[:0], document), int64(line), 10))
}

// StatementIDs are the ids of n lines of a document, from a line on. They are
// parts of one text.
func StatementIDs(document string, first, n int) []string {
	prefix := statementPrefix(document)
	var all strings.Builder
	all.Grow(n * (len(prefix) + len(strconv.Itoa(first+n))))
	out := make([]string, n)
	for i := range out {
		var digits [20]byte
		from := all.Len()
		all.WriteString(prefix)
		all.Write(strconv.AppendInt(digits[:0], int64(first+i), 10))
		out[i] = all.String()[from:]
	}
	return out
}

func statementPrefix(document string) string { return string(appendStatement(nil, document)) }

// appendStatement appends that with which the ids of a document's lines begin.
func appendStatement(out []byte, document string) []byte {
	out = append(append(out, Statement...), ':')
	return append(append(out, strings.TrimPrefix(document, string(Document)+":")...), '/')
}

// DocumentOf is the id of the document that a statement's id names.
func DocumentOf(statement string) string {
	path := strings.TrimPrefix(statement, string(Statement)+":")
	return DocumentID(path[:max(0, strings.LastIndexByte(path, '/'))])
}

func statementSortKey(id string, line int) string {
	return fmt.Sprintf("%s/%09d", DocumentOf(id), line)
}

// KindOf reads the kind off an id, and says whether it has one.
func KindOf(id string) (Kind, bool) {
	prefix, rest, found := strings.Cut(id, ":")
	_, known := labels[Kind(prefix)]
	return Kind(prefix), found && known && rest != ""
}

// labels are the names of the kinds in Neo4j and GraphQL.
var labels = map[Kind]string{
	Service: "Service", Talk: "Talk", Person: "Person", Company: "Company",
	Event: "Event", Topic: "Topic", Document: "Document", Statement: "Statement",
}

// Label is the name of the kind in Neo4j and GraphQL: "Service" for "service".
func (k Kind) Label() string { return labels[k] }

// Slug spells a name for an id: folded, words joined by hyphens, nothing
// between Japanese characters and within words such as "re:Invent" and "don't".
func Slug(name string) string {
	var b strings.Builder
	var last rune // last rune written
	gap := false
	b.Grow(len(name))
	fold(name, func(r rune, _, _ int) {
		switch {
		case r == '\'' || r == '’' || r == ':':
			return
		case r == '+' && last != 0:
			b.WriteString("-plus")
			gap = true
			return
		case r == '#' && last != 0:
			b.WriteString("-sharp")
			gap = true
			return
		case !unicode.IsLetter(r) && !unicode.IsNumber(r) && !unicode.IsMark(r) && r != 'ー':
			gap = true
			return
		}
		if gap && last != 0 && !(isCJK(r) && isCJK(last)) {
			b.WriteByte('-')
		}
		b.WriteRune(r)
		last, gap = r, false
	})
	return b.String()
}

// firstCJK is the first code point of them: the Hangul letters.
const firstCJK = '\u1100'

// isCJK tells the scripts that are written without blanks.
func isCJK(r rune) bool {
	return r == 'ー' || r >= firstCJK && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul)
}
