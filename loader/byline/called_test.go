package byline_test

import "testing"

// TestOffices reads people behind the office that they hold.
func TestOffices(t *testing.T) {
	parses(t, map[string][]said{
		"CEO Ana Lopez":           {{"Ana Lopez", "", "CEO", ""}},
		"AWS CTO Ana Lopez":       {{"Ana Lopez", "AWS", "CTO", ""}},
		"Acme's CEO Bo Ek":        {{"Bo Ek", "Acme", "CEO", ""}},
		"鵜飼物産 CTO みわ":             {{"みわ", "鵜飼物産", "CTO", ""}},
		"代表取締役社長 三輪 静香 氏":         {{"三輪 静香", "", "代表取締役社長", ""}},
		"実行委員長である三輪さんです。":         {{"三輪", "", "実行委員長", ""}},
		"鵜飼物産のCIO、三輪さんによる2つの話。":   {{"三輪", "鵜飼物産", "CIO", ""}},
		"オルカソフトのデータテックリードの三輪さん":   {{"三輪", "オルカソフト", "データテックリード", ""}},
		"The President Ana Lopez": nil,
		"Meet the CTO Ana Lopez":  nil,
		"Startup CTO Night":       nil,
	})
}

// TestCalled reads those who call themselves something, behind a label.
func TestCalled(t *testing.T) {
	parses(t, map[string][]said{
		"登壇者 : orca-77さん ( @orca77 )": {{"orca-77", "", "", "speaker"}},
		"発表者：まきばのうしさん":                {{"まきばのうし", "", "", "speaker"}},
		"発表者：北ソフト三輪さん":                {{"三輪", "北ソフト", "", "speaker"}},
		"スピーカー：オルカソフト三輪さん":            {{"三輪", "オルカソフト", "", "speaker"}},
		"登壇者：三輪 静香 さん ( _dr_miwa )":   {{"三輪 静香", "", "", "speaker"}},
		"登壇者：AWSさん":                   nil,
		"発表者：弊社の三輪さん":                 nil,
		"発表者：4人の皆さん":                  nil,
		"orca-77さん":                   nil,
		"D会場 三輪さん":                    nil,
		"鵜飼物産 三輪":                     nil,
		"鵜飼物産の三輪さん":                   {{"三輪", "鵜飼物産", "", ""}},
		"鵜飼 大吾・三輪 静香（AWS）":            {{"鵜飼 大吾", "AWS", "", ""}, {"三輪 静香", "AWS", "", ""}},
		"株式会社まきば 鵜飼 大吾・Bo Ek":         {{"鵜飼 大吾", "株式会社まきば", "", ""}, {"Bo Ek", "株式会社まきば", "", ""}},
		"AWS 鵜飼 大吾・株式会社まきば 三輪 静香":     {{"鵜飼 大吾", "AWS", "", ""}, {"三輪 静香", "株式会社まきば", "", ""}},
		"登壇者: ジョン・スミス・三輪 静香":          {{"ジョン・スミス", "", "", "speaker"}, {"三輪 静香", "", "", "speaker"}},
	})
}

// TestCalledBehind reads lists of those whom honorifics follow, by whatever name
// they go, behind a label.
func TestCalledBehind(t *testing.T) {
	parses(t, map[string][]said{
		"スピーカー: 株式会社まきば monaさん":        {{"mona", "株式会社まきば", "", "speaker"}},
		"登壇者: 株式会社まきばのさわらさん、monaさん":    {{"さわら", "株式会社まきば", "", "speaker"}, {"mona", "株式会社まきば", "", "speaker"}},
		"登壇者: 株式会社まきばのさわらさん、元AWSの三輪さん": {{"さわら", "株式会社まきば", "", "speaker"}, {"三輪", "", "元", "speaker"}},
		"株式会社まきば monaさん":               nil,
		"登壇者: 次回の開催をお楽しみに、待っている皆さん":    nil,
	})
}
