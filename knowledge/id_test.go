package knowledge_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
)

func TestIDs(t *testing.T) {
	for _, c := range []struct{ got, want string }{
		{knowledge.NewID(knowledge.Service, "Amazon Aurora"), "service:amazon-aurora"},
		{knowledge.NewID(knowledge.Service, "C++"), "service:c-plus-plus"},
		{knowledge.NewID(knowledge.Service, "C#"), "service:c-sharp"},
		{knowledge.NewID(knowledge.Event, "AWS re:Invent 2016"), "event:aws-reinvent-2016"},
		{knowledge.NewID(knowledge.Person, "小柳 建彦"), "person:小柳建彦"},
		{knowledge.NewID(knowledge.Person, "Wouter De Bie"), "person:wouter-de-bie"},
		{knowledge.NewID(knowledge.Company, "McDonald's"), "company:mcdonalds"},
		{knowledge.TalkID("event:aws-reinvent-2016", "DAT303"), "talk:aws-reinvent-2016/dat303"},
		{knowledge.TalkID("", "オープニング キーノート"), "talk:unknown/オープニングキーノート"},
		{knowledge.EventOf("talk:aws-reinvent-2016/dat303"), "event:aws-reinvent-2016"},
		{knowledge.StatementID("document:a/b.md", 7), "statement:a/b.md/7"},
		{knowledge.DocumentOf("statement:a/b.md/7"), "document:a/b.md"},
	} {
		if c.got != c.want {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
	}
}

func TestKindOf(t *testing.T) {
	for id, want := range map[string]knowledge.Kind{"service:a": knowledge.Service, "statement:d/1": knowledge.Statement} {
		if got, ok := knowledge.KindOf(id); !ok || got != want {
			t.Errorf("KindOf(%q) = %q, %v", id, got, ok)
		}
	}
	for _, id := range []string{"", "aurora", "service:", "re:Invent", "thing:x"} {
		if _, ok := knowledge.KindOf(id); ok {
			t.Errorf("KindOf(%q) takes it for an id", id)
		}
	}
}

// TestStatementIDs compares the ids of lines with those of each alone.
func TestStatementIDs(t *testing.T) {
	want := []string{"statement:a/b.md/9", "statement:a/b.md/10", "statement:a/b.md/11"}
	if diff := cmp.Diff(want, knowledge.StatementIDs("document:a/b.md", 9, 3)); diff != "" {
		t.Errorf("ids (-want +got):\n%s", diff)
	}
}
