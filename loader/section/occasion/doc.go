// Package occasion finds the events that lines name: which edition of which
// conference or meetup, when and where it was held. An event that no list has is
// known by its year and the words that such names end in.
package occasion
