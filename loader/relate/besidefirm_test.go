package relate_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// firmsBeside are English sentences of talks, and for whom those work who spoke.
var firmsBeside = map[string][]string{
	"Wenona Tarkova (@wenona) from Quibbleden talked about boxes.":                                           {"Wenona Tarkova: Quibbleden"},
	"**Wenona Tarkova** from **Quibbleden** gave a talk on boxes.":                                           {"Wenona Tarkova: Quibbleden"},
	"[Wenona Tarkova][w] from [Quibbleden][q] gave a talk on boxes.":                                         {"Wenona Tarkova: Quibbleden"},
	"Then[Wenona Tarkova](https://x.example) of[Quibbleden](https://y.example) spoke of boxes.":              {"Wenona Tarkova: Quibbleden"},
	"Wenona Tarkova over at Quibbleden showed us boxes.":                                                     {"Wenona Tarkova: Quibbleden"},
	"Wenona Tarkova from the data team at Quibbleden talked about boxes.":                                    {"Wenona Tarkova: Quibbleden"},
	"Wenona Tarkova leads the rope team at Quibbleden and talked about boxes.":                               {"Wenona Tarkova: Quibbleden"},
	"Wenona Tarkova, VP of Engineering at Quibbleden, talked about boxes.":                                   {"Wenona Tarkova: Quibbleden"},
	"Wenona Tarkova (Lead Engineer, Quibbleden) talked about boxes.":                                         {"Wenona Tarkova: Quibbleden"},
	"Wenona Tarkova (QDEN) talked about boxes.":                                                              {"Wenona Tarkova: QDEN"},
	"Wenona Tarkova from the Bank of Elmsworth talked about boxes.":                                          {"Wenona Tarkova: Bank of Elmsworth"},
	"Wenona Tarkova, Director of Ropes at The Quibble Agency, talked about boxes.":                           {"Wenona Tarkova: The Quibble Agency"},
	"The CTO of Quibbleden, Wenona Tarkova, talked about boxes.":                                             {"Wenona Tarkova: Quibbleden"},
	"Quibbleden's own Wenona Tarkova talked about boxes.":                                                    {"Wenona Tarkova: Quibbleden"},
	"It was good to hear Wenona Tarkova from Quibbleden give a talk on boxes.":                               {"Wenona Tarkova: Quibbleden"},
	"Wenona Tarkova is a staff engineer at Quibbleden.":                                                      {"Wenona Tarkova: Quibbleden"},
	"Two engineers from Quibbleden, Wenona Tarkova and Zbynek Horal, talked about boxes.":                    {"Wenona Tarkova: Quibbleden", "Zbynek Horal: Quibbleden"},
	"Wenona Tarkova and Zbynek Horal, both from Quibbleden, talked about boxes.":                             {"Wenona Tarkova: Quibbleden", "Zbynek Horal: Quibbleden"},
	"Wenona Tarkova and Zbynek Horal, engineers at Quibbleden, talked about boxes.":                          {"Wenona Tarkova: Quibbleden", "Zbynek Horal: Quibbleden"},
	"Wenona Tarkova and Zbynek Horal (Quibbleden) talked about boxes.":                                       {"Wenona Tarkova: Quibbleden", "Zbynek Horal: Quibbleden"},
	"Quibbleden's Wenona Tarkova and Zbynek Horal talked about boxes.":                                       {"Wenona Tarkova: Quibbleden", "Zbynek Horal: Quibbleden"},
	"Wenona Tarkova of Quibbleden and Zbynek Horal of Trelliswick talked about boxes.":                       {"Wenona Tarkova: Quibbleden", "Zbynek Horal: Trelliswick"},
	"Quibbleden's Wenona Tarkova and Zbynek Horal of Trelliswick talked about boxes.":                        {"Wenona Tarkova: Quibbleden", "Zbynek Horal: Trelliswick"},
	"Wenona Tarkova, A senior (platform) engineer at Quibbleden, talked about boxes.":                        {"Wenona Tarkova: Quibbleden"},
	"Wenona Tarkova, an engineer who used to work at Nokia and is now working at Quibbleden, gave a talk.":   {"Wenona Tarkova: Quibbleden"},
	"Wenona Tarkova (Chief Rope Officer Quibbleden) talked about boxes.":                                     {"Wenona Tarkova: Quibbleden"},
	"Wenona Tarkova talked about boxes, and about her time in the harbour while working at Expedia.":         {"Wenona Tarkova: Expedia"},
	"Zalando CDIO Wenona Tarkova talked about boxes.":                                                        {"Wenona Tarkova: Zalando"},
	"This is about Etsy (Ana Tarkova), who had an extended slot on boxes.":                                   {"Ana Tarkova: Etsy"},
	"The best example was Etsy (a shop), which was presented by Wenona Tarkova.":                             {"Wenona Tarkova: Etsy"},
	"Rust (Wenona Tarkova) is a word for old boxes, and Wenona Tarkova spoke of it.":                         nil,
	"A book on Etsy, presented by Wenona Tarkova, was for sale.":                                             nil,
	"The third company featured Ana Tarkova from Zalando, and she spoke of boxes.":                           {"Ana Tarkova: Zalando"},
	"Wenona Tarkova (mother of boxes, working with Etsy) talked about lids.":                                 {"Wenona Tarkova: Etsy"},
	"Wenona Tarkova gave an overview of Etsy and showed how they pack their boxes.":                          {"Wenona Tarkova: Etsy"},
	"Wenona Tarkova gave an overview of Etsy, which she had read about.":                                     nil,
	"Wenona Tarkova showed us the tricks that Etsy used to close its boxes.":                                 {"Wenona Tarkova: Etsy"},
	"Wenona Tarkova talked about boxes. Microsoft had a short demo of one.":                                  {"Wenona Tarkova: Microsoft"},
	"Wenona Tarkova talked about boxes. Etsy makes some, they had a talk later.":                             {"Wenona Tarkova: Etsy"},
	"Wenona Tarkova talked about boxes. Microsoft had a party with a demo.":                                  nil,
	"Wenona Tarkova, who used to work at Quibbleden, talked about boxes.":                                    nil,
	"Wenona Tarkova (Vice President of Web Services) spoke of boxes.":                                        nil,
	"Wenona Tarkova talked about boxes. After Wenona Tarkova, Zbynek Horal of Quibbleden talked about lids.": {"Zbynek Horal: Quibbleden"},
	"Wenona Tarkova from Belgium talked about boxes.":                                                        nil,
	"Wenona Tarkova (Director of Engineering) talked about boxes.":                                           nil,
	"Wenona Tarkova (Director of Engineering, Quibbleden) talked about boxes.":                               {"Wenona Tarkova: Quibbleden"},
	"Wenona Tarkova (Director of Engineering at Quibbleden) talked about boxes.":                             {"Wenona Tarkova: Quibbleden"},
	"Wenona Tarkova (CTO) talked about boxes.":                                                               nil,
	"Wenona Tarkova, manager of the Kelp project, talked about boxes.":                                       nil,
	"Wenona Tarkova talked about boxes, and two engineers from Quibbleden listened.":                         nil,
	"Wenona Tarkova @wenona talked about boxes.":                                                             nil,
	"Wenona Tarkova, VP of Engineering, talked about boxes.":                                                 nil,
}

// TestSentencesSayTheFirmBesideSpeakers has companies and people that no list has.
func TestSentencesSayTheFirmBesideSpeakers(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range firmsBeside {
		var got []string
		for _, l := range linksIn(t, lex, "# GullConf 2017 in words\n\n## Boxes at sea\n\n"+text+"\n", knowledge.WorksFor) {
			got = append(got, l.from+": "+l.to)
		}
		slices.Sort(got)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
	}
}

// TestSectionsSayWhoSpoke reads who gave a talk where no sentence says that they
// spoke: their page, their heading, what they are.
func TestSectionsSayWhoSpoke(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string][]string{
		"## Boxes at sea\n\nWenona Tarkova is a staff engineer at Quibbleden, and lives in a box.":                       {"Wenona Tarkova"},
		"## Boxes at sea\n\nWenona Tarkova is a friend of mine, and lives in a box.":                                     nil,
		"## Boxes at sea\n\nThe speaker, Wenona Tarkova, had a box with her.":                                            {"Wenona Tarkova"},
		"## Boxes at sea\n\nIt was short, but presenters Wenona Tarkova and Zbynek Horal did well.":                      {"Wenona Tarkova", "Zbynek Horal"},
		"## Panel on boxes\n\nOn the panel were Wenona Tarkova (Quibbleden) and Zbynek Horal (Trelliswick).":             {"Wenona Tarkova", "Zbynek Horal"},
		"## Boxes at sea\n\nThe boxes of [Wenona Tarkova](https://twitter.com/wenona) are well known.":                   nil,
		"## Boxes at sea\n\n[Wenona Tarkova](https://twitter.com/wenona) is known.\n\nIn her talk, Wenona opened a box.": {"Wenona Tarkova"},
		"## Ana Tarkova\n\nIn her talk, she opened a box.":                                                               {"Ana Tarkova"},
		"## Ana Tarkova\n\nShe lent us a box.":                                                                           {"Ana Tarkova"},
		"## Wenona Tarkova\n\nShe lent us a box.":                                                                        nil,
	} {
		var got []string
		for _, l := range linksIn(t, lex, "# GullConf 2017 in words\n\n"+text+"\n\nIt was a good talk.\n\n## Ropes on land\n\nThe talk was about ropes.\n", knowledge.GivenBy) {
			got = append(got, l.to)
		}
		slices.Sort(got)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
	}
}
