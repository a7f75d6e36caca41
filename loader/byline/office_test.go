package byline

import "testing"

func TestOffice(t *testing.T) {
	for text, want := range map[string]string{
		"で CTO を務める":    "CTO",
		"にて広報部長をしている":   "広報部長",
		"で漁業を担う":        "で漁業を担う",
		"Head of Boats": "Head of Boats",
	} {
		if got := office(text); got != want {
			t.Errorf("office(%q) = %q, want %q", text, got, want)
		}
	}
}
