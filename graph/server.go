package graph

import (
	"context"
	"errors"
	"log/slog"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"talkgraph/graph/internal/exec"
	"talkgraph/graph/internal/fetch"
	"talkgraph/lexicon"
	"talkgraph/query"
	"talkgraph/store"
)

// A server runs operations on a store.
type server struct {
	*executor.Executor
	store  store.Store
	lex    *lexicon.Lexicon
	log    *slog.Logger
	limits Limits
	token  string
	show   graphql.ErrorPresenterFunc // what of an error is shown
}

// What is kept between requests: documents that were parsed, and documents
// that clients name by their hash.
const (
	keptDocuments = 500
	keptPersisted = 200
)

func newServer(st store.Store, lex *lexicon.Lexicon, o Options) *server {
	o = o.withDefaults()
	s := &server{store: st, lex: lex, log: o.Log, limits: o.Limits, token: o.Token}
	edits := &editor{store: st, lex: lex, read: o.Read, now: o.Now, loads: newLoads()}
	s.Executor = executor.New(exec.NewExecutableSchema(exec.Config{Schema: served(), Resolvers: &resolver{lex, edits}}))
	s.showing(s.present)
	s.SetRecoverFunc(s.recovered)
	s.SetQueryCache(lru.New[*ast.QueryDocument](keptDocuments))
	s.SetDefaultRulesFn(rulesOf(o.NoSuggestions))
	s.SetDisableSuggestion(o.NoSuggestions)
	s.Use(introspection{o.NoIntrospection})
	if o.NoIntrospection {
		s.AroundFields(noType)
	}
	s.Use(extension.AutomaticPersistedQuery{Cache: lru.New[string](keptPersisted)})
	s.Use(o.Limits)
	s.Use(gate{})
	s.AroundOperations(s.view)
	return s
}

// showing sets what of an error is shown.
func (s *server) showing(show graphql.ErrorPresenterFunc) {
	s.show = show
	s.SetErrorPresenter(show)
}

// view runs a query on one revision of the store. The store may run it
// again; the last time counts.
func (s *server) view(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
	if graphql.GetOperationContext(ctx).Operation.Operation != ast.Query {
		return next(ctx) // changes are made outside of views
	}
	return func(ctx context.Context) *graphql.Response {
		var response *graphql.Response
		var failed error
		err := s.store.View(ctx, func(r store.Reader) error {
			run := &run{}
			if m := measured(ctx); m != nil {
				r = measuredReader{r, m}
			}
			ctx := withRun(fetch.With(ctx, query.On(r, s.lex)), run)
			response = next(ctx)(ctx)
			failed = run.failure()
			return failed
		})
		if err != nil && !errors.Is(err, failed) || response == nil {
			return s.failed(ctx, err)
		}
		tidy(response)
		return response
	}
}

// failed is the answer to an operation that the store could not run at all.
func (s *server) failed(ctx context.Context, err error) *graphql.Response {
	if err == nil {
		err = context.Cause(ctx)
	}
	return &graphql.Response{Data: []byte("null"), Errors: gqlerror.List{s.show(ctx, err)}}
}
