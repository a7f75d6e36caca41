package storetest

import (
	"testing"

	"talkgraph/knowledge"
	"talkgraph/store"
)

func testText(t *testing.T, s store.Store) {
	for _, c := range []struct {
		query string
		want  []string // talks
	}{
		{"aurora failover", []string{dat320}},    // both words in one place
		{"failover AURORA", []string{dat320}},    // whatever the order and the case
		{"フェイルオーバー", []string{dat303, shougai}},  // two spellings,
		{"フェールオーバー", []string{dat303, shougai}},  // of either
		{"ﾌｪｲﾙｵｰﾊﾞｰ", []string{dat303, shougai}}, // and of half the width
		{"障害", []string{dat303, shougai}},        // two characters
		{"障", []string{dat303, shougai}},         // one character
		{"害", []string{dat303, shougai}},         // inside a run
		{"ぶ", []string{shougai}},                 // at the end of a run
		{"害か", []string{dat303}},                 // across words
		{"障害対応", []string{shougai}},              //
		{"障害 復旧", []string{dat303}},              // both in one statement
		{"30秒", []string{dat303}},                //
		{"30秒 復旧", nil},                          // in two statements of one talk
		{"deep 30秒", nil},                        // in the name and in a statement
		{"and", []string{dat320, untimely}},      // a stop word elsewhere
		{"s", []string{dat301}},                  // a letter
		{"auror", nil},                           // no whole word
		{"condition", nil},                       // no stems
		{"cost", nil},
		{"学ぶ障", nil},                                                //
		{`aurora" OR "lambda`, nil},                                 // or is a word
		{"aurora AND what", []string{dat320}},                       // and too,
		{"aurora NOT failover", nil},                                // and not
		{"NEAR(aurora failover)", nil},                              //
		{"(aurora", []string{dat320, dat303, dat301}},               // punctuation says nothing
		{"^aurora~2", nil},                                          //
		{"aurora*", []string{dat320, dat303, dat301}},               //
		{"name:[aurora TO scale}", nil},                             //
		{"+aurora -failover", []string{dat320}},                     //
		{"what's new/in\\aurora && || !", []string{dat301}},         //
		{"' ; DROP TABLE node --", nil},                             //
		{"DAT303", []string{dat303}},                                // the code
		{"!?", []string{dat320, dat303, untimely, dat301, shougai}}, // nothing to look for
		{"aurora\x00failover", []string{dat320}},                    //
		{"Terms  and\tConditions", []string{untimely}},              //
		{"best talk", []string{dat303}},                             // said by the other document
		{"小柳", []string{dat303, shougai}},                           //
		{"Netflix", []string{shougai}},                              // a statement in no talk is none of a talk's
	} {
		t.Run(c.query, func(t *testing.T) { selects(t, s, talks(store.Filter{Text: phrases(c.query)}), c.want...) })
	}
	t.Run("own terms", func(t *testing.T) { testTerms(t, s) })
	t.Run("together with links", func(t *testing.T) {
		f := store.Filter{Text: phrases("障害"), Links: []store.LinkFilter{covering([]string{aurora}, nil, nil)}}
		selects(t, s, talks(f), dat303)
		f = store.Filter{Text: phrases("障害"), Terms: phrases("学")}
		selects(t, s, talks(f), shougai)
	})
}

// testTerms asks for nodes by their own terms alone.
func testTerms(t *testing.T, s store.Store) {
	all := func(p []knowledge.Phrase, kinds ...knowledge.Kind) store.Selection {
		q := talks(store.Filter{Terms: p})
		q.Kinds = kinds
		return q
	}
	things := []knowledge.Kind{knowledge.Service, knowledge.Company, knowledge.Topic, knowledge.Person}
	selects(t, s, all(phrases("aurora"), things...), aurora, serverless)
	selects(t, s, all(phrases("オーロラ"), things...), aurora)
	selects(t, s, all(phrases("amazon"), things...), aurora, aws, lambda)
	selects(t, s, all(knowledge.Phrases("auro", true), things...), aurora, serverless)
	selects(t, s, all(knowledge.Phrases("amazon auro", true), things...), aurora)
	selects(t, s, all(phrases("30秒"), knowledge.Talk))
	selects(t, s, all(phrases("障害"), knowledge.Statement), inventStatement(3), "statement:meetup.md/1", "statement:meetup.md/3")
	selects(t, s, all(phrases("障害"), knowledge.Statement, knowledge.Topic, knowledge.Talk),
		recovery, inventStatement(3), "statement:meetup.md/1", "statement:meetup.md/3", shougai)
	phrase := func(terms ...string) []knowledge.Phrase { return []knowledge.Phrase{{Terms: terms}} }
	selects(t, s, all(phrase("aws", "lambda"), things...), lambda)
	selects(t, s, all(phrase("lambda", "aws"), things...))
	selects(t, s, all(phrase("lambda", "amazon"), things...)) // the end of one name and the beginning of the next
	selects(t, s, all(phrase("amazon", "lambda"), things...))
	text := talks(store.Filter{Text: phrases("障害")})
	text.Kinds = []knowledge.Kind{knowledge.Statement, knowledge.Topic}
	selects(t, s, text, recovery, inventStatement(3), "statement:meetup.md/1", "statement:meetup.md/3")
}
