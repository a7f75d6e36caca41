package relate

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
	lines  []int          // by place in lineSignals
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
	for _, signal := range lineSignals {
		p.lines = append(p.lines, p.of[signal.name])
	}
	return p, nil
}

// sum adds up what a line shows of a service, and what its talk does.
func (p points) sum(v view, s sight) int {
	sum := 0
	eachSignal(v, s, func(name string) { sum += p.of[name] })
	return sum
}

// ofLine is the part of a sum that a line has.
func (p points) ofLine(v view) (sum int) {
	for i, signal := range lineSignals {
		if p.lines[i] != 0 && signal.shown(v) {
			sum += p.lines[i]
		}
	}
	return sum
}

// ofThing are the parts of a sum that a service has in its talk: always, and
// where a line is about something else.
func (p points) ofThing(s sight) (always, beside int) {
	for _, signal := range thingSignals {
		if signal.shown(s) {
			always += p.of[signal.name]
		}
	}
	for _, signal := range besideSignals {
		if signal.shown(s) {
			beside += p.of[signal.name]
		}
	}
	return always, beside
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
