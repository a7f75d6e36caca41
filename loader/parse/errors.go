package parse

import (
	"errors"
	"fmt"
)

// MaxBytes is the size of the largest file that is read: 20 MiB.
const MaxBytes = 20 << 20

// The reasons for which a file is refused. Errors wrap one of them.
var (
	ErrEmpty    = errors.New("empty file")
	ErrTooLarge = errors.New("file too large")
	ErrBinary   = errors.New("binary file")
	ErrEncoding = errors.New("text is not UTF-8")
	ErrFormat   = errors.New("unknown format")
	ErrFront    = errors.New("malformed front matter")
)

// An Error says which file was refused, why, and what to do.
type Error struct {
	File   string
	Reason error  // one of the reasons
	Detail string // where it goes wrong and what to do, in words
}

func (e *Error) Error() string { return fmt.Sprintf("%s: %v: %s", e.File, e.Reason, e.Detail) }

// Unwrap gives the reason.
func (e *Error) Unwrap() error { return e.Reason }

func refuse(file string, reason error, format string, args ...any) error {
	return &Error{file, reason, fmt.Sprintf(format, args...)}
}

// CheckSize refuses files that are too large, before they are read.
func CheckSize(name string, size int64) error {
	if size > MaxBytes {
		return refuse(name, ErrTooLarge, "%.1f MiB; the limit is %d MiB, split the file", float64(size)/(1<<20), MaxBytes>>20)
	}
	return nil
}
