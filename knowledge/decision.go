package knowledge

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// A DecisionKind says what a curator decided.
type DecisionKind string

// The kinds of decision.
const (
	MergeThings DecisionKind = "merge" // Targets are one thing; it is known by the first one's id, the others lead to it
	SplitThing  DecisionKind = "split" // what some documents, or those that name a company, say of the target is of another thing
	AddAlias    DecisionKind = "alias" // the target has another name
	Undo        DecisionKind = "undo"  // an earlier decision no longer holds
)

// A Decision is one entry of the curation log.
type Decision struct {
	Number    int          `json:"number"` // its place in the log, from 1; 0: not in a log yet
	Kind      DecisionKind `json:"kind"`
	Targets   []string     `json:"targets,omitempty"`   // ids: of a merge two or more of one kind, of a split or an alias one
	Documents []string     `json:"documents,omitempty"` // split: ids of the documents that mean another thing
	Company   string       `json:"company,omitempty"`   // split of a person: id of the company for which the other one works
	Alias     string       `json:"alias,omitempty"`     // alias: the name
	Language  string       `json:"language,omitempty"`  // alias: "en" or "ja", if the name is the thing's name in that language
	Undoes    int          `json:"undoes,omitempty"`    // undo: number of the decision
	Who       string       `json:"who"`                 // whoever decided
	When      string       `json:"when"`                // RFC 3339
}

// Validate says what is wrong with the form of a decision, if anything. Its
// targets need not be there: a decision waits for the documents that name them.
func (d Decision) Validate() error {
	if d.Who == "" {
		return fmt.Errorf("%w: a decision must say who made it", ErrInvalidDecision)
	}
	if _, err := time.Parse(time.RFC3339, d.When); err != nil {
		return fmt.Errorf("%w: %q is no time of day as RFC 3339 has it", ErrInvalidDecision, d.When)
	}
	if problem := d.problem(); problem != "" {
		return fmt.Errorf("%w: %s", ErrInvalidDecision, problem)
	}
	return nil
}

func (d Decision) problem() string {
	if problem := d.targetProblem(); problem != "" {
		return problem
	}
	extra := d.extra()
	switch d.Kind {
	case MergeThings:
		return without(extra, "a merge")
	case SplitThing:
		return d.splitProblem(extra)
	case AddAlias:
		if Key(d.Alias) == "" {
			return fmt.Sprintf("the alias %q has neither letter nor digit", d.Alias)
		}
		if !slices.Contains([]string{"", "en", "ja"}, d.Language) {
			return fmt.Sprintf("the language of an alias is en or ja, not %q", d.Language)
		}
		return without(remove(extra, "alias", "language"), "an alias")
	case Undo:
		if d.Undoes < 1 {
			return "an undo must give the number of the decision that it undoes"
		}
		return without(remove(extra, "undoes"), "an undo")
	}
	return fmt.Sprintf("%q is no kind of decision: it is merge, split, alias or undo", d.Kind)
}

func (d Decision) splitProblem(extra []string) string {
	kind, _ := KindOf(d.Targets[0])
	company, _ := KindOf(d.Company)
	switch {
	case (len(d.Documents) == 0) == (d.Company == ""):
		return "a split is by documents or by a company"
	case d.Company != "" && kind != Person:
		return fmt.Sprintf("only a person can be split by company, not a %s", kind)
	case d.Company != "" && company != Company:
		return fmt.Sprintf("%q is no id of a company", d.Company)
	}
	for _, id := range d.Documents {
		if kind, _ := KindOf(id); kind != Document {
			return fmt.Sprintf("%q is no id of a document", id)
		}
	}
	return without(remove(extra, "documents", "company"), "a split")
}

// targetProblem looks at the ids of what is decided on.
func (d Decision) targetProblem() string {
	want := map[DecisionKind]int{SplitThing: 1, AddAlias: 1}[d.Kind]
	if d.Kind == MergeThings {
		want = max(2, len(d.Targets))
	}
	if len(d.Targets) != want {
		return fmt.Sprintf("a decision of the kind %q has %d targets, not %d", d.Kind, len(d.Targets), want)
	}
	for i, id := range d.Targets {
		kind, ok := KindOf(id)
		first, _ := KindOf(d.Targets[0])
		switch {
		case !ok || kind == Document || kind == Statement:
			return fmt.Sprintf("%q is no id of a thing", id)
		case kind != first:
			return fmt.Sprintf("%s and %s are not of one kind", d.Targets[0], id)
		case slices.Contains(d.Targets[:i], id):
			return fmt.Sprintf("%s stands twice", id)
		}
	}
	return ""
}

// extra lists the fields that are filled beyond those that all have.
func (d Decision) extra() []string {
	var out []string
	for name, there := range map[string]bool{"documents": len(d.Documents) > 0, "company": d.Company != "",
		"alias": d.Alias != "", "language": d.Language != "", "undoes": d.Undoes != 0} {
		if there {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return out
}

func without(extra []string, what string) string {
	if len(extra) == 0 {
		return ""
	}
	return what + " has no " + strings.Join(extra, " and no ")
}

func remove(from []string, names ...string) []string {
	return slices.DeleteFunc(from, func(name string) bool { return slices.Contains(names, name) })
}
