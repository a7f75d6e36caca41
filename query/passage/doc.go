// Package passage finds lines and talks by plain words: those that are the
// name of nothing. It is pure. A Term is one word and the ways in which a line
// may say it: in another form, in another word of its meaning (glosses.yaml),
// in the other language. Words that few lines say weigh more. A talk is found
// if its lines say nearly all that the words weigh, and some of them near each
// other; a line, if it says most of it itself or with the lines before.
package passage
