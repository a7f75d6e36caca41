// Package byline reads the words in which reports say who spoke: "Name -
// Company", "Name (Company Role)", "Speaker: Name, Company", and titles that
// end in one. A name is what is spelt like one and what the lexicon knows as
// nothing else.
package byline
