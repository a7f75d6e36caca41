package credit

import "testing"

func TestHeldIn(t *testing.T) {
	for _, c := range []struct{ title, report, want string }{
		{"障害対策", "ja", "ja"},
		{"AWS マネージドサービスで実現する CI/CD", "en", "ja"},
		{"Deep Dive on Amazon Aurora", "ja", ""},
		{"Deep Dive on Amazon Aurora", "en", "en"},
	} {
		if got := heldIn(c.title, c.report); got != c.want {
			t.Errorf("%q in a report in %s is held in %q, want %q", c.title, c.report, got, c.want)
		}
	}
}
