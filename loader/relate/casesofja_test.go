package relate_test

import "testing"

// TestCasesThatLinesGive reads what lines give as cases: of platforms, of what
// is listed, of something of a company's.
func TestCasesThatLinesGive(t *testing.T) {
	uses(t, map[string][]string{
		"# 帆の会\n\n## 帆の話\n\n次は、Etsyという会社のRedis＋Kafkaの事例紹介です。\n":         {"Etsy Apache Kafka current", "Etsy Redis current"},
		"# 帆の会\n\n## 帆の話\n\nクックパッド様の帆のシステムのRedis活用事例\n":                 {"Cookpad Redis current"},
		"# 帆の会\n\n## 帆の話\n\nクックパッド社のAWS活用事例\n":                          {"Cookpad Amazon Web Services current"},
		"# 帆の会\n\n## 帆の話\n\nクックパッドの人がRedisの事例を調べた。\n":                   nil,
		"# 帆の会\n\n## 帆の話\n\n次は、Etsyの事例紹介です。\n\nその一部でRedisが利用されています。\n":  {"Etsy Redis current"},
		"# 帆の会\n\n## Kafkaの帆\n\nその一部でRedisが利用されています。\n":                 nil,
		"# 帆の会\n\n## 帆の話\n\nスピーカー：Etsy 鴨居 咲\n\n- Redisには帆がない\n- 帆は白い\n": nil,
	})
}

// TestUsedThere reads what is said to be used at a company of which a line does not speak.
func TestUsedThere(t *testing.T) {
	const head = "# 帆の会\n\n## 帆の話\n\n"
	uses(t, map[string][]string{
		head + "クックパッドでRedisを運用する話です。\n":      {"Cookpad Redis current"},
		head + "Redisはクックパッドでも使われている。\n":      {"Cookpad Redis current"},
		head + "Redisをクックパッド社で採用した。\n":        {"Cookpad Redis current"},
		head + "Redisはクックパッドで使われていない。\n":      nil,
		head + "クックパッドでRedisを導入する予定はありません。\n": nil,
		head + "クックパッドでRedisの勉強会がありました。\n":    nil,
	})
}

// TestTitlesTellOfTheirSpeakers reads talks of which the title says that they
// tell what was done, and those that teach.
func TestTitlesTellOfTheirSpeakers(t *testing.T) {
	const by = "\n\nスピーカー：Etsy 鴨居 咲\n\n- 帆はRedisで管理\n"
	uses(t, map[string][]string{
		"# 帆の会\n\n## 帆を縫い直した話" + by:                                  {"Etsy Redis current"},
		"# 帆の会\n\n## Kafkaを用いた帆を縫い直した話" + by:                         {"Etsy Apache Kafka current", "Etsy Redis current"},
		"# 帆の会\n\n## ヌーラボが構築した帆\n\n- 以前はExcelで集計\n\n鴨居 咲さん (ヌーラボ)\n": {"Nulab Microsoft Excel past"},
		"# 帆の会\n\n## 帆の縫い方入門" + by:                                   nil,
		"# 帆の会\n\n## Kafkaを用いた帆の縫い方入門" + by:                          nil,
	})
}

// TestWhatBulletsLeaveOut reads bullets that leave out the verb, or the service.
func TestWhatBulletsLeaveOut(t *testing.T) {
	const head = "# 帆の会\n\n## 帆を縫い直した話\n\nスピーカー：Etsy 鴨居 咲\n\n"
	uses(t, map[string][]string{
		head + "- AWS移行\n":                             {"Etsy Amazon Web Services current"},
		head + "- AWS移行の本\n":                           nil,
		head + "- 帆をKubernetes基盤で稼働させている\n":            {"Etsy Kubernetes current"},
		head + "- Kubernetes基盤は稼働しない\n":                nil,
		head + "- nginxの設定を工夫した\n":                     {"Etsy nginx current"},
		"# 帆の会\n\n## 帆の話\n\n- Redis\n  - Lyftとか使ってる\n": {"Lyft Redis current"},
		"# 帆の会\n\n## 帆の話\n\n- Redis\n  - Lyftとか遠い\n":   nil,
	})
}
