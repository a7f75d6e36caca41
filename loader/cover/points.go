package cover

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
)

//go:embed points/cover.txt
var coverData string

// coverPoints decide what a talk covers.
var coverPoints = mustPoints(coverData)

// points say how much each signal counts.
type points struct {
	needed int            // the sum from which on they decide for it
	of     map[string]int // by signal
	lines  []step         // the signals of lines that count, those first that cost little
	always []thingPoints  // the signals of things that count whatever a line says
	beside []thingPoints  // and those where it is about something else
}

// A step is a signal of a line, its points, and what it and those after it can
// add and take away at most.
type step struct {
	shown       func(view) bool
	points      int
	most, least int
}

// mustPoints is readPoints for data that is a part of the program.
func mustPoints(data string) points {
	p, err := readPoints(data)
	if err != nil {
		panic(err)
	}
	return p
}

// readPoints reads points: a line for each signal, its name and a whole
// number; "needed" is the sum that decides. What follows a "#" explains it.
func readPoints(data string) (points, error) {
	p := points{of: make(map[string]int)}
	number := 0
	for line := range strings.Lines(data) {
		number++
		said, _, _ := strings.Cut(line, "#")
		words := strings.Fields(said)
		if len(words) == 0 {
			continue
		}
		if len(words) != 2 {
			return p, fmt.Errorf("points, line %d: want a signal and its points, not %q", number, strings.TrimSpace(line))
		}
		n, err := strconv.Atoi(words[1])
		if err != nil {
			return p, fmt.Errorf("points, line %d: the points of %s: want a whole number: %w", number, words[0], err)
		}
		if _, twice := p.of[words[0]]; twice {
			return p, fmt.Errorf("points, line %d: %s stands twice", number, words[0])
		}
		p.of[words[0]] = n
	}
	p.needed = p.of["needed"]
	p.lines = p.steps()
	p.always, p.beside = p.counting(thingSignals), p.counting(besideSignals)
	return p, nil
}

func (p points) steps() (out []step) {
	for _, dear := range []bool{false, true} {
		for _, signal := range lineSignals {
			if n := p.of[signal.name]; n != 0 && signal.dear == dear {
				out = append(out, step{shown: signal.shown, points: n})
			}
		}
	}
	most, least := 0, 0
	for i := len(out) - 1; i >= 0; i-- {
		most, least = most+max(0, out[i].points), least+min(0, out[i].points)
		out[i].most, out[i].least = most, least
	}
	return out
}

// sum adds up what a line shows of a service, and what its talk does.
func (p points) sum(v view, s sight) int {
	sum := 0
	eachSignal(v, s, func(name string) { sum += p.of[name] })
	return sum
}

// decide tells whether a line brings a sum to what is needed. It asks no more
// signals once it is decided.
func (p *points) decide(v view, sum int) bool {
	for i := range p.lines {
		s := &p.lines[i]
		switch {
		case sum+s.most < p.needed:
			return false
		case sum+s.least >= p.needed:
			return true
		case s.shown(v):
			sum += s.points
		}
	}
	return sum >= p.needed
}

// eachSignal names the signals of a service that a line and its talk show.
func eachSignal(v view, s sight, do func(name string)) {
	for _, signal := range lineSignals {
		if signal.shown(v) {
			do(signal.name)
		}
	}
	for _, signal := range thingSignals {
		if signal.shown(s) {
			do(signal.name)
		}
	}
	for _, signal := range besideSignals {
		if !v.isAbout() && signal.shown(s) {
			do(signal.name)
		}
	}
}
