package relate

import (
	"runtime"
	"sync"
)

// share is the number of lines from which on it pays to share them out.
const share = 256

// eachLine calls a function once for each of n line indexes, on all cores. The
// function may write nothing but what belongs to its line.
func eachLine(n int, do func(line int)) {
	if n < share {
		for line := range n {
			do(line)
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
				for line := from; line < min(from+share, n); line++ {
					do(line)
				}
			}
		})
	}
	all.Wait()
}
