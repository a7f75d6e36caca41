package lexicon

import (
	"strings"

	"talkgraph/knowledge"
	"talkgraph/lexicon/sound"
)

// spoken are the Latin names that a run of katakana may spell by its sound,
// by the consonants of the sound. A name with letters that are said in
// several ways stands under each of them.
type spoken map[string][]spokenName

type spokenName struct {
	entry *Entry
	sound sound.Sound
}

const (
	shortestSpoken = 6 // letters of a name that is known by its sound
	fewestSounds   = 4 // consonants of a sound that tells a name
)

func newSpoken(entries []*Entry, words *words) spoken {
	s := make(spoken)
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
func (s spoken) learn(key, name string, e *Entry, w *words) {
	sounded := (e.Kind == knowledge.Service || e.Kind == knowledge.Company) && !strings.Contains(name, " ")
	if !sounded || len(key) < shortestSpoken || w.common(key) || strings.ContainsFunc(key, func(r rune) bool { return r < 'a' || r > 'z' }) {
		return
	}
	for _, said := range sound.OfLatin(key) {
		if consonants := said.Consonants(); len(consonants) >= fewestSounds {
			s[consonants] = append(s[consonants], spokenName{e, said})
		}
	}
}

// name is the one entry that a run of katakana spells by its sound, or nil.
func (s spoken) name(run []rune) (found *Entry) {
	var room [longestRun]byte
	if consonants, ok := sound.AppendConsonants(room[:0], run); ok && len(s[string(consonants)]) == 0 {
		return nil
	}
	said := sound.OfKatakana(string(run))
	if len(said.Consonants()) < fewestSounds {
		return nil
	}
	for _, n := range s[said.Consonants()] {
		switch {
		case n.entry == found || !said.Fits(n.sound):
		case found != nil:
			return nil
		default:
			found = n.entry
		}
	}
	return found
}
