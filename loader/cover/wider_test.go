package cover

import (
	"testing"

	"talkgraph/knowledge"
	"talkgraph/loader/claim"
	"talkgraph/loader/credit"
)

// TestWiderTopicsAreTopics holds the list of wider topics to the lexicon.
func TestWiderTopicsAreTopics(t *testing.T) {
	lex, err := bundled()
	if err != nil {
		t.Fatal(err)
	}
	r := &reader{Talks: &credit.Talks{Lex: lex, Claims: claim.New(new(knowledge.Reading), lex)}}
	for narrow, wide := range wider {
		if r.narrow(narrow) == nil || r.topic(wide) == nil || wider[wide] != "" {
			t.Errorf("%s = %s: want a topic or service, and a topic with no wider one", narrow, wide)
		}
	}
}

// TestTalksCoverWiderTopics reads a talk on machine learning as one on AI, too.
func TestTalksCoverWiderTopics(t *testing.T) {
	r := talkOf(t, "# Report\n\n## Machine learning aboard\n\n- All of it is new.\n- The monkeys of Chaos Monkey came aboard.\n")
	Claim(r.Talks)
	for _, topic := range []string{"machine learning", "artificial intelligence", "chaos engineering"} {
		if !r.Claims.Has(r.Keys[0], "COVERS", r.topic(topic).ID(), "") {
			t.Errorf("the talk does not cover %s", topic)
		}
	}
}
