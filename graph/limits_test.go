package graph

import (
	"fmt"
	"strings"
	"testing"
)

// introspectionQuery is what tools send to learn a schema.
const introspectionQuery = `query IntrospectionQuery { __schema { description queryType { name } mutationType { name } subscriptionType { name }
 types { ...FullType } directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } } } }
fragment FullType on __Type { kind name description specifiedByURL isOneOf
 fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
 inputFields(includeDeprecated: true) { ...InputValue } interfaces { ...TypeRef }
 enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...TypeRef } }
fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name
 ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } } }`

// TestLimits checks that each limit is told, and by how much it is passed.
func TestLimits(t *testing.T) {
	for _, c := range []struct{ name, query, want string }{
		{"fields", "{talks{nodes{" + strings.Repeat("id ", 500) + "}}}", "has 502 fields, 2 more than the 500 that are allowed"},
		{"aliases", "{talks{nodes{" + numbered("a%d:id ", 31) + "}}}", "has 31 aliases, 1 more than the 30 that are allowed"},
		{"roots", "{" + strings.Repeat("stats{talks} ", 21) + "}", "has 21 root fields, 1 more than the 20 that are allowed"},
		{"directives", "{stats{talks " + strings.Repeat("@skip(if:false) ", 31) + "}}", "has 31 directives, 1 more than the 30 that are allowed"},
		{"depth", "{talks" + strings.Repeat("{nodes{services{talks", 6) + "{totalCount}" + strings.Repeat("}}}", 6) + "}", "has 20 levels, 4 more than the 16 that are allowed"},
		{"tokens", "{" + strings.Repeat("id ", 2000) + "}", "has 2002 tokens, 2 more than the 2000 that are allowed"},
		{"a fragment in itself", "{talks{nodes{...a}}} fragment a on Talk {...a}", "has 10000 fields, 9500 more than the 500 that are allowed"},
		{"cost", "{talks(first:100){nodes{services{talks(first:100){nodes{services{name}}}}}}}", "may show 350701 objects, 250701 more than the 100000 that are allowed; ask for smaller pages"},
		{"cost of a drawing", "{graph(limit:1000){edges{evidence{document{talks{evidence(first:100){text}}}}}}}", "may show 2537001 objects, 2437001 more than the 100000 that are allowed; ask for smaller pages"},
		{"cost of exactly some things", "{graph(among:[" + strings.Repeat(`"a"`, 200) + "]){edges{evidence{document{talks{evidence(first:100){text}}}}}}}", "may show 507401 objects, 407401 more than the 100000 that are allowed; ask for smaller pages"},
		{"cost of maps", "{" + numbered("m%d:topicMap(links:2000){links{a b talks npmi}} ", 11) + "}", "may show 110011 objects, 10011 more than the 100000 that are allowed; ask for smaller pages"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := Execute(t.Context(), blind{}, nil, Request{Query: c.query})
			if len(got.Errors) != 1 || got.Errors[0].Message != "the operation "+c.want || got.Data != nil {
				t.Errorf("got %v, want %q", got.Errors, c.want)
			}
		})
	}
}

// numbered repeats a pattern with growing numbers; a second and third verb get the next one.
func numbered(pattern string, n int) string {
	var b strings.Builder
	for i := range n {
		args := []any{i, i + 1, i + 1}
		fmt.Fprintf(&b, pattern, args[:strings.Count(pattern, "%d")]...)
	}
	return b.String()
}

// bomb nests fragments, each of which selects the next one twice.
func bomb(n int) string {
	var b strings.Builder
	b.WriteString("{talks{nodes{...f0}}} ")
	for i := range n {
		fmt.Fprintf(&b, "fragment f%d on Talk {a: partOf {...f%d} b: partOf {...f%d}} ", i, i+1, i+1)
	}
	fmt.Fprintf(&b, "fragment f%d on Talk {id}", n)
	return b.String()
}

// TestDeeper counts levels: those of the value itself, and no more.
func TestDeeper(t *testing.T) {
	for text, want := range map[string]bool{`1`: false, `{}`: false, `{"a":{"b":1}}`: false, `{"a":[{"b":1}]}`: true, `{"a":[[]]}`: false, `{"a":1,"b":[[[2]]]}`: true} {
		var value any
		if err := decode(strings.NewReader(text), &value); err != nil {
			t.Fatal(err)
		}
		if got := deeper(value, 2); got != want {
			t.Errorf("%s has more than two levels: %t", text, got)
		}
	}
}

// TestIntrospection checks that the limits leave room for what tools ask.
func TestIntrospection(t *testing.T) {
	got := Execute(t.Context(), blind{}, nil, Request{Query: introspectionQuery})
	if len(got.Errors) > 0 {
		t.Fatal(got.Errors)
	}
	for _, want := range []string{`"name":"TalkFilter"`, `"name":"skip"`} {
		if !strings.Contains(string(got.Data), want) {
			t.Errorf("the schema lacks %s", want)
		}
	}
	if strings.Contains(string(got.Data), `"name":"defer"`) {
		t.Error("the schema has @defer")
	}
}
