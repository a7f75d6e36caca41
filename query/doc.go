// Package query answers questions over any store: it resolves names, pages,
// ranks and explains. It reads through store.Reader alone, keeps no state of
// its own and gives the same answers over every engine.
//
// A name in an argument is an id ("service:amazon-aurora") or a name in any
// language and spelling ("Aurora", "オーロラ", "fail-over"). Names that are
// known but have nothing to show give empty answers; a name known nowhere is
// an UnknownNameError. Whatever else is wrong with an argument is an
// InputError. All other errors are the store's.
package query
