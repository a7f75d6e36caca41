package sqlite

import (
	"context"
	"fmt"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

func (v *view) Select(ctx context.Context, s store.Selection) ([]store.Page, error) {
	v.mutex.Lock()
	defer v.mutex.Unlock()
	pages, err := v.pages(ctx, s)
	return pages, failed(ctx, "selecting nodes", err)
}

func (v *view) pages(ctx context.Context, s store.Selection) ([]store.Page, error) {
	if s.From != nil && len(s.From.Values) != len(s.Order) {
		return nil, fmt.Errorf("a position of %d values in an order of %d fields", len(s.From.Values), len(s.Order))
	}
	scope, err := v.scopeOf(ctx, s.Kinds, s.Filter)
	if err != nil {
		return nil, err
	}
	if s.Of == nil {
		page, err := v.page(ctx, s, scope)
		return []store.Page{page}, err
	}
	rows, err := v.rowsOf(ctx, s.Of.IDs)
	if err != nil {
		return nil, err
	}
	// Seen from the listed nodes, which are the far ends, the way is the other one round.
	way := join{kinds: []knowledge.RelationKind{s.Of.Relation}, reverse: !s.Of.Reverse}
	pages := make([]store.Page, len(s.Of.IDs))
	for i, id := range s.Of.IDs {
		of := scope
		of.sets = append(slices.Clone(scope.sets), way.toOne(rows[id]))
		if pages[i], err = v.page(ctx, s, of); err != nil {
			return nil, err
		}
	}
	return pages, nil
}

func (v *view) page(ctx context.Context, s store.Selection, scope scope) (store.Page, error) {
	page := store.Page{NamesOnly: scope.namesOnly}
	from, err := v.from(ctx, scope)
	if err != nil {
		return page, err
	}
	if s.Total {
		total := clause{text: "SELECT count(*)"}.and(from)
		if err := v.conn.QueryRowContext(ctx, total.text, total.args...).Scan(&page.Total); err != nil {
			return page, err
		}
	}
	query := pageOf(s, from)
	err = v.each(ctx, query.text, query.args, func(scan func(...any) error) error {
		if len(page.Nodes) == s.Limit {
			page.More = true
			return nil
		}
		node, err := scanNode(scan)
		page.Nodes = append(page.Nodes, node)
		return err
	})
	return page, err
}

// pageOf is the query for one node more than the page holds.
func pageOf(s store.Selection, from clause) clause {
	return clause{text: "SELECT n.body"}.and(from).and(after(s)).with(orderBy(s)+" LIMIT ?", s.Limit+1)
}

// columns hold the fields that nodes are ordered by.
var columns = map[store.Field]string{store.ByName: "n.name", store.ByDate: "n.date", store.ByLength: "n.length"}

// orderBy is the order that the selection walks in.
func orderBy(s store.Selection) string {
	text := " ORDER BY "
	for _, sort := range s.Order {
		text += columns[sort.Field] + direction(sort.Desc != s.Back) + ", "
	}
	return text + "n.key" + direction(s.Back)
}

func direction(descending bool) string {
	if descending {
		return " DESC"
	}
	return ""
}

// after keeps the nodes that come after the position, on the way that the
// selection walks: those that differ first in some field, and there come
// later. It says so of the first field apart, for the index.
func after(s store.Selection) clause {
	if s.From == nil {
		return clause{}
	}
	fields := append(slices.Clone(s.Order), store.Sort{})
	values := append(slices.Clone(s.From.Values), s.From.ID)
	var all, same clause
	for i, sort := range fields {
		column, later := columns[sort.Field], ">"
		if column == "" {
			column = "n.key"
		}
		if sort.Desc != s.Back {
			later = "<"
		}
		if i == 0 {
			all = all.with(" AND "+column+" "+later+"= ? AND (", values[i])
		} else {
			all = all.with(" OR ")
		}
		all = all.with("(").and(same).with(column+" "+later+" ?)", values[i])
		same = same.with(column+" = ? AND ", values[i])
	}
	return all.with(")")
}
