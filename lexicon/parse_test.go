package lexicon

import "testing"

// TestMalformedFiles shows that an error names the file and the line.
func TestMalformedFiles(t *testing.T) {
	for data, want := range map[string]string{
		"- name: A\n  colour: red\n":                       `lexicon: x.yaml:2: unknown key "colour"`,
		"- name: A\n  name: B\n":                           "lexicon: x.yaml:2: name is given twice",
		"name: A\n":                                        "lexicon: x.yaml:1: the file must be a list of entries",
		"# none\n- A\n":                                    "lexicon: x.yaml:2: an entry must be a map with a name",
		"- name: A\n  aliases: B\n":                        "lexicon: x.yaml:2: aliases must be a list",
		"- name: A\n  aliases: [B, {}]\n":                  "lexicon: x.yaml:2: aliases must be a text without blanks around it",
		"- name:\n":                                        "lexicon: x.yaml:1: name must be a text without blanks around it",
		"- category: software\n":                           "lexicon: x.yaml:1: the entry has no name",
		"- name: A\n":                                      "lexicon: x.yaml:1: A has no kind: give kind, or category for a service, or type for a company or event",
		"- {name: A, kind: talk}\n":                        `lexicon: x.yaml:1: A has the kind "talk": it must be service, company, person, topic or event`,
		"- {name: A, kind: topic, provider: B}\n":          "lexicon: x.yaml:1: A is a topic: category, provider and partOf are for services",
		"- {name: A, kind: company, type: shop}\n":         `lexicon: x.yaml:1: A has the type "shop": a company takes one of [company, organization, community, media]`,
		"- {name: A, kind: person, broader: [B]}\n":        "lexicon: x.yaml:1: A is a person: broader is for topics",
		"- {name: \"!\", kind: topic}\n":                   `lexicon: x.yaml:1: the name "!" has neither letter nor digit`,
		"- {name: Ax, category: software, provider: Bx}\n": `lexicon: x.yaml:1: Ax has the provider "Bx", which is no entry`,
		"- {name: Ax, kind: topic, broader: [Bx]}\n- {name: Bx, kind: topic, broader: [Ax]}\n": "lexicon: x.yaml:1: Ax is above itself by partOf or broader",
		"- {name: Ax, kind: topic}\n- {name: Ax, kind: topic}\n":                               "lexicon: x.yaml:2: Ax is already at line 1",
		"- {name: Ax, kind: topic}\n- {name: A-X, kind: person}\n":                             `lexicon: x.yaml:2: the name "A-X" of A-X is also a name of Ax at x.yaml:1: list it under context in one of them`,
		"- name: [\n": "lexicon: x.yaml:1: did not find expected node content",
	} {
		_, err := New(file("x.yaml", data))
		if err == nil || err.Error() != want {
			t.Errorf("%q\n got %v\nwant %s", data, err, want)
		}
	}
}

func TestFilesMustAgree(t *testing.T) {
	_, err := New(file("x.yaml", "- {name: Ax, category: software}"), file("y.yaml", "\n- {name: Ax, category: saas}"))
	want := `lexicon: y.yaml:2: Ax has the category "saas" here and "software" at x.yaml:1`
	if err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

func TestEmptyFile(t *testing.T) {
	l, err := New(file("x.yaml", "# nothing yet\n"))
	if err != nil || len(l.Entries()) != 0 || len(l.Find("Aurora")) != 0 {
		t.Errorf("%v, %v", l, err)
	}
}
