package saying

import (
	"talkgraph/loader/lines"
	"talkgraph/loader/mention"
)

// A wrapped line goes on with a sentence of lines before it: it is read as if
// they were one.
type wrapped struct {
	lines.Joined
	all  []mention.Mention
	skip int // how many services the lines before it name
}

// wrap joins a line with those with which its first sentence begins; nil where
// it begins itself, or names nothing there.
func (r *Sayings) wrap(line int) *wrapped {
	here := r.Services(line)
	if len(here) == 0 {
		return nil
	}
	if from, _ := mention.ClauseAt(r.Coded(line), here[0]); from > 0 {
		return nil
	}
	first := r.WrappedFrom(line)
	if first == line {
		return nil
	}
	w := &wrapped{Joined: r.Join(first, line)}
	for i := first; i <= line; i++ {
		w.skip = len(w.all)
		for _, m := range r.Services(i) {
			m.Start, m.End = m.Start+w.At[i-first], m.End+w.At[i-first]
			w.all = append(w.all, m)
		}
	}
	return w
}

// read is ReadUse of the k-th service of a line, of which the parts are read.
func (r *Sayings) read(line, k int, described bool) (status, rule string) {
	all, text := r.Services(line), r.Coded(line)
	if w := r.wraps[line]; w != nil {
		if from, _ := mention.ClauseAt(text, all[k]); from == 0 {
			return ReadUse(&w.Text, &w.Cues, w.all, w.skip+k, described)
		}
	}
	return ReadUse(text, &r.Cues[line], all, k, described)
}
