// Command train learns weights of annotated reports: which are on one talk alone
// (loader/alone), which lines report talks (loader/weigh), and who gave them
// (loader/credit/likely).
//
//	go run ./loader/train [-check] alone|speakers|talks WEIGHTS SET...
//
// A SET is a folder with annotations in gold/ (docs/annotations.md), their reports
// in docs/ and, for reports that no rule was made for, what `talkgraph extract`
// printed of them then in read/, under the annotations' names. WEIGHTS is written.
// With -check it is not: each set is read by weights of the others instead, and how
// much of it is found is printed.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"

	"talkgraph/lexicon"
)

const usage = "usage: train [-check] alone|speakers|talks WEIGHTS SET..."

func main() {
	check := flag.Bool("check", false, "print how well each set is read by weights of the others")
	flag.Parse()
	if flag.NArg() < 3 {
		fmt.Fprintln(os.Stderr, usage)
		os.Exit(2)
	}
	if err := run(os.Stdout, *check, flag.Arg(0), flag.Arg(1), flag.Args()[2:]); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

// A subject is what weights are of.
type subject struct {
	learn func(all []set) ([]byte, error)
	check func(out io.Writer, all []set) error
}

func subjects(lex *lexicon.Lexicon) map[string]subject {
	return map[string]subject{
		"alone": {func(all []set) ([]byte, error) { return learnAlone(all), nil }, checkAlone},
		"talks": {func(all []set) ([]byte, error) { return learnTalks(all, nil).Write(), nil }, checkTalks},
		"speakers": {
			func(all []set) ([]byte, error) { return learnSpeakers(all, lex) },
			func(out io.Writer, all []set) error { return checkSpeakers(out, all, lex) },
		},
	}
}

func run(out io.Writer, check bool, of, weights string, folders []string) error {
	lex, err := lexicon.Default()
	if err != nil {
		return err
	}
	s, known := subjects(lex)[of]
	if !known {
		return fmt.Errorf("%q is nothing that is weighed; %s", of, usage)
	}
	var all []set
	for _, folder := range folders {
		s, err := readSet(folder, lex)
		if err != nil {
			return err
		}
		all = append(all, s)
	}
	if check {
		return s.check(out, all)
	}
	data, err := s.learn(all)
	if err != nil {
		return err
	}
	return os.WriteFile(weights, data, 0o644)
}
