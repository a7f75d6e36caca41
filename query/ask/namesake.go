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
			if page, err = umbrella(ctx, g, n, q.wanted == Facts); err != nil {
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

// umbrella finds what a product of which the graph holds nothing is part of, by
// the first words of its name: the software that goes by the name of its maker,
// SAP for SAP ERP; where a fact is asked for, any, AWS Shield for AWS Shield Advanced.
func umbrella(ctx context.Context, g *query.Graph, n named, any bool) (query.Connection, error) {
	words := strings.Fields(n.name)
	if n.kind != knowledge.Service {
		return query.Connection{}, nil
	}
	for size := len(words) - 1; size > 0; size-- {
		name := strings.Join(words[:size], " ")
		nodes, err := g.Nodes(ctx, []string{knowledge.NewID(knowledge.Service, name)})
		if err != nil {
			return query.Connection{}, fmt.Errorf("looking up %q: %w", name, err)
		}
		if nodes[0] != nil && (any || size == 1 && nodes[0].Category == "software") {
			return query.Connection{Nodes: []knowledge.Node{*nodes[0]}}, nil
		}
	}
	return query.Connection{}, nil
}
