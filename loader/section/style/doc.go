// Package style knows the ways in which posts without headings mark their talks:
// session codes, marks such as ■, times and dates before titles, links, bare lines
// before bullets, and sentences in Japanese that tell of a title; and, of packages
// of their own, bylines and items of lists. The first that marks talks in a post
// decides.
package style
