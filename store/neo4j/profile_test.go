package neo4j

import (
	"regexp"
	"strconv"
	"testing"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"talkgraph/store"
)

// testFarPages wants a page far behind to cost no more than the first one.
func testFarPages(t *testing.T, p *profiler) {
	const size, before, most = 2, 60, 1.2
	for _, field := range []store.Field{store.ByName, store.ByDate} {
		for _, desc := range []bool{false, true} {
			q := store.Selection{Kinds: talk, Order: []store.Sort{{Field: field, Desc: desc}}, Limit: size}
			_, first, _ := p.profile(t, shapeOf(t, q))
			q.From = p.place(t, q, before)
			rows, hits, picture := p.profile(t, shapeOf(t, q))
			t.Logf("%s, desc %v: %.0f accesses for the first page, %.0f for page %d", field, desc, first, hits, before/size+1)
			if rows != size+1 || hits > most*first {
				t.Errorf("%s, desc %v: %.0f accesses for %.0f nodes, and %.0f for the first page: at most %.1f times as many are allowed:\n%s", field, desc, hits, rows, first, most, picture)
			}
		}
	}
}

// A profiler asks a store and says what it costs.
type profiler struct {
	*Store
	last driver.ProfiledPlan
}

// profile asks a query: the nodes found, the accesses to the database, and the plan.
func (p *profiler) profile(t *testing.T, s shape) (rows, hits float64, picture string) {
	t.Helper()
	records, err := p.read(t.Context(), "profiling", "PROFILE "+s.query, s.values)
	if err != nil {
		t.Fatal(err)
	}
	picture, _ = p.last.Arguments()["string-representation"].(string)
	return found(records), accesses(t, picture), picture
}

// place is where the n-th node of a selection stands.
func (p *profiler) place(t *testing.T, q store.Selection, n int) *store.Position {
	t.Helper()
	q.Limit = n
	var place store.Position
	err := p.View(t.Context(), func(r store.Reader) error {
		pages, err := r.Select(t.Context(), q)
		if err == nil {
			place = pages[0].Position(n-1, q.Order)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return &place
}

func shapeOf(t *testing.T, q store.Selection) shape {
	t.Helper()
	query, values, err := selectQuery(q, nil)
	if err != nil {
		t.Fatal(err)
	}
	values["pages"] = 1
	return shape{query: query, values: values}
}

// found adds up the nodes on pages and in counts.
func found(records []*driver.Record) (n float64) {
	for _, record := range records {
		if page, ok := record.Get("page"); ok {
			n += float64(len(page.([]any)))
		} else {
			nodes, _ := record.Get("nodes")
			n += float64(nodes.(int64))
		}
	}
	return n
}

var total = regexp.MustCompile(`Total database accesses: (\d+)`)

func accesses(t *testing.T, picture string) float64 {
	t.Helper()
	match := total.FindStringSubmatch(picture)
	if match == nil {
		t.Fatalf("the profile has no sum:\n%s", picture)
	}
	n, _ := strconv.ParseFloat(match[1], 64)
	return n
}
