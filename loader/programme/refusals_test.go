package programme_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/loader/parse"
	"talkgraph/loader/programme"
)

// TestRefuses shows what is said of files that are no programme, or a broken one.
func TestRefuses(t *testing.T) {
	for _, c := range []struct {
		name, text string
		reason     error
		want       string
	}{
		{"a.json", "{\n  \"x\": [1,\n  2", programme.ErrSyntax, "a.json: broken file: line 3, column 4: the JSON ends too early"},
		{"a.json", "[{\"title\": \"é\", }]", programme.ErrSyntax, "a.json: broken file: line 1, column 17: invalid character '}' looking for beginning of object key string"},
		{"a.json", "{} {}", programme.ErrSyntax, "a.json: broken file: line 1, column 5: the JSON has ended, but the file goes on"},
		{"a.json", "plain words", programme.ErrSyntax, "a.json: broken file: line 1, column 1: invalid character 'p' looking for beginning of value"},
		{"a.json", `{"name": "x", "version": 1}`, programme.ErrUnknown, "a.json: unknown form of programme: JSON, an object with the keys name, version; known are"},
		{"a.json", `[{"name": "left-pad", "description": "pads", "version": 1}]`, programme.ErrUnknown, "JSON, a list of objects with the keys description, name, version; known are"},
		{"a.json", `[{"title": "A", "url": "https://example.org"}]`, programme.ErrUnknown, "JSON, a list of objects with the keys title, url; known are"},
		{"a.json", `{"document": "a.md", "talks": [{"title": "A", "lines": [1, 2], "speakers": []}]}`, programme.ErrUnknown, "JSON, an object with the keys document, talks; known are"},
		{"a.csv", "name,title,company\nAnn Kim,CTO,Acme\n", programme.ErrUnknown, `in its first row, "name title company"; known are`},
		{"a.json", `[1, 2]`, programme.ErrUnknown, "a.json: unknown form of programme: JSON, no object and no list of objects; known are"},
		{"a.json", `[]`, programme.ErrUnknown, "JSON, an empty list; known are"},
		{"a.json", `[{"title": "A", "code": "A"}, 7]`, programme.ErrField, "a.json: field of a programme: /1: no session, but a single value"},
		{"a.json", `[{"title": "A", "code": "A"}, {"title": " ", "code": "B"}]`, programme.ErrField, "/1/title: a talk without a title"},
		{"a.json", `[{"title": {"x y z": 1}, "code": "A"}]`, programme.ErrField, "/0/title: an object stands where a text belongs"},
		{"a.json", `[{"title": "A", "room": true}]`, programme.ErrField, "/0/room: true stands where a text belongs"},
		{"a.json", `[{"title": "A", "id": 4, "type": "Talk"}, {"title": "B", "id": 4}]`, programme.ErrField, "/1: the id 4 is that of /0 too, which has another title"},
		{"a.json", `[{"title": "A", "code": "X1"}, {"title": "B", "code": "X1"}]`, programme.ErrField, "/1: the code X1 is that of /0 too, which has another title"},
		{"a.json", `[{"title": "A", "date": "2031-02-30"}]`, programme.ErrField, `/0/date: "2031-02-30" is no date; write 2016-11-30 or 2016-11-30T13:00`},
		{"a.json", `[{"title": "A", "date": "1/2/2031"}]`, programme.ErrField, `/0/date: "1/2/2031" is no date`},
		{"a.json", `{"schedule": {"conference": {"title": "C", "days": []}}}`, programme.ErrField, "schedule-json: there are no talks in it"},
		{"a.json", `{"sessions": [{"id": 1, "title": "A", "speakers": ["x"]}], "speakers": [], "rooms": []}`, programme.ErrField, "/sessions/0/speakers/0: there is no speaker of this id"},
		{"a.jsonld", `{"@type": "Event", "name": "A conference alone"}`, programme.ErrUnknown, "JSON-LD without events that somebody performs in"},
		{"a.jsonld", `{"@context": "https://schema.org", "@type": "Product", "name": "A crate"}`, programme.ErrUnknown, "JSON-LD without events"},
		{"a.jsonld", `{"@type": "Event", "performer": "Ann Kim"}`, programme.ErrField, "/name: a talk without a title"},
		{"a.xml", "<feed><entry/></feed>", programme.ErrUnknown, "a.xml: unknown form of programme: XML, an element feed; known are"},
		{"a.xml", "<schedule>\n <day>\n</schedule>", programme.ErrSyntax, "a.xml: broken file: line 3, column 12: element <day> closed by </schedule>"},
		{"a.xml", "<!DOCTYPE schedule [<!ENTITY lol \"lol\"><!ENTITY big \"&lol;&lol;\">]>\n<schedule><day><room><event><title>&big;</title></event></room></day></schedule>", programme.ErrSyntax, "invalid character entity &big;"},
		{"a.xml", "<!DOCTYPE schedule [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><schedule><conference><title>&x;</title></conference></schedule>", programme.ErrSyntax, "invalid character entity &x;"},
		{"a.xml", "<schedule><day><room><event><date>soon</date><title>A</title></event></room></day></schedule>", programme.ErrField, `/schedule/day[1]/room[1]/event[1]/date: "soon" is no date`},
		{"a.xml", "words", programme.ErrSyntax, "there is no element in it"},
		{"a.csv", "name of it,who\nA,B\n", programme.ErrUnknown, `a.csv: unknown form of programme: a table without columns of titles and of what else sessions have in its first row, "name of it who"; known are`},
		{"a.csv", "title,code\n\"A,B\n", programme.ErrSyntax, `a.csv: broken file: line 2, column 6: extraneous or missing " in quoted-field`},
		{"a.csv", "title,code\nA \"B\",C\n", programme.ErrSyntax, `a.csv: broken file: line 2, column 3: bare " in non-quoted-field`},
		{"a.csv", "code,title\nX1,One, two\n", programme.ErrField, "a.csv: field of a programme: line 2: 3 cells under 2 headings; a cell with ',' in it needs quotes"},
		{"a.csv", "code,title\nX1,\n", programme.ErrField, "cell=2,2: a talk without a title"},
		{"a.csv", "title,date\nA,tomorrow\n", programme.ErrField, `cell=2,2: "tomorrow" is no date`},
		{"a.csv", "<html><body>no</body></html>", programme.ErrUnknown, "a page without schema.org events; call it .html to have it read as a report"},
	} {
		_, err := programme.Decode(c.name, c.text)
		var refused *parse.Error
		if !errors.As(err, &refused) || !errors.Is(err, c.reason) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("Decode(%q):\n got %v\nwant %s", c.text, err, c.want)
		}
	}
}

// TestShapeDecides reads forms under names that promise others.
func TestShapeDecides(t *testing.T) {
	for file, name := range map[string]string{"catalogue.json": "x.csv", "schedule.xml": "x.json", "event.jsonld": "x.xml", "table.csv": "x.tsv", "page.html": "x.xml"} {
		whole := text(t, "testdata/"+file)
		want, err := decode(file, whole)
		if err != nil {
			t.Fatal(err)
		}
		got, err := programme.Decode(name, whole)
		if diff := cmp.Diff(want, got); err != nil || diff != "" {
			t.Errorf("%s as %s: %v\n%s", file, name, err, diff)
		}
	}
}

// TestReferencesInCircles reads JSON-LD whose events refer to each other.
func TestReferencesInCircles(t *testing.T) {
	const talk = `{"@id": "t", "@type": "Event", "name": "T", "performer": "Ann Kim"}`
	for text, want := range map[string]string{
		`{"@graph": [` + talk + `, {"@id": "a", "@type": "Event", "name": "A", "subEvent": [{"@id": "t"}]}]}`:                                                                                                                  "T at A",
		`{"@graph": [{"@id": "a", "@type": "Event", "name": "A", "subEvent": [{"@id": "t"}, {"@id": "b"}]}, {"@id": "b", "@type": "Event", "name": "B", "subEvent": {"@id": "b"}}, ` + talk + `]}`:                             "T at A",
		`{"@graph": [{"@id": "r", "@type": "Event", "name": "R", "subEvent": {"@id": "a"}}, {"@id": "a", "@type": "Event", "name": "A", "subEvent": [{"@id": "r"}, {"@id": "t"}]}, ` + talk + `, {"@id": "u"}]}`:               "",
		`{"@graph": [{"@type": "Event", "name": "R", "subEvent": {"@id": "a"}}, {"@id": "a", "@type": "Event", "name": "A", "superEvent": {"@id": "a"}, "performer": {"@id": "p"}}, {"@id": "p", "name": "Ann"}, {"@id": 7}]}`: "A at A",
	} {
		p, err := programme.Decode("a.jsonld", text)
		var got []string
		for _, t := range p.Talks {
			got = append(got, t.Title.Value+" at "+t.Event.Name.Value)
		}
		if strings.Join(got, ", ") != want || (err == nil) != (want != "") {
			t.Errorf("%s: %v, %v; want %s", text, got, err, want)
		}
	}
}

// TestPagesThatAreReports keeps pages of text what they are.
func TestPagesThatAreReports(t *testing.T) {
	for _, page := range []string{
		"<html><body><p>Words</p></body></html>",
		`<script type="application/ld+json">{"@type": "BlogPosting", "name": "x"}</script><script type="application/ld+json">{"@type": "Event", "name": "y", "performer": "z"}</script>`,
		`<script type="application/ld+json">{"@type": "Event", "name": "y"}</script>`,
		`<script type="application/ld+json">{broken</script>`,
		`<script type="application/ld+json">`,
	} {
		if p, found, err := programme.FromPage("a.html", page); found || err != nil {
			t.Errorf("%s: %+v, %v", page, p, err)
		}
	}
}
