package query_test

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/query"
)

func TestDescribe(t *testing.T) {
	for id, want := range map[string]*query.Description{
		aurora:          {Title: "Amazon Aurora", Text: "Service: talks: 3, companies that use it: 1."},
		serverless:      {Title: "serverless", Text: "Topic: talks: 2."},
		kim:             {Title: "Ann Kim", Text: "Person: talks: 3."},
		aws:             {Title: "AWS", Text: "Company: services provided: 1."},
		netflix:         {Title: "Netflix", Text: "Company: talks: 1, services used: 2."},
		invent16:        {Title: "AWS re:Invent 2016", Text: "Event: 2016-11-28, talks: 3."},
		dat303:          {Title: "DAT303: Deep into Aurora", Text: "Talk: AWS re:Invent 2016, 2016-11-30. Given by Ann Kim. Covers Amazon Aurora, failover."},
		fast:            {Title: "Fast functions", Text: "Talk: Rust Meetup 2018, 2018-03-05. Covers AWS Lambda, serverless."},
		a:               {Title: "What I saw", Text: "Document: 2018-04-01."},
		"topic:nowhere": nil,
	} {
		got := on(t, func(ctx context.Context, g *query.Graph) (*query.Description, error) { return g.Describe(ctx, id) })
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", id, diff)
		}
	}
}
