package storetest

import (
	"context"
	"fmt"
	"math/rand/v2"
	"testing"

	"talkgraph/knowledge"
	"talkgraph/store"
)

const (
	sato      = "person:佐藤健"
	satoAWS   = "person:佐藤健~aws"
	satoTV    = "person:佐藤健~netflix"
	takeru    = "person:takeru-sato"
	keynote   = "talk:aws-reinvent-2016/key1"
	session   = "talk:aws-reinvent-2016/ses1"
	bornTwice = "talk:cloud-meetup-2017/twice"
)

// speech is a report of one talk that 佐藤健, or whoever else, gives for a company at an event.
func speech(path, event, code, speaker, company string) knowledge.Reading {
	r := newReport(path, path, "2016")
	r.event(event, event, "2016")
	person := r.thing(knowledge.Person, speaker)
	talk := r.about(event, code, "About "+code, "2016")
	line := r.line(speaker+" ("+company+")", person, speaker)
	r.link(talk, knowledge.GivenBy, person, "speaker", line)
	if company != "" {
		r.link(person, knowledge.WorksFor, r.thing(knowledge.Company, company), event, line)
	}
	r.talk = ""
	r.line(speaker+" again", person, speaker)
	return r.reading()
}

// testHomonyms loads people of one name, and one person of two names.
func testHomonyms(t *testing.T, h Harness) {
	one, two := speech("one.md", invent, "KEY1", "佐藤健", "AWS"), speech("two.md", invent, "SES1", "佐藤健", "Netflix")
	unsaid := speech("unsaid.md", meetup, "twice", "佐藤健", "")
	t.Run("two at one event", func(t *testing.T) {
		s := h.Open(t)
		load(t, s, one)
		known(t, s, map[string]string{sato: sato})
		load(t, s, unsaid)
		load(t, s, two)
		equal(t, "dump of two", read(t, s), want(one, two, unsaid))
		gives(t, s, map[string][]string{keynote: {satoAWS}, session: {satoTV}, bornTwice: {sato}})
		named(t, s, "佐藤 健", sato, satoAWS, satoTV)
		apply(t, s, drop("document:unsaid.md"))
		known(t, s, map[string]string{sato: "", satoAWS: satoAWS})
		apply(t, s, drop("document:one.md"))
		equal(t, "dump of one", read(t, s), want(two))
		known(t, s, map[string]string{sato: sato, satoAWS: "", satoTV: ""})
	})
	t.Run("two that are one", func(t *testing.T) {
		s := h.Open(t)
		load(t, s, one, two, unsaid)
		decided := curate(t, s, decision(knowledge.MergeThings, satoTV, satoAWS))
		equal(t, "dump", read(t, s), wantDecided(decided, one, two, unsaid))
		gives(t, s, map[string][]string{keynote: {satoTV}, session: {satoTV}, bornTwice: {sato}})
		decided = curate(t, s, undoing(1), calling(satoAWS, "健さん", ""))
		equal(t, "dump", read(t, s), wantDecided(decided, one, two, unsaid))
		named(t, s, "健さん", satoAWS)
	})
	t.Run("one that is two", func(t *testing.T) {
		later := speech("later.md", meetup, "twice", "佐藤健", "Netflix")
		s := h.Open(t)
		load(t, s, one, later)
		gives(t, s, map[string][]string{keynote: {sato}, bornTwice: {sato}})
		d := decision(knowledge.SplitThing, sato)
		d.Company = netflix
		decided := curate(t, s, d)
		equal(t, "dump", read(t, s), wantDecided(decided, one, later))
		gives(t, s, map[string][]string{keynote: {sato}, bornTwice: {satoTV}})
		curate(t, s, undoing(1), splitting(sato, "document:later.md"))
		gives(t, s, map[string][]string{keynote: {sato}, bornTwice: {sato + "~later-md"}})
	})
	t.Run("two spellings", func(t *testing.T) { testKin(t, h, one) })
}

func testKin(t *testing.T, h Harness, one knowledge.Reading) {
	latin, elsewhere := speech("latin.md", invent, "KEY1", "Takeru Sato", "AWS"), speech("latin2.md", meetup, "twice", "Takeru Sato", "")
	s := h.Open(t)
	load(t, s, elsewhere, one)
	known(t, s, map[string]string{sato: sato, takeru: takeru})
	load(t, s, latin)
	equal(t, "dump of one", read(t, s), want(elsewhere, one, latin))
	known(t, s, map[string]string{sato: takeru, takeru: takeru})
	gives(t, s, map[string][]string{keynote: {takeru}, bornTwice: {takeru}})
	decided := curate(t, s, splitting(takeru, "document:one.md"))
	equal(t, "dump of two", read(t, s), wantDecided(decided, elsewhere, one, latin))
	gives(t, s, map[string][]string{keynote: {takeru, sato + "~one-md"}, bornTwice: {takeru}})
	curate(t, s, undoing(1))
	apply(t, s, drop("document:latin.md"))
	known(t, s, map[string]string{sato: sato, takeru: takeru})
	equal(t, "dump", read(t, s), wantDecided(log(t, s), elsewhere, one))
}

// gives checks who gives talks.
func gives(t *testing.T, s store.Store, want map[string][]string) {
	t.Helper()
	view(t, s, func(ctx context.Context, r store.Reader) error {
		for talk, people := range want {
			edges, err := r.Neighbors(ctx, store.Hop{From: []string{talk}, Kinds: kinds{knowledge.GivenBy}, Out: true})
			if err != nil {
				return err
			}
			var got []string
			for _, edge := range edges[0] {
				got = append(got, edge.Node.ID)
			}
			equal(t, "speakers of "+talk, got, people)
		}
		return nil
	})
}

// drawSpeeches makes one to three changes to documents that tell of few talks
// of few people, who work for this or that company.
func drawSpeeches(random *rand.Rand, there map[string]knowledge.Reading) []store.Change {
	of := func(names ...string) string { return names[random.IntN(len(names))] }
	var changes []store.Change
	for _, i := range random.Perm(6)[:1+random.IntN(3)] {
		path := fmt.Sprintf("%c.md", 'a'+i)
		id := "document:" + path
		if _, known := there[id]; known && random.IntN(4) == 0 {
			changes = append(changes, drop(id))
			delete(there, id)
			continue
		}
		there[id] = speech(path, of(invent, meetup), of("KEY1", "SES1"), of("佐藤健", "Takeru Sato", "T. Sato"), of("AWS", "Netflix", "AWS Japan", ""))
		changes = append(changes, put(there[id]))
	}
	return changes
}
