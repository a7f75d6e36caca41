package query_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"talkgraph/knowledge"
	"talkgraph/query"
	"talkgraph/store"
)

// many is a report of n talks, of which some share a day and a title.
func many(n int) knowledge.Reading {
	r := newReport("document:many.md", "Many talks")
	for i := range n {
		title := fmt.Sprintf("Talk %d", i%7)
		r.about(fmt.Sprintf("talk:aws-reinvent-2016/m%03d", i), fmt.Sprintf("M%03d", i), title, fmt.Sprintf("2016-11-%02d", 1+i%5))
		r.line(title)
	}
	return r.Reading
}

// TestPages walks a list in pages of every size, both ways: it finds every
// talk once, in the list's order, and the flags say where it ends.
func TestPages(t *testing.T) {
	s := storeOf(t, many(23))
	orders := [][]store.Sort{nil, {{Field: store.ByName}}, {{Field: store.ByDate}, {Field: store.ByName, Desc: true}}}
	rapid.Check(t, func(rt *rapid.T) {
		size := rapid.IntRange(1, 30).Draw(rt, "size")
		order := rapid.SampledFrom(orders).Draw(rt, "order")
		_, err := view(t, s, func(ctx context.Context, g *query.Graph) (any, error) {
			whole, err := g.Talks(ctx, query.TalkFilter{}, query.PageArgs{First: ptr(100), Order: order})
			if err != nil {
				return nil, err
			}
			forth := walk(rt, ctx, g, query.PageArgs{First: &size, Order: order})
			back := walk(rt, ctx, g, query.PageArgs{Last: &size, Order: order})
			if diff := cmp.Diff(ids(whole.Nodes), forth); diff != "" || len(forth) != 23 {
				rt.Error("forth:", diff)
			}
			if diff := cmp.Diff(ids(whole.Nodes), back); diff != "" {
				rt.Error("back:", diff)
			}
			return nil, nil
		})
		if err != nil {
			rt.Fatal(err)
		}
	})
}

// walk reads page after page until the flags say that there is no other.
func walk(t *rapid.T, ctx context.Context, g *query.Graph, p query.PageArgs) []string {
	var out []string
	for range 100 {
		c, err := g.Talks(ctx, query.TalkFilter{}, p)
		if err != nil {
			t.Fatal(err)
		}
		begun := p.After+p.Before != ""
		if p.Last != nil {
			out = append(ids(c.Nodes), out...)
			if c.HasNext != begun {
				t.Fatalf("hasNext is %v on the way back", c.HasNext)
			}
			if !c.HasPrevious {
				return out
			}
			p.Before = c.Cursors[0]
			continue
		}
		out = append(out, ids(c.Nodes)...)
		if c.HasPrevious != begun {
			t.Fatalf("hasPrevious is %v on the way forth", c.HasPrevious)
		}
		if !c.HasNext {
			return out
		}
		p.After = c.Cursors[len(c.Cursors)-1]
	}
	t.Fatal("the pages do not end")
	return nil
}

// TestCursorsAreBound gives a cursor to other lists and after a load.
func TestCursorsAreBound(t *testing.T) {
	s := storeOf(t, reportA(), reportB())
	talks := func(f query.TalkFilter, p query.PageArgs) (query.Connection, error) {
		return view(t, s, func(ctx context.Context, g *query.Graph) (query.Connection, error) { return g.Talks(ctx, f, p) })
	}
	filter := query.TalkFilter{Events: all("re:Invent")}
	page, err := talks(filter, query.PageArgs{First: ptr(1)})
	if err != nil {
		t.Fatal(err)
	}
	cursor := page.Cursors[0]
	const other = "after is a cursor of another list: use it with the arguments that it was given for"
	const damaged = "after is no cursor: it is damaged or was made elsewhere"
	byName := []store.Sort{{Field: store.ByName}}
	for _, c := range []struct {
		name   string
		filter query.TalkFilter
		page   query.PageArgs
		want   string
	}{
		{"another filter", query.TalkFilter{}, query.PageArgs{After: cursor}, other},
		{"another order", filter, query.PageArgs{After: cursor, Order: byName}, other},
		{"a letter lost", filter, query.PageArgs{After: cursor[1:]}, damaged},
		{"the end lost", filter, query.PageArgs{After: cursor[:len(cursor)-8]}, damaged},
	} {
		if _, err := talks(c.filter, c.page); err == nil || err.Error() != c.want {
			t.Errorf("%s: %v, want %s", c.name, err, c.want)
		}
	}
	load(t, s, edition("event:aws-reinvent-2015", "AWS re:Invent 2015", "2015-10-06"))
	page, err = talks(filter, query.PageArgs{After: cursor})
	if err != nil {
		t.Fatal("after a load that adds an edition:", err)
	}
	want := []string{dat320, dat303, dat301, "talk:aws-reinvent-2015/keynote"}
	if diff := cmp.Diff(want, ids(page.Nodes)); diff != "" {
		t.Error(diff)
	}
}

// edition is a report of one talk at one more re:Invent.
func edition(event, name, date string) knowledge.Reading {
	r := newReport("document:"+name, name)
	r.thing(knowledge.Event, event, name, knowledge.Properties{Series: "AWS re:Invent", Date: date})
	r.about(knowledge.TalkID(event, "keynote"), "", "Keynote", date)
	r.line("Keynote")
	return r.Reading
}
