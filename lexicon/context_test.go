package lexicon

import (
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"

	"gopkg.in/yaml.v3"

	"talkgraph/knowledge"
)

// TestContext shows, for names that are ordinary words too, that what stands
// around them decides, in English and in Japanese.
func TestContext(t *testing.T) {
	data, err := os.ReadFile("testdata/context.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var cases []struct {
		Name, Entity     string
		Accepts, Refuses []string
	}
	if err := yaml.Unmarshal(data, &cases); err != nil {
		t.Fatal(err)
	}
	l := mustDefault(t)
	for _, c := range cases {
		named := func(h Hit) bool {
			return h.Entry.Name == c.Entity && strings.Contains(knowledge.Fold(h.Surface), knowledge.Fold(strings.Fields(c.Name)[0]))
		}
		for _, line := range c.Accepts {
			if hits := l.Find(line); !slices.ContainsFunc(hits, named) {
				t.Errorf("%q does not name %s by %q: %s", line, c.Entity, c.Name, spellAll(hits))
			}
		}
		for _, line := range c.Refuses {
			if hits := l.Find(line); slices.ContainsFunc(hits, func(h Hit) bool { return h.Entry.Name == c.Entity }) {
				t.Errorf("%q does not mean %s: %s", line, c.Entity, spellAll(hits))
			}
		}
		both := func(list []string) bool {
			ja := slices.ContainsFunc(list, func(s string) bool { return strings.ContainsFunc(s, knowledge.IsJapanese) })
			return ja && slices.ContainsFunc(list, func(s string) bool {
				return !strings.ContainsFunc(s, func(r rune) bool { return r > unicode.MaxASCII })
			})
		}
		if len(c.Accepts) < 3 || len(c.Refuses) < 3 || !both(c.Accepts) || !both(c.Refuses) {
			t.Errorf("%s needs three sentences of each sort, in both languages", c.Name)
		}
	}
	if len(cases) < 48 {
		t.Errorf("%d names, want more", len(cases))
	}
}

func spellAll(hits []Hit) string {
	var out []string
	for _, h := range hits {
		out = append(out, spell(h))
	}
	return strings.Join(out, ", ")
}

// TestTold shows what the text around a line does for a name: of its field,
// of its name, of its whole name.
func TestTold(t *testing.T) {
	l := mustDefault(t)
	for _, c := range []struct {
		entity, line string
		around       Certainty
		want         string
	}{
		{"Helm", "we deploy it with Helm every night", Expected, "Helm"},
		{"Helm", "we deploy it with Helm every night", Unknown, ""},
		{"Helm", "helmでインストールする", Expected, "helm"},
		{"Helm", "helmでインストールする", Unknown, ""},
		{"Helm", "we write helm charts", Expected, "helm"},
		{"Helm", "she took the helm", Expected, ""},
		{"Helm", "He is the Helm of the team", Expected, ""},
		{"Helm", "the Helm chart is small", Expected, "Helm"},
		{"Helm", "Helm is a package manager", Expected, "Helm"},
		{"Helm", "Helm your own ship", Named, ""},
		{"Grunt", "* grunt", Expected, "grunt"},
		{"Grunt", "* grunt", Unknown, ""},
		{"Grunt", "grunt: it runs tasks", Expected, "grunt"},
		{"Grunt", "a grunt from the back", Expected, ""},
		{"Grunt", "the grunt work is done", Named, ""},
		{"Apache Velocity", "the velocity of the team", Expected, ""},
		{"Apache Velocity", "velocityはJava製", Expected, "velocity"},
		{"Play Framework", "We play with types", Expected, ""},
		{"Play Framework", "It is built on Play", Expected, "Play"},
		{"Twirl", "* twirl　型がある", Expected, "twirl"},
		{"Twirl", "* twirl 型がある", Expected, ""},
		{"Twirl", "雛形、twirl（今の職場）、ほか", Expected, "twirl"},
		{"Twirl", "くるくる（twirl）回る", Expected, ""},
		{"Spring Framework", "we met in Spring 2016", Expected, ""},
		{"Spring Framework", "a service built with Spring", Expected, "Spring"},
		{"kind", "my brain was getting kind fried", Named, ""},
		{"kind", "a cluster of kind clusters", Named, "kind"},
		{"kind", "we tried it with kind", Expected, "kind"},
		{"Elasticsearch", "索引が増えるとESが詰まる", Spelled, "ES"},
		{"Elasticsearch", "索引が増えるとESが詰まる", Named, ""},
		{"AWS Direct Connect", "ホスト接続のDXを経由する", Spelled, "DX"},
		{"AWS Direct Connect", "ホスト接続のDXを経由する", Expected, ""},
		{"Vault", "Vault leader and followers", Named, "Vault"},
		{"Vault", "Vault over the wall", Named, ""},
		{"Vault", "Vault leader and followers", Expected, ""},
		{"Nomad", "nobody knew how nomad will scale", Named, "nomad"},
		{"Nomad", "nobody knew how a nomad will travel", Named, ""},
		{"AWS WAF", "GuardDuty sees it, monitored by WAF too", Housed, "WAF"},
		{"AWS WAF", "we put a WAF in front", Housed, ""},
		{"AWS WAF", "the bill of WAF went up", Unknown, ""},
		{"Amazon EC2 Reserved Instances", "RIs are bought for a year", Housed, "RIs"},
		{"Amazon EC2 Reserved Instances", "RIs are bought for a year", Unknown, ""},
		{"Amazon RDS", "the rds bill went up", Housed, "rds"},
		{"Amazon RDS", "the rds bill went up", Unknown, ""},
	} {
		got := ""
		for _, h := range l.FindAmong(c.line, func(e *Entry) Certainty {
			if e.Name == c.entity {
				return c.around
			}
			return Unknown
		}) {
			if h.Entry.Name == c.entity {
				got = h.Surface
			}
		}
		if got != c.want {
			t.Errorf("%q, %s (%d): got %q, want %q", c.line, c.entity, c.around, got, c.want)
		}
	}
}
