package web

import (
	"context"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// known is a page that holds the tags of a preview, in short.
func known(p Preview) string { return strings.Join(p.tags(), "\n") }

// find knows one thing of each of two kinds.
func find(_ context.Context, kind, name string) (*Preview, error) {
	switch kind + ":" + name {
	case "talk:aws-reinvent-2016/dat303":
		return &Preview{`Aurora: "fast" & <furious>`, "Given by Ann Kim."}, nil
	case "speaker:小柳建彦", "document:https://example.org/trip?day=1":
		return &Preview{name, kind}, nil
	case "event:broken":
		return nil, errors.New("the disk is gone")
	}
	return nil, nil
}

// TestPreviews asks for the pages of things and rooms.
func TestPreviews(t *testing.T) {
	files := built()
	files["index.html"].Data = []byte(known(home))
	h := handler(files, nil, find)
	talk := "<title>Aurora: &#34;fast&#34; &amp; &lt;furious&gt; – talkgraph</title>\n<meta name=\"description\" content=\"Given by Ann Kim.\">\n" +
		"<meta property=\"og:title\" content=\"Aurora: &#34;fast&#34; &amp; &lt;furious&gt;\">\n<meta property=\"og:description\" content=\"Given by Ann Kim.\">"
	question := rooms["/ask"]
	question.Title = "Which <talks>?"
	for path, want := range map[string]struct {
		status int
		page   string
	}{
		"/":                                {200, known(home)},
		"/talk/aws-reinvent-2016/dat303":   {200, talk},
		"/talk/aws-reinvent-2016%2Fdat303": {200, talk},
		"/speaker/%E5%B0%8F%E6%9F%B3%E5%BB%BA%E5%BD%A6":      {200, known(Preview{"小柳建彦", "speaker"})},
		"/document/https:%2F%2Fexample.org%2Ftrip%3Fday%3D1": {200, known(Preview{"https://example.org/trip?day=1", "document"})},
		"/talk/nowhere":            {404, known(missing)},
		"/talk/":                   {404, known(missing)},
		"/company/dat303":          {404, known(missing)},
		"/event/broken":            {503, known(home)},
		"/map?from=2014":           {200, known(rooms["/map"])},
		"/ask":                     {200, known(rooms["/ask"])},
		"/ask?q=Which+%3Ctalks%3E": {200, strings.ReplaceAll(known(question), "?", "")},
		"/talks?year=2016":         {200, known(rooms["/talks"])},
		"/decisions":               {200, known(rooms["/decisions"])},
		"/compare/a":               {404, "404 page not found\n"},
		"/person/x":                {404, "404 page not found\n"},
	} {
		r := get(t, h, "GET", path)
		if diff := cmp.Diff(want.page, body(t, r)); diff != "" || r.StatusCode != want.status {
			t.Errorf("%s: status %d, want %d (-want +got):\n%s", path, r.StatusCode, want.status, diff)
		}
		if cache := r.Header.Get("Cache-Control"); cache != recheck && !strings.HasPrefix(want.page, "404") {
			t.Errorf("%s: may be kept: %q", path, cache)
		}
	}
	for _, part := range []string{"<title>", `name="description"`, `property="og:title"`, `property="og:description"`} {
		if strings.Count(known(home), part) != 1 {
			t.Errorf("a preview has no %s", part)
		}
	}
}

// TestPreviewsOfNothingKnown serves the page of anything where nobody knows things.
func TestPreviewsOfNothingKnown(t *testing.T) {
	if r := get(t, handler(built(), nil, nil), "GET", "/talk/x"); r.StatusCode != 200 || body(t, r) != "the page" {
		t.Errorf("status %d", r.StatusCode)
	}
}

// TestPageHoldsHome checks that the page holds, each once, the tags that
// previews replace: its source, and what was built of it.
func TestPageHoldsHome(t *testing.T) {
	source, err := os.ReadFile("index.html")
	if err != nil {
		t.Fatal(err)
	}
	pages := map[string]string{"index.html": string(source)}
	if Built() {
		pages["dist/index.html"] = body(t, get(t, Handler(nil, nil), "GET", "/"))
	}
	for name, page := range pages {
		for _, tag := range home.tags() {
			if strings.Count(page, tag) != 1 {
				t.Errorf("%s does not hold once %s", name, tag)
			}
		}
	}
}
