// Package pattern is regular expressions that are cheap to ask of text that
// they cannot match: what every match must hold is looked for first.
package pattern
