package storetest

import (
	"testing"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// testOrder sorts names that engines like to sort otherwise. 﨎 is the code
// point U+FA0E, 𠮷 is U+20BB7: UTF-16 has them the other way round.
func testOrder(t *testing.T, h Harness) {
	r := newReport("order.md", "Order", "2016")
	ids := make(map[string]string)
	for _, name := range []string{"ｱ", "いろは", "𠮷野家", "﨎", "Zebra", "apple", "ＡＰＰＬＥ pie", "Apple-Pay", "Éclair", "éclat", "10", "9", "straße"} {
		ids[name] = r.thing(knowledge.Service, name)
	}
	company := r.thing(knowledge.Company, "APPLE")
	uses := r.line("APPLE uses its own apple")
	r.link(ids["apple"], knowledge.ProvidedBy, company, "", uses)
	r.link(company, knowledge.Uses, ids["apple"], "past", uses)
	r.link(company, knowledge.Uses, ids["apple"], "current", uses)
	s := h.Open(t)
	load(t, s, r.reading())
	testAccents(t, s, ids)
	between := neighbors(t, s, store.Hop{From: []string{ids["apple"]}, Out: true, In: true})
	var relations []string
	for _, edge := range between[0] {
		relations = append(relations, edge.Relation.ID())
	}
	equal(t, "relations between two nodes", relations, []string{
		"company:apple USES service:apple current", "company:apple USES service:apple past", "service:apple PROVIDED_BY company:apple "})
	all := store.Selection{Kinds: []knowledge.Kind{knowledge.Service, knowledge.Company}, Order: []store.Sort{byName}, Limit: 100, Total: true}
	want := []string{ids["10"], ids["9"], company, ids["apple"], ids["ＡＰＰＬＥ pie"], ids["Apple-Pay"], ids["straße"],
		ids["Zebra"], ids["Éclair"], ids["éclat"], ids["いろは"], ids["ｱ"], ids["﨎"], ids["𠮷野家"]}
	selects(t, s, all, want...)
	all.Back = true
	selects(t, s, all, reversed(want)...)
	all.Back, all.Order = false, []store.Sort{{Field: store.ByName, Desc: true}}
	descending := reversed(want)
	for i := range descending { // equal names stay in the order of their ids
		if descending[i] == ids["apple"] {
			descending[i], descending[i+1] = descending[i+1], descending[i]
			break
		}
	}
	selects(t, s, all, descending...)
	all.Order = []store.Sort{byLength}
	selects(t, s, all, ids["9"], ids["ｱ"], ids["﨎"], ids["10"], ids["いろは"], ids["𠮷野家"], company, ids["apple"], ids["Zebra"],
		ids["éclat"], ids["straße"], ids["Éclair"], ids["ＡＰＰＬＥ pie"], ids["Apple-Pay"])
	all.Order = nil
	selects(t, s, all, company, ids["10"], ids["9"], ids["apple"], ids["Apple-Pay"], ids["ＡＰＰＬＥ pie"], ids["straße"],
		ids["Zebra"], ids["Éclair"], ids["éclat"], ids["いろは"], ids["ｱ"], ids["﨎"], ids["𠮷野家"])
}

func reversed(ids []string) []string {
	out := make([]string, len(ids))
	for i, id := range ids {
		out[len(ids)-1-i] = id
	}
	return out
}

// testAccents looks for words that differ in an accent or in their last letters.
func testAccents(t *testing.T, s store.Store, ids map[string]string) {
	t.Helper()
	for query, want := range map[string][]string{
		"éclair": {ids["Éclair"]}, "eclair": nil, "ÉCLAT": {ids["éclat"]},
		"いろ": {ids["いろは"]}, "イロハ": nil, "野家": {ids["𠮷野家"]}, "吉野家": nil, "𠮷": {ids["𠮷野家"]}, "pies": nil,
	} {
		q := talks(store.Filter{Terms: phrases(query)})
		q.Kinds = []knowledge.Kind{knowledge.Service}
		selects(t, s, q, want...)
	}
}
