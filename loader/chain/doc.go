// Package chain tells which of three labels each step of a sequence has: outside,
// at the beginning of or inside a run. It is a linear-chain conditional random
// field (Lafferty, McCallum and Pereira, ICML 2001): what a step shows and the
// label before it each speak for labels with a weight, and those labels win that
// have the greatest sum over the whole sequence. Train learns the weights of
// sequences with known labels; the same sequences always give the same weights.
package chain
