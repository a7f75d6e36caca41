package query_test

import (
	"context"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/query"
	"talkgraph/store"
)

func all(names ...string) query.Names   { return query.Names{All: names} }
func oneOf(names ...string) query.Names { return query.Names{Any: names} }
func none(names ...string) query.Names  { return query.Names{None: names} }

// TestTalks asks which talks each filter keeps, the latest first.
func TestTalks(t *testing.T) {
	s := storeOf(t, reportA(), reportB())
	for _, c := range []struct {
		name   string
		filter query.TalkFilter
		want   []string
	}{
		{"everything", query.TalkFilter{}, []string{fast, srv101, dat320, dat303, dat301}},
		{"the named question", query.TalkFilter{Covers: all("Aurora", "failover")}, []string{dat320, dat303}},
		{"in Japanese", query.TalkFilter{Covers: all("オーロラ", "フェールオーバー")}, []string{dat320, dat303}},
		{"in other spellings", query.TalkFilter{Covers: all("RDS aurora", "Fail Over")}, []string{dat320, dat303}},
		{"by id", query.TalkFilter{Covers: all(aurora, failover)}, []string{dat320, dat303}},
		{"known, but nowhere covered", query.TalkFilter{Covers: all("k8s")}, nil},
		{"known id, but nowhere covered", query.TalkFilter{Covers: all("service:kubernetes")}, nil},
		{"one of them known only to the lexicon", query.TalkFilter{Covers: oneOf("Kubernetes", "Lambda")}, []string{fast, srv101}},
		{"not that", query.TalkFilter{Covers: query.Names{All: []string{"Aurora"}, None: []string{"failover"}}}, []string{dat301}},
		{"none of what nobody covers", query.TalkFilter{Covers: none("Kubernetes", "Aurora")}, []string{fast, srv101}},
		{"speaker", query.TalkFilter{Speakers: all("ann kim")}, []string{srv101, dat303, dat301}},
		{"company", query.TalkFilter{Companies: all("NETFLIX")}, []string{dat320}},
		{"a series", query.TalkFilter{Events: all("re:Invent")}, []string{srv101, dat320, dat303, dat301}},
		{"a series by id", query.TalkFilter{Events: all("event:aws-re-invent")}, []string{srv101, dat320, dat303, dat301}},
		{"a series by an id like those of its editions", query.TalkFilter{Events: all("event:aws-reinvent")}, []string{srv101, dat320, dat303, dat301}},
		{"a series that the lexicon does not know", query.TalkFilter{Events: all("rust meetup")}, []string{fast}},
		{"not a series", query.TalkFilter{Events: none("AWS re:Invent")}, []string{fast}},
		{"an edition", query.TalkFilter{Events: all("AWS re:Invent 2017")}, []string{srv101}},
		{"an edition by a short name", query.TalkFilter{Events: all("reinvent 2016")}, []string{dat320, dat303, dat301}},
		{"the year before the name", query.TalkFilter{Events: all("2017 re:Invent")}, []string{srv101}},
		{"an edition that is not there", query.TalkFilter{Events: all("re:Invent 2009")}, nil},
		{"a series that is not there", query.TalkFilter{Events: all("KubeCon")}, nil},
		{"two events at once", query.TalkFilter{Events: all("re:Invent 2016", "re:Invent 2017")}, nil},
		{"years", query.TalkFilter{From: 2017, To: 2017}, []string{srv101}},
		{"a word of one line", query.TalkFilter{Text: "cluster"}, []string{dat303}},
		{"a word of the title", query.TalkFilter{Text: "anger"}, []string{dat320}},
		{"all of it together", query.TalkFilter{Covers: all("Aurora"), Speakers: oneOf("佐藤花子", "Ann Kim"), From: 2016, To: 2016, Text: "30 seconds"}, []string{dat303}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := view(t, s, func(ctx context.Context, g *query.Graph) (query.Connection, error) {
				return g.Talks(ctx, c.filter, query.PageArgs{Total: true})
			})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, ids(got.Nodes)); diff != "" {
				t.Error(diff)
			}
			if got.Total != len(c.want) || got.HasNext || got.HasPrevious || len(got.Cursors) != len(c.want) {
				t.Errorf("total %d, next %v, previous %v, %d cursors", got.Total, got.HasNext, got.HasPrevious, len(got.Cursors))
			}
		})
	}
}

// TestTalksRefused asks what cannot be answered, and reads why.
func TestTalksRefused(t *testing.T) {
	s := storeOf(t, reportA(), reportB())
	many := make([]string, query.MaxNames+1)
	for _, c := range []struct {
		name   string
		filter query.TalkFilter
		page   query.PageArgs
		want   string
	}{
		{"misspelt", query.TalkFilter{Covers: all("Auroar")}, query.PageArgs{}, `no service or topic is called "Auroar"; did you mean "Aurora"?`},
		{"misspelt, known to the store alone", query.TalkFilter{Speakers: all("Ann Kin")}, query.PageArgs{}, `no person is called "Ann Kin"; did you mean "Ann Kim"?`},
		{"misspelt Japanese", query.TalkFilter{Speakers: all("佐藤花于")}, query.PageArgs{}, `no person is called "佐藤花于"; did you mean "佐藤花子"?`},
		{"unknown", query.TalkFilter{Events: all("Gophers")}, query.PageArgs{}, `no event is called "Gophers"`},
		{"unknown id", query.TalkFilter{Covers: all("topic:gophers")}, query.PageArgs{}, `no service or topic is called "topic:gophers"`},
		{"id of another kind", query.TalkFilter{Covers: all(kim)}, query.PageArgs{}, `no service or topic is called "person:ann-kim"`},
		{"name of another kind", query.TalkFilter{Companies: all("Aurora")}, query.PageArgs{}, `no company is called "Aurora"`},
		{"the first of two", query.TalkFilter{Covers: all("Aurora", "Gophers"), Events: all("Zebras")}, query.PageArgs{}, `no service or topic is called "Gophers"`},
		{"no name", query.TalkFilter{Covers: all("--")}, query.PageArgs{}, `name "--" has neither letter nor digit`},
		{"many names", query.TalkFilter{Covers: all(many...)}, query.PageArgs{}, `covers has a list of 101 names: at most 100 are allowed`},
		{"no word", query.TalkFilter{Text: "!?"}, query.PageArgs{}, `text has no word to look for`},
		{"large page", query.TalkFilter{}, query.PageArgs{First: ptr(101)}, `first is 101: it must be from 1 to 100`},
		{"empty page", query.TalkFilter{}, query.PageArgs{Last: ptr(0)}, `last is 0: it must be from 1 to 100`},
		{"both ends", query.TalkFilter{}, query.PageArgs{First: ptr(1), Last: ptr(1)}, `last stands beside first: give one of them`},
		{"before without last", query.TalkFilter{}, query.PageArgs{Before: "x"}, `before goes with last: with first, give after`},
		{"after with last", query.TalkFilter{}, query.PageArgs{After: "x", Last: ptr(1)}, `after goes with first: with last, give before`},
		{"many keys", query.TalkFilter{}, query.PageArgs{Order: make([]store.Sort, 4)}, `orderBy has 4 keys: at most 3 are allowed`},
		{"no cursor", query.TalkFilter{}, query.PageArgs{After: "x"}, `after is no cursor: it is damaged or was made elsewhere`},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := view(t, s, func(ctx context.Context, g *query.Graph) (query.Connection, error) {
				return g.Talks(ctx, c.filter, c.page)
			})
			var unknown *query.UnknownNameError
			var input *query.InputError
			if !errors.As(err, &unknown) && !errors.As(err, &input) {
				t.Fatalf("%v is no error for clients", err)
			}
			if err.Error() != c.want {
				t.Errorf("%q, want %q", err, c.want)
			}
		})
	}
}
