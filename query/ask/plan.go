package ask

import (
	"slices"

	"talkgraph/query/ask/vocabulary"
)

// A shape is the form of query that a question becomes.
type shape int

const (
	nothing     shape = iota // not understood
	listing                  // all of a kind
	talking                  // talks, or what talks have
	staffing                 // speakers who worked for a company
	using                    // who uses what
	usingMost                // who uses most, what most use
	announcing               // what was announced in talks or at events
	announcedAt              // where a service was announced
	providing                // services of a company
	providers                // companies of a service
	employing                // companies of a person
	telling                  // lines
	joining                  // a path
	saying                   // what lines say in plain words
)

// A plan is a typed query: what a question became.
type plan struct {
	shape       shape
	kind        Kind // of the answers
	counted     bool
	set         talkSet
	subjects    []named  // whose uses, services, employers; whom the speakers worked for
	objects     []object // what is used
	statuses    []string // how what is asked for is used
	choice      choice   // which of the answers
	dated       int      // -1: of the first day; 1: of the last
	sort        productSort
	status      string    // of announcements, such as "preview"; or empty
	titles      []string  // speakers: positions, such as "CTO", one of which they held
	role        string    // speakers: what they did, such as "moderator"; or empty
	asGuests    bool      // speakers: of parts of the talks, or whom their titles do not name
	as          string    // companies: as what talks show them, such as "user"; or empty
	anyOf       bool      // one of the objects is enough
	unused      []named   // what companies must not use
	every       bool      // all of the talks referred to must have it
	each        []talkSet // what talks of each of these sets have; nil: of set
	mentions    []named   // what the talks must mention
	within      []named   // services only: those of these companies and platforms
	without     []string  // ids that are no answer, since the question names them
	move        bool      // uses: what was moved to or chosen
	picks       bool      // the answer is one of the things named
	apartEvents bool      // talks at one of several events: none is at all of them
	vague       []string  // words that only describe what is named: no line says them
	instead     bool      // uses: what is used instead of what the lines must name
	naming      []named   // uses: what the lines that say so must name
	namingAny   bool      // one of them is enough
	nearby      int       // so many lines before may name them
	someWords   bool      // some of the words are enough
	about       []string  // ids that evidence should name
	called      []string  // their names
	words       []string
	fact        vocabulary.Cue
	ends        [2]string // of a path: ids or names
	undated     []string  // names of events whose year nobody says
}

// An object is something used, and how.
type object struct {
	thing    named
	statuses []string
}

// wordsOutside are the words that are left and not part of a reference.
func (q *question) wordsOutside(refs []reference) []string {
	var out []string
	for _, i := range q.left {
		inside := slices.ContainsFunc(refs, func(r reference) bool { return r.first <= i && i <= r.last })
		if !inside {
			out = append(out, q.scan.surface(q.tokens[i].from, q.tokens[i].to))
		}
	}
	return out
}
