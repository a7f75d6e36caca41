package knowledge

import (
	"errors"
	"fmt"
	"slices"
)

// ErrInvalidDecision is what the errors of Decision.Validate and Curation.Add are.
var ErrInvalidDecision = errors.New("invalid decision")

// Curation is the log of what curators decided, in the order in which they did:
// the decision with the number n stands at n-1. Nothing is ever taken out of
// it; an undo is a decision too.
type Curation []Decision

// UndoneBy is the number of the decision that undid the one with this number;
// 0 if it holds. An undo that was undone itself undoes nothing.
func (c Curation) UndoneBy(number int) int {
	return c.undone()[number]
}

// undone tells, of each decision that no longer holds, which one undid it.
func (c Curation) undone() map[int]int {
	out := make(map[int]int)
	for _, d := range slices.Backward(c) {
		if d.Kind == Undo && out[d.Number] == 0 {
			out[d.Undoes] = d.Number
		}
	}
	return out
}

// InForce lists the decisions that hold, without the undos.
func (c Curation) InForce() []Decision {
	undone := c.undone()
	var out []Decision
	for _, d := range c {
		if d.Kind != Undo && undone[d.Number] == 0 {
			out = append(out, d)
		}
	}
	return out
}

// Add gives the log with further decisions at its end, and those decisions
// with their numbers. A decision that has a number already must be the one
// that stands there or the next one: so a log can be read into a store that
// has a part of it.
func (c Curation) Add(decisions ...Decision) (log Curation, added []Decision, err error) {
	log = slices.Clip(c)
	for _, d := range decisions {
		switch {
		case d.Number > 0 && d.Number <= len(log):
			if encoded(log[d.Number-1]) != encoded(d) {
				return nil, nil, fmt.Errorf("%w: the log has another decision with the number %d", ErrInvalidDecision, d.Number)
			}
		case d.Number != 0 && d.Number != len(log)+1:
			return nil, nil, fmt.Errorf("%w: the decision %d cannot stand at place %d of the log", ErrInvalidDecision, d.Number, len(log)+1)
		default:
			d.Number = len(log) + 1
			if err := log.accepts(d); err != nil {
				return nil, nil, err
			}
			log = append(log, d)
		}
		added = append(added, d)
	}
	return log, added, nil
}

func (c Curation) accepts(d Decision) error {
	if err := d.Validate(); err != nil || d.Kind != Undo {
		return err
	}
	if d.Undoes > len(c) {
		return fmt.Errorf("%w: there is no decision %d to undo: the log has %d", ErrInvalidDecision, d.Undoes, len(c))
	}
	if by := c.UndoneBy(d.Undoes); by > 0 {
		return fmt.Errorf("%w: decision %d was undone already, by %d: undo that one to have it back", ErrInvalidDecision, d.Undoes, by)
	}
	return nil
}
