package relate_test

import "testing"

// TestMakersTellOfTheirProduct reads what is said in talks on how a product is
// made, of which no byline says whose they are, as what its makers use.
func TestMakersTellOfTheirProduct(t *testing.T) {
	uses(t, map[string][]string{
		"# 帆の会\n\n会場はヌーラボさん。\n\n## Cacooはなぜ帆を選んだのか\n\n- Redisを使っている\n":             {"Nulab Redis current"},
		"# 帆の会\n\n会場はヌーラボさん。\n\n## 帆の張り方\n\nTypetalkのインフラエンジニア\n\n- Redisを使っている\n": {"Nulab Redis current"},
		"# 帆の会\n\n会場はヌーラボさん。\n\n## 帆の張り方\n\nTypetalkのファン\n\n- Redisを使っている\n":       nil,
		"# 帆の会\n\n## Cacooはなぜ帆を選んだのか\n\n- Redisを使っている\n":                           nil,
		"# 帆の会\n\n会場はヌーラボさん。\n\n## Cacooの使い方\n\n- Redisを使っている\n":                   nil,
		"# 帆の会\n\n会場はヌーラボさん。\n\n## Cacooはなぜ速いのか 鴨居 咲 (Etsy)\n\n- 弊社はRedisを使っている\n": {"Etsy Redis current"},
	})
}

// TestTitlesBehindTheirByline reads titles that follow who gives the talk.
func TestTitlesBehindTheirByline(t *testing.T) {
	uses(t, map[string][]string{
		"# 帆の会\n\n## @lenaさん Docker at Etsy\n\n- Redis -> Memcached\n": {"Etsy Docker current", "Etsy Memcached current", "Etsy Redis past"},
		"# 帆の会\n\n## @lenaさん Redisを用いた帆を縫い直した話 at Etsy\n\n- 監視に帆\n":    {"Etsy Redis current"},
		"# 帆の会\n\n## @lenaさん Dockerの話\n\n- Redis -> Memcached\n":       nil,
	})
}

// TestPartsOfASystem reads names that fill a part of a system, and those that
// took each other's place.
func TestPartsOfASystem(t *testing.T) {
	const head = "# 帆の会\n\n## Etsyを支える帆\n\nスピーカー：Etsy 鴨居 咲\n\n- MySQLを使っている\n"
	uses(t, map[string][]string{
		head + "- 監視\n  - Datadog\n":                       {"Etsy Datadog current", "Etsy MySQL current"},
		head + "- Backend/Middleware\n  - Redis + Kafka\n": {"Etsy Apache Kafka current", "Etsy MySQL current", "Etsy Redis current"},
		head + "- インフラの変遷\n  - EC2\n  - ECS\n":             {"Etsy Amazon EC2 past", "Etsy Amazon ECS current", "Etsy MySQL current"},
	})
	const told = "# 帆の会\n\n## 帆を縫い直した話\n\nスピーカー：Etsy 鴨居 咲\n\n"
	uses(t, map[string][]string{
		told + "- 集計にRedash\n":  {"Etsy Redash current"},
		told + "- 次にRedash\n":   nil,
		told + "- 帆にRedashの絵\n": nil,
	})
	const taught = "# 帆の会\n\n## 監視の話\n\nスピーカー：Etsy 鴨居 咲\n\n"
	uses(t, map[string][]string{
		taught + "- 監視\n  - Datadog\n":            nil,
		taught + "- 移行\n  - EC2\n  - ECS\n":       nil,
		taught + "- 監視の選択肢\n  - Datadog\n  - 帆\n": nil,
	})
}

// TestFirstLinesNameTheirFirm reads whose talk it is from a line of a company
// and a name that is no byline.
func TestFirstLinesNameTheirFirm(t *testing.T) {
	uses(t, map[string][]string{
		"# 帆の会\n\n### Kafkaを用いた帆を縫い直した話\n\n * 13:40?14:15\n * 株式会社リクルート,  鴨居 咲( @saki )\n * 帆を監視するのにRedisを使っている\n": {"Recruit Apache Kafka current", "Recruit Redis current"},
		"# 帆の会\n\n### Kafkaを用いた帆を縫い直した話\n\n * 13:40?14:15\n * 株式会社リクルートの会場, 5階\n * 帆を監視するのにRedisを使っている\n":          nil,
	})
}

// TestLinesSayWhereSpeakersWork reads whose talk it is where no byline has a
// company, but a line says where its speaker works.
func TestLinesSayWhereSpeakersWork(t *testing.T) {
	uses(t, map[string][]string{
		"# Harbour Days 2019\n\n## Sails by Lena Ruud\n\nLena Ruud works for Etsy.\n\n- We use Redis for sails\n": {"Etsy Redis current"},
		"# Harbour Days 2019\n\n## Sails by Lena Ruud\n\nLena Ruud likes Etsy.\n\n- We use Redis for sails\n":     nil,
	})
}
