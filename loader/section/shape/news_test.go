package shape

import "testing"

// TestIsNews shows headings over what is new, and others that have their words.
func TestIsNews(t *testing.T) {
	for body, want := range map[string]bool{
		"Announcements": true, "Other announcements:": true, "New services announced": true, "New features": true, "What's new?": true,
		"What was announced?": true, "My favourite announcements": true, "New services and features": true, "Top 5 announcements": true,
		"Services launched at re:Invent 2031": true, "**AWS news**": true, "New AWS services": true, "Product updates": true,
		"新サービス": true, "新サービス・アップデートまとめ": true, "気になったアップデート": true, "【新機能】": true, "発表された新サービス": true,
		"今回発表されたサービスや機能": true, "AWS アップデート情報": true, "主な新サービス（プレビュー含む）": true,
		"What's new in Amazon EBS": false, "New features of Java 30": false, "News from the sea": false, "A new service mesh": false,
		"Announcing Mole": false, "Announcement bias in teams": false, "New": false, "Services": false, "Updates without downtime": false,
		"アップデートに追いつく方法": false, "新機能を早く出すために": false, "サービス": false, "新サービスの作り方": false, "発表内容": false, "発表": false,
	} {
		if got := IsNews(body); got != want {
			t.Errorf("IsNews(%q) = %t", body, got)
		}
	}
}
