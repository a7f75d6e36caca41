// Package listed reads posts of which the talks are items of lists: with a code, a
// label or those who spoke, in the item or under it; quoted behind a name; or alone
// over paragraphs.
package listed
