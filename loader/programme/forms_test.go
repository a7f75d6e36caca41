package programme_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"talkgraph/loader/programme"
)

// A session is a talk as it is printed in one form or another.
type session struct {
	Code, Title, Abstract, Date, Language string
	Speakers                              []person
}

type person struct{ Name, Company string }

func drawSessions(t *rapid.T) []session {
	text := rapid.StringMatching(`[A-Za-z0-9あ貨物"',<&-][A-Za-z0-9 あ貨物"',<&-]{0,20}[A-Za-z0-9あ貨物"'<&-]`)
	speaker := rapid.Custom(func(t *rapid.T) person {
		return person{rapid.StringMatching(`[A-Z][a-z]{1,5} [A-Z][a-z]{1,5}`).Draw(t, "name"), rapid.StringMatching(`[A-Z][a-z]{1,5}`).Draw(t, "company")}
	})
	return rapid.SliceOfNDistinct(rapid.Custom(func(t *rapid.T) session {
		return session{
			Code: rapid.StringMatching(`[A-Z]{3}[0-9]{3}`).Draw(t, "code"), Title: text.Draw(t, "title"), Abstract: text.Draw(t, "abstract"),
			Date: rapid.StringMatching(`20[0-9]{2}-(0[1-9]|1[0-2])-[012][1-8]`).Draw(t, "date"), Language: rapid.SampledFrom([]string{"en", "ja", ""}).Draw(t, "language"),
			Speakers: rapid.SliceOfN(speaker, 0, 3).Draw(t, "speakers"),
		}
	}), 1, 5, func(s session) string { return s.Code }).Draw(t, "sessions")
}

// TestEveryFormSaysTheSame prints the same talks in four forms, and reads them
// back: all that they say, at fields that say it.
func TestEveryFormSaysTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := drawSessions(t)
		for name, print := range map[string]func([]session) string{"a.json": asCatalogue, "b.jsonld": asLinked, "c.xml": asXML, "d.csv": asCSV} {
			whole := print(want)
			p, err := programme.Decode(name, whole)
			if err != nil {
				t.Fatalf("%v\n%s", err, whole)
			}
			if diff := cmp.Diff(want, sessionsOf(p, name)); diff != "" {
				t.Errorf("%s (-want +got):\n%s\n%s", name, diff, whole)
			}
			checkFields(t, name, whole, p)
		}
	})
}

// sessionsOf is what a programme says. A schedule in XML names no companies.
func sessionsOf(p programme.Programme, name string) []session {
	var out []session
	for _, t := range p.Talks {
		s := session{Code: t.Code.Value, Title: t.Title.Value, Date: t.Date, Language: t.Language, Speakers: []person{}}
		for _, a := range t.Abstract {
			s.Abstract += a.Value
		}
		for _, speaker := range t.Speakers {
			who := person{speaker.Name.Value, speaker.Company.Value}
			if name == "c.xml" {
				who.Name, who.Company, _ = strings.Cut(who.Name, "|")
			}
			s.Speakers = append(s.Speakers, who)
		}
		out = append(out, s)
	}
	return out
}

func spelt(v any) string {
	data, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return string(data)
}

type object = map[string]any

func asCatalogue(all []session) string {
	var list []object
	for _, s := range all {
		var speakers []object
		for _, p := range s.Speakers {
			speakers = append(speakers, object{"fullName": p.Name, "companyName": p.Company})
		}
		list = append(list, object{"code": s.Code, "title": s.Title, "abstract": s.Abstract, "date": s.Date, "language": s.Language, "speakers": speakers})
	}
	return spelt(object{"sessions": list})
}

func asLinked(all []session) string {
	var list []object
	for _, s := range all {
		var speakers []object
		for _, p := range s.Speakers {
			speakers = append(speakers, object{"@type": "Person", "name": p.Name, "worksFor": object{"@type": "Organization", "name": p.Company}})
		}
		list = append(list, object{"@type": "EducationEvent", "identifier": s.Code, "name": s.Title, "description": s.Abstract,
			"startDate": s.Date + "T10:00:00Z", "inLanguage": s.Language, "performer": speakers})
	}
	return spelt(object{"@context": "https://schema.org", "@type": "Event", "name": "Harbour Cloud Days", "subEvent": list})
}

func asXML(all []session) string {
	escaped := func(text string) string {
		var b bytes.Buffer
		if err := xml.EscapeText(&b, []byte(text)); err != nil {
			panic(err)
		}
		return b.String()
	}
	var b strings.Builder
	b.WriteString("<schedule><conference><title>C</title></conference><day date='2031-01-01'><room name='Pier'>")
	for _, s := range all {
		fmt.Fprintf(&b, "<event><slug>%s</slug><title>%s</title><abstract>%s</abstract><date>%s</date><language>%s</language><persons>",
			s.Code, escaped(s.Title), escaped(s.Abstract), s.Date, s.Language)
		for _, p := range s.Speakers {
			fmt.Fprintf(&b, "<person>%s|%s</person>", p.Name, p.Company)
		}
		b.WriteString("</persons></event>")
	}
	b.WriteString("</room></day></schedule>")
	return b.String()
}

func asCSV(all []session) string {
	var b strings.Builder
	w := csv.NewWriter(&b)
	rows := [][]string{{"Code", "Title", "Abstract", "Date", "Language", "Speakers", "Companies"}}
	for _, s := range all {
		var names, companies []string
		for _, p := range s.Speakers {
			names, companies = append(names, p.Name), append(companies, p.Company)
		}
		rows = append(rows, []string{s.Code, s.Title, s.Abstract, s.Date, s.Language, strings.Join(names, "; "), strings.Join(companies, "; ")})
	}
	if err := w.WriteAll(rows); err != nil {
		panic(err)
	}
	return b.String()
}
