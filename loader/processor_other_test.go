//go:build !unix

package loader_test

import "time"

var started = time.Now()

// processorTime is the time that has passed, where no other is to be had.
func processorTime() time.Duration { return time.Since(started) }
