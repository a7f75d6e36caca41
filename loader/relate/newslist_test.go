package relate_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// TestListsOfNews shows that what the items of a list of news open with was
// announced: under a heading, under a line that leads in the list, as headings
// of their own; and which lists are none.
func TestListsOfNews(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	const event = "AWS re:Invent 2019"
	for _, c := range []struct {
		name, report string
		want         []link
	}{
		{"heading", "## New services\n\n- **Amazon Kendra** (preview): search, built on S3\n- AWS Outposts, AWS Wavelength\n- A talk on Lambda was full\n", []link{
			{"Amazon Kendra", event, "preview"}, {"AWS Outposts", event, "launched"}, {"AWS Wavelength", event, "launched"}}},
		{"lead-in", "A few things were announced:\n\n- Compute\n  - AWS Outposts\n    - EC2 in your own halls\n", []link{{"AWS Outposts", event, "launched"}}},
		{"Japanese lead-in", "発表されたサービスは以下の通りです。\n\n1. Amazon Kendra と AWS Outposts\n2. Amazon Braket（プレビュー）\n", []link{
			{"Amazon Braket", event, "preview"}, {"Amazon Kendra", event, "launched"}, {"AWS Outposts", event, "launched"}}},
		{"headings", "## 気になったアップデート\n\n### Amazon Kendra\n\n- S3 のデータを探せる\n", []link{{"Amazon Kendra", event, "launched"}}},
		{"keynote", "## Keynote by Andy Jassy\n\nThere was a lot of new stuff:\n\n- Amazon Kendra\n", []link{{"Amazon Kendra", "Keynote", "launched"}}},
		{"told in a sentence", "Andy Jassy announced Amazon Kendra in his keynote. Nobody was surprised.\n", []link{{"Amazon Kendra", "Andy Jassy announced Amazon Kendra in his keynote", "launched"}}},
		{"no news", "## What I use\n\n- Amazon S3\n\nThings from last year were not announced again:\n\n- Amazon Kendra\n", nil},
		{"a talk", "## DAT303 Deep Dive on Aurora\n\nNew features:\n\n- Amazon Aurora Serverless\n", nil},
	} {
		if diff := cmp.Diff(c.want, linksIn(t, lex, "# "+event+"\n\n"+c.report, knowledge.AnnouncedAt), cmp.AllowUnexported(link{})); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
}
