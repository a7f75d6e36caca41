// Package lost finds the headings of posts that have lost their marks,
// as a reader does: the short lines apart from the rest, what their words say of
// them, what is right under them, and which of these signs tells titles of talks
// from the headings of their parts. In English it goes by lists at the top and by
// parts that stand again and again alone.
package lost
