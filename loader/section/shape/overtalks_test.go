package shape

import "testing"

// TestOverTalks shows headings over talks that somebody chose, and titles that
// have their words.
func TestOverTalks(t *testing.T) {
	for body, want := range map[string]bool{
		"Sessions": true, "Talks I attended": true, "My favourite talks": true, "Sessions that we've seen": true, "Top five talks": true, "A few suggested talks": true, "More good sessions": true, "Friday's talks": true,
		"面白かった話": true, "個人的に印象に残ったセッション": true, "聴講した講演の感想": true, "気になった発表まとめ": true, "オススメのセッション": true,
		"Talks about talks": false, "Sessions without cookies": false, "The talk I attended": false, "Best talks on Kafka": false, "Technical debt talks back": false,
		"面白かった話をする技術": false, "話": false, "気になったサービス": false, "参加した理由": false,
	} {
		if got := OverTalks(body); got != want {
			t.Errorf("OverTalks(%q) = %t", body, got)
		}
	}
}

// TestIsGroup shows headings over talks of more forms than one, and titles with
// a word for one of them.
func TestIsGroup(t *testing.T) {
	for body, want := range map[string]bool{
		"Keynotes": true, "Talks and Breakouts": true, "Sponsored sessions & lightning talks": true, "■ Sessions": true,
		"Talks and tar": false, "Keynote": false, "and": false, "Nets and ropes": false,
	} {
		if got := IsGroup(body); got != want {
			t.Errorf("IsGroup(%q) = %t", body, got)
		}
	}
}
