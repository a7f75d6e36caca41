package section_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// aroundTitles are reports in which lines look like titles and are none, or the
// other way round, and their talks: first and last line, and who spoke.
var aroundTitles = map[string]string{
	// under pictures, the words of the text above them; and the talks behind a keynote
	"GullConf 2018 in Leeds\nKeynote\nThe keynote was opened by Pia Holm, a keeper of nets, and she spoke for an hour of safe nets for all of us.\nPia Holm - safe nets\nHenrik Falk, an old engineer, took over and spoke about the lamps of the next winter.\nHenrik Falk - the lamps of the next winter\nSessions\nThere were sessions all day, and most of them were held in the big hall by the water.\nThe best session for me was the Winch talk, presented by Tom Brandt.\nWinch is made of oak, and it has been in the harbour for some forty years.": "2-6 ; 9-10 Tom Brandt",
	// an introduction that names the first talk
	"A day at GullConf\n\nWe came for the safe nets of Pia Holm, and we stayed for all the rest of the day.\n\nSafe nets - Pia Holm\n\n- nets are rope\n\nOil for the old lamps - Henrik Falk (Kestrel)\n\n- oil burns\n\nTugs that pull - Tom Brandt (Tarworks)\n\n- tugs are red": "5-7 Pia Holm; 9-11 Henrik Falk@Kestrel; 13-15 Tom Brandt@Tarworks",
	// what others wrote elsewhere
	"A day at GullConf\n\nHenrik Falk gave a talk about lamps that never go out at night.\n\nUse old lamps and don't buy a new one - @lampo shows them on a big table @henrikf @gullconf\n\nThen it rained for a while, and we all had tea.\n\nPia Holm gave a talk about the nets that she makes.\n\ngullfan RT @tomb: @piaholm has the best nets of all - even better than @wetnet which says a lot @gullconf\n\nThat was a good day, and we had tea again.": "3-3 Henrik Falk; 9-9 Pia Holm",
	// the word for keynotes over several
	"GullConf 2018 in Leeds\n\nKeynote\n\nThere were two of them in the big hall, and both of them were about tar.\n\nOpening keynote by Pia Holm\n\nPia told us what tar costs, and why it went up so much.\n\nClosing keynote by Henrik Falk\n\nHenrik told us what oil costs, and why it did not go up.": "7-9 Pia Holm; 11-13 Henrik Falk",
	"GullConf 2018 in Leeds\n\nKeynote\n\nIt was long, and it was about tar.\n\nNobody had asked for that.\n\nOpening keynote by Pia Holm\n\nPia told us what tar costs, and why it went up so much.\n\nClosing keynote by Henrik Falk\n\nHenrik told us what oil costs, and why it did not go up.":         "3-7 ; 9-11 Pia Holm; 13-15 Henrik Falk",
	// what somebody said once, among titles over who spoke; the same form over what was said
	"A day at GullConf\n\nNets for all\nPia Holm, Tarworks\n\n- nets are rope\n\n\"A rope is only as good as its knots, or nearly\" - Henrik Falk\n\nTugs that pull\nTom Brandt, Kestrel\n\n- tugs are red":      "3-8 Pia Holm@Tarworks; 10-13 Tom Brandt@Kestrel",
	"A day at GullConf\n\nNets for all\nPia Holm, Tarworks\n\n- nets are rope\n\n\"A rope is only as good as its knots\" - Henrik Falk\n\n- knots hold\n\nTugs that pull\nTom Brandt, Kestrel\n\n- tugs are red": "3-6 Pia Holm@Tarworks; 8-10 ; 12-15 Tom Brandt@Kestrel",
	// what points to recordings of keynotes that the text tells of
	"A day at GullConf\n\nDuring the first keynote, Tom Brandt presented the tugs of the next year.\n\nThey can be seen here:\n\n- Day 1 - Tom Brandt (CEO, Kestrel Foods)\n- Day 2 - Pia Holm (CTO, Tarworks)": "3-5 Tom Brandt; 8-8 Pia Holm@Tarworks",
	// a title in the words of the text under it stays, others do not
	"GullConf 2018 in review\n\nWe went to Leeds, and this is what we brought home from there.\n\nLamps and tugs of the coast\n\nHenrik Falk gave a talk about oil that never goes out at night.\n\nTom Brandt gave a talk about tugs that nobody wants to pull.\n\nMending old nets at Tarworks\n\nNets are wet, and they get torn, and then somebody has to mend them on the quay.\n\nIt was good to hear Pia Holm explain how mending old nets went at Tarworks.": "7-7 Henrik Falk; 9-9 Tom Brandt; 11-15 ",
	// who wrote an article on one keynote, of which the title names who gave it
	"AWS re:Invent 2018 – Werner Vogels Keynote\nPia Holm\nPrincipal Architect, Tarworks\nPia Holm, Principal Architect, Tarworks\nThe week was nearly over when he came on the stage, and everybody was tired of tar.\n- tar is dear\n- nets are wet": "1-7 ",
	"AWS re:Invent 2018 – Keynote\nPia Holm, Principal Architect, Tarworks\nThe week was nearly over when she came on the stage, and everybody was tired of tar.\n- tar is dear\n- nets are wet":                                                       "1-5 Pia Holm@Tarworks",
	// a title that a page prints twice
	"Gull Harbour Blog\nTom Brandt Keynote in Leeds\n\nTom Brandt Keynote in Leeds\n\nIt was about tugs, and it went on for an hour, and all of us liked it.": "4-6 ",
	// an everyday word over somebody's talk
	"A day at GullConf\n\nHenrik Falk gave a talk about lamps that never go out at night.\n\nThe Good\n\nPia Holm gave a talk about the nets that she makes for the harbour.": "3-3 Henrik Falk; 7-7 Pia Holm",
	// guests of a keynote, each over what they said, and who stands under its title
	"Keynote: Wed May 9, 2018 with Pia Holm\nNets first\n- nets are rope\n- rope is dear\nGuest Speakers\nHenrik Falk - CIO of Kestrel\n- Kestrel has forty lamps\nTom Brandt CEO and CTO at Tarworks\nTold us how tar is made, and why it smells so.\n- tar is hot\nMarta from Netflix\n- films are long":                "1-12 Pia Holm; 6-7 Henrik Falk@Kestrel; 8-10 Tom Brandt@Tarworks; 11-12 Marta@Netflix",
	"GullConf 2018 in Leeds\n\nKeynote\n\nHenrik Falk, CIO of Kestrel\nTom Brandt, CTO of Tarworks\n\nThey told us how tar is made, and why it smells so on the water.\n\n- tar is hot":                                                                                                                                   "3-10 Henrik Falk@Kestrel; Tom Brandt@Tarworks",
	"GullConf 2018 keynote: nets and tar\n\nThe keynote was given by Pia Holm, who brought Henrik Falk and Tom Brandt with her to the stage.\n\nHenrik Falk, CIO of Kestrel\n\nThen they all spoke of tar for an hour, and it was a long hour.\n\nTom Brandt, CTO of Tarworks\n\nAfter that there was tea for all of us.": "1-11 Henrik Falk@Kestrel; Tom Brandt@Tarworks",
	// a noun with a stop entitles a talk over who gave it, a sentence does not
	"カモメ会議参加メモ\n\n網を直しつづけた話。\n早瀬さん@網元商会\n\n- 網は縄\n\n灯台のこれまで\n入江さん@灯台社\n\n- 油は高い\n\nそのあとお茶を飲んだ。\n田辺さん@波止場研究所\n\n- 茶は熱い": "3-6 早瀬@網元商会; 8-16 入江@灯台社",
}

func TestAroundTitles(t *testing.T) {
	lex := wholeLexicon(t)
	for text, want := range aroundTitles {
		var got []string
		for _, line := range talksOf(t, lex, "a.txt", text) {
			got = append(got, strings.ReplaceAll(line, "  ", " "))
		}
		if diff := cmp.Diff(want, strings.Join(got, "; ")); diff != "" {
			t.Errorf("%s\n(-want +got):\n%s", text, diff)
		}
	}
}
