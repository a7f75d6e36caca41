package lexicon

import "strings"

// placeNouns follow the name of a place in the place's name: Acme Park is where
// people meet. Bridge is a noun of software too.
var placeNouns = setOf("Park", "River", "Rainforest", "Street", "Avenue", "Stadium", "Arena", "Airport", "Beach")

// namesPlace says whether the name of a service or a company begins that of a
// place: Oracle Park; and Golden Gate Bridge, where it is printed in pieces.
func (s *scan) namesPlace(r *reading) bool {
	if !r.pattern.sold || r.end+1 >= len(s.text) || s.text[r.end] != ' ' || !strings.ContainsRune("PRSAB", s.text[r.end+1]) {
		return false
	}
	to := r.end + 1
	for to < len(s.text) && isLatin(s.text[to]) {
		to++
	}
	noun := s.surface(r.end+1, to)
	torn := noun == "Bridge" && s.gapped(r.first, r.last) && s.surface(r.start, r.end) != r.pattern.name
	return torn || placeNouns[noun]
}
