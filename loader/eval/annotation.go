package eval

import (
	"encoding/json"
	"fmt"
)

// An Annotation is what a report says, as a person judged it: the part of an
// annotation file that is scored. docs/annotations.md describes every key.
type Annotation struct {
	Document  string    `json:"document"` // name of the report's file, below the folder of documents
	Talks     []Talk    `json:"talks"`
	People    []Entity  `json:"people"`
	Companies []Entity  `json:"companies"`
	Services  []Entity  `json:"services"`
	Uses      []Use     `json:"uses"` // nil if the file does not say: uses are not scored then
	Mentions  []Mention `json:"mentions"`
}

// A Talk is a reported talk and what hangs on it, by canonical names.
type Talk struct {
	Code      string    `json:"code"`
	Title     string    `json:"title"` // as printed
	Lines     [2]int    `json:"lines"` // first and last, inclusive, from 1
	Speakers  []Speaker `json:"speakers"`
	Companies []string  `json:"companies"`
	Covered   []string  `json:"services_covered"`
	Mentioned []string  `json:"services_mentioned"` // nil if the file does not tell covered from mentioned: services, companies and topics are not scored then
	Topics    []string  `json:"topics"`
	Implied   []string  `json:"topics_implied"` // of the topics, those without a printed word: neither rewarded nor punished
	Optional  bool      `json:"optional"`       // missing it costs nothing
}

// A Speaker gave a talk, for a company if that is known.
type Speaker struct {
	Name    string `json:"name"`
	Company string `json:"company"`
}

// An Entity is a person, company or service, with every spelling that counts
// as its name.
type Entity struct {
	Name       string   `json:"name"`
	NameEn     string   `json:"name_en"`
	Aliases    []string `json:"aliases"` // as printed in the document
	Printed    []string `json:"aliases_printed"`
	Accepted   []string `json:"accepted_names"` // other official names
	Accept     []string `json:"accept"`
	Parent     string   `json:"parent"`      // its name counts too
	AcceptType string   `json:"accept_type"` // another type that its mentions may have
	Optional   bool     `json:"optional"`    // its mentions are neither rewarded nor punished
}

// A Use says that a company uses or used a service.
type Use struct {
	Company  string `json:"company"`
	Service  string `json:"service"`
	Line     int    `json:"line"`     // that says so; not scored
	Inferred bool   `json:"inferred"` // the text only implies it: neither rewarded nor punished
}

// A Mention is a line that names something.
type Mention struct {
	Line     int      `json:"line"`
	Surface  string   `json:"surface"`
	Entity   string   `json:"entity"` // canonical name; an event's id
	Type     string   `json:"type"`   // service, person, company or event
	Others   []string `json:"other_surfaces"`
	Alt      []string `json:"alt"`      // other entities that are also right
	Optional bool     `json:"optional"` // neither rewarded nor punished
}

// Read reads an annotation file. file names it in errors, which say what is
// wrong in which field, all of them at once.
func Read(file string, data []byte) (Annotation, error) {
	var any any
	if err := json.Unmarshal(data, &any); err != nil {
		return Annotation{}, fmt.Errorf("%s: %w", file, place(data, err))
	}
	if err := problems(file, any); err != nil {
		return Annotation{}, err
	}
	var a Annotation
	if err := json.Unmarshal(data, &a); err != nil {
		return Annotation{}, fmt.Errorf("%s: %w", file, err)
	}
	return a, nil
}
