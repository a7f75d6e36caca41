package storetest

import (
	"context"
	"testing"

	"talkgraph/knowledge"
	"talkgraph/store"
)

func (m *model) Curation(context.Context) (knowledge.Curation, error) { return m.log, nil }

// decision is one that is not in a log yet.
func decision(kind knowledge.DecisionKind, targets ...string) knowledge.Decision {
	return knowledge.Decision{Kind: kind, Targets: targets, Who: "ann", When: "2026-01-02T03:04:05Z"}
}

func undoing(number int) knowledge.Decision {
	d := decision(knowledge.Undo)
	d.Undoes = number
	return d
}

func splitting(target string, documents ...string) knowledge.Decision {
	d := decision(knowledge.SplitThing, target)
	d.Documents = documents
	return d
}

func calling(target, alias, language string) knowledge.Decision {
	d := decision(knowledge.AddAlias, target)
	d.Alias, d.Language = alias, language
	return d
}

// curate makes decisions, which must not fail, and gives the log.
func curate(t testing.TB, s store.Store, decisions ...knowledge.Decision) knowledge.Curation {
	t.Helper()
	if _, err := s.Curate(t.Context(), decisions); err != nil {
		t.Fatalf("Curate: %v", err)
	}
	return log(t, s)
}

func log(t testing.TB, s store.Store) (out knowledge.Curation) {
	t.Helper()
	view(t, s, func(ctx context.Context, r store.Reader) (err error) {
		out, err = r.Curation(ctx)
		return err
	})
	return out
}

func testCurate(t *testing.T, h Harness) {
	t.Run("merge", func(t *testing.T) { testMerge(t, h) })
	t.Run("split by documents", func(t *testing.T) { testSplit(t, h) })
	t.Run("alias", func(t *testing.T) { testAlias(t, h) })
	t.Run("log", func(t *testing.T) { testLog(t, h) })
	t.Run("refused", func(t *testing.T) { testRefusedDecisions(t, h) })
	t.Run("any order of documents and decisions", func(t *testing.T) { testAnyCuration(t, h) })
}

// testMerge makes one of two services, of which one is the first's part.
func testMerge(t *testing.T, h Harness) {
	s := h.Open(t)
	load(t, s, fixture()...)
	decided := curate(t, s, decision(knowledge.MergeThings, serverless, aurora))
	equal(t, "dump", read(t, s), wantDecided(decided, fixture()...))
	equal(t, "revision", revision(t, s), int64(2))
	known(t, s, map[string]string{aurora: serverless, serverless: serverless})
	selects(t, s, talks(store.Filter{Links: []store.LinkFilter{{Kinds: kinds{knowledge.Covers}, All: []string{serverless}}}}), dat320, dat303, dat301)
	named(t, s, "RDS Aurora", serverless)
	apply(t, s, drop(inventReport))
	equal(t, "dump without a document", read(t, s), wantDecided(decided, meetupReading()))
	load(t, s, inventReading())
	equal(t, "dump with it again", read(t, s), wantDecided(decided, fixture()...))
	s = h.Reopen(t, s)
	decided = curate(t, s, undoing(1))
	equal(t, "dump of two again", read(t, s), wantDecided(decided, fixture()...))
	known(t, s, map[string]string{aurora: aurora, serverless: serverless})
	curate(t, s, undoing(2))
	known(t, s, map[string]string{aurora: serverless, serverless: serverless})
}

// testSplit takes apart a talk that the second document knows by its title.
func testSplit(t *testing.T, h Harness) {
	const other = "talk:aws-reinvent-2016/deep-dive-on-amazon-aurora~meetup-md"
	s := h.Open(t)
	load(t, s, fixture()...)
	decided := curate(t, s, splitting(dat303, meetupReport))
	equal(t, "dump", read(t, s), wantDecided(decided, fixture()...))
	known(t, s, map[string]string{dat303: dat303, other: other, "talk:aws-reinvent-2016/deep-dive-on-amazon-aurora": dat303})
	view(t, s, func(ctx context.Context, r store.Reader) error {
		pages, err := r.Select(ctx, store.Selection{Kinds: []knowledge.Kind{knowledge.Statement}, Limit: 10,
			Of: &store.Of{Relation: knowledge.In, Reverse: true, IDs: []string{other}}})
		equal(t, "its statements", pageIDs(pages), [][]string{{"statement:meetup.md/4"}})
		return err
	})
	decided = curate(t, s, splitting(aurora, inventReport))
	equal(t, "dump of two services", read(t, s), wantDecided(decided, fixture()...))
	known(t, s, map[string]string{aurora: aurora, "service:amazon-aurora~invent-md": "service:amazon-aurora~invent-md"})
	decided = curate(t, s, undoing(1), undoing(2))
	equal(t, "dump as before", read(t, s), wantDecided(decided, fixture()...))
	known(t, s, map[string]string{dat303: dat303, other: ""})
}

func testAlias(t *testing.T, h Harness) {
	s := h.Open(t)
	load(t, s, fixture()...)
	decided := curate(t, s, calling(vogels, "ワーナー", ""), calling(koyanagi, "Tatehiko Koyanagi", "en"))
	equal(t, "dump", read(t, s), wantDecided(decided, fixture()...))
	named(t, s, "ワーナー", vogels)
	named(t, s, "tatehiko koyanagi", koyanagi)
	decided = curate(t, s, undoing(2))
	equal(t, "dump with one alias", read(t, s), wantDecided(decided, fixture()...))
	named(t, s, "tatehiko koyanagi")
}

// named checks what goes by a name.
func named(t *testing.T, s store.Store, name string, want ...string) {
	t.Helper()
	view(t, s, func(ctx context.Context, r store.Reader) error {
		got, err := r.Named(ctx, []string{knowledge.Key(name)})
		equal(t, "what goes by "+name, idsOf(got[0]), want)
		return err
	})
}

// testLog decides on things that are not there yet, and says things twice.
func testLog(t *testing.T, h Harness) {
	s := h.Open(t)
	merge, alias := decision(knowledge.MergeThings, vogels, koyanagi), calling(aurora, "ABC", "")
	got, err := s.Curate(t.Context(), []knowledge.Decision{merge, alias})
	equal(t, "error", err, nil)
	merge.Number, alias.Number = 1, 2
	equal(t, "decisions", got, []knowledge.Decision{merge, alias})
	equal(t, "log", log(t, s), knowledge.Curation{merge, alias})
	equal(t, "dump", read(t, s), wantDecided(log(t, s)))
	load(t, s, fixture()...)
	equal(t, "dump", read(t, s), wantDecided(log(t, s), fixture()...))
	known(t, s, map[string]string{koyanagi: vogels})
	named(t, s, "abc", aurora)

	third := calling(aurora, "DEF", "")
	third.Number = 3
	equal(t, "log with what was there", curate(t, s, merge, alias, third), knowledge.Curation{merge, alias, third})
	equal(t, "revision", revision(t, s), int64(3))
	equal(t, "the same again", curate(t, s, merge, alias, third), knowledge.Curation{merge, alias, third})
	equal(t, "revision", revision(t, s), int64(3))
	equal(t, "nothing", curate(t, s), knowledge.Curation{merge, alias, third})
	s = h.Reopen(t, s)
	equal(t, "log of the store opened again", log(t, s), knowledge.Curation{merge, alias, third})
	equal(t, "dump of the store opened again", read(t, s), wantDecided(log(t, s), fixture()...))
}

func testRefusedDecisions(t *testing.T, h Harness) {
	s := h.Open(t)
	load(t, s, fixture()...)
	good := decision(knowledge.MergeThings, aurora, lambda)
	clash, far := good, good
	far.Number = 7
	nobody := good
	nobody.Who = ""
	for name, d := range map[string]knowledge.Decision{
		"of two kinds": decision(knowledge.MergeThings, aurora, failover), "by nobody": nobody, "far off": far,
		"undo of what is not there": undoing(9), "undo of itself": undoing(2),
	} {
		_, err := s.Curate(t.Context(), []knowledge.Decision{good, d})
		if err == nil {
			t.Errorf("a decision %s was taken", name)
		}
		is(t, err, knowledge.ErrInvalidDecision)
		unloaded(t, s)
	}
	curate(t, s, good, undoing(1))
	_, err := s.Curate(t.Context(), []knowledge.Decision{undoing(1)})
	is(t, err, knowledge.ErrInvalidDecision)
	clash.Number, clash.Who = 1, "somebody else"
	_, err = s.Curate(t.Context(), []knowledge.Decision{clash})
	is(t, err, knowledge.ErrInvalidDecision)
	equal(t, "dump", read(t, s), wantDecided(log(t, s), fixture()...))
}

// testAnyCuration makes the same log before, between and behind the loads.
func testAnyCuration(t *testing.T, h Harness) {
	decisions := []knowledge.Decision{decision(knowledge.MergeThings, vogels, koyanagi), splitting(dat303, meetupReport),
		calling(netflix, "ネットフリックス", "ja"), decision(knowledge.MergeThings, invent, meetup), undoing(3)}
	documents := append(fixture(), joining()...)
	var wanted *dump
	for _, at := range []int{0, 2, 5} {
		s := h.Open(t)
		for i, r := range documents {
			if i == at {
				curate(t, s, decisions...)
			}
			load(t, s, r)
		}
		if at == len(documents) {
			for _, d := range decisions {
				curate(t, s, d)
			}
		}
		if wanted == nil {
			d := wantDecided(log(t, s), documents...)
			wanted = &d
		}
		equal(t, "dump", read(t, s), *wanted)
	}
}
