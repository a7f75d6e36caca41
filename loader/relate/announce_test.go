package relate_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// TestNewsIsToldOnce shows that lines of other talks say how far an
// announcement goes, and that a talk that comes back to what was announced at
// the event announces nothing itself.
func TestNewsIsToldOnce(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	report := `# AWS re:Invent 2016

## Keynote (Andy Jassy)

- Aurora が PostgreSQL に対応することを発表
- Athena を発表

## DAT303 - Deep Dive on Amazon Aurora

- PostgreSQL の互換性は今はプレビュー

## CMP201 - Small servers

- Lightsail は re:Invent 2016 の初日に発表された
- Lightsail が発表されたのは嬉しい
`
	want := []link{
		{"Amazon Athena", "Keynote (Andy Jassy)", "launched"},
		{"Amazon Aurora", "Keynote (Andy Jassy)", "preview"},
		{"Amazon Lightsail", "AWS re:Invent 2016", "launched"},
	}
	if diff := cmp.Diff(want, linksIn(t, lex, report, knowledge.AnnouncedAt), cmp.AllowUnexported(link{})); diff != "" {
		t.Errorf("announcements (-want +got):\n%s", diff)
	}
}
