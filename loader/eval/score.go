package eval

import (
	"strconv"
	"strings"

	"talkgraph/loader"
)

// A Reading is what the loader read in a document, beside what a person says
// that stands in it.
type Reading struct {
	Name       string // of the document, as mistakes show it
	Annotation Annotation
	Extraction loader.Extraction
}

// A Card has the ten figures, always in the same order.
type Card []Figure

// The figures, by their place in a card.
const (
	serviceMentions = iota
	personMentions
	companyMentions
	talks
	talkSpeakers
	speakerCompanies
	talkServices
	talkCompanies
	talkTopics
	companyUses
)

var figureNames = [...]string{
	"service mentions", "person mentions", "company mentions", "talks", "talk speakers", "speaker companies",
	"talk covers service", "talk companies", "talk topics", "company uses service",
}

// Score compares readings with their annotations. Topics that the list lacks
// are neither rewarded nor punished.
func Score(readings []Reading, listed Topics) Card {
	card := make(Card, len(figureNames))
	for i, name := range figureNames {
		card[i].Name = name
	}
	for _, r := range readings {
		s := scorer{Reading: r, names: namesOf(r.Annotation), topics: listed, card: card}
		s.mentions()
		s.talks()
		s.uses()
	}
	return card
}

// F1 is the F1 figures as one line of JSON, each to three places; figures
// without anything to score are left out.
func (c Card) F1() string {
	var parts []string
	for _, f := range c {
		if f.Scored() {
			parts = append(parts, strconv.Quote(f.Name)+": "+places(f.F1()))
		}
	}
	return "{" + strings.Join(parts, ", ") + "}"
}

// places writes a figure to at most three places, at least one.
func places(f float64) string {
	s := strings.TrimRight(strconv.FormatFloat(f, 'f', 3, 64), "0")
	if strings.HasSuffix(s, ".") {
		s += "0"
	}
	return s
}

// A scorer scores one document.
type scorer struct {
	Reading
	names  names
	topics Topics
	card   Card
}

func items(list []string) []item { return shown(list, itemOf) }
