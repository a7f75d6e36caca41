package query

import "math"

// Lift is how much more often than by chance a pair is together; 1 is chance.
func (p Pair) Lift() float64 {
	return float64(p.Talks) * float64(p.All) / (float64(p.TalksA) * float64(p.TalksB))
}

// NPMI is the pair's normalised pointwise mutual information, from -1 to 1
// (Bouma 2009); 0 is chance. Where all talks have both it is 1.
func (p Pair) NPMI() float64 {
	if p.Talks == p.All {
		return 1
	}
	return math.Log(p.Lift()) / -math.Log(float64(p.Talks)/float64(p.All))
}
