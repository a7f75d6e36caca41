package cli

import (
	"fmt"
	"io"
	"os"

	"golang.org/x/term"
)

// A bar shows on a terminal how far a long command has come; elsewhere nothing.
type bar struct{ to io.Writer }

func newBar(to io.Writer) bar {
	if f, ok := to.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		return bar{to}
	}
	return bar{io.Discard}
}

// show rewrites the line.
func (b bar) show(done, total int, file string) {
	fmt.Fprintf(b.to, "\r\x1b[K%d of %d  %s", done, total, file)
}

// clear removes the line, so that results stand alone.
func (b bar) clear() { fmt.Fprint(b.to, "\r\x1b[K") }
