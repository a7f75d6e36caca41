package loader_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/loader"
)

func TestExplain(t *testing.T) {
	text := "# AWS re:Invent 2016\n\n## [DAT303] Moving to Aurora — Jane Smith (Acme)\n\nNothing here.\n\n- Acme は Aurora を使っている\n"
	got, err := loader.Explain("r.md", []byte(text), testLexicon(t))
	if err != nil {
		t.Fatal(err)
	}
	want := `1: # AWS re:Invent 2016
    2-20 AWS re:Invent 2016 is the event AWS re:Invent 2016
3: ## [DAT303] Moving to Aurora — Jane Smith (Acme)
    breakout: Moving to Aurora, lines 3 to 7
    22-28 Aurora is the service Amazon Aurora
    31-41 Jane Smith is the person Jane Smith
    43-47 Acme is the company Acme
    Jane Smith WORKS_FOR Acme  [name-company]
    Jane Smith WORKS_FOR Acme  [title-byline]
    Moving to Aurora COVERS Amazon Aurora  [talk-title]
    Moving to Aurora FEATURES Acme, presenter  [name-company]
    Moving to Aurora FEATURES Acme, presenter  [title-byline]
    Moving to Aurora GIVEN_BY Jane Smith, speaker  [title-byline]
    Moving to Aurora PRESENTED_AT AWS re:Invent 2016  [heading]
7: - Acme は Aurora を使っている
    2-6 Acme is the company Acme
    9-15 Aurora is the service Amazon Aurora
    Acme USES Amazon Aurora, current  [uses]
    Moving to Aurora COVERS Amazon Aurora  [line-object]
said by the lexicon:
    Amazon Aurora PROVIDED_BY Amazon Web Services  [lexicon]
`
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
