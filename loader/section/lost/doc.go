// Package lost finds the headings of posts in Japanese that have lost their marks,
// as a reader does: the short lines apart from the rest, what their words say of
// them, what is right under them, and which of these signs tells titles of talks
// from the headings of their parts.
package lost
