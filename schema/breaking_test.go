package schema

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

const (
	publishedFile = "testdata/published.graphql" // the schema that clients know
	declaredFile  = "testdata/breaking.txt"      // changes since that break them, on purpose
)

var publish = flag.Bool("publish", false, "make the schema the published one, and forget the declared changes")

// TestNothingBreaks compares the schema with the one that clients know. A
// change that breaks them fails unless testdata/breaking.txt declares it, in
// the words of the failure. `go test ./schema -publish` publishes the schema.
func TestNothingBreaks(t *testing.T) {
	if *publish {
		write(t, publishedFile, Text())
		write(t, declaredFile, "")
	}
	text, err := os.ReadFile(publishedFile)
	if err != nil {
		t.Fatal(err)
	}
	declared, err := os.ReadFile(declaredFile)
	if err != nil {
		t.Fatal(err)
	}
	var want []string
	for line := range strings.Lines(string(declared)) {
		want = append(want, strings.TrimSpace(line))
	}
	if diff := cmp.Diff(want, breaking(load(t, string(text)), load(t, Text()))); diff != "" {
		t.Errorf("changes that break clients (-declared +found):\n%s", diff)
	}
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func load(t *testing.T, text string) *ast.Schema {
	t.Helper()
	s, err := gqlparser.LoadSchema(&ast.Source{Name: "schema.graphql", Input: text})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// breaking lists what clients of the old schema lose in the new one, sorted.
func breaking(old, now *ast.Schema) []string {
	var out []string
	for name, was := range old.Types {
		is := now.Types[name]
		switch {
		case strings.HasPrefix(name, "__") || was.BuiltIn:
		case is == nil || is.Kind != was.Kind:
			out = append(out, name+" is gone")
		default:
			out = append(out, inType(was, is)...)
		}
	}
	slices.Sort(out)
	return out
}

func inType(was, is *ast.Definition) []string {
	var out []string
	for _, v := range was.EnumValues {
		if is.EnumValues.ForName(v.Name) == nil {
			out = append(out, was.Name+"."+v.Name+" is gone")
		}
	}
	for _, name := range slices.Concat(was.Interfaces, was.Types) {
		if !slices.Contains(slices.Concat(is.Interfaces, is.Types), name) {
			out = append(out, was.Name+" has lost "+name)
		}
	}
	input := was.Kind == ast.InputObject
	for _, f := range was.Fields {
		out = append(out, inField(was.Name+"."+f.Name, f, is.Fields.ForName(f.Name), input)...)
	}
	for _, f := range is.Fields {
		if input && was.Fields.ForName(f.Name) == nil && f.Type.NonNull && f.DefaultValue == nil {
			out = append(out, was.Name+"."+f.Name+" is new and required")
		}
	}
	return out
}

func inField(name string, was, is *ast.FieldDefinition, input bool) []string {
	if is == nil {
		return []string{name + " is gone"}
	}
	var out []string
	if fits := map[bool]bool{true: accepts(is.Type, was.Type), false: accepts(was.Type, is.Type)}[input]; !fits {
		out = append(out, fmt.Sprintf("%s was %s and is %s", name, was.Type, is.Type))
	}
	for _, a := range was.Arguments {
		switch now := is.Arguments.ForName(a.Name); {
		case now == nil:
			out = append(out, fmt.Sprintf("%s(%s:) is gone", name, a.Name))
		case !accepts(now.Type, a.Type):
			out = append(out, fmt.Sprintf("%s(%s:) was %s and is %s", name, a.Name, a.Type, now.Type))
		}
	}
	for _, a := range is.Arguments {
		if was.Arguments.ForName(a.Name) == nil && a.Type.NonNull && a.DefaultValue == nil {
			out = append(out, fmt.Sprintf("%s(%s:) is new and required", name, a.Name))
		}
	}
	return out
}

// accepts tells whether who takes values of the one type can take those of the other.
func accepts(taker, given *ast.Type) bool {
	switch {
	case taker.NonNull && !given.NonNull:
		return false
	case taker.Elem != nil || given.Elem != nil:
		return taker.Elem != nil && given.Elem != nil && accepts(taker.Elem, given.Elem)
	}
	return taker.NamedType == given.NamedType
}

// TestBreaking checks what counts as breaking.
func TestBreaking(t *testing.T) {
	const old = `type Query { a(x: Int, y: [Int]): T! b: [Int] c: E }  type T { id: ID! }  type U { id: ID }  enum E { A B }  input I { a: Int! b: Int }`
	for now, want := range map[string][]string{
		old: nil,
		`type Query { a(x: Int, y: [Int], z: Int): T! b: [Int!]! c: E d: Int }  type T { id: ID! n: Int }  type U { id: ID! }  enum E { A B C }  input I { a: Int b: Int c: Int d: Int! = 1 }`: nil,
		`type Query { a(x: Int!, z: Int!): T b: Int }  type T { id: ID }  enum E { A }  input I { a: Int! b: Int! c: Int! }`: {
			"E.B is gone", "I.b was Int and is Int!", "I.c is new and required", "Query.a was T! and is T",
			"Query.a(x:) was Int and is Int!", "Query.a(y:) is gone", "Query.a(z:) is new and required",
			"Query.b was [Int] and is Int", "Query.c is gone", "T.id was ID! and is ID", "U is gone",
		},
	} {
		if diff := cmp.Diff(want, breaking(load(t, old), load(t, now))); diff != "" {
			t.Errorf("%s\n(-want +got):\n%s", now, diff)
		}
	}
}
