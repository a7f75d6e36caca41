package web

import (
	"bytes"
	"context"
	"html"
	"net/http"
	"strings"
)

// A Preview is what others see of a page where its address is shared.
type Preview struct{ Title, Description string }

// A PreviewFunc says what the page of a thing shows: kind is the first part of
// its address ("speaker"), name the rest of it. It gives nil where there is no
// such thing.
type PreviewFunc func(ctx context.Context, kind, name string) (*Preview, error)

const site = "talkgraph"

// home is the preview that web/index.html holds. That of another page takes
// its place, tag by tag.
var home = Preview{site, "Which talks covered what, who gave them, and the line of the report that says so."}

// missing is the preview of a thing that there is not.
var missing = Preview{"Not found", "There is nothing at this address. Search for it by its name."}

// rooms are the previews of the explorer's own pages.
var rooms = map[string]Preview{
	"/ask":       {"Ask", "Questions in English or Japanese, answered with the lines that prove the answers."},
	"/talks":     {"Talks", "All talks by year, event, form, company, speaker, and by what they cover."},
	"/graph":     {"Graph", "How talks, people, companies, services and topics are joined."},
	"/map":       {"Map", "What talks cover, and what they cover together."},
	"/compare":   {"Compare", "What two things share in their talks, and what only one of them has."},
	"/missing":   {"Missing", "Talks, people and names of which something is not known yet."},
	"/load":      {"Load", "A report to read, and what was found in it."},
	"/decisions": {"Decisions", "What curators merged, split and named."},
}

// things are the words in addresses for the kinds of thing that have a page.
func things() []string {
	return []string{"service", "topic", "talk", "speaker", "company", "event", "document"}
}

// tags are the elements of a page that hold its preview.
func (p Preview) tags() []string {
	title, text := html.EscapeString(p.Title), html.EscapeString(p.Description)
	full := title
	if p.Title != site {
		full += " – " + site
	}
	return []string{
		"<title>" + full + "</title>",
		`<meta name="description" content="` + text + `">`,
		`<meta property="og:title" content="` + title + `">`,
		`<meta property="og:description" content="` + text + `">`,
	}
}

// in puts the preview into a page that holds the one of home.
func (p Preview) in(page []byte) []byte {
	tags := p.tags()
	var pairs []string
	for i, tag := range home.tags() {
		pairs = append(pairs, tag, tags[i])
	}
	return []byte(strings.NewReplacer(pairs...).Replace(string(page)))
}

// An explorer is the page, with the preview of each address.
type explorer struct {
	page []byte
	find PreviewFunc // nil: nothing is known of any thing
}

// room serves a page of the explorer's own. That of a question shows it.
func (e explorer) room(path string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		p := rooms[path]
		if q := strings.TrimSpace(r.URL.Query().Get("q")); path == "/ask" && q != "" {
			p.Title = q
		}
		e.show(w, r, http.StatusOK, p)
	}
}

// thing serves the page of a thing. One that there is not, or that the store
// cannot be asked for, has the same page, which says so itself.
func (e explorer) thing(kind string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if e.find == nil {
			e.show(w, r, http.StatusOK, home)
			return
		}
		switch p, err := e.find(r.Context(), kind, r.PathValue("name")); {
		case err != nil:
			e.show(w, r, http.StatusServiceUnavailable, home)
		case p == nil:
			e.show(w, r, http.StatusNotFound, missing)
		default:
			e.show(w, r, http.StatusOK, *p)
		}
	}
}

func (e explorer) show(w http.ResponseWriter, r *http.Request, status int, p Preview) {
	page := newAsset("index.html", recheck, p.in(e.page))
	if status == http.StatusOK {
		page.ServeHTTP(w, r)
		return
	}
	w.Header().Set("Content-Type", page.media)
	w.Header().Set("Cache-Control", page.cache)
	w.WriteHeader(status)
	_, _ = bytes.NewReader(page.content).WriteTo(w) // the client may be gone
}
