package graph

import "log/slog"

// Options say how operations are run.
type Options struct {
	// Log gets the errors that clients may not see. Nil discards them.
	Log *slog.Logger
	// Limits bound requests. The zero value stands for DefaultLimits.
	Limits Limits
	// NoIntrospection refuses to tell the schema.
	NoIntrospection bool
	// NoSuggestions leaves "Did you mean" out of errors about the schema.
	// Errors about names that the graph does not know keep their suggestions.
	NoSuggestions bool
}

func (o Options) withDefaults() Options {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Limits == (Limits{}) {
		o.Limits = DefaultLimits()
	}
	return o
}
