package cli

import "runtime/debug"

// garbage is how much garbage there may be when it is collected, in percent of
// what is in use, in commands that read files and end: collecting at Go's 100
// took a fifth of the processor time of a report of a megabyte, and at 200 the
// memory at its peak is no larger.
const garbage = 200

// collectSeldom sets that, unless the user's GOGC says when to collect.
func collectSeldom(p Process) {
	if p.Getenv("GOGC") == "" {
		debug.SetGCPercent(garbage)
	}
}
