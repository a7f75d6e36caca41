// Package telling finds in running English what tells of a talk: who gave it,
// and its title where the sentence has it.
package telling
