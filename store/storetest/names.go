package storetest

import (
	"context"
	"testing"

	"talkgraph/knowledge"
	"talkgraph/store"
)

func testNodes(t *testing.T, s store.Store) {
	m := newModel(fixture())
	ids := []string{netflix, "service:nowhere", dat303, "talk:aws-reinvent-2016/deep-dive-on-amazon-aurora",
		netflix, inventReport, inventStatement(2), "", "aurora", "statement:invent.md/99"}
	view(t, s, func(ctx context.Context, r store.Reader) error {
		got, err := r.Nodes(ctx, ids)
		wanted, _ := m.Nodes(ctx, ids)
		equal(t, "nodes", got, wanted)
		equal(t, "ids", nodeIDs(got), []string{netflix, "", dat303, dat303, netflix, inventReport, inventStatement(2), "", "", ""})
		if err != nil {
			return err
		}
		none, err := r.Nodes(ctx, nil)
		equal(t, "no nodes", none, []*knowledge.Node(nil))
		return err
	})
}

func nodeIDs(nodes []*knowledge.Node) []string {
	out := make([]string, len(nodes))
	for i, n := range nodes {
		if n != nil {
			out[i] = n.ID
		}
	}
	return out
}

func testNamed(t *testing.T, s store.Store) {
	m := newModel(fixture())
	var keys []string
	var wanted [][]string
	for _, c := range []struct {
		name string
		ids  []string
	}{
		{"amazon aurora", []string{aurora}},
		{"オーロラ", []string{aurora}},
		{"RDS-Aurora", []string{aurora}},
		{"Aurora", nil},
		{"AMAZON", []string{lambda, aws}}, // services come before companies
		{"fail over", []string{failover}},
		{"フェールオーバー", []string{failover}},
		{"ヴァーナー ボーガス", []string{vogels}},
		{"小柳 建彦", []string{koyanagi}},
		{"DAT303", []string{dat303}},
		{"deep dive on Amazon Aurora", []string{dat303}},
		{"re:Invent 2016 報告", []string{inventReport}},
		{"", nil},
		{"amazon aurora", []string{aurora}},
	} {
		keys = append(keys, knowledge.Key(c.name))
		wanted = append(wanted, c.ids)
	}
	view(t, s, func(ctx context.Context, r store.Reader) error {
		got, err := r.Named(ctx, keys)
		var ids [][]string
		for _, nodes := range got {
			ids = append(ids, idsOf(nodes))
		}
		equal(t, "ids", ids, wanted)
		nodes, _ := m.Named(ctx, keys)
		equal(t, "nodes", got, nodes)
		return err
	})
}
