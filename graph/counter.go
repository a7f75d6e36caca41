package graph

import (
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/lexer"
)

// enough times as many fields as are allowed are counted, so that a refusal
// can say by how much an operation is too large; then counting stops, because
// fragments in fragments may unfold without end.
const enough = 20

// A counter counts what an operation has, its fragments unfolded.
type counter struct {
	fragments                                 ast.FragmentDefinitionList
	left                                      int // fields that are still counted
	depth, fields, roots, aliases, directives int
}

// count adds a selection, which stands at a level of fields.
func (c *counter) count(set ast.SelectionSet, depth int) {
	for _, s := range set {
		if c.left--; c.left < 0 {
			return
		}
		c.fields++
		c.depth = max(c.depth, depth)
		switch s := s.(type) {
		case *ast.Field:
			c.field(s, depth)
			c.count(s.SelectionSet, depth+1)
		case *ast.InlineFragment:
			c.directives += len(s.Directives)
			c.count(s.SelectionSet, depth)
		case *ast.FragmentSpread:
			c.directives += len(s.Directives)
			if f := c.fragments.ForName(s.Name); f != nil {
				c.directives += len(f.Directives)
				c.count(f.SelectionSet, depth)
			}
		}
	}
}

func (c *counter) field(f *ast.Field, depth int) {
	c.directives += len(f.Directives)
	if f.Alias != f.Name {
		c.aliases++
	}
	if depth == 1 {
		c.roots++
	}
}

// over says which limit is passed, if one is.
func (c *counter) over(l Limits) *gqlerror.Error {
	for _, x := range []struct {
		what           string
		found, allowed int
	}{
		{"levels", c.depth, l.Depth}, {"fields", c.fields, l.Fields}, {"root fields", c.roots, l.Roots},
		{"aliases", c.aliases, l.Aliases}, {"directives", c.directives, l.Directives},
	} {
		if x.found > x.allowed {
			return over(x.what, x.found, x.allowed)
		}
	}
	return nil
}

// tokens counts the tokens of a document, up to one that cannot be read.
func tokens(document string) int {
	l := lexer.New(&ast.Source{Input: document})
	for n := 0; ; n++ {
		if t, err := l.ReadToken(); err != nil || t.Kind == lexer.EOF {
			return n
		}
	}
}
