package pattern

import (
	"regexp/syntax"
	"sync"
	"unicode/utf8"
)

// groups tell where the groups of a match stand of which the bytes are known:
// they follow the ways in which regexp tries to match, in its order, and none
// of them twice from one place. They may be used by many goroutines.
type groups struct {
	prog    *syntax.Prog
	classes *classes
	taken   []nextSet // by instruction: the classes of runes that it takes
	leads   []nextSet // by instruction: what may follow for it to lead on
	forks   []int32   // by instruction: the number of an alternative, or -1
	count   int       // of alternatives
	size    int       // of what is found: two for each group, and two for the match
	desks   sync.Pool
}

// mostTried bounds the places at which alternatives are tried: more than that
// is left to regexp.
const mostTried = 1 << 20

// A desk is the room for one search.
type desk struct {
	tried []uint64 // by alternative and byte
	todo  []trial
}

// A trial is what is yet to be tried from a byte on; or, where pc is negative,
// what a group was before.
type trial struct{ pc, at int32 }

// newGroups is nil for expressions that have none.
func newGroups(prog *syntax.Prog, classes *classes) *groups {
	if prog.NumCap <= 2 {
		return nil
	}
	g := &groups{prog: prog, classes: classes, taken: make([]nextSet, len(prog.Inst)), forks: make([]int32, len(prog.Inst)), size: prog.NumCap}
	for i := range prog.Inst {
		g.learn(i)
		g.forks[i] = -1
		if op := prog.Inst[i].Op; op == syntax.InstAlt || op == syntax.InstAltMatch {
			g.forks[i] = int32(g.count)
			g.count++
		}
	}
	g.leads = leadsOf(prog, g.taken)
	g.desks.New = func() any { return new(desk) }
	return g
}

// learn notes the classes that an instruction takes: it takes all runes of one
// or none.
func (g *groups) learn(pc int) {
	for class, r := range g.classes.some {
		if takes(&g.prog.Inst[pc], r) {
			g.taken[pc].add(class)
		}
	}
}

// find gives the bytes of a match and of its groups; nil where it takes too long.
func (g *groups) find(text string, start, end int) []int {
	places := end - start + 1
	if g.count*places > mostTried {
		return nil
	}
	d := g.desks.Get().(*desk)
	defer g.desks.Put(d)
	d.clear(g.count * places)
	out := make([]int, g.size)
	for i := range out {
		out[i] = -1
	}
	d.todo = append(d.todo[:0], trial{int32(g.prog.Start), int32(start)})
	for len(d.todo) > 0 {
		t := d.todo[len(d.todo)-1]
		d.todo = d.todo[:len(d.todo)-1]
		if t.pc < 0 {
			out[-t.pc] = int(t.at)
			continue
		}
		if g.follow(d, text, start, end, t, out) {
			out[0], out[1] = start, end
			return out
		}
	}
	return nil
}

func (d *desk) clear(bits int) {
	n := (bits + 63) / 64
	if cap(d.tried) < n {
		d.tried = make([]uint64, n)
		return
	}
	d.tried = d.tried[:n]
	clear(d.tried)
}

// follow goes one way from a place up to where it ends, and notes the others
// on it that may lead on; true if it matches.
func (g *groups) follow(d *desk, text string, start, end int, t trial, out []int) bool {
	pc, at := uint32(t.pc), int(t.at)
	next, size := g.next(text, at, end)
	for {
		inst := &g.prog.Inst[pc]
		switch inst.Op {
		case syntax.InstAlt, syntax.InstAltMatch:
			n := int(g.forks[pc])*(end-start+1) + at - start
			if d.tried[n/64]&(1<<(n%64)) != 0 {
				return false
			}
			d.tried[n/64] |= 1 << (n % 64)
			if !g.leads[inst.Out].has(next) {
				pc = inst.Arg
				continue
			}
			if g.leads[inst.Arg].has(next) {
				d.todo = append(d.todo, trial{int32(inst.Arg), int32(at)})
			}
		case syntax.InstCapture:
			if inst.Arg > 1 {
				d.todo = append(d.todo, trial{-int32(inst.Arg), int32(out[inst.Arg])})
				out[inst.Arg] = at
			}
		case syntax.InstEmptyWidth:
			if syntax.EmptyOp(inst.Arg)&^conditions(text, at) != 0 {
				return false
			}
		case syntax.InstNop:
		case syntax.InstMatch:
			return next == atEnd
		case syntax.InstFail:
			return false
		default:
			if !g.taken[pc].has(next) {
				return false
			}
			at += size
			next, size = g.next(text, at, end)
		}
		pc = inst.Out
	}
}

// next is the class of the rune at a byte of a match, and its size; atEnd behind it.
func (g *groups) next(text string, at, end int) (class, size int) {
	if at >= end {
		return atEnd, 0
	}
	if b := text[at]; b < utf8.RuneSelf {
		return int(g.classes.ascii[b]), 1
	}
	_, size, of := g.classes.read(text, at)
	return int(of), size
}

// conditions are those that hold at a byte of a text.
func conditions(text string, at int) syntax.EmptyOp {
	before, after := rune(-1), rune(-1)
	if at > 0 {
		before, _ = utf8.DecodeLastRuneInString(text[:at])
	}
	if at < len(text) {
		after, _ = utf8.DecodeRuneInString(text[at:])
	}
	return syntax.EmptyOpContext(before, after)
}
