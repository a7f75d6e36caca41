package loader

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/refusal"
)

// Explain tells people, line by line, what Read finds in a file and by which rule,
// and what it refuses and why: each line that says something as it is printed,
// with its number and, in a programme, its field; under it its talk, where that
// begins, what it names (at code points, half-open), the relations that it
// proves, and what it seems to name or say but does not, with the reason and
// the rule. What the lexicon alone says stands at the end, and what of a
// programme is not read at all. Errors are those of Read.
func Explain(name string, data []byte, lex *lexicon.Lexicon) (string, error) {
	log := new(refusal.Log)
	reading, err := read(name, data, lex, log)
	if err != nil {
		return "", err
	}
	return explain(reading, log.ByLine()), nil
}

func explain(r *knowledge.Reading, refused map[int][]refusal.Refusal) string {
	e := explainer{r, names(r), make(map[string][]string), refused, new(strings.Builder)}
	for _, l := range r.Links {
		for _, proof := range l.Evidence {
			e.proved[proof.Statement] = append(e.proved[proof.Statement], e.tell(l, proof.Rule))
		}
	}
	starts := e.starts()
	for _, line := range r.Statements {
		e.line(line, starts[line.Number])
	}
	e.section("said by the lexicon:", e.proved[""])
	e.section("not read:", e.refusals(0))
	return e.out.String()
}

type explainer struct {
	*knowledge.Reading
	names   map[string]string         // by key
	proved  map[string][]string       // by id of the line: the relations that it proves
	refused map[int][]refusal.Refusal // by number of the line
	out     *strings.Builder
}

// names gives what each thing of a reading is called, by its keys.
func names(r *knowledge.Reading) map[string]string {
	out := make(map[string]string)
	for _, t := range r.Things {
		for _, key := range t.Keys {
			out[key.ID] = t.Name
		}
	}
	return out
}

// tell says a relation in words.
func (e explainer) tell(l knowledge.Link, rule string) string {
	said := fmt.Sprintf("%s %s %s", e.names[l.From], l.Kind, e.names[l.To])
	for _, more := range []string{l.Qualifier, l.Title} {
		if more != "" && !strings.HasPrefix(more, "event:") {
			said += ", " + more
		}
	}
	return said + "  [" + rule + "]"
}

// starts gives the talks, in words, by the number of their first lines.
func (e explainer) starts() map[int][]string {
	out := make(map[int][]string)
	for _, t := range e.Things {
		for _, s := range t.Sources {
			if t.Kind == knowledge.Talk {
				out[s.First] = append(out[s.First], fmt.Sprintf("%s: %s, lines %d to %d", cmp.Or(t.Type, "talk"), t.Name, s.First, s.Last))
			}
		}
	}
	return out
}

// line prints a line and what it says; lines that say nothing are left out.
func (e explainer) line(l knowledge.Line, talks []string) {
	said := slices.Clone(talks)
	for _, m := range l.Mentions {
		kind, _ := knowledge.KindOf(m.Thing)
		said = append(said, fmt.Sprintf("%d-%d %s is the %s %s", m.Start, m.End, m.Surface, kind, e.names[m.Thing]))
	}
	said = append(said, e.proved[knowledge.StatementID(e.Document.ID, l.Number)]...)
	said = append(said, e.refusals(l.Number)...)
	place := strconv.Itoa(l.Number)
	if l.Field != "" {
		place += " (" + l.Field + ")"
	}
	e.section(place+": "+strings.TrimSpace(l.Text), said)
}

// refusals says what a line was refused, and why.
func (e explainer) refusals(line int) []string {
	var out []string
	for _, r := range e.refused[line] {
		out = append(out, fmt.Sprintf("refused %s: %s  [%s]", r.What, r.Reason, r.Rule))
	}
	return out
}

func (e explainer) section(head string, said []string) {
	if len(said) == 0 {
		return
	}
	fmt.Fprintln(e.out, head)
	for _, s := range said {
		fmt.Fprintln(e.out, "    "+s)
	}
}
