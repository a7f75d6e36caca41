package mention

import (
	"slices"
	"testing"
)

// TestOthersGiveWay shows that a company which a byline introduced takes the
// place of what its name means elsewhere, and that the mentions of the line
// stay in order.
func TestOthersGiveWay(t *testing.T) {
	r := finderOf(t, "# Harbour Days 2019\n\n## Boats - Ana Lopez (Cortex Boats Ltd.)\n\n## Nets - Bo Ek (Cortex)\n\nThis talk was brought to you by Cortex, an AWS Partner, and Cortex boats use Prometheus and AWS.\n")
	found := r.find(Look(r.Doc, r.lex))
	var got []string
	for _, m := range found.Found[6] {
		got = append(got, found.Coded(6).Printed(m.Start, m.End)+" "+m.Key)
	}
	want := []string{"Cortex company:cortex", "AWS company:amazon-web-services", "Cortex company:cortex", "Prometheus service:prometheus", "AWS company:amazon-web-services"}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	for i, all := range found.Found {
		if !areDisjoint(all) {
			t.Errorf("line %d: %v", i+1, all)
		}
	}
}
