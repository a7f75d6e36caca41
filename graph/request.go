package graph

import (
	"encoding/json"
	"errors"
	"fmt"
	"mime"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
)

// The media types of requests and answers.
const (
	mediaJSON    = "application/json"
	mediaGraphQL = "application/graphql-response+json"
)

// allowed are the methods that are answered.
const allowed = "GET, POST, OPTIONS"

// A badRequest is one that is no GraphQL over HTTP.
type badRequest struct {
	status  int
	message string
}

// read takes the operation out of a request.
func read(w http.ResponseWriter, r *http.Request, most int) (Request, *badRequest) {
	var request Request
	var bad *badRequest
	switch r.Method {
	case http.MethodGet:
		request, bad = readURL(r)
		request.ReadOnly = true
	case http.MethodPost:
		request, bad = readBody(w, r, most)
	default:
		return request, &badRequest{http.StatusMethodNotAllowed, "the method must be GET or POST"}
	}
	request.Measure = r.Header.Get(MeasureHeader) != ""
	if bad == nil && request.Query == "" && request.Extensions["persistedQuery"] == nil {
		bad = &badRequest{http.StatusBadRequest, "query is missing: it must be a GraphQL document"}
	}
	return request, bad
}

// readURL reads a GET. Another site may not make a visitor's browser send one.
func readURL(r *http.Request) (Request, *badRequest) {
	if site := r.Header.Get("Sec-Fetch-Site"); site == "cross-site" || site == "same-site" {
		return Request{}, &badRequest{http.StatusForbidden, "GET is for pages of this origin: use POST"}
	}
	q, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return Request{}, &badRequest{http.StatusBadRequest, "the URL's query cannot be read"}
	}
	request := Request{Query: q.Get("query"), OperationName: q.Get("operationName")}
	for name, to := range map[string]*map[string]any{"variables": &request.Variables, "extensions": &request.Extensions} {
		if value := q.Get(name); value != "" && decode(strings.NewReader(value), to) != nil {
			return Request{}, noObject(name)
		}
	}
	return request, nil
}

func noObject(name string) *badRequest {
	return &badRequest{http.StatusBadRequest, name + " must be a JSON object"}
}

// readBody reads a POST.
func readBody(w http.ResponseWriter, r *http.Request, most int) (Request, *badRequest) {
	media, params, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if charset := params["charset"]; err != nil || media != mediaJSON || charset != "" && !strings.EqualFold(charset, "utf-8") {
		w.Header().Set("Accept-Post", mediaJSON)
		return Request{}, &badRequest{http.StatusUnsupportedMediaType, "Content-Type must be " + mediaJSON + " in UTF-8"}
	}
	var request Request
	err = decode(http.MaxBytesReader(w, r.Body, int64(most)), &request)
	var large *http.MaxBytesError
	var mistyped *json.UnmarshalTypeError
	switch {
	case errors.As(err, &large):
		return request, &badRequest{http.StatusRequestEntityTooLarge, fmt.Sprintf("the body is larger than the %d bytes that are allowed", most)}
	case errors.As(err, &mistyped) && (mistyped.Field == "variables" || mistyped.Field == "extensions"):
		return request, noObject(mistyped.Field)
	case err != nil:
		return request, &badRequest{http.StatusBadRequest, "the body must be one JSON object with query, variables and operationName"}
	}
	return request, nil
}

// negotiate picks the media type of the answer, and says whether the client
// accepts it: the one with the greatest q, the first of equals. A client that
// names none gets application/json.
func negotiate(accept []string) (string, bool) {
	ranges := strings.Split(strings.Join(accept, ","), ",")
	if strings.TrimSpace(strings.Join(ranges, "")) == "" {
		return mediaJSON, true
	}
	best, most := "", 0.0
	for _, r := range ranges {
		media, params, err := mime.ParseMediaType(r)
		if media == "*/*" || media == "application/*" {
			media = mediaJSON
		}
		if err != nil || !slices.Contains([]string{mediaJSON, mediaGraphQL, mediaEvents}, media) {
			continue
		}
		if q := quality(params); q > most {
			best, most = media, q
		}
	}
	if best == "" {
		return mediaJSON, false
	}
	return best, true
}

func quality(params map[string]string) float64 {
	text, given := params["q"]
	q, err := strconv.ParseFloat(text, 64)
	if !given || err != nil {
		return 1
	}
	return q
}
