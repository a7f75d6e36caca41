// Package alone weighs whether a document reports one talk alone: by what its headline
// says, how its headings are worded, whom it names and what rules found in it, with
// weights learnt of annotated reports (decision 0036).
package alone
