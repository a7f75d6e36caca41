package loader

// An Extraction is what a report says, for people and scripts to read.
type Extraction struct {
	Document      string          `json:"document"` // file name
	Title         string          `json:"title"`
	Talks         []TalkReport    `json:"talks"`
	Uses          []UseReport     `json:"uses"`
	Announcements []Announcement  `json:"announcements"`
	Mentions      []MentionReport `json:"mentions"`
}

// A TalkReport is one talk, and all that hangs on it by canonical names.
type TalkReport struct {
	ID        string          `json:"id"`
	Title     string          `json:"title"`
	Code      string          `json:"code,omitempty"`
	Kind      string          `json:"kind"`
	Lines     [2]int          `json:"lines"`           // first and last, inclusive, from 1; of programmes, places among what is read of them
	Field     string          `json:"field,omitempty"` // programmes: the field of the title
	Event     string          `json:"event,omitempty"`
	Speakers  []SpeakerReport `json:"speakers"`
	Companies []string        `json:"companies"`
	Services  []string        `json:"services"` // covered
	Mentioned []string        `json:"services_mentioned"`
	Topics    []string        `json:"topics"`
}

// A SpeakerReport is one who gave a talk, and for whom they work.
type SpeakerReport struct {
	Name    string `json:"name"`
	Company string `json:"company,omitempty"`
	Role    string `json:"role,omitempty"`
}

// A UseReport says in which line a company uses a service or another company.
type UseReport struct {
	Company string `json:"company"`
	Service string `json:"service"`
	Line    int    `json:"line"`
	Status  string `json:"status"` // current, past, rejected or considered
}

// An Announcement says in which line a service was announced, and where.
type Announcement struct {
	Service string `json:"service"`
	Talk    string `json:"talk"` // title of the talk, or name of the event
	Line    int    `json:"line"`
	Status  string `json:"status"` // launched, preview, region or planned
}

// A MentionReport is a place in a line that names something.
type MentionReport struct {
	Line    int    `json:"line"`
	Surface string `json:"surface"`
	Start   int    `json:"start"` // code points, half-open
	End     int    `json:"end"`
	Entity  string `json:"entity"`          // canonical name
	Type    string `json:"type"`            // service, person, company, event or topic
	Field   string `json:"field,omitempty"` // programmes: the field that holds the line
}
