package mention

import "talkgraph/lexicon"

// manyServices is how many of a cloud's services a document names where a
// short name of another one needs no more about it.
const manyServices = 4

// cloudsOf gives the providers of which a document names many services.
func (r *finder) cloudsOf(hits [][]lexicon.Hit) map[string]bool {
	named := make(map[string]map[*lexicon.Entry]bool)
	clouds := make(map[string]bool)
	for _, line := range hits {
		for _, h := range line {
			if !isCloud(h.Entry) {
				continue
			}
			if named[h.Entry.Provider] == nil {
				named[h.Entry.Provider] = make(map[*lexicon.Entry]bool)
			}
			named[h.Entry.Provider][h.Entry] = true
			clouds[h.Entry.Provider] = len(named[h.Entry.Provider]) >= manyServices
		}
	}
	return clouds
}

func isCloud(e *lexicon.Entry) bool {
	return e.Category == "aws-service" || e.Category == "cloud-service"
}
