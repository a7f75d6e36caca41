package passage

import "math"

// Weigh says how much each term weighs: the fewer of the n lines say it, the
// more, as in the ranking function BM25 (Robertson and Zaragoza, The
// Probabilistic Relevance Framework: BM25 and Beyond, 2009, equation 3.3),
// with one added so that no weight is below 0. said is how many lines say each.
func Weigh(terms []Term, said []int, n int) []float64 {
	out := make([]float64, len(terms))
	for i, t := range terms {
		df := float64(min(said[i], n))
		out[i] = t.Share * math.Log(1+(float64(n)-df+0.5)/(df+0.5))
	}
	return out
}
