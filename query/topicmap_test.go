package query_test

import (
	"context"
	"fmt"
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/query"
)

var servicesAndTopics = []knowledge.Kind{knowledge.Service, knowledge.Topic}

// mapped is a topic map in words.
type mapped struct {
	Talks         int
	Things, Links []string
	Omitted       int
}

func inWords(m query.TopicMap) mapped {
	out := mapped{Talks: m.Talks, Omitted: m.Omitted}
	for _, thing := range m.Things {
		out.Things = append(out.Things, fmt.Sprintf("%s %d", thing.Node.ID, thing.Talks))
	}
	for _, p := range m.Links {
		out.Links = append(out.Links, fmt.Sprintf("%s %s %d %d/%d of %d", p.A.ID, p.B.ID, p.Talks, p.TalksA, p.TalksB, p.All))
	}
	return out
}

func TestTopicMap(t *testing.T) {
	s := storeOf(t, reportA(), reportB())
	for _, c := range []struct {
		name   string
		filter query.TalkFilter
		args   query.MapArgs
		want   mapped
	}{
		{"services and topics", query.TalkFilter{}, query.MapArgs{Kinds: servicesAndTopics, First: 10, Links: 10, AtLeast: 1}, mapped{5,
			[]string{aurora + " 3", lambda + " 2", failover + " 2", serverless + " 2"},
			[]string{lambda + " " + serverless + " 2 2/2 of 5", aurora + " " + failover + " 2 3/2 of 5"}, 0}},
		{"people and companies too", query.TalkFilter{To: 2016}, query.MapArgs{Kinds: []knowledge.Kind{knowledge.Company, knowledge.Person, knowledge.Topic}, First: 10, Links: 10, AtLeast: 1}, mapped{3,
			[]string{failover + " 2", kim + " 2", sato + " 1", netflix + " 1"},
			[]string{sato + " " + netflix + " 1 1/1 of 3", failover + " " + netflix + " 1 2/1 of 3", failover + " " + kim + " 1 2/2 of 3", failover + " " + sato + " 1 2/1 of 3"}, 0}},
		{"the first things", query.TalkFilter{}, query.MapArgs{Kinds: servicesAndTopics, First: 3, Links: 10, AtLeast: 1}, mapped{5,
			[]string{aurora + " 3", lambda + " 2", failover + " 2"}, []string{aurora + " " + failover + " 2 3/2 of 5"}, 0}},
		{"the first links", query.TalkFilter{}, query.MapArgs{Kinds: servicesAndTopics, First: 10, Links: 1, AtLeast: 1}, mapped{5,
			[]string{aurora + " 3", lambda + " 2", failover + " 2", serverless + " 2"}, []string{lambda + " " + serverless + " 2 2/2 of 5"}, 1}},
		{"at least", query.TalkFilter{}, query.MapArgs{Kinds: servicesAndTopics, First: 10, Links: 10, AtLeast: 3}, mapped{5, []string{aurora + " 3"}, nil, 0}},
		{"among some talks", query.TalkFilter{Covers: all("Aurora"), Speakers: oneOf("Ann Kim")}, query.MapArgs{Kinds: servicesAndTopics, First: 10, Links: 10, AtLeast: 1}, mapped{2,
			[]string{aurora + " 2", failover + " 1"}, []string{aurora + " " + failover + " 1 2/1 of 2"}, 0}},
		{"among no talks", query.TalkFilter{From: 2030}, query.MapArgs{Kinds: servicesAndTopics, First: 10, Links: 10, AtLeast: 1}, mapped{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := view(t, s, func(ctx context.Context, g *query.Graph) (query.TopicMap, error) {
				return g.TopicMap(ctx, c.filter, c.args)
			})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, inWords(got)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestTopicMapIsWoven keeps, where there is room for few links, one of each
// thing before the second of any.
func TestTopicMapIsWoven(t *testing.T) {
	r := newReport("document:hub.md", "A hub")
	for i := range 12 {
		r.about(knowledge.TalkID(invent16, fmt.Sprint("talk ", i)), "", "Talk", "2016")
		n := r.line("Talk")
		covered := []string{aurora}
		switch {
		case i < 5:
			covered = []string{aurora, lambda, failover}
		case i == 5:
			covered = []string{aurora, serverless}
		case i > 8:
			covered = []string{failover}
		}
		for _, id := range covered {
			r.link(r.talk, knowledge.Covers, id, "", n)
		}
	}
	got, err := view(t, storeOf(t, r.Reading), func(ctx context.Context, g *query.Graph) (query.TopicMap, error) {
		return g.TopicMap(ctx, query.TalkFilter{}, query.MapArgs{Kinds: servicesAndTopics, First: 10, Links: 3, AtLeast: 1})
	})
	if err != nil {
		t.Fatal(err)
	}
	want := mapped{12, []string{aurora + " 9", failover + " 8", lambda + " 5", serverless + " 1"},
		[]string{failover + " " + lambda + " 5 8/5 of 12", aurora + " " + lambda + " 5 9/5 of 12", aurora + " " + serverless + " 1 9/1 of 12"}, 1}
	if diff := cmp.Diff(want, inWords(got)); diff != "" {
		t.Error(diff)
	}
	if npmi := got.Links[1].NPMI(); math.Abs(npmi-math.Log(5*12/(9*5.0))/-math.Log(5/12.0)) > 1e-12 {
		t.Errorf("NPMI %v", npmi)
	}
}

func TestTopicMapRefused(t *testing.T) {
	good := query.MapArgs{Kinds: servicesAndTopics, First: 1, Links: 1, AtLeast: 1}
	for want, spoil := range map[string]func(*query.MapArgs){
		"first is 501: it must be from 1 to 500":                              func(a *query.MapArgs) { a.First = 501 },
		"links is 0: it must be from 1 to 2000":                               func(a *query.MapArgs) { a.Links = 0 },
		"atLeast is 0: it must be 1 or more":                                  func(a *query.MapArgs) { a.AtLeast = 0 },
		"kinds is empty: it must have service, topic, person or company":      func(a *query.MapArgs) { a.Kinds = nil },
		"kinds has event: it must have service, topic, person or company":     func(a *query.MapArgs) { a.Kinds = []knowledge.Kind{knowledge.Event} },
		"kinds has statement: it must have service, topic, person or company": func(a *query.MapArgs) { a.Kinds = []knowledge.Kind{knowledge.Statement} },
	} {
		args := good
		spoil(&args)
		_, err := view(t, storeOf(t), func(ctx context.Context, g *query.Graph) (query.TopicMap, error) {
			return g.TopicMap(ctx, query.TalkFilter{}, args)
		})
		if err == nil || err.Error() != want {
			t.Errorf("%v, want %s", err, want)
		}
	}
}
