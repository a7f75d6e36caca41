package programme

import "strings"

// isSchedule tells the schedule of frab and pretalx in JSON.
func isSchedule(root node) bool { return root.get("schedule").get("conference").isObject() }

// readSchedule reads days, their rooms and the events in those.
func readSchedule(root node) Programme {
	schedule := root.get("schedule")
	c := schedule.get("conference")
	p := Programme{Event: Event{
		Name: c.get("title", "acronym").text(), Starts: c.day(c.get("start").text()), Ends: c.day(c.get("end").text()),
		Place: joined(c.get("venue").text().Value, c.get("city").text().Value), URL: schedule.get("base_url", "url").text().Value,
	}}
	for _, day := range c.get("days").items() {
		rooms := day.get("rooms")
		for _, room := range rooms.keys() {
			for _, event := range rooms.get(room).items() {
				p.Talks = append(p.Talks, scheduled(event, day, room))
			}
		}
	}
	return p
}

// scheduled reads one event of a schedule.
func scheduled(n, day node, room string) Talk {
	t := Talk{
		Field: n.at, ID: n.get("guid", "id").text().Value, Code: code(n.get("code", "slug").text()),
		Title: n.get("title").text(), Subtitle: n.get("subtitle").text(), Kind: n.get("type").text().Value,
		Abstract: said(n.get("abstract").text(), n.get("description").text()), Starts: n.get("date", "start").text().Value,
		Room: room, Language: language(n.get("language").text().Value), Subjects: said(n.get("track").text()),
	}
	if t.Date = n.day(n.get("date").text()); t.Date == "" {
		t.Date = n.day(day.get("date").text())
	}
	for _, person := range n.get("persons", "speakers").items() {
		t.Speakers = append(t.Speakers, Speaker{Name: person.get("public_name", "full_public_name", "name").text()})
	}
	for _, link := range n.get("links").items() {
		t.Links = append(t.Links, link.get("url").text().Value)
	}
	return t
}

// code keeps what is a code that people use; slugs made of the title are none.
func code(t Text) Text {
	if len(t.Value) > 12 || strings.ContainsAny(t.Value, " _") || strings.ToLower(t.Value) == t.Value {
		return Text{Field: t.Field}
	}
	return t
}

// said keeps the texts that say something, each once.
func said(texts ...Text) []Text {
	var out []Text
	for i, t := range texts {
		if t.Value != "" && (i == 0 || t.Value != texts[0].Value) {
			out = append(out, t)
		}
	}
	return out
}

// joined is what is said of a place, the smaller part first.
func joined(parts ...string) string {
	var out []string
	for _, part := range parts {
		if part != "" {
			out = append(out, part)
		}
	}
	return strings.Join(out, ", ")
}

// languages are those whose names programmes print, by their codes.
var languages = map[string]string{
	"english": "en", "japanese": "ja", "german": "de", "french": "fr", "spanish": "es", "chinese": "zh", "korean": "ko",
	"portuguese": "pt", "italian": "it", "英語": "en", "日本語": "ja", "deutsch": "de", "français": "fr", "español": "es",
}

// language is the ISO 639-1 code of a language as it is printed; empty if that
// is neither a code nor a known name.
func language(printed string) string {
	printed = strings.ToLower(strings.TrimSpace(printed))
	if code, known := languages[printed]; known {
		return code
	}
	base, _, _ := strings.Cut(strings.ReplaceAll(printed, "_", "-"), "-")
	if len(base) != 2 || strings.Trim(base, "abcdefghijklmnopqrstuvwxyz") != "" {
		return ""
	}
	return base
}
