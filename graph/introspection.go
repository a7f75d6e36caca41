package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// introspection lets clients ask for the schema, or refuses that. Refused is
// __schema alone: __type and __typename tell no more than a guess that is
// right, and clients put __typename everywhere.
type introspection struct{ off bool }

var _ graphql.OperationContextMutator = introspection{}

// ExtensionName names the extension.
func (introspection) ExtensionName() string { return "Introspection" }

// Validate accepts any schema.
func (introspection) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationContext refuses __schema where introspection is off.
func (i introspection) MutateOperationContext(_ context.Context, op *graphql.OperationContext) *gqlerror.Error {
	op.DisableIntrospection = false
	if i.off && asksSchema(op.Operation.SelectionSet) {
		return &gqlerror.Error{Message: "introspection is switched off here", Extensions: map[string]any{"code": codeInput}}
	}
	return nil
}

// asksSchema looks through a valid selection, whose fragments hold no circle.
func asksSchema(set ast.SelectionSet) bool {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			if s.Name == "__schema" {
				return true
			}
		case *ast.InlineFragment:
			if asksSchema(s.SelectionSet) {
				return true
			}
		case *ast.FragmentSpread:
			if asksSchema(s.Definition.SelectionSet) {
				return true
			}
		}
	}
	return false
}

// noType answers __type with null.
func noType(ctx context.Context, next graphql.Resolver) (any, error) {
	if f := graphql.GetFieldContext(ctx); f.Object == "Query" && f.Field.Name == "__type" {
		return nil, nil
	}
	return next(ctx)
}

// rulesOf are the rules of validation, with one for the size of an Int. Quiet
// ones do not say what may have been meant.
func rulesOf(quiet bool) func() *rules.Rules {
	return func() *rules.Rules {
		r := rules.NewDefaultRules()
		if quiet {
			r.ReplaceRule(rules.FieldsOnCorrectTypeRule.Name, rules.FieldsOnCorrectTypeRuleWithoutSuggestions.RuleFunc)
			r.ReplaceRule(rules.KnownArgumentNamesRule.Name, rules.KnownArgumentNamesRuleWithoutSuggestions.RuleFunc)
			r.ReplaceRule(rules.KnownTypeNamesRule.Name, rules.KnownTypeNamesRuleWithoutSuggestions.RuleFunc)
			r.ReplaceRule(rules.ValuesOfCorrectTypeRule.Name, rules.ValuesOfCorrectTypeRuleWithoutSuggestions.RuleFunc)
		}
		r.AddRule("Int32", int32Rule)
		return r
	}
}
