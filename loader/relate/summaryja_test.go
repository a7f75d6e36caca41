package relate_test

import "testing"

// TestPartsWithoutText reads what stands under a summary as the talk's, where
// remarks that nobody wrote stand over it again and again.
func TestPartsWithoutText(t *testing.T) {
	const first = "帆の会 参加レポート\n\n帆の基盤を AWS で作った話\n\nスピーカー\n  • メルカリ：山田 太郎\n\n所感\n\nサマリ\n\n帆を数える\n\n  • ログは S3 に保存\n\n"
	const second = "櫂における活用事例\n\nスピーカー\n  • クックパッド：佐藤 花子\n\n所感\n\nサマリ\n\n  • 検索に Solr\n"
	uses(t, map[string][]string{
		first + second: {"Cookpad Apache Solr current", "Mercari Amazon S3 current"},
		first + "所感\n\n  • 席は広い。S3 に保存した\n": {"Mercari Amazon S3 current"},
	})
}
