package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/lexicon"
)

// TestGeneratedIsFresh shows that generated.yaml is what the lists, the
// choices and the hand-written files make.
func TestGeneratedIsFresh(t *testing.T) {
	want, err := generated("..")
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(filepath.Join("..", generatedName))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("run go generate ./lexicon\n%s", diff)
	}
}

// TestListsAreKeptAsWritten shows that a list is in the form that reading the
// publication again would give.
func TestListsAreKeptAsWritten(t *testing.T) {
	paths, err := filepath.Glob("lists/*.txt")
	if err != nil || len(paths) != 2 {
		t.Fatalf("%v, %v; want two lists", paths, err)
	}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		l, err := parseList(string(data))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(l.text()), string(data)); diff != "" {
			t.Errorf("%s\n%s", path, diff)
		}
	}
}

// TestChoicesHaveTheirForm shows that each choice has names in order, and
// each rejection a reason.
func TestChoicesHaveTheirForm(t *testing.T) {
	c, err := readChoices(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range c.rejected {
		if len(strings.Fields(r.Reason)) < 3 {
			t.Errorf("the reason %q does not say why", r.Reason)
		}
		checkNames(t, r.Reason, r.Names)
	}
	for _, g := range c.taken {
		service, company := slices.Contains(lexicon.Categories(), g.Category), slices.Contains(lexicon.CompanyTypes(), g.Type)
		if service == company {
			t.Errorf("%v needs a category or a type, and not both", g)
		}
		checkNames(t, g.Category+g.Type, g.Names)
	}
	if len(c.taken) == 0 || len(c.same) == 0 || len(c.rejected) == 0 {
		t.Error("a file of choices is empty")
	}
}

func checkNames(t *testing.T, of string, names []string) {
	t.Helper()
	if len(names) == 0 || !slices.IsSorted(names) || len(slices.Compact(slices.Clone(names))) != len(names) {
		t.Errorf("%s: names must be sorted, each once", of)
	}
}

// TestPublishedLists reads small folders of the form in which the lists are
// published.
func TestPublishedLists(t *testing.T) {
	aws, err := readAWS("testdata/aws-sdk-go@v1.0.0")
	if err != nil {
		t.Fatal(err)
	}
	want := "# github.com/aws/aws-sdk-go v1.0.0, Apache-2.0: serviceFullName of models/apis\nAmazon Cloud Kettle\nCloud Teapot\n"
	if diff := cmp.Diff(want, string(aws.text())); diff != "" {
		t.Error(diff)
	}
	icons, err := readIcons("testdata/simple-icons")
	if err != nil {
		t.Fatal(err)
	}
	want = "# simple-icons 1.2.3, CC0-1.0: titles of data/simple-icons.json\nSpoutDB\nTeacup\n"
	if diff := cmp.Diff(want, string(icons.text())); diff != "" {
		t.Error(diff)
	}
}

func TestMissingLists(t *testing.T) {
	for dir, want := range map[string]string{
		"testdata":                 "testdata does not end in @ and a version: give the folder that go mod download prints",
		"testdata/simple@v1.0.0":   "testdata/simple@v1.0.0 has no models/apis: file does not exist",
		"testdata/aws-sdk-go@v1.0": "testdata/aws-sdk-go@v1.0 has no models/apis: file does not exist",
	} {
		if _, err := readAWS(dir); err == nil || err.Error() != want {
			t.Errorf("%s: %v, want %s", dir, err, want)
		}
	}
	if _, err := readIcons("testdata"); err == nil || !strings.Contains(err.Error(), "testdata/package.json") {
		t.Errorf("%v, want the file that is missing", err)
	}
}
