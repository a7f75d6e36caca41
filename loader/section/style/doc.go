// Package style knows the ways in which posts without headings mark their talks:
// session codes, marks such as ■, times and dates before titles, speakers under
// a line, items of lists, links, bare lines before bullets, and sentences in
// Japanese that tell of a title. The first that marks talks in a post decides.
package style
