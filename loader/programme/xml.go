package programme

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
)

// An xmlReader goes through a schedule, element by element: no more than one
// event is in memory besides what was read.
type xmlReader struct {
	*xml.Decoder
	*problems
	text             string
	p                Programme
	day, room, event int // their numbers, from 1
	date, roomName   string
}

// fromXML reads a schedule of frab or pretalx. Entities that the file itself
// declares are refused, others than its own file are never opened: nothing in
// it can grow.
func fromXML(name, text string) (Programme, error) {
	r := &xmlReader{Decoder: xml.NewDecoder(strings.NewReader(text)), problems: &problems{file: name}, text: text}
	r.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil } // it is UTF-8 by now
	r.p.Format = ScheduleXML
	root := true
	for {
		token, err := r.Token()
		if errors.Is(err, io.EOF) && !root {
			return r.p.checked(r.problems)
		}
		if err != nil {
			return Programme{}, r.broken(err)
		}
		start, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		if root && start.Name.Local != "schedule" {
			return Programme{}, unknown(name, "XML, an element "+cut(start.Name.Local, 40))
		}
		root = false
		if err := r.element(start); err != nil {
			return Programme{}, r.broken(err)
		}
	}
}

// broken tells where the XML goes wrong.
func (r *xmlReader) broken(err error) error {
	reason := err.Error()
	var syntax *xml.SyntaxError
	if errors.As(err, &syntax) {
		reason = syntax.Msg
	} else if errors.Is(err, io.EOF) {
		reason = "there is no element in it"
	}
	return refuse(r.file, ErrSyntax, "%s: %s", place(r.text, int(r.InputOffset())), reason)
}

// element reads one element of those that are looked for.
func (r *xmlReader) element(start xml.StartElement) error {
	switch start.Name.Local {
	case "conference":
		var c xmlConference
		if err := r.DecodeElement(&c, &start); err != nil {
			return fmt.Errorf("conference: %w", err)
		}
		r.conference(c)
	case "day":
		r.day, r.room, r.date = r.day+1, 0, attribute(start, "date")
	case "room":
		r.room, r.event, r.roomName = r.room+1, 0, attribute(start, "name")
	case "event":
		var e xmlEvent
		if err := r.DecodeElement(&e, &start); err != nil {
			return fmt.Errorf("event: %w", err)
		}
		r.event++
		r.p.Talks = append(r.p.Talks, r.talk(e))
	}
	return nil
}

func attribute(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}
