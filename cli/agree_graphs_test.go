package cli_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
)

// The names that drawn graphs are made of: listed and unlisted ones, of both
// languages, and such as engines order or fold in different ways.
var drawnNames = map[knowledge.Kind][]string{
	knowledge.Service: {"Amazon Aurora", "AWS Lambda", "Amazon S3", "Kubernetes", "𠮷野 DB", "ｱﾏﾋﾞｺ", "zeta"},
	knowledge.Topic:   {"failover", "serverless", "disaster recovery", "コスト削減"},
	knowledge.Person:  {"Werner Vogels", "小柳建彦", "Ann Kim", "佐藤花子"},
	knowledge.Company: {"Amazon Web Services", "Netflix", "𠮷野家", "Acme"},
	knowledge.Event:   {"AWS re:Invent 2016", "AWS re:Invent 2017", "Rust Meetup"},
	knowledge.Talk:    {"Deep Dive on Aurora", "障害に学ぶ", "Lambda の裏側", "Keynote"},
}

var drawnWords = []string{"フェイルオーバー", "in 30 seconds", "障害", "the cost of it", "ﾌｪｰﾙｵｰﾊﾞｰ", "and", "コスト", "Aurora"}

// drawnLinks are the relations that a document may claim, with their qualifiers.
var drawnLinks = []struct {
	from       knowledge.Kind
	kind       knowledge.RelationKind
	to         []knowledge.Kind
	qualifiers []string
}{
	{knowledge.Talk, knowledge.Covers, []knowledge.Kind{knowledge.Service, knowledge.Topic}, []string{""}},
	{knowledge.Talk, knowledge.Covers, []knowledge.Kind{knowledge.Service, knowledge.Topic}, []string{""}},
	{knowledge.Talk, knowledge.GivenBy, []knowledge.Kind{knowledge.Person}, []string{"speaker", "host"}},
	{knowledge.Talk, knowledge.Features, []knowledge.Kind{knowledge.Company}, []string{"presenter", "user", "vendor"}},
	{knowledge.Talk, knowledge.PresentedAt, []knowledge.Kind{knowledge.Event}, []string{""}},
	{knowledge.Company, knowledge.Uses, []knowledge.Kind{knowledge.Service, knowledge.Company}, []string{"current", "past", "rejected", "considered"}},
	{knowledge.Person, knowledge.WorksFor, []knowledge.Kind{knowledge.Company}, []string{"", "event:aws-reinvent-2016"}},
	{knowledge.Service, knowledge.ProvidedBy, []knowledge.Kind{knowledge.Company}, []string{""}},
	{knowledge.Service, knowledge.PartOf, []knowledge.Kind{knowledge.Service}, []string{""}},
	{knowledge.Service, knowledge.AnnouncedAt, []knowledge.Kind{knowledge.Event, knowledge.Talk}, []string{"launched", "preview"}},
	{knowledge.Topic, knowledge.Broader, []knowledge.Kind{knowledge.Topic}, []string{""}},
}

// drawnGraph is one to four documents that speak of the same things.
func drawnGraph(r *rand.Rand) []knowledge.Reading {
	var out []knowledge.Reading
	for i := range 1 + r.IntN(4) {
		d := drawnReport{r: r, keys: make(map[knowledge.Kind][]string)}
		d.Document = knowledge.Node{ID: fmt.Sprintf("document:report-%d.md", i), Kind: knowledge.Document, Name: fmt.Sprintf("Report %d", i),
			Properties: knowledge.Properties{Date: oneOf(r, "", "2016", "2017-06-01"), File: fmt.Sprintf("report-%d.md", i), Reader: "report", Language: oneOf(r, "ja", "en")}}
		d.draw()
		out = append(out, d.Reading)
	}
	return out
}

func oneOf[T any](r *rand.Rand, all ...T) T { return all[r.IntN(len(all))] }

// A drawnReport is a document in the making.
type drawnReport struct {
	knowledge.Reading
	r    *rand.Rand
	keys map[knowledge.Kind][]string
}

func (d *drawnReport) draw() {
	for _, kind := range []knowledge.Kind{knowledge.Event, knowledge.Service, knowledge.Topic, knowledge.Person, knowledge.Company, knowledge.Talk} {
		names := drawnNames[kind]
		for _, i := range d.r.Perm(len(names))[:1+d.r.IntN(len(names))] {
			d.thing(kind, names[i])
		}
	}
	for range 6 + d.r.IntN(14) {
		d.link()
	}
}

func (d *drawnReport) thing(kind knowledge.Kind, name string) {
	t := knowledge.Thing{Kind: kind, Name: name, Keys: []knowledge.LocalKey{{ID: knowledge.NewID(kind, name)}}}
	switch kind {
	case knowledge.Event:
		t.Series = strings.TrimRight(name, " 0123456789")
		t.Date = oneOf(d.r, "", "2016-11-28", "2017")
	case knowledge.Talk:
		event := oneOf(d.r, d.keys[knowledge.Event]...)
		t.Keys = []knowledge.LocalKey{{ID: knowledge.TalkID(event, name), Rank: 1}}
		if code := oneOf(d.r, "", "DAT303", "SRV1"); code != "" && !d.has(knowledge.TalkID(event, code)) {
			t.Code = code
			t.Keys = append([]knowledge.LocalKey{{ID: knowledge.TalkID(event, code)}}, t.Keys...)
		}
		t.Type, t.Date = oneOf(d.r, "talk", "keynote", "breakout"), oneOf(d.r, "", "2016-11-30", "2017-11")
		t.Sources = []knowledge.Source{{Document: d.Document.ID, First: 1, Last: 1}}
	case knowledge.Service:
		t.Category = oneOf(d.r, "aws-service", "software")
	}
	d.Things = append(d.Things, t)
	d.keys[kind] = append(d.keys[kind], t.Keys[0].ID)
}

func (d *drawnReport) has(key string) bool {
	for _, t := range d.Things {
		for _, k := range t.Keys {
			if k.ID == key {
				return true
			}
		}
	}
	return false
}

// link claims one relation, with a line that names its ends.
func (d *drawnReport) link() {
	l := oneOf(d.r, drawnLinks...)
	to := oneOf(d.r, l.to...)
	a, b := oneOf(d.r, d.keys[l.from]...), oneOf(d.r, d.keys[to]...)
	if a == b {
		return
	}
	talk := oneOf(d.r, d.keys[knowledge.Talk]...)
	if l.from == knowledge.Talk {
		talk = a
	}
	names := b
	if to == knowledge.Talk {
		names = a // lines name no talks
	}
	line := d.line(talk, names)
	d.Links = append(d.Links, knowledge.Link{From: a, Kind: l.kind, To: b, Qualifier: oneOf(d.r, l.qualifiers...),
		Evidence: []knowledge.Evidence{{Statement: line, Rule: "drawn"}}})
}

func (d *drawnReport) line(talk, names string) string {
	surface := names
	for _, t := range d.Things {
		if t.Keys[0].ID == names {
			surface = t.Name
		}
	}
	before := oneOf(d.r, drawnWords...) + " "
	line := knowledge.Line{Number: len(d.Statements) + 1, Text: before + surface + oneOf(d.r, "の", " ") + oneOf(d.r, drawnWords...), Talk: talk}
	start := utf8.RuneCountInString(before)
	line.Mentions = []knowledge.MentionClaim{{Thing: names, Surface: surface, Start: start, End: start + utf8.RuneCountInString(surface)}}
	d.Statements = append(d.Statements, line)
	return knowledge.StatementID(d.Document.ID, line.Number)
}
