package relate_test

import (
	"testing"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/parse"
	"talkgraph/loader/relate"
	"talkgraph/loader/reporttest"
	"talkgraph/loader/section"
)

// TestSentencesAnnounce reads the table of sentences of what is new.
func TestSentencesAnnounce(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range reporttest.Sentences(t, "testdata/announcements.txt") {
		var got []string
		for _, l := range linksIn(t, lex, "# AWS re:Invent 2019\n\n"+c.Talk(), knowledge.AnnouncedAt) {
			where := ""
			if l.to == "AWS re:Invent 2019" {
				where = ", at the event"
			}
			got = append(got, l.qualifier+" "+l.from+where)
		}
		c.Compare(t, got)
	}
}

// TestSentencesStateUses reads the table of sentences, each as a report of its own.
func TestSentencesStateUses(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range reporttest.Sentences(t, "testdata/uses.txt") {
		var got []string
		for _, l := range linksIn(t, lex, "# 報告\n\n"+c.Talk(), knowledge.Uses) {
			got = append(got, l.qualifier+" "+l.from+": "+l.to)
		}
		c.Compare(t, got)
	}
}

// A link is a relation by the names of what it joins.
type link struct{ from, to, qualifier string }

// linksIn gives the relations of a kind that a report states: what its sentences say,
// and not what weights add.
func linksIn(t *testing.T, lex *lexicon.Lexicon, report string, kind knowledge.RelationKind) []link {
	t.Helper()
	return linksBy(t, lex, report, func(l knowledge.Link) bool { return l.Kind == kind && l.Evidence[0].Rule != "likely-speaker" })
}

// linksBy gives the relations of a report that are wanted.
func linksBy(t *testing.T, lex *lexicon.Lexicon, report string, wanted func(knowledge.Link) bool) (out []link) {
	t.Helper()
	doc, err := parse.Parse("report.md", []byte(report))
	if err != nil {
		t.Fatal(err)
	}
	reading := &knowledge.Reading{Document: knowledge.Node{ID: "document:report.md", Kind: knowledge.Document}}
	relate.Relate(doc, section.Split(doc, lex, nil), relate.Look(doc, lex), lex, reading, nil)
	names := make(map[string]string)
	for _, thing := range reading.Things {
		for _, key := range thing.Keys {
			names[key.ID] = thing.Name
		}
	}
	for _, l := range reading.Links {
		if wanted(l) {
			out = append(out, link{names[l.From], names[l.To], l.Qualifier})
		}
	}
	return out
}
