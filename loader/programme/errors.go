package programme

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/parse"
)

// The reasons for which a programme is refused. Errors are of type
// *parse.Error and wrap one of these, or a reason of package parse.
var (
	ErrSyntax  = errors.New("broken file")
	ErrUnknown = errors.New("unknown form of programme")
	ErrField   = errors.New("field of a programme")
)

// known tells people which forms are read.
const known = "known are Sessionize (grid, sessions, all), schedules of frab and pretalx (JSON, XML), schema.org events (JSON-LD), lists of sessions (JSON) and tables of sessions (CSV), by titles and speakers, days, abstracts or codes"

func refuse(file string, reason error, format string, args ...any) error {
	return &parse.Error{File: file, Reason: reason, Detail: fmt.Sprintf(format, args...)}
}

// unknown says that a file is of no form.
func unknown(file, what string) error {
	return refuse(file, ErrUnknown, "%s; %s", what, known)
}

// place tells the line and the column of a byte of a text, both from 1,
// columns in code points.
func place(text string, at int) string {
	at = max(0, min(at, len(text)))
	before := text[:at]
	line := strings.Count(before, "\n") + 1
	column := utf8.RuneCountInString(before[strings.LastIndexByte(before, '\n')+1:]) + 1
	return fmt.Sprintf("line %d, column %d", line, column)
}

// problems keeps the first thing that is wrong with a file.
type problems struct {
	file string
	err  error
	keys map[string]string // knowledge.Key of names of fields, which come again and again
}

// key is the key of the name of a field.
func (p *problems) key(name string) string {
	key, ok := p.keys[name]
	if !ok {
		if p.keys == nil {
			p.keys = make(map[string]string)
		}
		key = knowledge.Key(name)
		p.keys[name] = key
	}
	return key
}

// field notes what is wrong with a field.
func (p *problems) field(at, format string, args ...any) {
	if p.err == nil {
		p.err = refuse(p.file, ErrField, "%s: %s", at, fmt.Sprintf(format, args...))
	}
}
