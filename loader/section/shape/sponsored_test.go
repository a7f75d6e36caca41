package shape

import "testing"

// TestSponsorsAndLunchesThatAreTalks tells labels of sponsors' talks, and of
// those over lunch, from the sponsors and the lunch.
func TestSponsorsAndLunchesThatAreTalks(t *testing.T) {
	for body, stop := range map[string]bool{
		"【スポンサーセッション】帆を縫う":      false,
		"スポンサーセッション：夕凪帆布株式会社":   false,
		"ランチセッション B-2「櫂の数え方」":   false,
		"プラチナスポンサーセッション / 夕凪帆布": false,
		"ランチ": true,
		"ランチタイム：カレーを食べた": true,
		"スポンサーブース":       true,
		"スポンサーセッション":     true,
		"スポンサー紹介":        true,
		"ランチセッション":       true,
	} {
		if got := IsStop(body); got != stop {
			t.Errorf("IsStop(%q) = %t", body, got)
		}
	}
}
