package cli

import (
	"fmt"
	"io"

	"talkgraph/loader/eval"
)

// print prints the figures for people, and last the F1 figures for programs.
func (c evalCommand) print(w io.Writer, card eval.Card) error {
	var text []byte
	for _, f := range card {
		if !f.Scored() {
			text = fmt.Appendf(text, "%-22s nothing to score\n", f.Name)
			continue
		}
		text = fmt.Appendf(text, "%-22s P %.3f  R %.3f  F1 %.3f   (%d right, %d extra, %d missed)\n",
			f.Name, f.Precision(), f.Recall(), f.F1(), f.Right, f.Extra, f.Missed)
		for _, m := range c.shown(f) {
			text = fmt.Appendf(text, "    %s: %s %s\n", m.Where, side(m), m.What)
		}
	}
	text = append(text, card.F1()...)
	if _, err := w.Write(append(text, '\n')); err != nil {
		return fmt.Errorf("print: %w", err)
	}
	return nil
}

// shown are the mistakes of a figure that the user wants to see.
func (c evalCommand) shown(f eval.Figure) []eval.Mistake {
	return f.Mistakes[:min(c.Errors, uint(len(f.Mistakes)))]
}

func side(m eval.Mistake) string {
	if m.Extra {
		return "extra"
	}
	return "missed"
}

// A figureSheet is a figure as JSON.
type figureSheet struct {
	Figure    string         `json:"figure"`
	Right     int            `json:"right"`
	Extra     int            `json:"extra"`
	Missed    int            `json:"missed"`
	Precision float64        `json:"precision"`
	Recall    float64        `json:"recall"`
	F1        float64        `json:"f1"`
	Mistakes  []mistakeSheet `json:"errors"`
}

// A mistakeSheet is a mistake as JSON.
type mistakeSheet struct {
	Where string `json:"where"`
	Side  string `json:"side"` // extra or missed
	What  string `json:"what"`
}

func (c evalCommand) sheet(card eval.Card) map[string]any {
	sheets := make([]figureSheet, len(card))
	for i, f := range card {
		sheets[i] = figureSheet{f.Name, f.Right, f.Extra, f.Missed, f.Precision(), f.Recall(), f.F1(), []mistakeSheet{}}
		for _, m := range c.shown(f) {
			sheets[i].Mistakes = append(sheets[i].Mistakes, mistakeSheet{m.Where, side(m), m.What})
		}
	}
	return map[string]any{"figures": sheets}
}
