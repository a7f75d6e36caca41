package lexicon

import (
	_ "embed"
	"slices"
	"strings"

	"talkgraph/knowledge"
)

//go:embed kana.txt
var kanaTable string

// spoken are the Latin names that a run of katakana may spell by its sound,
// by the consonants of the sound. A name with letters that are said in
// several ways stands under each of them.
type spoken struct {
	names map[string][]spokenName
	kana  map[string]string // katakana to the Latin letters of its sound
}

type spokenName struct {
	entry *Entry
	sound sound
}

const (
	shortestSpoken = 6 // letters of a name that is known by its sound
	fewestSounds   = 4 // consonants of a sound that tells a name
)

func newSpoken(entries []*Entry, words *words) *spoken {
	s := &spoken{make(map[string][]spokenName), make(map[string]string)}
	for pair := range slices.Chunk(strings.Fields(kanaTable), 2) {
		s.kana[pair[0]] = pair[1]
	}
	for _, e := range entries {
		for _, n := range e.spelt {
			if !n.context {
				s.learn(n.key, n.name, e, words)
			}
		}
	}
	return s
}

// learn keeps a name of one Latin word that is no ordinary one.
func (s *spoken) learn(key, name string, e *Entry, w *words) {
	sounded := (e.Kind == knowledge.Service || e.Kind == knowledge.Company) && !strings.Contains(name, " ")
	if !sounded || len(key) < shortestSpoken || w.common(key) || strings.ContainsFunc(key, func(r rune) bool { return r < 'a' || r > 'z' }) {
		return
	}
	for _, said := range ways(key) {
		if sound := soundOf(said); len(sound.consonants) >= fewestSounds {
			s.names[sound.consonants] = append(s.names[sound.consonants], spokenName{e, sound})
		}
	}
}

// name is the one entry that a run of katakana spells by its sound, or nil.
func (s *spoken) name(run string) (found *Entry) {
	sound := soundOf(strings.ReplaceAll(s.latin(run), "ch", "C"))
	if len(sound.consonants) < fewestSounds {
		return nil
	}
	for _, n := range s.names[sound.consonants] {
		switch {
		case n.entry == found || !sound.fits(n.sound):
		case found != nil:
			return nil
		default:
			found = n.entry
		}
	}
	return found
}

// latin writes folded katakana in Latin letters.
func (s *spoken) latin(run string) string {
	var out strings.Builder
	runes := []rune(run)
	for i := 0; i < len(runes); i++ {
		if i+1 < len(runes) {
			if two := s.kana[string(runes[i:i+2])]; two != "" {
				out.WriteString(two)
				i++
				continue
			}
		}
		out.WriteString(s.kana[string(runes[i])])
	}
	return out.String()
}
