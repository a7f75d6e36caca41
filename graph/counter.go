package graph

import (
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// A counter counts down what is left of each limit.
type counter struct {
	left, limits limits
	fragments    ast.FragmentDefinitionList
}

// count takes a selection off what is left. A fragment that contains itself
// ends at one of the limits too.
func (c *counter) count(set ast.SelectionSet, depth int) *gqlerror.Error {
	for _, s := range set {
		below, directives := c.open(s, depth)
		down := depth
		if _, field := s.(*ast.Field); field {
			down++
		}
		c.left.Fields--
		c.left.Directives -= directives
		if err := c.passed(depth); err != nil {
			return err
		}
		if err := c.count(below, down); err != nil {
			return err
		}
	}
	return nil
}

// open gives what a selection holds and the number of its directives.
func (c *counter) open(s ast.Selection, depth int) (ast.SelectionSet, int) {
	switch s := s.(type) {
	case *ast.Field:
		if s.Alias != s.Name {
			c.left.Aliases--
		}
		if depth == 1 {
			c.left.Roots--
		}
		return s.SelectionSet, len(s.Directives)
	case *ast.InlineFragment:
		return s.SelectionSet, len(s.Directives)
	case *ast.FragmentSpread:
		if f := c.fragments.ForName(s.Name); f != nil {
			return f.SelectionSet, len(s.Directives) + len(f.Directives)
		}
		return nil, len(s.Directives)
	}
	return nil, 0
}

// passed says which limit is passed, if one is.
func (c *counter) passed(depth int) *gqlerror.Error {
	switch {
	case depth > c.limits.Depth:
		return tooLarge("has more than %d levels", c.limits.Depth)
	case c.left.Fields < 0:
		return tooLarge("has more than %d fields", c.limits.Fields)
	case c.left.Roots < 0:
		return tooLarge("has more than %d root fields", c.limits.Roots)
	case c.left.Aliases < 0:
		return tooLarge("has more than %d aliases", c.limits.Aliases)
	case c.left.Directives < 0:
		return tooLarge("has more than %d directives", c.limits.Directives)
	}
	return nil
}
