package loader_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
)

const (
	report = "# AWS re:Invent 2031\n\n## ABC301 - Failover without tears\n\n- S3 is fast\n\n## Queues that forget nothing at all\n\n- SQS is slow\n"
	booked = `{"event": "AWS re:Invent 2031", "sessions": [
		{"code": "ABC301", "title": "Failover Without Tears", "abstract": "Aurora takes seconds.", "type": "Hands-on", "date": "2031-12-02"},
		{"code": "ABC302", "title": "Queues that forget nothing at all", "date": "2031-12-03"}]}`
)

// TestReportAndProgrammeAreOne joins a report and a programme of one event by
// code and by title. What is shown comes from the programme, in any order.
func TestReportAndProgrammeAreOne(t *testing.T) {
	// The report's id is the smaller one: only what it is decides.
	a, b := read(t, "a.md", report), read(t, "b.json", booked)
	for _, readings := range [][]*knowledge.Reading{{a, b}, {b, a}} {
		var claims knowledge.Claims
		for _, r := range readings {
			claims.Add(r)
		}
		type talk struct{ ID, Name, Code, Kind, Date, Abstract, Sources string }
		var got []talk
		for _, n := range knowledge.Resolve(claims, nil).Nodes {
			if n.Kind == knowledge.Talk {
				var sources []string
				for _, s := range n.Sources {
					sources = append(sources, s.Document)
				}
				got = append(got, talk{n.ID, n.Name, n.Code, n.Type, n.Date, n.Abstract, strings.Join(sources, " ")})
			}
		}
		want := []talk{
			{"talk:aws-reinvent-2031/abc301", "Failover Without Tears", "ABC301", "workshop", "2031-12-02", "Aurora takes seconds.", "document:a.md document:b.json"},
			{"talk:aws-reinvent-2031/abc302", "Queues that forget nothing at all", "ABC302", "breakout", "2031-12-03", "", "document:a.md document:b.json"},
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	}
}

// TestTalksOfOneTitle keeps talks apart that share no more than a title, and
// takes one that is given again for one.
func TestTalksOfOneTitle(t *testing.T) {
	r := read(t, "a.json", `{"event": "KubeCon 2031", "sessions": [
		{"id": 1, "title": "Ask us", "speakers": ["Jane Smith"]}, {"id": 2, "title": "Ask us", "speakers": ["Tomo Hara"]},
		{"code": "A1", "title": "Queues"}, {"code": "B1", "title": "Queues"},
		{"code": "C1", "title": "Tides"}, {"code": "C1-R", "title": "Tides"}, {"code": "C1-R2", "title": "Tides"}]}`)
	var got []string
	for _, thing := range r.Things {
		if thing.Kind == knowledge.Talk {
			var keys []string
			for _, k := range thing.Keys {
				keys = append(keys, strings.TrimPrefix(k.ID, "talk:kubecon-2031/"))
			}
			got = append(got, strings.Join(keys, " "))
		}
	}
	want := []string{"a1 queues-a1", "ask-us-1", "ask-us-2", "b1 queues-b1", "c1 tides c1-r c1-r2"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("keys (-want +got):\n%s", diff)
	}
}

// TestEventsOfProgrammes finds the event in a field, in an identifier or in the
// name of the file; who knows it from its own field says it better than the file.
func TestEventsOfProgrammes(t *testing.T) {
	for _, c := range []struct{ name, text, id, title string }{
		{"a.json", `{"event": "AWS re:Invent 2031", "sessions": [{"title": "A"}]}`, "event:aws-reinvent-2031", "AWS re:Invent 2031"},
		{"a.json", `{"event": "re:Invent", "sessions": [{"title": "A", "date": "2031-12-01"}]}`, "event:aws-reinvent-2031", "AWS re:Invent 2031"},
		{"a.json", `{"event": {"name": "Mole Days", "start": "2031-05-01"}, "sessions": [{"title": "A"}]}`, "event:mole-days-2031", "Mole Days 2031"},
		{"a.json", `{"event": "Mole 2031 Days", "sessions": [{"title": "A"}]}`, "event:mole-2031-days", "Mole 2031 Days"},
		{"a.json", `[{"title": "A", "eventId": "77reinvent2031"}]`, "event:aws-reinvent-2031", "AWS re:Invent 2031"},
		{"a.json", `[{"title": "A", "eventId": "77"}]`, "", ""},
		{"sessions_kubecon-2031.json", `[{"title": "A", "eventId": "77"}]`, "event:kubecon-2031", "KubeCon 2031"},
		{"kubecon.json", `[{"title": "A", "date": "2031-12-01"}]`, "event:kubecon-2031", "KubeCon 2031"},
		{"mole days 2031 all.json", `[{"title": "A", "date": "2031-12-01"}]`, "event:mole-days-2031", "mole days 2031"},
		{"mole-days-2030.json", `[{"title": "A", "date": "2031-12-01"}]`, "", ""},
		{"2031.json", `{"sessions": [{"title": "A"}]}`, "", ""},
	} {
		id, title := "", ""
		for _, thing := range read(t, c.name, c.text).Things {
			if thing.Kind == knowledge.Event {
				id, title = thing.Key(), thing.Name
				if wantTrust := strings.HasPrefix(c.name, "a."); thing.Programme != wantTrust {
					t.Errorf("%s %s: believed before reports: %t, want %t", c.name, c.text, thing.Programme, wantTrust)
				}
			}
		}
		if id != c.id || title != c.title {
			t.Errorf("%s %s: event %q %q, want %q %q", c.name, c.text, id, title, c.id, c.title)
		}
	}
}
