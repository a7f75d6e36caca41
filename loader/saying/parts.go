package saying

import (
	"slices"

	"talkgraph/loader/parse"
)

// Parts are the services of a line, in order, with how it speaks of each.
type Parts []part

// A part is the role of a service that begins at a code point, and how the line
// speaks of its use, by which rule.
type part struct {
	start        int
	role         Role
	status, rule string
}

// At is the role of the service that begins at a code point; aside if none does.
func (p Parts) At(start int) Role {
	k, ok := slices.BinarySearchFunc(p, start, func(p part, start int) int { return p.start - start })
	if !ok {
		return Aside
	}
	return p[k].role
}

// noParts are those of lines without services.
var noParts = Parts{}

// Parts says how a line speaks of its services. It is read once: of the lines of
// talks at the start, of others when they are asked for.
func (r *Sayings) Parts(line int) Parts {
	if r.parts[line] == nil {
		r.parts[line] = r.readParts(line)
	}
	return r.parts[line]
}

func (r *Sayings) readParts(line int) Parts {
	l, all := &r.Doc.Lines[line], r.Services(line)
	if len(all) == 0 {
		return noParts
	}
	out, text := make(Parts, len(all)), r.Coded(line)
	label := lineLabel{line: l, text: text}
	r.wraps[line] = r.wrap(line)
	silent := l.Shape == parse.Aside || IsLinks(l.Body)
	for k, m := range all {
		out[k].start = m.Start
		if !silent {
			out[k].role = r.roleOf(l, all, k, text, &label)
		}
		out[k].status, out[k].rule = r.read(line, k, false)
	}
	return out
}
