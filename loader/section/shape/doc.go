// Package shape is what a line of a report shows by itself: the marks in it, its
// links, the day, the code or the label that it begins with, whether it could be
// a title, and whether it ends a talk. It asks no lexicon and no other line.
//
// What rules ask of a line is kept with it: see Line. A rule asks a line first
// for what is known already, then for what a byte tells, and for a pattern last;
// what several rules ask, or what is asked of most lines, becomes a trait.
package shape
