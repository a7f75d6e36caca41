package cli

import (
	"errors"
	"time"

	"talkgraph/graph"
)

// apiFlags are the limits and switches of the API. docs/limits.md lists them.
type apiFlags struct {
	MaxTokens       int           `default:"2000" placeholder:"N" help:"Most tokens of a document (default ${default})."`
	MaxDepth        int           `default:"16" placeholder:"N" help:"Most levels of fields (default ${default})."`
	MaxFields       int           `default:"500" placeholder:"N" help:"Most fields, fragments unfolded (default ${default})."`
	MaxRoots        int           `default:"20" placeholder:"N" help:"Most root fields (default ${default})."`
	MaxAliases      int           `default:"30" placeholder:"N" help:"Most aliases (default ${default})."`
	MaxDirectives   int           `default:"30" placeholder:"N" help:"Most directives (default ${default})."`
	MaxCost         int           `default:"100000" placeholder:"N" help:"Most objects that an operation may show (default ${default})."`
	MaxBody         int           `default:"65536" placeholder:"BYTES" help:"Largest body of a request (default ${default})."`
	MaxUpload       int           `default:"8388608" placeholder:"BYTES" help:"Largest body of a request with the token (default ${default})."`
	MaxTime         time.Duration `default:"10s" placeholder:"TIME" help:"Longest time of an operation (default ${default})."`
	NoIntrospection bool          `help:"Do not tell the schema to clients."`
	NoSuggestions   bool          `help:"Do not suggest fields where a query is misspelt."`
}

// Validate refuses a limit that nothing can keep.
func (f apiFlags) Validate() error {
	for _, n := range []int{f.MaxTokens, f.MaxDepth, f.MaxFields, f.MaxRoots, f.MaxAliases, f.MaxDirectives, f.MaxCost, f.MaxBody, f.MaxUpload, int(f.MaxTime)} {
		if n < 1 {
			return errors.New("every --max must be 1 or more")
		}
	}
	return nil
}

func (f apiFlags) options() graph.Options {
	return graph.Options{
		NoIntrospection: f.NoIntrospection, NoSuggestions: f.NoSuggestions,
		Limits: graph.Limits{
			Tokens: f.MaxTokens, Depth: f.MaxDepth, Fields: f.MaxFields, Roots: f.MaxRoots, Aliases: f.MaxAliases,
			Directives: f.MaxDirectives, Cost: f.MaxCost, Body: f.MaxBody, Upload: f.MaxUpload, Time: f.MaxTime,
		},
	}
}
