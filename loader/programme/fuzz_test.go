package programme_test

import (
	"errors"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"talkgraph/loader/parse"
)

// fuzz shows of one form that any text makes a whole programme, or an error
// that names the file.
func fuzz(f *testing.F, name string) {
	f.Helper()
	for _, path := range samples(f) {
		if filepath.Ext(path) == filepath.Ext(name) {
			f.Add(text(f, path))
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		p, err := decode(name, text)
		if err != nil {
			var refused *parse.Error
			if !errors.As(err, &refused) && err.Error() != "no programme" {
				t.Fatalf("%v does not name the file", err)
			}
			return
		}
		if len(p.Talks) == 0 {
			t.Error("a programme without talks")
		}
		for _, talk := range p.Talks {
			if talk.Title.Value == "" {
				t.Errorf("%s has no title", talk.Field)
			}
		}
		for _, found := range texts(reflect.ValueOf(p)) {
			if found.Value != "" && (found.Field == "" || !strings.Contains(found.Line(), found.Value)) {
				t.Errorf("%+v says what it does not print", found)
			}
		}
	})
}

func FuzzJSON(f *testing.F)   { fuzz(f, "a.json") }
func FuzzLinked(f *testing.F) { fuzz(f, "a.jsonld") }
func FuzzXML(f *testing.F)    { fuzz(f, "a.xml") }
func FuzzCSV(f *testing.F)    { fuzz(f, "a.csv") }
func FuzzPage(f *testing.F)   { fuzz(f, "a.html") }
