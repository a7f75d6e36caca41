package cli

import (
	"context"
	"io"
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promauto"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"github.com/rs/cors"

	"talkgraph/graph"
	"talkgraph/schema"
	"talkgraph/store"
)

// routes is every path that the server answers.
func routes(graphql http.Handler, st store.Store, pages http.Handler, origins []string) http.Handler {
	metrics := prometheus.NewRegistry()
	metrics.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	api := measure(metrics, graphql)

	mux := http.NewServeMux()
	mux.Handle("/", pages)
	mux.Handle("/graphql", allow(origins, api))
	mux.HandleFunc("GET /schema.graphql", text("text/plain; charset=utf-8", schema.Text()))
	mux.HandleFunc("GET /healthz", text("text/plain; charset=utf-8", "ok\n"))
	mux.HandleFunc("GET /readyz", ready(st))
	mux.Handle("GET /metrics", promhttp.HandlerFor(metrics, promhttp.HandlerOpts{}))
	return mux
}

// allow lets pages of other origins query, if any are allowed.
func allow(origins []string, next http.Handler) http.Handler {
	if len(origins) == 0 {
		return next
	}
	return cors.New(cors.Options{
		AllowedOrigins: origins,
		AllowedMethods: []string{http.MethodGet, http.MethodPost},
		AllowedHeaders: []string{"Accept", "Authorization", "Content-Type", graph.MeasureHeader},
	}).Handler(next)
}

// measure counts requests to the API by status and times them.
func measure(metrics *prometheus.Registry, next http.Handler) http.Handler {
	count := promauto.With(metrics).NewCounterVec(prometheus.CounterOpts{
		Name: "talkgraph_graphql_requests_total", Help: "Requests to /graphql, by method and status."}, []string{"method", "code"})
	seconds := promauto.With(metrics).NewHistogramVec(prometheus.HistogramOpts{
		Name: "talkgraph_graphql_request_seconds", Help: "Time to answer a request to /graphql, in seconds."}, []string{"method"})
	return promhttp.InstrumentHandlerCounter(count, promhttp.InstrumentHandlerDuration(seconds, next))
}

// ready says whether the store answers, within two seconds.
func ready(st store.Store) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), 2*time.Second)
		defer cancel()
		err := st.View(ctx, func(reader store.Reader) error {
			_, err := reader.Nodes(ctx, nil)
			return err
		})
		if err != nil {
			http.Error(w, "the store does not answer", http.StatusServiceUnavailable)
			return
		}
		text("text/plain; charset=utf-8", "ok\n")(w, r)
	}
}

func text(media, body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", media)
		_, _ = io.WriteString(w, body) // the client may be gone
	}
}
