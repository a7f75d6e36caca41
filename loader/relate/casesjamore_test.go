package relate_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// TestHeadsAndLabelsOfCases reads what stands under the names of companies,
// and behind them, as what these use.
func TestHeadsAndLabelsOfCases(t *testing.T) {
	both := []string{"Cookpad Redis current", "Lyft Apache Kafka current"}
	uses(t, map[string][]string{
		"# 帆の会\n\n## 基調講演\n\n■クックパッド様\nRedisを採用\n■Lyft様\nKafkaを利用\n":           both,
		"# 帆の会\n\n## 基調講演\n\n**クックパッド**\n\nRedisを採用\n\n**Lyft**\n\nKafkaを利用\n": both,
		"# 帆の会\n\n## 基調講演\n\n**クックパッド**\n\nRedisを採用\n\n**新しい帆**\n\nKafkaを利用\n": {"Cookpad Redis current"},
		"# 帆の会\n\n## 基調講演\n\nクックパッド: Redisを採用\n\nLyft - Kafkaを利用\n":            both,
		"# 帆の会\n\n## 基調講演\n\n### 事例紹介（クックパッド）\n\n- Redisを採用\n":                 {"Cookpad Redis current"},
		"# 帆の会\n\n## 基調講演\n\n### 席順（クックパッド）\n\n- Redisを採用\n":                   nil,
		"# 帆の会\n\n## 帆の話\n\nEtsyはPostgreSQL、LyftはKafkaを使っている。\n":               {"Etsy PostgreSQL current", "Lyft Apache Kafka current"},
		"# 帆の会\n\n## 帆の話\n\nLyftさんはKafkaを使っているらしいが、クックパッドはRedis。\n":            both,
		"# 帆の会\n\n## クックパッドの帆\n\n移行前\n\n- Redis\n\n移行後\n\n- Kafka\n":           {"Cookpad Apache Kafka current", "Cookpad Redis past"},
		"# 帆の会\n\n## Redis の紹介\n\n導入企業はクックパッド、Lyft など。\n":                      {"Cookpad Redis current", "Lyft Redis current"},
		"# 帆の会\n\n## Redis の紹介\n\nクックパッド、Lyftなどの事例が紹介された。\n":                   {"Cookpad Redis current", "Lyft Redis current"},
		"# 帆の会\n\n## Redis からの脱却\n\nクックパッド、Lyftなどの事例が紹介された。\n":                 nil,
	})
}

// TestGuestsRightBehindTheirCompany reads for whom guests work that stand
// behind their company with nothing between.
func TestGuestsRightBehindTheirCompany(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string][]string{
		"お客様事例として、クックパッド 鴨居 咲 氏が登壇しました。": {"鴨居咲 Cookpad event:harbour-days-2019"},
		"続いてクックパッド株式会社　鴨居咲氏が登壇した。":       {"鴨居咲 Cookpad event:harbour-days-2019"},
		"会場はクックパッド、鴨居 咲 氏が登壇しました。":       nil,
	} {
		if diff := cmp.Diff(want, printed(linksIn(t, lex, "# Harbour Days 2019\n\n## 基調講演\n\n朝は混んでいた。\n\n"+text+"\n", knowledge.WorksFor))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
	}
}

// TestTitlesOnHowAProductIsRun reads what is named in talks on how a company
// runs its own product, and what such talks only compare.
func TestTitlesOnHowAProductIsRun(t *testing.T) {
	uses(t, map[string][]string{
		"# 帆の会\n\n## ChatWorkの新しい帆を支える技術\n\nスピーカー：ChatWork 鴨居 咲\n\n- 現行\n  - PostgreSQL、Jenkins\n- 実行環境をKubernetesに\n- 帆布(Akka)をベースにした帆\n- KafkaとRabbitMQでの性能比較\n": {"ChatWork Akka current", "ChatWork Jenkins current", "ChatWork Kubernetes current", "ChatWork PostgreSQL current"},
	})
}

// TestRowsAndStacks reads tables of who uses what, and stacks of which no list
// has all names.
func TestRowsAndStacks(t *testing.T) {
	uses(t, map[string][]string{
		"# 帆の会\n\n## 帆の話\n\n表を見た。\n\n| 会社 | 帆 |\n|---|---|\n| Etsy | PostgreSQL、Kafka |\n| Lyft | 白い Kafka |\n": {"Etsy Apache Kafka current", "Etsy PostgreSQL current"},
		"# 帆の会\n\n## Etsyの帆の話 (鴨居 咲、Etsy)\n\n我々の構成\n\n- 構成\n  - PostgreSQL、Jenkins、Hoshi、Nami\n":                {"Etsy Jenkins current", "Etsy PostgreSQL current"},
	})
}

// TestTitlesOfWhatSpeakersDid reads titles that tell what their speakers'
// company did, and bullets of nothing but names in such talks.
func TestTitlesOfWhatSpeakersDid(t *testing.T) {
	uses(t, map[string][]string{
		"# 帆の会 2015\n\n# Kafkaが支える帆 夕凪帆布株式会社 鴨居さん\n\n- 帆は白い\n- ☆構成図\n  - PostgreSQL、Redis\n":                                                                              {"夕凪帆布 Apache Kafka current", "夕凪帆布 PostgreSQL current", "夕凪帆布 Redis current"},
		"# 帆の会 2015\n\n# Kafkaで帆を数えた話 夕凪帆布株式会社 鴨居さん\n\n- 帆は白い\n":                                                                                                          {"夕凪帆布 Apache Kafka current"},
		"# 帆の会 2015\n\n# Kafkaで始める帆の数え方 夕凪帆布株式会社 鴨居さん\n\n- 帆は白い\n":                                                                                                        nil,
		"# 帆の会 2015\n\n# 帆を数えた話 夕凪帆布株式会社 鴨居さん\n\n- 我々の帆は白い\n- 帆の数え方\n  - nginx, AWS(ELB, DynamoDB), Redis\n- Kafkaつかってる\n- 比較した相手\n  - Cassandra, MongoDB, CockroachDB\n": {"夕凪帆布 Amazon DynamoDB current", "夕凪帆布 Apache Kafka current", "夕凪帆布 Elastic Load Balancing current", "夕凪帆布 Redis current", "夕凪帆布 nginx current"},
	})
}
