package relate_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// TestShortNamesInADocumentOnTheirCloud takes a short name that is an ordinary
// word, too, for the service where the document names many of its cloud.
func TestShortNamesInADocumentOnTheirCloud(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	few := "# 箱の会\n\n## ABC123: S3 と Lambda の話\n\n- 箱から Glue へ流す\n- As a Glue it holds.\n"
	many := few + "- EC2 は三台\n- Athena で見る\n"
	want := []string{"AWS Lambda", "Amazon S3"}
	if diff := cmp.Diff(want, covered(t, lex, few)); diff != "" {
		t.Errorf("few services (-want +got):\n%s", diff)
	}
	want = []string{"AWS Glue", "AWS Lambda", "Amazon Athena", "Amazon EC2", "Amazon S3"}
	if diff := cmp.Diff(want, covered(t, lex, many)); diff != "" {
		t.Errorf("many services (-want +got):\n%s", diff)
	}
}

// covered lists the names of what the talks of a report cover.
func covered(t *testing.T, lex *lexicon.Lexicon, report string) []string {
	t.Helper()
	var all []link
	for _, l := range linksIn(t, lex, report, knowledge.Covers) {
		all = append(all, link{from: "", to: l.to})
	}
	var out []string
	for _, l := range printed(all) {
		out = append(out, l[1:len(l)-1])
	}
	return out
}
