// Package page is a document before its talks are found: the posts that it
// consists of, its title and its author, the lines that cannot be titles, and
// those at which talks end. Those who find talks note them here.
package page
