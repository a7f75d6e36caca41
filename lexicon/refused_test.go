package lexicon

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const refusedNames = `
- {name: Amazon Web Services, kind: company, type: company, aliases: [AWS]}
- {name: AWS Glue, category: aws-service, provider: Amazon Web Services, context: [Glue]}
- {name: AWS Config, category: aws-service, provider: Amazon Web Services, context: [Config]}
- {name: R, category: language, context: [R]}
- {name: Kubernetes, category: software, aliases: [K8S]}
- {name: Dataflow, category: software}
- {name: Cassandra, category: software}
- {name: Cassandro, category: software}
- {name: Reuters, kind: company, type: company}
- {name: Docker, category: software}
`

func TestRefused(t *testing.T) {
	l, err := New(file("x.yaml", strings.TrimPrefix(refusedNames, "\n")))
	if err != nil {
		t.Fatal(err)
	}
	glue := "an ordinary word too: AWS Glue needs a list with names of its kind or a line of its own, words of use, or in the line Amazon Web Services or another aws-service"
	for line, want := range map[string][]string{
		"They glued it with some Glue here, then more of it": {"24-28 Glue [context-missing] " + glue},
		"AWS has Glue and a config file for it":              {"19-25 config [exact-capitals] AWS Config would be printed as Config"},
		"The Glue Store opened in town on a rainy day":       {"4-8 Glue [longer-phrase] a word of a longer phrase, not AWS Glue"},
		"See https://kubernetes.example and @kubernetes": {
			"12-22 kubernetes [masked] Kubernetes is not looked for in an address or a handle",
			"36-46 kubernetes [masked] Kubernetes is not looked for in an address or a handle"},
		"{% link Kubernetes https://kubernetes.example %}": {
			"27-37 kubernetes [masked] Kubernetes is not looked for in an address or a handle"},
		"{% youtube Kubernetes %}": {
			"11-21 Kubernetes [masked] Kubernetes is not looked for in an address or a handle"},
		"A Kubernetesque thing, 𠮷": {"2-12 Kubernetes [inside-word] Kubernetes is not looked for inside a longer word"},
		"the data flows on":        {"4-14 data flows [ordinary-words] ordinary words, which happen to spell Dataflow"},
		"so Cassandri fell":        {"3-12 Cassandri [misspelling-of-several] nearly spells Cassandra and Cassandro: which is not known"},
		"so Wesley Reuvers said":   {"10-17 Reuvers [beside-name] a part of a name of two words, not misspelt Reuters"},
		"in Doker there":           {"3-8 Doker [misspelling-too-short] too short to be a misspelling of Docker"},
		"more of it in R alone, they said to us all afternoon": {"14-15 R [context-missing] an ordinary word too: R needs a list with names of its kind or a line of its own"},
		"AWS, Glue, Kubernetes":                                {},
		"\n":                                                   {},
	} {
		got := []string{}
		for _, r := range l.Refused(line, func(*Entry) Certainty { return Unknown }) {
			got = append(got, fmt.Sprintf("%d-%d %s [%s] %s", r.Start, r.End, r.Surface, r.Rule, r.Reason))
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", line, diff)
		}
	}
}

// TestRefusedIsNotFound shows that nothing is found and refused at one place,
// and that places are those of the whole text.
func TestRefusedIsNotFound(t *testing.T) {
	l := mustDefault(t)
	text := "𠮷 Glue を眺めた。\n" + strings.Repeat("We connect Lambda to Go, a config and data flows of Kubernets at s3.example.com. ", 20)
	free := make([]bool, len([]rune(text)))
	for _, h := range l.Find(text) {
		for i := h.Start; i < h.End; i++ {
			free[i] = true
		}
	}
	refused := l.Refused(text, func(*Entry) Certainty { return Unknown })
	if len(refused) == 0 || refused[0].Start != 2 || refused[0].Surface != "Glue" {
		t.Fatalf("refused %v, want Glue first, at 2", refused)
	}
	for _, r := range refused {
		if got := string([]rune(text)[r.Start:r.End]); got != r.Surface {
			t.Errorf("%d-%d is %q, not %q", r.Start, r.End, got, r.Surface)
		}
		for i := r.Start; i < r.End; i++ {
			if free[i] {
				t.Errorf("%s at %d is found and refused", r.Surface, r.Start)
			}
			free[i] = true
		}
	}
}
