package lexicon

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestPlainReadsBundledFiles shows that the bundled files are in the plain
// form, and that it is read as YAML is.
func TestPlainReadsBundledFiles(t *testing.T) {
	for _, f := range mustDefault(t).files {
		got, ok := plain(f)
		if !ok {
			t.Errorf("%s is not in the plain form", f.Name)
			continue
		}
		want, err := parseYAML(f)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got, cmp.AllowUnexported(record{}, Entry{}, spelling{})); diff != "" {
			t.Errorf("%s\n%s", f.Name, diff)
		}
	}
}

// FuzzPlain shows that whatever the plain form accepts, YAML reads alike.
func FuzzPlain(f *testing.F) {
	for _, seed := range []string{"- name: Tin\n  kind: topic\n  aliases: [A b, \"c: d\", é]\n", "- name: Tin # can\n  kind: topic\n", "- kind: topic\n  name: 'x'\n", "- name: null\n  kind: topic\n", "- name: a: b\n  kind: topic\n", "- name: Tin\n  kind: topic\n   en: x\n", "- name: Tin\r\n  kind: topic\r\n", "- name: x\n  kind: topic\n  aliases: [a,b]\n", "- name: x\n  kind: topic\n  aliases: []\n", "- name: \"\\x\"\n  kind: topic\n", "- name: Tin\n\n  kind: topic\n", "- name: \u2028x\u0085y\n  kind: topic\n", "- name: x\n  kind: topic\n---\n", "- name: ...\n  kind: topic\n"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, data string) {
		file := file("own.yaml", data)
		got, ok := plain(file)
		if !ok {
			return
		}
		want, err := parseYAML(file)
		if err != nil {
			t.Fatalf("%q: %v", data, err)
		}
		if diff := cmp.Diff(want, got, cmp.AllowUnexported(record{}, Entry{}, spelling{})); len(want)+len(got) > 0 && diff != "" {
			t.Fatalf("%q\n%s", data, diff)
		}
	})
}
