package relate_test

import "testing"

// TestMakersUseThings reads names that a product and its maker share as the
// maker's, where Japanese says of them that they use something themselves.
func TestMakersUseThings(t *testing.T) {
	uses(t, map[string][]string{
		"# 帆の会\n\n## 帆の話\n\n- Slackが20%をVitessへ移行中\n":                {"Slack Vitess current"},
		"# 帆の会\n\n## 帆の話\n\n- Slackでは Vitess を採用\n":                  {"Slack Vitess current"},
		"# 帆の会\n\n## 帆の話\n\nfreeeはすべての帆をAWSで構築している\n":                {"freee Amazon Web Services current"},
		"# 帆の会\n\n## 帆の話\n\nHubSpotはKubernetesを使っているそうです。\n":         {"HubSpot Kubernetes current"},
		"# 帆の会\n\n## 帆の話\n\nSlackではWebhookを使ってKubernetesの帆を見られる。\n":  nil,
		"# 帆の会\n\n## 帆の話\n\nSlackはKubernetesで使える。Redisを採用した理由は速さ。\n": nil,
	})
}

// TestRecapsShowOthers reads no use by their speakers' company in talks that report
// on another conference, but where they say "we".
func TestRecapsShowOthers(t *testing.T) {
	uses(t, map[string][]string{
		"# 帆の会\n\n## KubeCon 2018 Recap Vitess / 佐藤花子 (KDDI)\n\n- AWS (EC2) → GCP (Vitess)\n- Kubernetesで動かした\n": nil,
		"# 帆の会\n\n## KubeConで聞いたCortexの話 / 佐藤花子 (KDDI)\n\n- S3に保存している\n- 弊社ではRedisを使っている\n":                      {"KDDI Redis current"},
		"# Sails\n\n## What's new from re:Invent by Lena Ruud (Etsy)\n\n- Kafka is new\n- MySQL → PostgreSQL\n":  nil,
		"# Sails\n\n## Sails at sea by Lena Ruud (Etsy)\n\n- We moved to Kafka\n- MySQL → PostgreSQL\n":          {"Etsy Apache Kafka current", "Etsy MySQL past", "Etsy PostgreSQL current"},
	})
}

// TestListsBehindAUse reads bullets that only list names right behind one that says
// what the talk's company uses.
func TestListsBehindAUse(t *testing.T) {
	uses(t, map[string][]string{
		"# 帆の会\n\n## 帆の話 / 山田太郎 (メルカリ)\n\n- メルカリではgRPCを導入。\n- k8s(GKE, EKS?) / CircleCI, Spinnaker + Sentry\n": {"Mercari CircleCI current", "Mercari Google Kubernetes Engine current", "Mercari Kubernetes current", "Mercari Sentry current", "Mercari Spinnaker current", "Mercari gRPC current"},
		"# 帆の会\n\n## 帆の話 / 山田太郎 (メルカリ)\n\n- メルカリの帆は白い。\n- GKE/CircleCI + Spinnaker, Sentry\n":                  nil,
	})
}

// TestSentencesOfTheirOwn reads what each of several sentences of a line says, of
// its own company alone.
func TestSentencesOfTheirOwn(t *testing.T) {
	uses(t, map[string][]string{
		"# Sails\n\n## Oars at sea\n\n- Zalando moved to Vitess. Etsy uses Kubernetes.\n":                                              {"Etsy Kubernetes current", "Zalando Vitess current"},
		"# Sails\n\n## Sails by Lena Ruud (Etsy)\n\n- We run boats\n- Jenkins ➡ GitLab CI.\n":                                          {"Etsy GitLab CI current", "Etsy Jenkins past"},
		"# Sails\n\n## Oars at Zalando\n\nA queue stands before the oars, to avoid AWS Lambda concurrency limits. They avoid Redis.\n": {"Zalando Redis rejected"},
	})
}

// TestCasesUnderTheirHeading reads bullets as telling of the company that the first
// of them introduces, right under a heading of cases.
func TestCasesUnderTheirHeading(t *testing.T) {
	uses(t, map[string][]string{
		"# 帆の会\n\n## 帆の話\n\n事例\n\n- HubSpot: 帆のサービス\n- AWS (EC2) → GCP (Vitess)\n- 選定理由\n": {"HubSpot Amazon EC2 past", "HubSpot Amazon Web Services past", "HubSpot Google Cloud Platform current", "HubSpot Vitess current"},
		"# 帆の会\n\n## 帆の話\n\n導入事例\n\n- クックパッド：帆の店\n- 検索に Solr\n":                            {"Cookpad Apache Solr current"},
		"# 帆の会\n\n## 帆の話\n\n比較\n\n- HubSpot: 帆のサービス\n- MySQL → Vitess\n":                   nil,
	})
}

// TestReportersThemselves reads no use in what reporters say of themselves.
func TestReportersThemselves(t *testing.T) {
	uses(t, map[string][]string{
		"# 帆の会\n\n## クックパッドの帆\n\n自分自身も帆を数えるのにRedisを使ってますが、難しい。\n\nKafkaを使っている。\n": {"Cookpad Apache Kafka current"},
	})
}
