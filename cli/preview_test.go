package cli_test

import (
	"path/filepath"
	"strings"
	"testing"

	"talkgraph/web"
)

// TestServePreviews asks the server for pages of things of the bundled reports.
func TestServePreviews(t *testing.T) {
	url, stop := serve(t, "--demo", "--store", "sqlite:"+filepath.Join(t.TempDir(), "graph.db"))
	defer stop()
	if _, _, body := get(t, url+"/service/amazon-aurora"); web.Built() && !strings.Contains(body, "<title>Amazon Aurora – talkgraph</title>") {
		t.Errorf("the page of Amazon Aurora is titled otherwise: %.600s", body)
	}
	for path, want := range map[string]int{
		"/service/amazon-aurora":             200,
		"/talk/aws-reinvent-2016/dat303":     200,
		"/topic/failover":                    200,
		"/company/netflix":                   200,
		"/event/aws-reinvent-2016":           200,
		"/document/reinvent-2016.ja.md":      200,
		"/speaker/werner-vogels":             200,
		"/service/nowhere":                   404,
		"/talk/aws-reinvent-2016%2fnowhere":  404,
		"/statement/reinvent-2016.ja.md%2f1": 404,
	} {
		if status, _, body := get(t, url+path); status != want {
			t.Errorf("%s: status %d, want %d: %.200s", path, status, want, strings.TrimSpace(body))
		}
	}
}
