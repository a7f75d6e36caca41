package sqlite

import (
	"context"
	"slices"

	"talkgraph/store"
)

func (v *view) Select(ctx context.Context, s store.Selection) ([]store.Page, error) {
	v.mutex.Lock()
	defer v.mutex.Unlock()
	pages, err := v.pages(ctx, s)
	return pages, failed(ctx, "selecting nodes", err)
}

func (v *view) pages(ctx context.Context, s store.Selection) ([]store.Page, error) {
	if err := s.Check(); err != nil {
		return nil, err
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
	way := join{kinds: relations{s.Of.Relation}, reverse: !s.Of.Reverse}
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
	query, namesOnly, err := v.pageOf(ctx, s, from)
	if err != nil {
		return page, err
	}
	page.NamesOnly = page.NamesOnly || namesOnly
	counts := len(store.Counting(s.Order))
	err = v.each(ctx, query.text, query.args, func(scan func(...any) error) error {
		if len(page.Nodes) == s.Limit {
			page.More = true
			return nil
		}
		return addNode(&page, counts, scan)
	})
	return page, err
}

// addNode reads a row of some counts and a body.
func addNode(page *store.Page, counts int, scan func(...any) error) error {
	row, into := make([]int, counts), make([]any, counts)
	for i := range row {
		into[i] = &row[i]
	}
	node, err := scanNode(scan, into...)
	page.Nodes = append(page.Nodes, node)
	if counts > 0 {
		page.Counts = append(page.Counts, row)
	}
	return err
}

// pageOf is the query for one node more than the page holds. namesOnly says
// that too many statements match what the order counts.
func (v *view) pageOf(ctx context.Context, s store.Selection, from clause) (query clause, namesOnly bool, err error) {
	if len(store.Counting(s.Order)) > 0 {
		return v.countedPage(ctx, s, from)
	}
	later, err := after(s)
	return clause{text: "SELECT n.body"}.and(from).and(later).with(orderBy(s)+" LIMIT ?", s.Limit+1), false, err
}
