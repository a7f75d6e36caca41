package relate_test

import "testing"

// TestTitlesSayWithWhatItIsMade reads titles that say with what the speakers'
// company made something, or where it went; not those that teach, sell, or say
// what anybody does.
func TestTitlesSayWithWhatItIsMade(t *testing.T) {
	told := func(title string) string {
		return "# 帆の会\n\n## " + title + "\n\nスピーカー：Etsy 鴨居 咲\n\n弊社の帆は白い。\n"
	}
	untold := func(title string) string {
		return "# 帆の会\n\n## " + title + "\n\nスピーカー：Etsy 鴨居 咲\n\n帆は風を受けて進む。\n"
	}
	uses(t, map[string][]string{
		told("Kafka による帆の縫製"):               {"Etsy Apache Kafka current"},
		told("Kafka と Redis を用いた帆の縫製"):      {"Etsy Apache Kafka current", "Etsy Redis current"},
		told("帆の縫製における Kafka 活用"):           {"Etsy Apache Kafka current"},
		told("MySQL から Cassandra への移行"):     {"Etsy Apache Cassandra current", "Etsy MySQL past"},
		told("帆が選んだ Kubernetes への道"):        {"Etsy Kubernetes current"},
		told("Redis 実用レポート、Redis を使った帆"):    {"Etsy Redis current"},
		untold("Kafka を活用した帆の縫製"):           {"Etsy Apache Kafka current"},
		untold("帆の縫製での Redis の活用"):          {"Etsy Redis current"},
		untold("Sails On Kafka At Zalando"): {"Zalando Apache Kafka current"},

		told("Kafka による機械学習"):             nil,
		told("雲の時代における Kafka による帆"):       nil,
		told("Kafka を用いた帆の縫い方入門"):         nil,
		told("MySQL から Cassandra への移行手順"): nil,
		told("Cassandra への移行の支援"):         nil,
		untold("Kafka による帆の縫製"):           nil,
		untold("Kafka を使った帆の縫製"):          nil,
		untold("帆の Kafka の活用"):            nil,
	})
}

// TestPartsOfProductsAreMadeAtHome reads titles on a part of a product as its
// maker's own story.
func TestPartsOfProductsAreMadeAtHome(t *testing.T) {
	talk := func(title string) string {
		return "# 帆の会\n\n### " + title + "\n\n * 株式会社ヌーラボ,  鴨居 咲( @saki )\n * 帆を監視するのにRedisを使っている\n"
	}
	uses(t, map[string][]string{
		talk("Backlogの帆の分析基盤におけるKafka活用"): {"Nulab Apache Kafka current", "Nulab Redis current"},
		talk("Backlogの帆の分析とKafka"):        {"Nulab Redis current"},
	})
}
