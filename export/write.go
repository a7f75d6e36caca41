package export

import (
	"bufio"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"

	"talkgraph/store"
)

// Write writes the native dump of what the reader reads. The manifest stands
// first, so everything is read twice, once for its counts and its checksum:
// that needs neither memory nor a file for the whole, and a view reads the same
// both times.
func Write(ctx context.Context, r store.Reader, w io.Writer) error {
	sum := sha256.New()
	d := dump{reader: r, out: sum}
	if err := d.write(ctx); err != nil {
		return fmt.Errorf("counting for the dump: %w", err)
	}
	d.found.Format, d.found.Sum = Format, hex.EncodeToString(sum.Sum(nil))
	buffered := bufio.NewWriter(w)
	second := dump{reader: r, out: buffered}
	if err := second.line(d.found); err != nil {
		return err
	}
	if err := second.write(ctx); err != nil {
		return fmt.Errorf("writing the dump: %w", err)
	}
	if err := buffered.Flush(); err != nil {
		return fmt.Errorf("writing the dump: %w", err)
	}
	return nil
}
