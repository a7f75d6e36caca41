package programme

import (
	"slices"
	"strings"
)

func linkedEvent(n node) Event {
	return Event{Name: n.get("name").text(), Starts: n.day(n.get("startDate").text()), Ends: n.day(n.get("endDate").text()),
		Place: whereabouts(n.get("location")), URL: one(n.get("url")).Value}
}

// whereabouts is what a location says of itself.
func whereabouts(n node) string {
	for _, v := range n.several() {
		if !v.isObject() {
			return v.text().Value
		}
		address := v.get("address")
		if !address.isObject() {
			return joined(v.get("name").text().Value, one(address).Value)
		}
		return joined(v.get("name").text().Value, address.get("addressLocality").text().Value, one(address.get("addressCountry")).Value)
	}
	return ""
}

func (l *linked) talk(n node) Talk {
	t := Talk{
		Field: n.at, ID: n.get("@id").text().Value, Code: code(linkedID(n.get("identifier"))), Title: n.get("name", "headline").text(),
		Abstract: said(n.get("abstract").text(), n.get("description").text()), Starts: n.get("startDate").text().Value,
		Date: n.day(n.get("startDate").text()), Room: whereabouts(n.get("location")), Language: language(linkedLanguage(n.get("inLanguage"))),
	}
	for _, s := range n.get("performer", "performers", "speaker").several() {
		t.Speakers = append(t.Speakers, l.speaker(s))
	}
	for _, about := range n.get("about").several() {
		if about = l.whole(about); about.isObject() {
			about = about.get("name")
		}
		t.Subjects = append(t.Subjects, said(about.text())...)
	}
	for _, words := range n.get("keywords").several() {
		t.Subjects = append(t.Subjects, one(words))
	}
	for _, link := range n.get("url", "sameAs").several() {
		t.Links = append(t.Links, link.text().Value)
	}
	return t
}

// linkedID is an identifier, plain or as the value of a property.
func linkedID(n node) Text {
	for _, v := range n.several() {
		if v.isObject() {
			v = v.get("value")
		}
		return v.text()
	}
	return Text{Field: n.at}
}

// linkedLanguage is the code of a language, or its name.
func linkedLanguage(n node) string {
	for _, v := range n.several() {
		if v.isObject() {
			v = v.get("alternateName", "name")
		}
		return v.text().Value
	}
	return ""
}

// speaker reads a performer: a person, a company, a name, or a role that says
// who plays it.
func (l *linked) speaker(n node) Speaker {
	if inner := n.get("performer"); inner.isObject() {
		s := l.speaker(inner)
		s.Role = role(one(n.get("roleName")).Value)
		return s
	}
	if n = l.whole(n); !n.isObject() {
		return Speaker{Name: n.text()}
	}
	name := n.get("name").text()
	if slices.ContainsFunc(types(n), func(t string) bool { return strings.HasSuffix(t, "Organization") || t == "Corporation" }) {
		return Speaker{Company: name}
	}
	s := Speaker{Name: name, Title: one(n.get("jobTitle"))}
	if name.Value == "" {
		s.Name = Text{Value: strings.TrimSpace(n.get("givenName").text().Value + " " + n.get("familyName").text().Value), Field: n.at}
	}
	for _, company := range n.get("worksFor", "affiliation", "memberOf").several() {
		if company = l.whole(company); company.isObject() {
			company = company.get("name")
		}
		s.Company = company.text()
		break
	}
	return s
}
