package lexicon

import (
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"
	"gopkg.in/yaml.v3"

	"talkgraph/knowledge"
)

func file(name, data string) File { return File{Name: name, Data: []byte(data)} }

func ids(entries []*Entry) []string {
	out := []string{}
	for _, e := range entries {
		out = append(out, e.ID())
	}
	return out
}

func TestLookup(t *testing.T) {
	l := mustDefault(t)
	for name, want := range map[string][]string{
		"RDS Aurora":   {"service:amazon-aurora"},
		"オーロラ":         {"service:amazon-aurora"},
		"FAIL-OVER":    {"topic:failover"},
		"フェールオーバー":     {"topic:failover"},
		"Glue":         {"service:aws-glue"},
		"oracle":       {"service:oracle-database", "company:oracle"},
		"auto scaling": {"service:amazon-ec2-auto-scaling", "topic:auto-scaling"},
		"Auroar":       {},
		"":             {},
		"H&M":          {"company:h-m"},
		"M&S":          {}, // no MS
	} {
		if diff := cmp.Diff(want, ids(l.Lookup(name))); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestByID(t *testing.T) {
	l := mustDefault(t)
	if e := l.ByID("service:amazon-aurora-serverless"); e == nil || e.PartOf != "Amazon Aurora" || e.Provider != "Amazon Web Services" {
		t.Errorf("Aurora Serverless is %+v", e)
	}
	if e := l.ByID("service:nothing"); e != nil {
		t.Errorf("nothing is %+v", e)
	}
}

func TestNearest(t *testing.T) {
	l := mustDefault(t)
	for name, want := range map[string][]string{
		"Auroar":     {"Aurora"},
		"Lamdba":     {"Lambda"}, // Lamda is an alias as near
		"Kubernets":  {"Kubernetes"},
		"Kuberntes":  {"Kubernetes"},
		"フェイルオーパー":   {"フェイルオーバー"},
		"S4":         nil,
		"xyzzyplugh": nil,
	} {
		if diff := cmp.Diff(want, l.Nearest(name, 1)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
	if got := l.Nearest("Auroar", 0); got != nil {
		t.Errorf("none were wanted, got %v", got)
	}
}

func TestDistance(t *testing.T) {
	for _, c := range []struct {
		a, b string
		most int
		want int
	}{{"lamdba", "lambda", 2, 1}, {"abc", "abc", 1, 0}, {"abc", "ab", 1, 1}, {"abc", "xyz", 1, 2}, {"gppgleapps", "googleapps", 2, 2}, {"a", "abcd", 2, 3}} {
		if got := distance([]rune(c.a), []rune(c.b), c.most); got != c.want {
			t.Errorf("%s to %s: %d, want %d", c.a, c.b, got, c.want)
		}
	}
}

func TestWith(t *testing.T) {
	l := mustDefault(t)
	more, err := l.With(file("ours.yaml", "- name: Amazon Aurora\n  category: aws-service\n  aliases: [Morning Light]\n- {name: Wigglebase, category: software, provider: Netflix}\n"))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"service:amazon-aurora"}, ids(more.Lookup("morning-light"))); diff != "" {
		t.Error(diff)
	}
	if e := more.ByID("service:wigglebase"); e == nil || e.Kind != knowledge.Service {
		t.Errorf("Wigglebase is %+v", e)
	}
	if len(l.Lookup("Morning Light"))+len(l.Lookup("Wigglebase")) != 0 {
		t.Error("the lexicon itself has changed")
	}
	if more.Hash() == l.Hash() {
		t.Error("the hash has not changed")
	}
}

func TestHashKnowsNoOrder(t *testing.T) {
	a, b := file("a.yaml", "- {name: Tin, category: software}"), file("b.yaml", "- {name: Tan, category: software}")
	one, err := New(a, b)
	if err != nil {
		t.Fatal(err)
	}
	two, err := New(b, a)
	if err != nil {
		t.Fatal(err)
	}
	if one.Hash() != two.Hash() || len(one.Hash()) != 64 {
		t.Errorf("%s and %s", one.Hash(), two.Hash())
	}
}

// TestRenamed shows that the names which a thing has had over time, and its
// short forms, are one entity.
func TestRenamed(t *testing.T) {
	data, err := os.ReadFile("testdata/renamed.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var cases [][]string
	if err := yaml.Unmarshal(data, &cases); err != nil {
		t.Fatal(err)
	}
	l := mustDefault(t)
	for _, names := range cases {
		want := []string{string(knowledge.NewID(knowledge.Service, names[0]))}
		for _, name := range names {
			if diff := cmp.Diff(want, ids(l.Lookup(name))); diff != "" {
				t.Errorf("%s: %s", name, diff)
			}
		}
	}
}

func TestOrdinary(t *testing.T) {
	lex, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]bool{"Main Stage": true, "Open Sources": true, "Nora Lindgren": false, "Main Lindgren": false, "": false} {
		if got := lex.Ordinary(text); got != want {
			t.Errorf("Ordinary(%q) = %t, want %t", text, got, want)
		}
	}
}
