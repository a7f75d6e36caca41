package relate_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// TestNamesAloneHeadCases reads what stands under a company's name as its case,
// up to the next bullet as deep, and takes unknown names among such for
// companies.
func TestNamesAloneHeadCases(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	report := `# Google Cloud Next 2019

## 基調講演

- クックパッド
  - 箱を増やした
  - BigQueryで集計
- カモメバンク
  - Cloud Spannerで台帳
- メルカリ
  - k8sエンジンを採用
- 船について
  - Anthos で運ぶ
`
	want := []string{"Cookpad Google BigQuery current", "Mercari Kubernetes current", "カモメバンク Google Cloud Spanner current"}
	if diff := cmp.Diff(want, printed(linksIn(t, lex, report, knowledge.Uses))); diff != "" {
		t.Errorf("uses (-want +got):\n%s", diff)
	}
}

// TestSpeakersOfATitlesCompany gives the company that the title speaks for to
// the speakers of whom nothing else is said.
func TestSpeakersOfATitlesCompany(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	report := "# Harbour Days 2019\n\n## クックパッドにおける箱の話\n\n- 鴨居 咲さん\n- 波平 涼さん\n\n箱は三つある。\n"
	want := []string{"波平涼 Cookpad event:harbour-days-2019", "鴨居咲 Cookpad event:harbour-days-2019"}
	if diff := cmp.Diff(want, printed(linksIn(t, lex, report, knowledge.WorksFor))); diff != "" {
		t.Errorf("works for (-want +got):\n%s", diff)
	}
}

// printed writes links in order, a line each.
func printed(all []link) []string {
	var out []string
	for _, l := range all {
		out = append(out, l.from+" "+l.to+" "+l.qualifier)
	}
	slices.Sort(out)
	return out
}

// TestUsesOfAHeading reads what is used from the heading where a line says only
// that it is.
func TestUsesOfAHeading(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	report := `# 箱の会 2018

## 箱を送り出す話 / 帆足 大 (株式会社つばめ)

- 弊社の箱の話

### Spinnaker

- 最近はクックパッドも使いはじめた
- メルカリは箱を使っている

### Spinnaker と船

- 2017年から使っている

### 船とSlack、GitHub

- 2018年から使っている
`
	want := []string{"Cookpad Spinnaker current", "つばめ Spinnaker current"}
	if diff := cmp.Diff(want, printed(linksIn(t, lex, report, knowledge.Uses))); diff != "" {
		t.Errorf("uses (-want +got):\n%s", diff)
	}
}

// TestNamedCasesHoldTheirBullets reads what stands under "Acme の取り組み" as
// Acme's, and a talk that names one company so as its.
func TestNamedCasesHoldTheirBullets(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	for report, want := range map[string][]string{
		`# 報告

## 箱を見る会

- メルカリの取り組み
  - Cloud Spanner、箱
  - 基盤が全てAWSになった
- クックパッドの夏
  - Redis、箱
`: {"Mercari Amazon Web Services current", "Mercari Google Cloud Spanner current"},
		`# 報告

## 箱を見る会

- メルカリのインフラ
- 箱は重い
- 箱を運ぶために Cloud Spanner を採用した
`: {"Mercari Google Cloud Spanner current"},
		`# 報告

## 箱を見る会

メルカリ 目黒さん

- 箱って？

- 重い箱

- Redis Jaeger Linkerd
`: nil,
	} {
		if diff := cmp.Diff(want, printed(linksIn(t, lex, report, knowledge.Uses))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", report, diff)
		}
	}
}
