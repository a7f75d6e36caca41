package lines

import (
	"runtime"
	"sync"
)

const (
	shareOfLines    = 256 // the number from which on it pays to share them out
	shareOfSections = 16
)

// Each calls a function once for each of n line indexes, on all cores. The
// function may write nothing but what belongs to its line.
func Each(n int, do func(line int)) { each(n, shareOfLines, do) }

// EachSection is Each for sections.
func EachSection(n int, do func(section int)) { each(n, shareOfSections, do) }

// each calls a function once for each of n indexes, in shares, on all cores.
func each(n, share int, do func(i int)) {
	if n < share {
		for i := range n {
			do(i)
		}
		return
	}
	next := make(chan int, n/share+1)
	for from := 0; from < n; from += share {
		next <- from
	}
	close(next)
	var all sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		all.Go(func() {
			for from := range next {
				for i := from; i < min(from+share, n); i++ {
					do(i)
				}
			}
		})
	}
	all.Wait()
}
