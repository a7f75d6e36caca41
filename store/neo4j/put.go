package neo4j

import "context"

// Rows go to the server in batches, bounded in number and in size: the
// server holds a batch in memory several times over.
const (
	batchRows  = 2_000
	batchBytes = 4 << 20
)

// A writer writes a plan inside a transaction.
type writer struct {
	store *Store
	tx    runner
}

// put runs a fragment over rows, batch by batch.
func (w writer) put(ctx context.Context, query string, rows []params) error {
	for start := 0; start < len(rows); {
		end, bytes := start, 0
		for end < len(rows) && end-start < batchRows && bytes < batchBytes {
			bytes += sizeOfRow(rows[end])
			end++
		}
		if _, err := w.store.rows(ctx, w.tx, query, params{"rows": rows[start:end]}); err != nil {
			return err
		}
		start = end
	}
	return nil
}

// sizeOfRow counts the text of a row; the rest is small beside it.
func sizeOfRow(row params) int {
	size := 100
	for _, value := range row {
		switch v := value.(type) {
		case string:
			size += len(v)
		case params:
			size += sizeOfRow(v)
		}
	}
	return size
}
