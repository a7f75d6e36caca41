package sqlite

import (
	"context"
	"database/sql"
)

// A batch is the statements of one load. After the first error it does
// nothing more; err keeps the error.
type batch struct {
	ctx       context.Context
	conn      *sql.Conn
	err       error
	prepared  map[string]*sql.Stmt
	rows      map[string]int64 // id → row of node
	unindexed []int64          // rows whose terms are out of date
}

func newBatch(ctx context.Context, conn *sql.Conn) *batch {
	return &batch{ctx: ctx, conn: conn, prepared: make(map[string]*sql.Stmt), rows: make(map[string]int64)}
}

func (b *batch) close() {
	for _, statement := range b.prepared {
		statement.Close()
	}
}

func (b *batch) fail(err error) {
	if b.err == nil {
		b.err = err
	}
}

// statement prepares each text once.
func (b *batch) statement(text string) *sql.Stmt {
	if b.err == nil {
		b.err = b.ctx.Err()
	}
	if b.err != nil || b.prepared[text] != nil {
		return b.prepared[text]
	}
	statement, err := b.conn.PrepareContext(b.ctx, text)
	if err != nil {
		b.fail(err)
		return nil
	}
	b.prepared[text] = statement
	return statement
}

func (b *batch) exec(text string, args ...any) sql.Result {
	statement := b.statement(text)
	if b.err != nil {
		return nil
	}
	result, err := statement.ExecContext(b.ctx, args...)
	if err != nil {
		b.fail(err)
		return nil
	}
	return result
}

// insert gives the new row.
func (b *batch) insert(text string, args ...any) int64 {
	result := b.exec(text, args...)
	if result == nil {
		return 0
	}
	row, err := result.LastInsertId()
	if err != nil {
		b.fail(err)
	}
	return row
}

// ints runs a query that gives one number a row. After an error it is one zero.
func (b *batch) ints(text string, args ...any) []int64 {
	statement := b.statement(text)
	if b.err != nil {
		return []int64{0}
	}
	rows, err := statement.QueryContext(b.ctx, args...)
	if err != nil {
		b.fail(err)
		return []int64{0}
	}
	defer rows.Close()
	var out []int64
	for rows.Next() {
		var n int64
		if err := rows.Scan(&n); err != nil {
			b.fail(err)
			return []int64{0}
		}
		out = append(out, n)
	}
	if err := rows.Err(); err != nil {
		b.fail(err)
		return []int64{0}
	}
	return out
}

// scanRows adds the rows of a query, an id and a number each, to a map.
func scanRows(ctx context.Context, conn *sql.Conn, query string, into map[string]int64, args ...any) error {
	rows, err := conn.QueryContext(ctx, query, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var id string
		var row int64
		if err := rows.Scan(&id, &row); err != nil {
			return err
		}
		into[id] = row
	}
	return rows.Err()
}
