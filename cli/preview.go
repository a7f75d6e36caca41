package cli

import (
	"context"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/query"
	"talkgraph/store"
	"talkgraph/web"
)

// previews describes the things that pages are about.
func previews(st store.Store, lex *lexicon.Lexicon) web.PreviewFunc {
	return func(ctx context.Context, kind, name string) (*web.Preview, error) {
		var found *query.Description
		err := st.View(ctx, func(r store.Reader) (err error) {
			found, err = query.On(r, lex).Describe(ctx, idOf(kind, name))
			return err
		})
		if err != nil || found == nil {
			return nil, err
		}
		return &web.Preview{Title: found.Title, Description: found.Text}, nil
	}
}

// idOf is the id of the thing whose page is at these parts of an address.
func idOf(kind, name string) string {
	if kind == "speaker" {
		kind = string(knowledge.Person)
	}
	return kind + ":" + name
}
