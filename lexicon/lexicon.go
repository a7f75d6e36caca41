package lexicon

import (
	"cmp"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"sync"

	"talkgraph/knowledge"
	"talkgraph/lexicon/sound"
)

//go:embed *.yaml
var bundled embed.FS

// A Lexicon is a set of entries and the finder over their names. It does not
// change once made and may be used by many goroutines.
type Lexicon struct {
	files   []File
	hash    string
	entries []*Entry
	byID    map[string]*Entry
	byKey   map[string][]*Entry
	keys    keySet // of byKey
	spelt   speltByLength
	finder  *finder
	starts  map[knowledge.Kind]*starts
}

// Default is the lexicon of the bundled files.
func Default() (*Lexicon, error) {
	names, err := bundled.ReadDir(".")
	if err != nil {
		return nil, fmt.Errorf("lexicon: listing the bundled files: %w", err)
	}
	var files []File
	for _, name := range names {
		data, err := bundled.ReadFile(name.Name())
		if err != nil {
			return nil, fmt.Errorf("lexicon: reading the bundled file: %w", err)
		}
		files = append(files, File{Name: name.Name(), Data: data})
	}
	return New(files...)
}

// New makes a lexicon of these files alone. An entry that several files have
// is one: its lists are joined, and what the files say of it must not differ.
// Errors name the file and the line.
func New(files ...File) (*Lexicon, error) {
	records, err := gather(files)
	if err != nil {
		return nil, err
	}
	l := &Lexicon{files: slices.Clone(files), byID: make(map[string]*Entry), byKey: make(map[string][]*Entry)}
	for _, r := range records {
		l.entries = append(l.entries, &r.Entry)
		l.byID[r.id] = &r.Entry
	}
	slices.SortFunc(l.entries, func(a, b *Entry) int { return cmp.Compare(a.ID(), b.ID()) })
	var all sync.WaitGroup // each fills fields of its own
	all.Go(func() { l.finder = newFinder(l.entries) })
	all.Go(func() {
		l.index()
		l.hash = hashOf(files)
		l.starts = startsOf(l.entries)
	})
	all.Wait()
	return l, nil
}

// With is the lexicon with a user's files added. The same errors as New.
func (l *Lexicon) With(files ...File) (*Lexicon, error) {
	return New(slices.Concat(l.files, files)...)
}

// Hash is the hex SHA-256 over the content of all files and word lists,
// whatever their order and names.
func (l *Lexicon) Hash() string { return l.hash }

func hashOf(files []File) string {
	sums := []string{sum([]byte(englishWords)), sum([]byte(katakanaWords)), sum([]byte(lookalikeWords)), sum([]byte(tailWords)), sum([]byte(sound.Table()))}
	for _, f := range files {
		sums = append(sums, sum(f.Data))
	}
	slices.Sort(sums)
	all := sha256.New()
	for _, s := range sums {
		all.Write([]byte(s))
	}
	return hex.EncodeToString(all.Sum(nil))
}

func sum(data []byte) string {
	s := sha256.Sum256(data)
	return hex.EncodeToString(s[:])
}

// Entries lists all entries, sorted by id.
func (l *Lexicon) Entries() []*Entry { return slices.Clone(l.entries) }

// ByID is the entry with this id, or nil.
func (l *Lexicon) ByID(id string) *Entry { return l.byID[id] }

// Lookup lists the entries that go by this name in any spelling, names that
// need context included; sorted by the order of knowledge.Kinds, then by id. Where a
// name of two or three letters has an &, one of the entry's has it, too. The list is
// not to be changed.
func (l *Lexicon) Lookup(name string) []*Entry {
	var room [64]byte
	key := knowledge.AppendKey(room[:0], name)
	if !l.keys.may(key) {
		return nil
	}
	found := l.byKey[string(key)]
	if len(key) <= shortKey && strings.Contains(name, "&") {
		return slices.DeleteFunc(slices.Clone(found), func(e *Entry) bool { return !e.joinsByAmpersand() })
	}
	return slices.Clip(found)
}

// shortKey is up to which length, in bytes, a key is too short to tell M&S from MS.
const shortKey = 3

// joinsByAmpersand tells entries of which a short name has the sign: H&M.
func (e *Entry) joinsByAmpersand() bool {
	return slices.ContainsFunc(e.spelt, func(s spelling) bool { return len(s.key) <= shortKey && strings.Contains(s.name, "&") })
}

// Has says whether a name, in any spelling of its key, is one of a thing of the
// kind.
func (l *Lexicon) Has(kind knowledge.Kind, name string) bool {
	s := l.starts[kind]
	return s != nil && s.mayHave(name) && slices.ContainsFunc(l.Lookup(name), func(e *Entry) bool { return e.Kind == kind })
}

func (l *Lexicon) index() {
	l.spelt = make(speltByLength)
	for _, e := range l.entries {
		for _, s := range e.spelt {
			if known := l.byKey[s.key]; len(known) == 0 || known[len(known)-1] != e {
				l.byKey[s.key] = append(known, e)
				l.keys.add([]byte(s.key))
				l.spelt.add(s.key, s.name, e)
			}
		}
	}
	for _, entries := range l.byKey {
		slices.SortFunc(entries, byKindAndID)
	}
}

func byKindAndID(a, b *Entry) int {
	return cmp.Or(knowledge.CompareKinds(a.Kind, b.Kind), cmp.Compare(a.ID(), b.ID()))
}
