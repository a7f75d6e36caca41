// Command train learns the weights of loader/weigh of annotated reports.
//
//	go run ./loader/weigh/train [-check] WEIGHTS SET...
//
// A SET is a folder with annotations in gold/ (docs/annotations.md), their reports
// in docs/ and, for reports that no rule was made for, what `talkgraph extract`
// printed of them then in read/, under the annotations' names. WEIGHTS is written.
// With -check it is not: each set is read by weights of the others instead, and how
// many of its talks are found is printed.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"

	"talkgraph/lexicon"
	"talkgraph/loader/chain"
	"talkgraph/loader/weigh"
)

func main() {
	check := flag.Bool("check", false, "print how well each set is read by weights of the others")
	flag.Parse()
	if flag.NArg() < 2 {
		fmt.Fprintln(os.Stderr, "usage: train [-check] WEIGHTS SET...")
		os.Exit(2)
	}
	if err := run(os.Stdout, *check, flag.Arg(0), flag.Args()[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func run(out io.Writer, check bool, weights string, folders []string) error {
	lex, err := lexicon.Default()
	if err != nil {
		return err
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
		return checkAll(out, all)
	}
	return os.WriteFile(weights, learn(all, nil).Write(), 0o644)
}

// learn makes weights of all sets but those of one's family.
func learn(all []set, but *set) weigh.Model {
	var examples []chain.Example
	for i := range all {
		if but != nil && all[i].family() == but.family() {
			continue
		}
		for _, r := range all[i].reports {
			examples = append(examples, r.Example(r.talks()))
		}
	}
	return weigh.Learn(examples)
}
