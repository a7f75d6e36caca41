package export_test

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/export"
	"talkgraph/store"
)

// go test ./export -update rewrites testdata/dump.ndjson.
var update = flag.Bool("update", false, "rewrite the golden files")

// TestWrite compares a dump with the golden one.
func TestWrite(t *testing.T) {
	const golden = "testdata/dump.ndjson"
	s := open(t)
	load(t, s, "here", reading("b.md", "B"), reading("a.md", "A"))
	decide(t, s)
	got := dumpOf(t, s)
	if *update {
		if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Error(diff)
	}
}

// TestEqualStoresEqualDumps loads the same documents in other ways.
func TestEqualStoresEqualDumps(t *testing.T) {
	first, second, third := open(t), open(t), open(t)
	load(t, first, "here", reading("a.md", "A"), reading("b.md", "B"))
	decide(t, first)
	decide(t, second)
	load(t, second, "there", reading("b.md", "old"), reading("c.md", "C"), reading("a.md", "A"))
	load(t, second, "there", reading("b.md", "B"))
	if _, err := second.Apply(t.Context(), []store.Change{{Document: "document:c.md"}}); err != nil {
		t.Fatal(err)
	}
	want := dumpOf(t, first)
	if diff := cmp.Diff(want, dumpOf(t, second)); diff != "" {
		t.Error("loaded in other ways:", diff)
	}
	for range 2 { // the second time changes nothing
		if err := take(t, third, want); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, dumpOf(t, third)); diff != "" {
			t.Error("taken in from a dump:", diff)
		}
	}
}

// TestEmpty dumps an empty store and takes the dump in.
func TestEmpty(t *testing.T) {
	got := dumpOf(t, open(t))
	want := `{"talkgraph":2,"decisions":0,"documents":0,"nodes":0,"relations":0,"sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}` + "\n"
	if got != want {
		t.Errorf("%s, want %s", got, want)
	}
	if err := export.Read(strings.NewReader(got), refusing(t)); err != nil {
		t.Error(err)
	}
}

// TestMany takes in more documents than are applied or written at once.
func TestMany(t *testing.T) {
	from, to := open(t), open(t)
	var changes []store.Change
	for i := range 230 {
		r := reading(fmt.Sprintf("%03d.md", i), "Title")
		changes = append(changes, store.Change{Document: r.Document.ID, Reading: &r})
	}
	if _, err := from.Apply(t.Context(), changes); err != nil {
		t.Fatal(err)
	}
	dump := dumpOf(t, from)
	if head, _, _ := strings.Cut(dump, `,"sha256"`); head != `{"talkgraph":2,"decisions":0,"documents":230,"nodes":692,"relations":921` {
		t.Error(head)
	}
	if err := take(t, to, dump); err != nil {
		t.Fatal(err)
	}
	if dumpOf(t, to) != dump {
		t.Error("the dump of what was taken in is another")
	}
}

// signed puts a manifest with the right sum before lines, of which the first
// ones are readings.
func signed(documents int, lines ...string) string {
	body := strings.Join(lines, "")
	sum := sha256.Sum256([]byte(body))
	return fmt.Sprintf(`{"talkgraph":1,"documents":%d,"nodes":%d,"relations":0,"sha256":"%s"}`+"\n", documents, len(lines)-documents, hex.EncodeToString(sum[:])) + body
}

// TestDamaged gives dumps that are not whole: the error says where, and
// nothing is applied.
func TestDamaged(t *testing.T) {
	s := open(t)
	load(t, s, "here", reading("a.md", "A"), reading("b.md", "B"))
	decide(t, s)
	dump := dumpOf(t, s)
	lines := strings.SplitAfter(dump, "\n")
	one, undo, a, b, node := lines[1], lines[2], lines[4], lines[5], lines[6]
	for _, c := range []struct{ name, dump, want string }{
		{"empty", "", "line 1: is not there: the file is empty"},
		{"something else", "hello\n", "line 1: is no manifest of a talkgraph dump"},
		{"other JSON", "{}\n", "line 1: is no manifest of a talkgraph dump"},
		{"later format", `{"talkgraph":3}` + "\n", "line 1: the dump has the format 3, written by a later version of talkgraph: this one reads up to 2"},
		{"a decision lost", strings.Replace(dump, undo, "", 1), "line 3: the decision 3 stands at place 2 of the log"},
		{"the log lost", strings.Replace(dump, strings.Join(lines[1:4], ""), "", 1), "it holds 0 decisions, its first line says 3"},
		{"a decision nobody made", signed(0, strings.Replace(one, `"who":"ann"`, `"who":""`, 1)), "line 2: invalid decision: a decision must say who made it"},
		{"a decision behind a reading", signed(1, a, one), "line 3: is no decision, reading, node or relation in its place"},
		{"a line lost", strings.Replace(dump, a, "", 1), "it holds 1 documents, its first line says 2"},
		{"a node lost", strings.Replace(dump, node, "", 1), "it holds 7 nodes, its first line says 8"},
		{"the end lost", dump[:len(dump)-20], "line 23: cannot be read: unexpected EOF"},
		{"the last lines lost", strings.Join(lines[:11], ""), "it holds 5 nodes, its first line says 8"},
		{"a letter changed", strings.Replace(dump, "Amazon Aurora", "Amazon Aurorb", 1), "a line was changed"},
		{"line ends changed", strings.ReplaceAll(dump, "\n", "\r\n"), "a line was changed"},
		{"documents out of order", signed(2, b, a), "line 3: the document document:a.md stands behind document:b.md"},
		{"a document twice", signed(2, a, a), "line 3: the document document:a.md stands behind document:a.md"},
		{"parts out of order", signed(1, node, a), "line 3: is no decision, reading, node or relation in its place"},
		{"an empty line", signed(2, a, "\n"), "line 3: cannot be read: EOF"},
		{"another line", signed(2, a, "{}\n"), "line 3: is no decision, reading, node or relation in its place"},
		{"an unknown field", signed(1, `{"reading":{"colour":1}}`+"\n"), `line 2: cannot be read: json: unknown field "colour"`},
		{"two values", signed(1, strings.TrimSpace(a)+" 1\n"), "line 2: cannot be read: something stands behind its end"},
		{"an invalid reading", signed(1, strings.Replace(a, `"start":8`, `"start":7`, 1)), `line 2: invalid reading of document:a.md: line 1 does not print "Aurora" at 7-14`},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := export.Read(strings.NewReader(c.dump), refusing(t))
			if !errors.Is(err, export.ErrDamaged) || !strings.HasSuffix(err.Error(), c.want) {
				t.Errorf("%v, want %s", err, c.want)
			}
		})
	}
}

// TestReadingsAlone takes in a dump whose writer left out what follows from
// the readings, and the last line end.
func TestReadingsAlone(t *testing.T) {
	from, to := open(t), open(t)
	load(t, from, "here", reading("a.md", "A"))
	dump := dumpOf(t, from)
	line := strings.TrimSpace(strings.SplitAfter(dump, "\n")[1])
	if err := take(t, to, signed(1, line)); err != nil {
		t.Fatal(err)
	}
	if dumpOf(t, to) != dump {
		t.Error("the dump of what was taken in is another")
	}
}

// TestErrors passes on what reading and applying say.
func TestErrors(t *testing.T) {
	s := open(t)
	load(t, s, "here", reading("a.md", "A"))
	full := errors.New("full")
	if err := export.Read(strings.NewReader(dumpOf(t, s)), export.Taker{Apply: func([]store.Change) error { return full }}); !errors.Is(err, full) {
		t.Error(err)
	}
	if err := export.Read(failing{full}, export.Taker{}); !errors.Is(err, full) || err.Error() != "reading line 1 of the dump: full" {
		t.Error(err)
	}
	err := s.View(t.Context(), func(r store.Reader) error { return export.Write(t.Context(), r, failing{full}) })
	if !errors.Is(err, full) || err.Error() != "writing the dump: full" {
		t.Error(err)
	}
}

type failing struct{ err error }

func (f failing) Read([]byte) (int, error)  { return 0, f.err }
func (f failing) Write([]byte) (int, error) { return 0, f.err }
