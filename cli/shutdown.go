package cli

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strings"
	"time"
)

// serveUntil serves until the context ends, then lets requests finish for ten seconds.
func serveUntil(ctx context.Context, server *http.Server, listener net.Listener) error {
	stopped := make(chan error, 1)
	go func() {
		<-ctx.Done()
		late, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
		defer cancel()
		stopped <- server.Shutdown(late)
	}()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve: %w", err)
	}
	return <-stopped
}

// endStreams ends streams of events once closing is done: a subscription goes
// on as long as its client likes, and Shutdown would wait for it.
func endStreams(closing context.Context, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.Contains(r.Header.Get("Accept"), "text/event-stream") {
			ctx, end := context.WithCancel(r.Context())
			defer end()
			defer context.AfterFunc(closing, end)()
			r = r.WithContext(ctx)
		}
		next.ServeHTTP(w, r)
	})
}
