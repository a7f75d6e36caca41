package relate_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// TestTalksFeatureWhoseCaseTheyShow reads lines of a talk: which companies it
// shows by them.
func TestTalksFeatureWhoseCaseTheyShow(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		heading, text string
		want          []string
	}{
		{"## Keynote", "- Netflix", []string{"Netflix"}},
		{"## Keynote", "- Netflix and snow", nil},
		{"## Boxes in the snow", "- Netflix", nil},
		{"## Boxes in the snow", "- Boxes\n\nNora Lindgren (Netflix, Airbnb) spoke.", []string{"Airbnb", "Netflix"}},
		{"## Boxes in the snow", "- Boxes\n\nNora Lindgren (Netflix, and Airbnb in the snow) spoke.", []string{"Netflix"}},
		{"## 雪の中の箱", "クックパッドで運用している雪の箱について。", []string{"Cookpad"}},
		{"## 雪の中の箱", "クックパッドで運用している雪の箱は白い。", nil},
		{"## 雪の中の箱", "- 箱\n- 雪\n- 橇\n- クックパッドで運用している雪の箱について。", nil},
		{"## 雪の中の箱", "- 雪\n- 箱の紹介：クックパッドの例\n- 橇", []string{"Cookpad"}},
		{"## 雪の中の箱", "- 雪\n- クックパッドの取り組み\n- 橇", []string{"Cookpad"}},
		{"## 雪の中の箱", "- 雪\n- クックパッドの夏\n- 橇", nil},
		{"## Boxes in the snow", "It closed with an experience shared by Airbnb.", []string{"Airbnb"}},
		{"## Boxes in the snow", "It closed with an experience of Airbnb.", nil},
		{"## Boxes in the snow", "- Snow\n- She praised Airbnb's journey through snow.\n- Ice", []string{"Airbnb"}},
		{"## Boxes in the snow", "- Snow\n- She praised Airbnb's snow.\n- Ice", nil},
		{"## 雪の中の箱", "- 雪\n- 箱\n- 記憶に残ったのはクックパッドの雪だるまを冷やし続ける実験の事例です", []string{"Cookpad"}},
		{"## Boxes in the snow", "In the end Airbnb runs Kafka, too.", []string{"Airbnb"}},
	} {
		var got []string
		for _, l := range linksIn(t, lex, "# AWS re:Invent 2017\n\n"+c.heading+"\n\nThe music was loud.\n\n"+c.text+"\n", knowledge.Features) {
			got = append(got, l.to)
		}
		slices.Sort(got)
		if diff := cmp.Diff(c.want, slices.Compact(got)); diff != "" {
			t.Errorf("%s / %s (-want +got):\n%s", c.heading, c.text, diff)
		}
	}
}
