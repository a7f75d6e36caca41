package programme

import "fmt"

// xmlConference and xmlEvent are the elements of frab's schedule.
type xmlConference struct {
	Title   string `xml:"title"`
	Acronym string `xml:"acronym"`
	Start   string `xml:"start"`
	End     string `xml:"end"`
	Venue   string `xml:"venue"`
	City    string `xml:"city"`
	URL     string `xml:"base_url"`
}

type xmlEvent struct {
	ID          string      `xml:"id,attr"`
	GUID        string      `xml:"guid,attr"`
	Date        string      `xml:"date"`
	Start       string      `xml:"start"`
	Slug        string      `xml:"slug"`
	Code        string      `xml:"code"`
	Title       string      `xml:"title"`
	Subtitle    string      `xml:"subtitle"`
	Track       string      `xml:"track"`
	Type        string      `xml:"type"`
	Language    string      `xml:"language"`
	Abstract    string      `xml:"abstract"`
	Description string      `xml:"description"`
	Persons     []xmlPerson `xml:"persons>person"`
	Links       []xmlLink   `xml:"links>link"`
}

type xmlPerson struct {
	Name string `xml:",chardata"`
	Also string `xml:"public_name"`
}

type xmlLink struct {
	URL string `xml:"href,attr"`
}

func (r *xmlReader) conference(c xmlConference) {
	const at = "/schedule/conference/"
	name := Text{Value: plain(c.Title), Field: at + "title"}
	if name.Value == "" {
		name = Text{Value: plain(c.Acronym), Field: at + "acronym"}
	}
	r.p.Event = Event{
		Name: name, Starts: r.problems.day(Text{Value: c.Start, Field: at + "start"}), Ends: r.problems.day(Text{Value: c.End, Field: at + "end"}),
		Place: joined(plain(c.Venue), plain(c.City)), URL: plain(c.URL),
	}
}

// talk makes a talk of an event.
func (r *xmlReader) talk(e xmlEvent) Talk {
	at := fmt.Sprintf("/schedule/day[%d]/room[%d]/event[%d]", r.day, r.room, r.event)
	in := func(value, element string) Text { return Text{Value: plain(value), Field: at + "/" + element} }
	t := Talk{
		Field: at, ID: e.GUID, Code: code(in(e.Slug, "slug")), Title: in(e.Title, "title"), Subtitle: in(e.Subtitle, "subtitle"),
		Abstract: said(in(e.Abstract, "abstract"), in(e.Description, "description")), Kind: plain(e.Type),
		Starts: plain(e.Start), Room: r.roomName, Language: language(e.Language), Subjects: said(in(e.Track, "track")),
	}
	if t.ID == "" {
		t.ID = e.ID
	}
	if e.Code != "" {
		t.Code = code(in(e.Code, "code"))
	}
	if t.Date = r.problems.day(in(e.Date, "date")); t.Date == "" {
		t.Date = r.problems.day(Text{Value: r.date, Field: fmt.Sprintf("/schedule/day[%d]/@date", r.day)})
	}
	for i, person := range e.Persons {
		name := in(person.Name, fmt.Sprintf("persons/person[%d]", i+1))
		if also := plain(person.Also); also != "" {
			name = in(also, fmt.Sprintf("persons/person[%d]/public_name", i+1))
		}
		t.Speakers = append(t.Speakers, Speaker{Name: name})
	}
	for _, link := range e.Links {
		t.Links = append(t.Links, link.URL)
	}
	return t
}
