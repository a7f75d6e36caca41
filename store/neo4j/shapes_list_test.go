package neo4j

import (
	"testing"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// shapes gathers queries by name.
type shapes struct {
	*testing.T
	all map[string]shape
}

func (s shapes) list(name, scans string, hits float64, kind knowledge.Kind, f store.Filter, order ...store.Sort) {
	s.page(name, scans, hits, store.Selection{Kinds: []knowledge.Kind{kind}, Filter: f, Order: order, Limit: 1000})
}

func (s shapes) page(name, scans string, hits float64, q store.Selection) {
	query, values, err := selectQuery(q, nil)
	if err != nil {
		s.Fatal(err)
	}
	values["pages"] = 1
	s.all[name] = shape{query, values, scans, hits}
}

func (s shapes) count(name, scans string, hits float64, tally store.Tally) {
	query, values, err := countQuery(tally, nil)
	if err != nil {
		s.Fatal(err)
	}
	s.all[name] = shape{query, values, scans, hits}
}

const service, topic, person = "service:amazon-service-0", "service:amazon-service-1", "person:小柳建彦-0"

var talk, covering = []knowledge.Kind{knowledge.Talk}, []knowledge.RelationKind{knowledge.Covers}

func covers(ids ...string) store.Filter {
	return store.Filter{Links: []store.LinkFilter{{Kinds: covering, All: ids}}}
}

func given() store.Filter {
	return store.Filter{Links: []store.LinkFilter{{Kinds: []knowledge.RelationKind{knowledge.GivenBy}, Qualifiers: []string{"speaker"}, Any: []string{person}}}}
}

func shapesOf(t *testing.T) map[string]shape {
	t.Helper()
	s := shapes{t, make(map[string]shape)}
	s.lists()
	s.counts()
	relation, err := typesOf("r")
	if err != nil {
		t.Fatal(err)
	}
	s.all["degrees"] = shape{cypher("count/degrees", "RELATION", relation), params{"ids": []string{service, person}, "colon": colon}, "", 8}
	return s.all
}

func (s shapes) lists() {
	text := store.Filter{Text: knowledge.Phrases("可用性は 99", false)}
	byTalk := store.LinkFilter{Kinds: []knowledge.RelationKind{knowledge.GivenBy}, Reverse: true, Match: &store.Match{Kinds: talk, Filter: covers(service)}}
	counted := store.Counted{Kinds: covering, Reverse: true, Match: store.Match{Kinds: talk, Filter: given()}}
	lines := store.Selection{Kinds: []knowledge.Kind{knowledge.Statement}, Order: []store.Sort{{Field: store.ByName}}, Limit: 20}
	s.page("first page", "NodeIndexScan", 12, lines)
	lines.Back = true
	s.page("last page", "NodeIndexScan", 12, lines)
	lines.From = &store.Position{Values: []string{"document:report-00040.md/000000003"}, ID: "statement:report-00040.md/3"}
	s.page("a page before", "", 12, lines)
	lines.Back = false
	s.page("a page after", "", 12, lines)
	s.list("all", "NodeByLabelScan", 10, knowledge.Talk, store.Filter{}, store.Sort{Field: store.ByDate})
	s.list("covers", "", 12, knowledge.Talk, covers(service))
	s.list("covers both", "", 220, knowledge.Talk, covers(service, topic))
	s.list("qualified", "", 20, knowledge.Talk, given())
	s.list("and", "", 15, knowledge.Talk, store.Filter{And: []store.Filter{covers(service), {From: 2016, Dates: store.Dates{Since: "2016-11"}}}})
	s.list("covers, by text", "", 220, knowledge.Talk, store.Filter{And: []store.Filter{covers(service), text}})
	s.list("text", "", 40, knowledge.Talk, text)
	s.list("covers, either", "", 90, knowledge.Talk, store.Filter{And: []store.Filter{covers(service), {Or: []store.Filter{given(), text, covers(topic)}}}})
	s.list("covers, not", "", 90, knowledge.Talk, store.Filter{And: []store.Filter{covers(service), {Not: []store.Filter{given(), {Text: knowledge.Phrases("可用性は 99 123", false)}}}}})
	s.list("either", "", 30, knowledge.Talk, store.Filter{Or: []store.Filter{covers(service), covers(topic)}})
	s.list("not", "NodeByLabelScan", 70, knowledge.Talk, store.Filter{Not: []store.Filter{covers(service)}})
	s.list("property", "NodeByLabelScan", 10, knowledge.Talk, store.Filter{Properties: []store.PropertyFilter{{Property: store.ByType, Any: []string{"session"}}}})
	s.list("match", "", 25, knowledge.Person, store.Filter{Links: []store.LinkFilter{byTalk}})
	s.list("match, either", "", 30, knowledge.Person, store.Filter{Or: []store.Filter{{Links: []store.LinkFilter{byTalk}}, {Terms: knowledge.Phrases("小柳", false)}}})
	s.list("lacks", "NodeByLabelScan", 40, knowledge.Talk, store.Filter{Not: []store.Filter{{Links: []store.LinkFilter{{Kinds: []knowledge.RelationKind{knowledge.Features}, Some: true}}}}})
	s.list("named in few lines", "NodeByLabelScan", 120, knowledge.Person, store.Filter{Links: []store.LinkFilter{{Kinds: []knowledge.RelationKind{knowledge.Mentions}, Reverse: true, Least: 1, Most: 3}}})
	s.list("by count", "NodeByLabelScan", 600, knowledge.Service, store.Filter{}, store.Sort{Field: store.ByCount, Desc: true, Counts: &counted})
}

func (s shapes) counts() {
	services, year := store.Grouping{Relation: covering, Kind: knowledge.Service}, store.Grouping{ByYear: true}
	each := &store.Each{Kinds: covering, IDs: []string{service, topic}}
	s.count("kinds", "", 0.1, store.Tally{By: []store.Grouping{{ByKind: true}}})
	s.count("services", "", 12, store.Tally{Kind: knowledge.Talk, Filter: covers(service), By: []store.Grouping{services}})
	s.count("facets", "", 8, store.Tally{Kind: knowledge.Talk, Filter: covers(service), By: []store.Grouping{services, year, {Property: store.ByLanguage}, {ByKind: true}}, Total: true})
	s.count("years of each", "", 6, store.Tally{Kind: knowledge.Talk, Each: each, By: []store.Grouping{year}})
	s.count("together", "NodeByLabelScan", 40, store.Tally{Kind: knowledge.Talk, Each: each, By: []store.Grouping{services}, Marginals: true})
}
