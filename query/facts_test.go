package query_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/query"
)

// TestFacts reads two documents, and one that is not there, at once.
func TestFacts(t *testing.T) {
	facts := on(t, func(ctx context.Context, g *query.Graph) ([][]query.Fact, error) {
		return g.Facts(ctx, []string{b, "document:nowhere.md", a})
	})
	var got [3][]string
	for i, list := range facts {
		for _, f := range list {
			got[i] = append(got[i], fmt.Sprint(f.Line, " ", f.From.ID, " ", f.Relation.Kind, " ", f.To.ID, " ", f.Relation.Qualifier, " by ", f.Rule))
			if f.Relation.From != f.From.ID || f.Relation.To != f.To.ID {
				t.Errorf("%v joins %s and %s", f.Relation, f.From.ID, f.To.ID)
			}
		}
	}
	want := [3][]string{{
		"1 " + srv101 + " COVERS " + lambda + "  by rule-covers",
		"1 " + srv101 + " COVERS " + serverless + "  by rule-covers",
		"1 " + srv101 + " GIVEN_BY " + kim + " speaker by rule-given_by",
		"1 " + srv101 + " PRESENTED_AT " + invent17 + "  by rule-presented_at",
		"2 " + fast + " COVERS " + lambda + "  by rule-covers",
		"2 " + fast + " COVERS " + serverless + "  by rule-covers",
		"2 " + fast + " PRESENTED_AT " + meetup + "  by rule-presented_at",
		"3 " + dat303 + " PRESENTED_AT " + invent16 + "  by rule-presented_at",
	}, nil, {
		"1 " + dat301 + " COVERS " + aurora + "  by rule-covers",
		"1 " + dat301 + " PRESENTED_AT " + invent16 + "  by rule-presented_at",
		"2 " + dat301 + " GIVEN_BY " + kim + " speaker by rule-given_by",
		"4 " + dat303 + " COVERS " + aurora + "  by rule-covers",
		"4 " + dat303 + " GIVEN_BY " + kim + " speaker by rule-given_by",
		"4 " + dat303 + " PRESENTED_AT " + invent16 + "  by rule-presented_at",
		"6 " + dat303 + " COVERS " + aurora + "  by rule-covers",
		"6 " + dat303 + " COVERS " + failover + "  by rule-covers",
		"8 " + dat320 + " COVERS " + aurora + "  by rule-covers",
		"8 " + dat320 + " PRESENTED_AT " + invent16 + "  by rule-presented_at",
		"9 " + dat320 + " COVERS " + failover + "  by rule-covers",
		"9 " + dat320 + " GIVEN_BY " + sato + " speaker by rule-given_by",
		"9 " + dat320 + " FEATURES " + netflix + " user by rule-features",
		"10 " + netflix + " USES " + aurora + " current by rule-uses",
		"10 " + netflix + " USES " + lambda + " past by rule-uses",
	}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
