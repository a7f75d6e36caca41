//go:build unix

package loader_test

import (
	"syscall"
	"time"
)

// processorTime is how long the process has had processors so far, all of them
// together: what else the machine does is left out, sharing the work between
// processors is no gain.
func processorTime() time.Duration {
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		panic(err)
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}
