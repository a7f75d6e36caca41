package model

import (
	"strings"

	"talkgraph/knowledge"
)

// EditError is the interface EditError of the schema.
type EditError interface{ IsEditError() }

// problem is what all errors of changes have.
type problem struct{ Message string }

func (problem) IsEditError() {}

// GetMessage is the field of that name.
func (p problem) GetMessage() string { return p.Message }

// The types of the schema that are EditErrors.
type (
	UnreadableDocument struct{ problem }
	DocumentClash      struct{ problem }
	ImpossibleDecision struct{ problem }
	UnknownThing       struct {
		problem
		Name        string
		Suggestions []string
	}
)

// Unreadable says why a report cannot be read.
func Unreadable(err error) EditError { return &UnreadableDocument{problem{err.Error()}} }

// Clash says that a document was loaded from elsewhere.
func Clash(err error) EditError {
	return &DocumentClash{problem{err.Error() + "; replace: true takes it"}}
}

// Impossible says why a decision cannot be made; what was being done meanwhile
// means nothing to who decides.
func Impossible(err error) EditError {
	message := err.Error()
	if _, why, ok := strings.Cut(message, knowledge.ErrInvalidDecision.Error()+": "); ok {
		message = why
	}
	return &ImpossibleDecision{problem{message}}
}

// Unknown says that nothing has a name.
func Unknown(err error, name string, suggestions []string) EditError {
	return &UnknownThing{problem{err.Error()}, name, append([]string{}, suggestions...)}
}
