package relate_test

import "testing"

// TestPartsTellOfASystem reads notes that say of parts of a system what does
// their work: they tell of the speaker's company, where they do not teach.
func TestPartsTellOfASystem(t *testing.T) {
	const head = "# 帆の会\n\n## 帆を洗う / 鴨居 咲 (Etsy)\n\n"
	uses(t, map[string][]string{
		head + "- 帆は白い\n- DBはMySQL\n- CIはJenkins\n":                                {"Etsy Jenkins current", "Etsy MySQL current"},
		head + "- 監視: Datadog\n- キャッシュ: Redis\n":                                   {"Etsy Datadog current", "Etsy Redis current"},
		head + "- デプロイにはCapistrano使用\n- エディタはVimに統一\n":                             {"Etsy Capistrano current", "Etsy Vim current"},
		head + "- 環境\n  - Redis\n  - CIはJenkins\n":                                 {"Etsy Jenkins current", "Etsy Redis current"},
		head + "- 帆は白い\n- DBはMySQL\n":                                              nil, // one part may be of anything
		head + "- 作者: Redis\n- 参考: MySQL\n":                                        nil, // no parts
		head + "- DBはMySQLがいい\n- CIはJenkinsを検討\n":                                  {"Etsy Jenkins considered"},
		"# 帆の会\n\n## 帆を洗う / 鴨居 咲\n\n- DBはMySQL\n- CIはJenkins\n":                    nil, // nobody's
		"# 帆の会\n\n## 帆の洗い方入門 / 鴨居 咲 (Etsy)\n\n- DBはMySQL\n- CIはJenkins\n":          nil, // it teaches
		"# 帆の会\n\n## Datadog で帆を見る / 鴨居 咲 (Datadog)\n\n- DBはMySQL\n- CIはJenkins\n": nil, // it sells
		"# 帆の会\n\n## 帆を洗う / 鴨居 咲 (Google)\n\n- DBはMySQL\n- CIはJenkins\n":           nil, // it sells much
	})
}

// TestSpeakersFirmInATitle reads titles that name a company right before who
// speaks for it: what the company sells does not matter.
func TestSpeakersFirmInATitle(t *testing.T) {
	const notes = "\n\n- 帆は白い\n- DBはMySQL\n- CIはJenkins\n"
	uses(t, map[string][]string{
		"# 帆の会\n\n## ドワンゴ 鴨居咲氏「帆を洗う」" + notes:         {"Dwango Jenkins current", "Dwango MySQL current"},
		"# 帆の会\n\n## 「帆を洗う」鴨居咲氏（ドワンゴ）" + notes:        {"Dwango Jenkins current", "Dwango MySQL current"},
		"# 帆の会\n\n## ドワンゴ 鴨居咲氏「帆を洗う」\n\n- MySQLは速い\n": nil,
	})
}

// TestWhatAColonGoesOnWith reads lines that say behind a colon what was given up.
func TestWhatAColonGoesOnWith(t *testing.T) {
	const head = "# 帆の会\n\n## 帆を縫い直した話 / 鴨居 咲 (Etsy)\n\n"
	uses(t, map[string][]string{
		head + "- 帆にはRedis使用: MySQLにしようとしたが断念\n": {"Etsy MySQL rejected", "Etsy Redis current"},
		head + "- 帆にはRedis使用: 網にしようとしたが断念\n":     {"Etsy Redis current"},
		head + "- Redis: 断念\n":          {"Etsy Redis rejected"},
		head + "- Redisに関わらず帆を募集している\n": nil,
		head + "- Redisは触ったことがない\n":     nil,
	})
}

// TestTitlesOnSystemsListTheirParts reads bullets that are names and nothing
// else, where the title says that somebody's system is told of.
func TestTitlesOnSystemsListTheirParts(t *testing.T) {
	const (
		by    = " / 鴨居 咲 (Etsy)\n\n"
		names = "- Redis\n- 帆は白い\n- MySQL/Grafana/Kafka\n"
	)
	uses(t, map[string][]string{
		"# 帆の会\n\n## 帆の検索を支える基盤" + by + names:                          {"Etsy Apache Kafka current", "Etsy Grafana current", "Etsy MySQL current", "Etsy Redis current"},
		"# 帆の会\n\n## 帆の分析基盤における縄の活用" + by + names:                      {"Etsy Apache Kafka current", "Etsy Grafana current", "Etsy MySQL current", "Etsy Redis current"},
		"# 帆の会\n\n## 帆の検索を支える基盤" + by + "- Redisは速い\n":                 nil,
		"# 帆の会\n\n## 帆の検索を支える基盤" + by + "- 候補\n  - Redis\n  - Kafka\n": nil,
		"# 帆の会\n\n## 帆の検索を支える基盤の作り方入門" + by + names:                    nil,
		"# 帆の会\n\n## 帆の洗い方" + by + names:                               nil,
		"# 帆の会\n\n## 帆の検索を支える基盤 / 鴨居 咲\n\n" + names:                    nil,
	})
}
