package cli

import (
	"runtime/debug"
	"testing"
)

// TestCollectSeldom checks that garbage is collected less often, unless the
// user says how often.
func TestCollectSeldom(t *testing.T) {
	before := debug.SetGCPercent(100)
	t.Cleanup(func() { debug.SetGCPercent(before) })
	for gogc, want := range map[string]int{"": garbage, "50": 100} {
		debug.SetGCPercent(100)
		collectSeldom(Process{Getenv: func(name string) string { return map[string]string{"GOGC": gogc}[name] }})
		if got := debug.SetGCPercent(100); got != want {
			t.Errorf("GOGC=%q: %d, want %d", gogc, got, want)
		}
	}
}
