package relate_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// TestStacksListWhatIsUsed reads names that are only listed as used where what
// they stand under says so.
func TestStacksListWhatIsUsed(t *testing.T) {
	uses(t, map[string][]string{
		`# Report

## Sails by Lena Ruud (Etsy)

- Tech stack:
  - Kafka for the wind
  - Redis, PostgreSQL
- Sails
  - MySQL
`: {"Etsy Apache Kafka current", "Etsy PostgreSQL current", "Etsy Redis current"},
		`# Report

## Oars by Lena Ruud (Zalando)

### Our stack

- front
  - React
- Kafka
- nobody likes MySQL
`: {"Zalando Apache Kafka current", "Zalando React current"},
		`# Report

## Sails at Etsy

Etsy moved its sails, and now has

- Lambda for the wind
- Redis for each of the oars
`: {"Etsy AWS Lambda current", "Etsy Redis current"},
	})
}

// TestListsOfWhatTheyUse reads lists that a sentence leads to which says that they use
// what it lists, with marks and without.
func TestListsOfWhatTheyUse(t *testing.T) {
	uses(t, map[string][]string{
		"# Report\n\n## Sails at sea\n\nIt ended with an experience shared by Etsy, who has sails.\n\nNow they are using many serverless things. To name a few:\n\n\tLambda for each of the sails\n\tSQS for wet ones\n\tRedis as a box\n\n\tKafka is a name\n":                                 {"Etsy AWS Lambda current", "Etsy Amazon SQS current", "Etsy Redis current"},
		"# Report\n\n## Sails at sea\n\nIt ended with an experience shared by Zalando, who has oars.\n\nThe team relies on tar, and they now run several managed services, for example:\n\n- Redis for the oars\n- PostgreSQL\n- Kafka, RabbitMQ\n":                                             {"Zalando Apache Kafka current", "Zalando PostgreSQL current", "Zalando RabbitMQ current", "Zalando Redis current"},
		"# Report\n\n## Sails at sea\n\nIt ended with an experience shared by Zalando, who has oars.\n\nThey have looked at many boxes, among others:\n\n- Redis for the oars\n- PostgreSQL\n":                                                                                                  nil,
		"# Report\n\n## Sails at Etsy\n\nEtsy had to use Kafka as it doesn't have any Prometheus support, and there is no Grafana support.\n":                                                                                                                                                   {"Etsy Apache Kafka current"},
		"# Report\n\n## Sails at sea\n\nThe first of these was Etsy - a shop. They run Redis on boats.\n":                                                                                                                                                                                       {"Etsy Redis current"},
		"# Report\n\n## Sails at sea by Lena Ruud (Etsy)\n\nThe team uses Git for the maps and its suite of tools (Terraform first, Jenkins on rainy days and Argo for the rest). Redis also plays a great role in their harbour. Kafka is used as a log, while PostgreSQL for all the rest.\n": {"Etsy Apache Kafka current", "Etsy Argo current", "Etsy Git current", "Etsy Jenkins current", "Etsy PostgreSQL current", "Etsy Redis current", "Etsy Terraform current"},
		"# Report\n\n## Sails at sea by Lena Ruud (Etsy)\n\nThere is a suite of tools (Terraform is one of them) that anybody can buy. Redis plays a role in all talks.\n":                                                                                                                      nil,
		"# Report\n\n## Sails at Etsy\n\nYou have to hear how they sank their Kafka clusters by mistake.\n":                                                                                                                                                                                     {"Etsy Apache Kafka current"},
	})
}

// TestJapaneseStacks does the same for Japanese.
func TestJapaneseStacks(t *testing.T) {
	uses(t, map[string][]string{
		`# 報告

## 帆を洗う話 / 帆足 大 (株式会社メルカリ)

- 構成
  - RabbitMQ
  - Redis、Grafana
- 白い帆
  - MySQL
`: {"Mercari Grafana current", "Mercari RabbitMQ current", "Mercari Redis current"},
		`# 報告

## 帆と Kafka

- 使用事例
  - メルカリ
    - 帆が200枚
  - クックパッド、DeNA
`: {"Cookpad Apache Kafka current", "DeNA Apache Kafka current", "Mercari Apache Kafka current"},
		`# 報告

## kintone on Kubernetes / 帆足 大 (サイボウズ株式会社)

- 帆は白い
- Redis に帆を入れる
`: {"Cybozu Kubernetes current", "Cybozu Redis current"},
	})
}

// uses fails unless reports say of companies what they use.
func uses(t *testing.T, want map[string][]string) {
	t.Helper()
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	for report, want := range want {
		if diff := cmp.Diff(want, printed(linksIn(t, lex, report, knowledge.Uses))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", report, diff)
		}
	}
}

// TestTitlesSayWhoUsesWhat reads uses from titles that give a service to a company.
func TestTitlesSayWhoUsesWhat(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	report := `# 帆の会 2031

## Kafka @ Etsy: sails and oars

- a sail

## From oars to sails: Cassandra at Zalando

- a sail

## Sails, by an engineer for Kafka at Airbnb

- a sail

## メルカリにおける Redis

- 白い帆

## クックパッドでのKubernetes運用

- 白い帆

## Redis at Wantedly

- a sail

## ヤンマーのPostgreSQL基盤

- 白い帆

## DeNAにおけるRedisの互換実装

- 白い帆

## DatadogのKafka

- 白い帆
`
	want := []string{"Cookpad Kubernetes current", "Etsy Apache Kafka current", "Mercari Redis current", "Wantedly Redis current", "Yanmar PostgreSQL current", "Zalando Apache Cassandra current"}
	if diff := cmp.Diff(want, printed(linksIn(t, lex, report, knowledge.Uses))); diff != "" {
		t.Errorf("uses (-want +got):\n%s", diff)
	}
}

// TestBulletsShowCompanies features companies of which bullets say what they run.
func TestBulletsShowCompanies(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	report := `# Report

## Harbours of the world

- Spotify stores a billion sails
- Etsy now has a lamp for each boat
- Zalando runs nine harbours
- I like how Airbnb runs its boats
- Shopify and its founder

## 世界の帆

銀行ではメルカリ、鉄道ではクックパッドが紹介された。
DeNAも帆を紹介した。
港の話としてヤンマーなどが取り上げられた。
`
	want := []string{"Harbours of the world Etsy user", "Harbours of the world Spotify user", "Harbours of the world Zalando user", "世界の帆 Cookpad user", "世界の帆 Mercari user", "世界の帆 Yanmar user"}
	if diff := cmp.Diff(want, printed(linksIn(t, lex, report, knowledge.Features))); diff != "" {
		t.Errorf("features (-want +got):\n%s", diff)
	}
}
