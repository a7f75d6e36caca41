package graph

import (
	"log/slog"
	"time"

	"talkgraph/knowledge"
)

// A ReadFunc reads a report out of the text of a file. Its errors say what is
// wrong with the report.
type ReadFunc func(file string, text []byte) (*knowledge.Reading, error)

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
	// Token is what clients must send to change the graph, as
	// "Authorization: Bearer …". Without one nobody may.
	Token string
	// Read reads the reports that clients send. Nil: none are taken.
	Read ReadFunc
	// Now dates decisions. Nil stands for time.Now.
	Now func() time.Time
}

func (o Options) withDefaults() Options {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Limits == (Limits{}) {
		o.Limits = DefaultLimits()
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	return o
}
