package corpus_test

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"regexp"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"gopkg.in/yaml.v3"

	"talkgraph/corpus"
)

// frontMatter has every key that a report may carry. Only Event may be left
// out: a report of several events names them in its headings.
type frontMatter struct {
	Title     string `yaml:"title"`
	Author    string `yaml:"author"`
	Published string `yaml:"published"`
	Language  string `yaml:"language"`
	Event     string `yaml:"event"`
}

func TestReportsAreTheOnesThatShip(t *testing.T) {
	names, err := fs.Glob(corpus.FS(), "*")
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		"aws-summit-tokyo-2017.ja.md", "meetups-2016-2017.ja.md", "reinvent-2016.ja.md", "serverless-2016-2017.en.md", "summit-tokyo-2013.ja.md",
	}
	if diff := cmp.Diff(want, names); diff != "" {
		t.Errorf("reports (-want +got):\n%s", diff)
	}
}

func TestReportsHaveTheForm(t *testing.T) {
	names, err := fs.Glob(corpus.FS(), "*.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		data, err := fs.ReadFile(corpus.FS(), name)
		if err != nil {
			t.Fatal(err)
		}
		if err := checkForm(name, data); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestFormRefusesBadReports(t *testing.T) {
	const good = "---\ntitle: T\nauthor: A\npublished: 2017-01-10\nlanguage: en\n---\n\n# T\n\n- One line.\n"
	edit := func(from, to string) string { return strings.Replace(good, from, to, 1) }
	for want, text := range map[string]string{
		"":                                    good,
		"is not valid UTF-8":                  edit("One", "\xff"),
		"has a carriage return":               edit("One line.\n", "One line.\r\n"),
		"does not end in one newline":         good + "\n",
		"has blanks at the end of line 10":    edit("line.", "line. "),
		"has no front matter":                 edit("---\n", ""),
		"front matter lacks author":           edit("author: A\n", ""),
		"front matter lacks title":            edit("title: T\n", ""),
		"published is not a date":             edit("2017-01-10", "January"),
		"language does not match the name":    edit("language: en", "language: ja"),
		"does not start with # and its title": edit("# T", "# U"),
		"has level-1 headings: 2":             good + "# T\n",
	} {
		if diff := cmp.Diff(want, message(checkForm("report.en.md", []byte(text)))); diff != "" {
			t.Errorf("error (-want +got):\n%s", diff)
		}
	}
}

func TestFormRefusesUnknownKeys(t *testing.T) {
	text := "---\ntitle: T\nauthor: A\npublished: 2017-01-10\nlanguage: en\nurl: none\n---\n\n# T\n"
	if err := checkForm("report.en.md", []byte(text)); err == nil || !strings.Contains(err.Error(), "field url not found") {
		t.Errorf("error = %v, want one that names the key url", err)
	}
}

func message(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

// checkForm says what is wrong with the first thing that is wrong in a report.
func checkForm(name string, data []byte) error {
	if err := checkBytes(data); err != nil {
		return err
	}
	head, body, err := split(string(data))
	if err != nil {
		return err
	}
	if err := checkFront(name, head); err != nil {
		return err
	}
	return checkBody(head.Title, body)
}

var trailing = regexp.MustCompile(`[ \t　]\n`)

func checkBytes(data []byte) error {
	if !utf8.Valid(data) {
		return errors.New("is not valid UTF-8")
	}
	if bytes.ContainsRune(data, '\r') {
		return errors.New("has a carriage return")
	}
	if !bytes.HasSuffix(data, []byte("\n")) || bytes.HasSuffix(data, []byte("\n\n")) {
		return errors.New("does not end in one newline")
	}
	if at := trailing.FindIndex(data); at != nil {
		return fmt.Errorf("has blanks at the end of line %d", bytes.Count(data[:at[0]], []byte("\n"))+1)
	}
	return nil
}

// split takes the front matter off a report. Keys that frontMatter lacks are errors.
func split(text string) (frontMatter, string, error) {
	var head frontMatter
	rest, opened := strings.CutPrefix(text, "---\n")
	block, body, closed := strings.Cut(rest, "\n---\n")
	if !opened || !closed {
		return head, "", errors.New("has no front matter")
	}
	decoder := yaml.NewDecoder(strings.NewReader(block))
	decoder.KnownFields(true)
	if err := decoder.Decode(&head); err != nil {
		return head, "", fmt.Errorf("reading front matter: %w", err)
	}
	return head, body, nil
}

func checkFront(name string, head frontMatter) error {
	for _, field := range []struct{ key, value string }{
		{"title", head.Title}, {"author", head.Author}, {"published", head.Published}, {"language", head.Language},
	} {
		if field.value == "" {
			return fmt.Errorf("front matter lacks %s", field.key)
		}
	}
	if _, err := time.Parse(time.DateOnly, head.Published); err != nil {
		return errors.New("published is not a date")
	}
	if !strings.HasSuffix(name, "."+head.Language+".md") {
		return errors.New("language does not match the name")
	}
	return nil
}

var levelOne = regexp.MustCompile(`(?m)^# `)

func checkBody(title, body string) error {
	if !strings.HasPrefix(body, "\n# "+title+"\n") {
		return errors.New("does not start with # and its title")
	}
	if n := len(levelOne.FindAllString(body, -1)); n != 1 {
		return fmt.Errorf("has level-1 headings: %d", n)
	}
	return nil
}
