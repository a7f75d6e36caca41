package relate_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// TestWhatTheyAreAtACompany reads sentences that say in few words what somebody is,
// and at which company, be it one that lists have or not.
func TestWhatTheyAreAtACompany(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string][]string{
		"Wenona Tarkova, Etsy's Head of Ropes, gave a talk about tar.":                {"Wenona Tarkova: Etsy"},
		"Wenona Tarkova, Etsy’s CTO, gave a talk about tar.":                          {"Wenona Tarkova: Etsy"},
		"Wenona Tarkova, Kestrelworks’ boats behind her, gave a talk about tar.":      nil,
		"Wenona Tarkova, CTO Etsy, gave a talk about tar.":                            {"Wenona Tarkova: Etsy"},
		"Wenona Tarkova, CTO Tarwerk, gave a talk about tar.":                         {"Wenona Tarkova: Tarwerk"},
		"Wenona Tarkova, VP Engineering, gave a talk about tar.":                      nil,
		"Wenona Tarkova, Tarwerk's Director of Ropes, gave a talk about tar.":         {"Wenona Tarkova: Tarwerk"},
		"The opening talk was given by Etsy founder Wenona Tarkova and it was short.": {"Wenona Tarkova: Etsy"},
		"Wenona Tarkova, a captain at ArchUnit, gave a talk about tar.":               nil,
		"Wenona Tarkova, an engineer at ArchUnit, gave a talk about tar.":             {"Wenona Tarkova: ArchUnit"},
		"Wenona Tarkova, an engineer of ArchUnit, gave a talk about tar.":             nil,
	} {
		var got []string
		for _, l := range linksIn(t, lex, "# GullConf 2017 in words\n\n## Tar and ropes\n\n"+text+"\n\n## Nets\n\nOtto Maddox (Google) gave a talk about nets.\n", knowledge.WorksFor) {
			if l.from != "Otto Maddox" {
				got = append(got, l.from+": "+l.to)
			}
		}
		slices.Sort(got)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
	}
}

// TestSpeakersInManyWords reads sentences that name several who gave a talk, with what
// they are, how they are called, and at which company.
func TestSpeakersInManyWords(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string][]string{
		"The panel consisted of Wenona Tarkova (Etsy), Pia Holm (Netflix) and Otto Maddox (Google).": {"Otto Maddox: Google", "Pia Holm: Netflix", "Wenona Tarkova: Etsy"},
		"The keynote was opened by the marvellous Wenona Tarkova.":                                   nil,
		"There were small talks from: Wenona Tarkova, Director of Ropes, Tar & Nets, Etsy; Pia Holm, Director of Boats, Boat Building Group, Netflix; and Otto Maddox, Software Engineer, Google.": {"Otto Maddox: Google", "Pia Holm: Netflix", "Wenona Tarkova: Etsy"},
		"Wenona Tarkova and her colleague Pia Holm from Etsy walked us through their nets.":                                                                                                        {"Pia Holm: Etsy", "Wenona Tarkova"},
		"This talk, presented by the amazing Wenona Tarkova of Etsy, was short.":                                                                                                                   {"Wenona Tarkova: Etsy"},
		"Wenona Tarkova (she/her) from Etsy gave a talk about nets.":                                                                                                                               {"Wenona Tarkova: Etsy"},
		"Wenona Tarkova (they/them), Staff Engineer, Etsy":                                                                                                                                         {"Wenona Tarkova: Etsy"},
		"Speaker: Wenona Tarkova (he/him) - Etsy":                                                                                                                                                  {"Wenona Tarkova: Etsy"},
		"Wenona Tarkova PhD (Etsy)": {"Wenona Tarkova: Etsy"},
		"Wenona Tarkova, formerly at Netflix and now CTO at Etsy, gave a talk about nets.":   {"Wenona Tarkova: Etsy"},
		"Wenona Tarkova, formerly at Netflix, gave a talk about nets.":                       {"Wenona Tarkova"},
		"Wenona Tarkova, who recently joined Etsy, gave a talk about nets.":                  {"Wenona Tarkova: Etsy"},
		"Wenona Tarkova – Head of Ropes at Etsy – presented nets.":                           {"Wenona Tarkova: Etsy"},
		"The session was run by Wenona Tarkova and Pia Holm, two engineers working at Etsy.": {"Pia Holm: Etsy", "Wenona Tarkova: Etsy"},
		"Wenona Tarkova gave a talk about nets. Wenona (SAP) showed hers.":                   {"Wenona Tarkova: SAP"},
		"Wenona Tarkova, Member of the Technical Staff at Etsy, gave a talk about nets.":     {"Wenona Tarkova: Etsy"},
		"Wenona Tarkova implored us to tar our nets. It was a long talk.":                    {"Wenona Tarkova"},
		"Sir Otto Maddox, Etsy": {"Otto Maddox: Etsy"},
	} {
		firms := make(map[string]string)
		text := "# GullConf 2017 in words\n\n## Tar and ropes at sea\n\n" + text + "\n\nIt was long.\n\n## Nets in winter\n\nIngrid Falk (Airbnb) gave a talk about nets.\n"
		for _, l := range linksIn(t, lex, text, knowledge.WorksFor) {
			firms[l.from] = ": " + l.to
		}
		var got []string
		for _, l := range linksIn(t, lex, text, knowledge.GivenBy) {
			if l.to != "Ingrid Falk" {
				got = append(got, l.to+firms[l.to])
			}
		}
		slices.Sort(got)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
	}
}
