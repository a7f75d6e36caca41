package sqlite

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"talkgraph/store"
)

const (
	application = 0x74676b31 // application_id of our files: "tgk1"
	format      = 2          // user_version: the format that this program reads and writes; it makes those before into it (see upgrade)
)

// The header of an SQLite file: https://www.sqlite.org/fileformat2.html.
const (
	magic         = "SQLite format 3\x00"
	headerLength  = 100
	atVersion     = 60
	atApplication = 68
)

// check says whether a file may be opened as a store. It reads the file's
// header itself, because SQLite might write to a file that it opens. A file
// that is not there or is empty will become a store.
func check(path string) error {
	header, err := readHeader(path)
	switch {
	case errors.Is(err, fs.ErrNotExist) || (err == nil && len(header) == 0):
		return nil
	case err != nil:
		return fmt.Errorf("%w: %w", store.ErrUnavailable, err)
	case len(header) < headerLength || string(header[:len(magic)]) != magic:
		return fmt.Errorf("%w: %s is no SQLite file", store.ErrForeign, path)
	}
	if binary.BigEndian.Uint32(header[atApplication:]) != application {
		return fmt.Errorf("%w: %s is an SQLite file of another program", store.ErrForeign, path)
	}
	if version := binary.BigEndian.Uint32(header[atVersion:]); version > format {
		return fmt.Errorf("%w: %s has format %d, this program knows formats up to %d: use a later version of it", store.ErrNewerFormat, path, version, format)
	}
	return nil
}

// readHeader reads what there is of the header.
func readHeader(path string) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	header := make([]byte, headerLength)
	n, err := io.ReadFull(file, header)
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		err = nil
	}
	return header[:n], err
}
