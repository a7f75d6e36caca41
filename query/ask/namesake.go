package ask

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/query"
)

// namesakes takes each name whose thing the graph does not hold for another thing
// of that name that it does: Auth0 is a service and the company that provides
// it; a user group is also the series of its evenings. It says whether there
// was any.
func namesakes(ctx context.Context, g *query.Graph, q *question) (things []named, changed bool, err error) {
	nodes, err := g.Nodes(ctx, idsOf(q.things))
	if err != nil {
		return nil, false, fmt.Errorf("finding what the question names: %w", err)
	}
	things = slices.Clone(q.things)
	for i, n := range things {
		if n.kind == knowledge.Company || n.kind == knowledge.Event {
			event, ok, err := q.evening(ctx, g, n)
			if err != nil {
				return nil, false, err
			}
			if ok {
				things[i], changed = event, true
				continue
			}
		}
		if nodes[i] != nil || n.kind == knowledge.Event || n.kind == knowledge.Topic {
			continue
		}
		page, err := g.Search(ctx, n.surface, []knowledge.Kind{knowledge.Company, knowledge.Service}, 1, "")
		if err != nil {
			return nil, false, fmt.Errorf("looking up %q: %w", n.surface, err)
		}
		if len(page.Nodes) == 0 || !slices.Contains(page.Nodes[0].Keys(), knowledge.Key(n.surface)) {
			if page, err = umbrella(ctx, g, n); err != nil {
				return nil, false, err
			}
		}
		if len(page.Nodes) == 0 {
			continue
		}
		other := page.Nodes[0]
		things[i].id, things[i].name, things[i].kind, things[i].category = other.ID, other.Name, other.Kind, other.Category
		changed = true
	}
	return things, changed, nil
}

// umbrella finds the software that goes by the first word of a name, its maker, for one of its
// products of which the graph holds nothing: SAP for SAP ERP.
func umbrella(ctx context.Context, g *query.Graph, n named) (query.Connection, error) {
	maker, _, cut := strings.Cut(n.name, " ")
	if n.kind != knowledge.Service || !cut {
		return query.Connection{}, nil
	}
	nodes, err := g.Nodes(ctx, []string{knowledge.NewID(knowledge.Service, maker)})
	if err != nil {
		return query.Connection{}, fmt.Errorf("looking up %q: %w", maker, err)
	}
	if nodes[0] == nil || nodes[0].Category != "software" {
		return query.Connection{}, nil
	}
	return query.Connection{Nodes: []knowledge.Node{*nodes[0]}}, nil
}
