package query

import "testing"

// TestLike checks which names are much like a text.
func TestLike(t *testing.T) {
	for _, c := range []struct {
		text, name string
		want       bool
	}{
		{"Elastic Bean", "AWS Elastic Beanstalk", true},
		{"Vogles", "Werner Vogels", true},
		{"werner vogls", "Werner Vogels", true},
		{"netflux", "Netflix", true},
		{"フェイルオバー", "フェイルオーバー", true},
		{"bean", "AWS Elastic Beanstalk", true},
		{"stalk", "AWS Elastic Beanstalk", false},
		{"Inc", "Docker", false},
		{"Aurora", "Amazon Athena", false},
	} {
		if got := Like(c.text, c.name); got != c.want {
			t.Errorf("%q and %q: %t", c.text, c.name, got)
		}
	}
}
