package relate_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// TestJapaneseCases reads how reports tell a company's case, and lines that
// only look like it.
func TestJapaneseCases(t *testing.T) {
	uses(t, map[string][]string{
		"# 帆の会\n\n## 帆の話\n\nクックパッドにおけるRedisとKafkaに関するノウハウの紹介。\n":                          {"Cookpad Apache Kafka current", "Cookpad Redis current"},
		"# 帆の会\n\n## 帆の話\n\nクックパッドにおける Redis の運用について。\n":                                  {"Cookpad Redis current"},
		"# 帆の会\n\n## 帆の話\n\nクックパッドにおける帆の数は三つ。\n\nRedisは速い。\n":                             nil,
		"# 帆の会\n\n## 帆の話\n\n[クックパッド] の事例。\n\nRedisで実装される。\n":                              {"Cookpad Redis current"},
		"# 帆の会\n\n## 帆の話\n\n帆を中心としたクックパッド社の事例。\n\nRedisを用いている理由は速さ。\n":                    {"Cookpad Redis current"},
		"# 帆の会\n\n## 帆の話\n\nクックパッド社の事例。\n\nRedisとKafkaの両方を使っている。\n":                       {"Cookpad Apache Kafka current", "Cookpad Redis current"},
		"# 帆の会\n\n## 帆の話\n\nクックパッドさんの場合、Redisを土台にしている。\n":                                 {"Cookpad Redis current"},
		"# 帆の会\n\n## 帆の話\n\n本番の場合、Redisを土台にしている。\n":                                       nil,
		"# 帆の会\n\n## 帆の話\n\nクックパッドの導入事例が紹介された。\n\nRedisを採用した。\n":                          {"Cookpad Redis current"},
		"# 帆の会\n\n## 帆の話\n\nクックパッドの導入事例が紹介された。\n\nRedisは速い。\n":                            nil,
		"# 帆の会\n\n## 帆の話\n\n- クックパッド：Redis、Kafka\n":                                       {"Cookpad Apache Kafka current", "Cookpad Redis current"},
		"# 帆の会\n\n## 帆の話\n\n- クックパッド：Redisの話は来年\n":                                        nil,
		"# 帆の会\n\n## 帆の話\n\n- クックパッド\n  - Redis\n  - 速いRedis\n":                           {"Cookpad Redis current"},
		"# 帆の会\n\n## 帆の話\n\n- 事例: クックパッド\n  - Kafka\n":                                    {"Cookpad Apache Kafka current"},
		"# 帆の会\n\n## 帆の話\n\n- クックパッド\n  - 帆を数える\n    - Redis\n- 席\n  - 椅子\n    - Kafka\n": {"Cookpad Redis current"},
		"# 帆の会\n\n## クックパッドの帆\n\n現在の構成\n\n- Redis、Kafka\n":                                {"Cookpad Apache Kafka current", "Cookpad Redis current"},
		"# 帆の会\n\n## 帆の話\n\n- 席の話\n  - Kafka\n":                                           nil,
	})
}

// TestUsersOfWhatATalkIsAbout reads lists of companies that use what the
// heading names.
func TestUsersOfWhatATalkIsAbout(t *testing.T) {
	both := []string{"Cookpad Redis current", "Lyft Redis current"}
	uses(t, map[string][]string{
		"# 帆の会\n\n## Redis の紹介\n\nクックパッドさんやLyftさんでも導入されている。\n": both,
		"# 帆の会\n\n## Redis の紹介\n\n国内外ではクックパッドやLyftが採用。\n":      both,
		"# 帆の会\n\n## Redis の紹介\n\n事例としてクックパッド、Lyftが挙げられた。\n":   both,
		"# 帆の会\n\n## Redis の紹介\n\n- 利用企業：クックパッド、Lyft\n":        both,
		"# 帆の会\n\n## Redis の紹介\n\n- 協賛企業：クックパッド、Lyft\n":        nil,
		"# 帆の会\n\n## Redis の紹介\n\nクックパッドやLyftが採用した新人は三人。\n":    nil,
		"# 帆の会\n\n## Redis の紹介\n\nクックパッドやLyftでは採用していない。\n":     nil,
		"# 帆の会\n\n## 帆の紹介\n\nクックパッドやLyftが採用。\n":                nil,
	})
}

// TestJapaneseTitlesSayWhoTookWhat reads uses from Japanese titles.
func TestJapaneseTitlesSayWhoTookWhat(t *testing.T) {
	one := []string{"Cookpad Redis current"}
	uses(t, map[string][]string{
		"# 帆の会\n\n## クックパッドがRedisを選んだ理由\n\n帆は白い。\n":     one,
		"# 帆の会\n\n## クックパッドの帆を支えるRedis\n\n帆は白い。\n":      one,
		"# 帆の会\n\n## Redisで変わるクックパッドの帆\n\n帆は白い。\n":      one,
		"# 帆の会\n\n## 【クックパッド】Redisによる帆の数え方\n\n帆は白い。\n":  one,
		"# 帆の会\n\n## クックパッド × Redis\n\n帆は白い。\n":         one,
		"# 帆の会\n\n## クックパッド様のRedis導入事例\n\n帆は白い。\n":      one,
		"# 帆の会\n\n## クックパッドがRedisを知らない理由\n\n帆は白い。\n":    nil,
		"# 帆の会\n\n## 【クックパッド】Redisとの出会い\n\n帆は白い。\n":     nil,
		"# 帆の会\n\n## Redisで遊ぼう、クックパッドの帆のそばで\n\n帆は白い。\n": nil,
	})
}

// TestOrganisationsThatNoListHas reads names of organisations from what they
// end in, where a line tells their case.
func TestOrganisationsThatNoListHas(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string][]string{
		"夕凪銀行における帆の活用":             {"夕凪銀行"},
		"夕凪製作所での Redis 導入の話":       {"夕凪製作所"},
		"最後に夕凪信用金庫では Redis を使っている": {"夕凪信用金庫"},
		"地方銀行における帆の活用":             nil,
		"各大学の事例":                   nil,
		"夕凪市の導入事例":                 {"夕凪市"},
		"夕凪市での開催":                  nil,
		"夕凪銀行の前で待ち合わせた":            nil,
	} {
		var got []string
		for _, l := range linksIn(t, lex, "# 帆の会\n\n## "+text+"\n\n帆は白い。\n", knowledge.Features) {
			got = append(got, l.to)
		}
		slices.Sort(got)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
	}
}

// TestLinesOfNothingButPeople reads who gave a talk from a line that names
// people and where they work, at its start or its end.
func TestLinesOfNothingButPeople(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string][]string{
		"鴨居さん（クックパッド）、波平さん（Lyft）\n\n帆は白い。":                    {"波平", "鴨居"},
		"帆は白い。\n\n風は強い。\n\n舟は早い。\n\n* 鴨居さん (クックパッド)":          {"鴨居"},
		"帆は白い。\n\n風は強い。\n\n舟は早い。\n\n* 鴨居さん (クックパッド)\n\n櫂は二本。": nil,
		"帆は白い。\n\n隣は鴨居さん（クックパッド）だった。":                         nil,
	} {
		var got []string
		for _, l := range linksIn(t, lex, "# 帆の会\n\n## 帆の話\n\n"+text+"\n", knowledge.GivenBy) {
			got = append(got, l.to)
		}
		slices.Sort(got)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
	}
}

// TestWhatALineSpellsOut reads an abbreviation as what stands behind it, and
// companies called by ordinary words where a line tells their case.
func TestWhatALineSpellsOut(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string][]string{
		"設定にはACM(Anthos Config Management)を使う": {"Anthos Config Management"},
		"設定にはACM(Kubernetes)を使う":               {"AWS Certificate Manager", "Kubernetes"},
		"証明書にはACMを使う":                          {"AWS Certificate Manager"},
	} {
		var got []string
		for _, l := range linksIn(t, lex, "# AWS re:Invent 2019\n\n## 帆の話\n\n"+text+"\n", knowledge.Covers) {
			if lex.Has(knowledge.Service, l.to) {
				got = append(got, l.to)
			}
		}
		slices.Sort(got)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
	}
}

// TestCasesOfCompaniesThatMayBeWords reads companies called by ordinary words
// wherever a line tells their case, and the stages' people by none.
func TestCasesOfCompaniesThatMayBeWords(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	for report, want := range map[string][]string{
		"## Sails at Showtime with Redis\n\n[SHOWTIME] の事例。\n\n帆は白い。\n": {"Showtime"},
		"## It is Showtime at the harbour\n\n帆は白い。\n":                   nil,
		"## 帆の話\n\nSAの鴨居さんによるセッションでした。\n":                               nil,
	} {
		var got []string
		for _, l := range linksIn(t, lex, "# 帆の会\n\n"+report, knowledge.Features) {
			got = append(got, l.to)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", report, diff)
		}
	}
}
