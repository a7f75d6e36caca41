package loader

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/programme"
	"talkgraph/store"
)

// How much one write takes in: a bulk load commits many whole documents at once.
const (
	batchDocuments = 64
	batchBytes     = 4 << 20
)

// Options say how to load.
type Options struct {
	Lexicon  *lexicon.Lexicon                   // required
	Replace  bool                               // take documents even if their ids were loaded from elsewhere
	Progress func(done, total int, file string) // called before and after each file; nil for none
}

// A Summary says what a load did.
type Summary struct {
	New, Changed, Same int       // documents
	Skipped            []string  // files in folders that are of no known format
	Failed             []Failure // files that were refused, in order; all others are loaded
}

// A Failure is a file and why it was refused.
type Failure struct {
	File string
	Err  error
}

// Err joins the failures, each with the name of its file; nil if there are none.
func (s Summary) Err() error {
	var all []error
	for _, f := range s.Failed {
		if strings.Contains(f.Err.Error(), f.File) {
			all = append(all, f.Err)
		} else {
			all = append(all, fmt.Errorf("%s: %w", f.File, f.Err))
		}
	}
	return errors.Join(all...)
}

// Load reads files and folders and writes what they say. A file that is
// refused changes nothing; the others are loaded all the same. The error is of
// the context, or of a store that cannot be reached; what the summary counts
// is then kept.
func Load(ctx context.Context, paths []string, options Options, w store.Writer) (Summary, error) {
	found, skipped, failed := sources(paths)
	l := load{Options: options, writer: w, Summary: Summary{Skipped: skipped, Failed: failed}}
	err := l.all(ctx, found)
	return l.Summary, err
}

// LoadFS loads every report of a file system, as Load does those of a folder.
func LoadFS(ctx context.Context, fsys fs.FS, options Options, w store.Writer) (Summary, error) {
	found, skipped, failed := folder(fsys, "")
	l := load{Options: options, writer: w, Summary: Summary{Skipped: skipped, Failed: failed}}
	err := l.all(ctx, found)
	return l.Summary, err
}

type load struct {
	Options
	Summary
	writer store.Writer
	batch  []store.Change
	files  []string // of the batch
	bytes  int
}

func (l *load) all(ctx context.Context, found []source) error {
	for i, s := range found {
		if err := ctx.Err(); err != nil {
			return err
		}
		l.progress(i, len(found), s.name)
		data, err := s.read()
		if err == nil {
			err = l.read(s, data)
		}
		if s.found && errors.Is(err, programme.ErrUnknown) {
			l.Skipped = append(l.Skipped, s.name)
		} else if err != nil {
			l.Failed = append(l.Failed, Failure{s.name, err})
		}
		if len(l.batch) >= batchDocuments || l.bytes >= batchBytes || i == len(found)-1 {
			if err := l.flush(ctx); err != nil {
				return err
			}
		}
		l.progress(i+1, len(found), s.name)
	}
	return nil
}

func (l *load) progress(done, total int, file string) {
	if l.Progress != nil {
		l.Progress(done, total, file)
	}
}

// read adds a file's reading to the batch.
func (l *load) read(s source, data []byte) error {
	reading, err := Read(s.name, data, l.Lexicon)
	if err != nil {
		return err
	}
	for _, other := range l.batch {
		if other.Document == reading.Document.ID {
			return fmt.Errorf("%w: %s stands twice in one load", store.ErrClash, other.Document)
		}
	}
	l.batch = append(l.batch, store.Change{Document: reading.Document.ID, Reading: reading, Origin: s.origin, Replace: l.Replace})
	l.files = append(l.files, s.name)
	l.bytes += len(data)
	return nil
}

// flush writes the batch. If the store refuses it for one document's sake,
// the documents are written one by one, so that the others are kept.
func (l *load) flush(ctx context.Context) error {
	batch, files := l.batch, l.files
	l.batch, l.files, l.bytes = nil, nil, 0
	if len(batch) == 0 {
		return nil
	}
	err := l.apply(ctx, batch)
	if err == nil || !refused(err) {
		return err
	}
	for i := range batch {
		if err := l.apply(ctx, batch[i:i+1]); refused(err) {
			l.Failed = append(l.Failed, Failure{files[i], err})
		} else if err != nil {
			return err
		}
	}
	return nil
}

func (l *load) apply(ctx context.Context, batch []store.Change) error {
	outcomes, err := l.writer.Apply(ctx, batch)
	if err != nil {
		return fmt.Errorf("writing to the store: %w", err)
	}
	for _, o := range outcomes {
		switch o {
		case store.New:
			l.New++
		case store.Changed:
			l.Changed++
		case store.Same:
			l.Same++
		}
	}
	return nil
}

// refused tells errors of a document from those of the store.
func refused(err error) bool {
	return errors.Is(err, store.ErrClash) || errors.Is(err, knowledge.ErrInvalid)
}
