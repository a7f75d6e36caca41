package relate_test

import (
	"testing"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/parse"
	"talkgraph/loader/relate"
	"talkgraph/loader/section"
)

const names = `
- {name: AWS re:Invent, kind: event, type: conference, aliases: [re:Invent]}
- {name: Acme, kind: company, type: company, aliases: [アクメ]}
- {name: Amazon Aurora, kind: service, category: aws-service, provider: Amazon Web Services, aliases: [Aurora], context: [オーロラ]}
- {name: Amazon S3, kind: service, category: aws-service, provider: Amazon Web Services, aliases: [S3]}
- {name: Amazon Web Services, kind: company, type: company, aliases: [AWS]}
- {name: Jane Smith, kind: person, aliases: [Acme Jane]}
- {name: failover, kind: topic, aliases: [フェイルオーバー], broader: [availability]}
- {name: availability, kind: topic}
`

// FuzzRelate shows that what is claimed of any document is a valid reading:
// every mention is printed where it is said to be, and every relation joins
// things that the reading has and is proved by its lines.
func FuzzRelate(f *testing.F) {
	lex, err := lexicon.New(lexicon.File{Name: "names.yaml", Data: []byte(names)})
	if err != nil {
		f.Fatal(err)
	}
	for _, seed := range []string{
		"■ KEYNOTE by Jane Smith (Acme)\n- S3 を発表\n  - 予定\n- Aurora から S3 へ移行した\n",
		"# re:Invent 2016\n## [DAT301] Acme's Aurora\n> CTO Jane Smith さん\n\nSmith said: Acme uses S3, not オーロラ.\n",
		"T\nこんにちは、Jane Smith（@jane）です。\n\n株式会社Foo の山田さんが登壇。Foo社は S3 を検討したが不採用。\n",
		"2016-11-30 AWS Summit 2016\n- Jane Smith spoke\n2017-01-01 Acme Day 2017\n- パネラー Jane Smith氏\n",
		"Speaker: Jane Smith, CTO of Acme\n===\nJane Smith (Acme)\nS3\n===\n", "(S3) (\n→ Aurora →\n- \n\t- S3より\n", "か\u3099\u0301S3\u200dさん\n",
	} {
		f.Add(true, seed)
		f.Add(false, seed)
	}
	f.Fuzz(func(t *testing.T, markdown bool, text string) {
		name := "r.txt"
		if markdown {
			name = "r.md"
		}
		doc, err := parse.Parse(name, []byte(text))
		if err != nil {
			return
		}
		reading := &knowledge.Reading{Document: knowledge.Node{ID: "document:" + name, Kind: knowledge.Document}}
		relate.Relate(doc, section.Split(doc, lex, nil), relate.Look(doc, lex), lex, reading, nil)
		if err := reading.Validate(); err != nil {
			t.Fatal(err)
		}
		if len(reading.Statements) != len(doc.Lines) {
			t.Fatalf("%d statements of %d lines", len(reading.Statements), len(doc.Lines))
		}
	})
}
