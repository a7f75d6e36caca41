package programme

// A Programme is what a conference publishes of itself.
type Programme struct {
	Format string // the form it has, one of those below
	Event  Event  // that all talks belong to which name none of their own
	Talks  []Talk // in the order of the file, each once
}

// The forms, as documents name their reader.
const (
	Sessionize   = "sessionize"    // a view of Sessionize's API: grid, sessions or all
	ScheduleJSON = "schedule-json" // frab and pretalx, JSON
	ScheduleXML  = "schedule-xml"  // frab and pretalx, XML
	JSONLD       = "json-ld"       // schema.org events
	Catalogue    = "catalogue"     // a list of sessions in JSON, by the names of its fields
	CSV          = "csv"           // a table with a row of headings
)

// An Event is the conference. What the form does not say is empty.
type Event struct {
	Name   Text
	Starts string // ISO 8601, the first day
	Ends   string // the last day
	Place  string
	URL    string
	Days   []string // those of the talks, as far as known; sorted, each once
	IsID   bool     // Name is an identifier: it says something only to those who know it
}

// A Talk is one session that is a talk. What the form does not say is empty.
type Talk struct {
	Field    string // the whole record
	ID       string // the form's own, to tell records apart
	Code     Text   // as the event prints it, "DAT303"
	Title    Text   // never empty
	Subtitle Text
	Abstract []Text // abstract, description
	Kind     string // as printed: "Chalk talk"
	Date     string // ISO 8601, the day
	Starts   string // as printed
	Room     string
	Language string // ISO 639-1
	Event    Event  // its own, if the record names one
	Speakers []Speaker
	Subjects []Text // services, topics and tracks that the record declares
	Links    []string
}

// A Speaker is somebody who gives a talk.
type Speaker struct {
	Name    Text
	Company Text
	Title   Text   // the position held
	Role    string // in the talk: speaker, moderator, panelist, guest or host; empty if not said
}

// A Text is what a field says.
type Text struct {
	Value string
	Field string // JSON pointer (RFC 6901), XPath, or cell of a table (RFC 7111)
	Whole string // all that the field says, where Value is a part of it
}

// Line is what the field says in whole.
func (t Text) Line() string {
	if t.Whole != "" {
		return t.Whole
	}
	return t.Value
}
