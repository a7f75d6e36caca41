package byline_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/lexicon"
	"talkgraph/loader/byline"
)

const names = `
- {name: Amazon Aurora, kind: service, category: aws-service, aliases: [Aurora]}
- {name: Amazon Web Services, kind: company, type: company, aliases: [AWS]}
- {name: Ford, kind: company, type: company}
- {name: Moorline, kind: company, type: company}
- {name: Moorline, kind: service, category: saas, provider: Moorline, context: [Moorline]}
- {name: Jane Smith, kind: person}
`

func testLexicon(t testing.TB) *lexicon.Lexicon {
	t.Helper()
	lex, err := lexicon.New(lexicon.File{Name: "names.yaml", Data: []byte(names)})
	if err != nil {
		t.Fatal(err)
	}
	return lex
}

// said is a person without the places, which the test checks by slicing.
type said struct{ Name, Company, Title, Role string }

// parsed are bylines in Latin letters, and lines that are none.
var parsed = map[string][]said{
	"Ana Lopez, CTO, Keynote":                                {{"Ana Lopez", "", "CTO, Keynote", ""}},
	"Ana Lopez, CTO, Keynote Systems":                        {{"Ana Lopez", "Keynote Systems", "CTO", ""}},
	"Ana Lopez / Moorline":                                   {{"Ana Lopez", "Moorline", "", ""}},
	"Ana Lopez (Moorline Architect)":                         {{"Ana Lopez", "Moorline", "Architect", ""}},
	"Speaker: Ana Lopez / Tidewater":                         {{"Ana Lopez", "Tidewater", "", "speaker"}},
	"Speaker: Ana Lopez / 4Tide":                             {{"Ana Lopez", "4Tide", "", "speaker"}},
	"Ana Lopez / Tidewater":                                  nil,
	"Ana Lopez (HarbourConf best speaker)":                   {{"Ana Lopez", "", "HarbourConf best speaker", ""}},
	"Ana Lopez (BoxConf program chair)":                      {{"Ana Lopez", "", "BoxConf program chair", ""}},
	"Ana Lopez - Acme":                                       {{"Ana Lopez", "Acme", "", ""}},
	"Ana Lopez – Acme & Bo Ek – Two Words Inc":               {{"Ana Lopez", "Acme", "", ""}, {"Bo Ek", "Two Words Inc", "", ""}},
	"Mary van Dyke (AWS Vice President)":                     {{"Mary van Dyke", "AWS", "Vice President", ""}},
	"Speaker: Ana Lopez, CTO, Acme":                          {{"Ana Lopez", "Acme", "CTO", "speaker"}},
	"Speakers: Ana Lopez (Acme) and Bo Ek (AWS)":             {{"Ana Lopez", "Acme", "", "speaker"}, {"Bo Ek", "AWS", "", "speaker"}},
	"Moderator: Ana Lopez, Head of Data at Acme":             {{"Ana Lopez", "Acme", "Head of Data", "moderator"}},
	"Ana Lopez, Director, Boats and Harbour Engineering":     {{"Ana Lopez", "", "Director, Boats and Harbour Engineering", ""}},
	"Ana Lopez, Staff Network Engineer and Bo Ek of AWS":     {{"Ana Lopez", "", "Staff Network Engineer", ""}, {"Bo Ek", "AWS", "", ""}},
	"by Ana Lopez":                                           {{"Ana Lopez", "", "", "speaker"}},
	"Presented by Ana Lopez, Acme":                           {{"Ana Lopez", "Acme", "", "speaker"}},
	"by ANA LOPEZ - Acme":                                    {{"ANA LOPEZ", "Acme", "", "speaker"}},
	"by AnaLopez - Acme":                                     {{"AnaLopez", "Acme", "", "speaker"}},
	"by Lopez (Acme)":                                        {{"Lopez", "Acme", "", "speaker"}},
	"by ANA LOPEZ":                                           {{"ANA LOPEZ", "", "", "speaker"}},
	"by BIG BOXES":                                           nil,
	"by Aurora - Acme":                                       nil,
	"by Henrik":                                              {{"Henrik", "", "", "speaker"}},
	"by Harbour":                                             nil,
	"Ana Lopez (CFO and COO @ Acme & mother of Boxes)":       {{"Ana Lopez", "Acme", "CFO and COO", ""}},
	"Speakers - Ana Lopez (Acme), Bo Ek (AWS)":               {{"Ana Lopez", "Acme", "", "speaker"}, {"Bo Ek", "AWS", "", "speaker"}},
	"Dr. Ana Lopez, PhD, Head of Data, Acme Tide":            {{"Ana Lopez", "Acme Tide", "Head of Data", ""}},
	"Pia deVries, Acme":                                      {{"Pia deVries", "Acme", "", ""}},
	"by the sea":                                             nil,
	"Jane Smith":                                             {{"Jane Smith", "", "", ""}},
	"Panelists: Ana (Acme), Bo Ek (Atlantica)":               {{"Ana", "Acme", "", "panelist"}, {"Bo Ek", "Atlantica", "", "panelist"}},
	"Ana Lopez / AWS":                                        {{"Ana Lopez", "AWS", "", ""}},
	"Ana Lopez / Bo Ek":                                      {{"Ana Lopez", "", "", ""}, {"Bo Ek", "", "", ""}},
	"Ana Lopez, Director, Harbour Strategy, AWS":             {{"Ana Lopez", "AWS", "Director, Harbour Strategy", ""}},
	"Ana Lopez, Global Head of Boat Platforms, Acme Bank":    {{"Ana Lopez", "Acme Bank", "Global Head of Boat Platforms", ""}},
	"Ana Lopez, Director, Harbour Strategy, Tidewater":       {{"Ana Lopez", "Tidewater", "Director, Harbour Strategy", ""}},
	"Ana Lopez, Data Scientist & Bo Ek, Staff Engineer, AWS": {{"Ana Lopez", "AWS", "Data Scientist", ""}, {"Bo Ek", "AWS", "Staff Engineer", ""}},
	"Ana Lopez - What the sea does to a server":              {{"Ana Lopez", "", "What the sea does to a server", ""}},
	"Ana Lopez - Institute of Tides and Harbours":            {{"Ana Lopez", "Institute of Tides and Harbours", "", ""}},
	"Esther Ford (Acme)":                                     {{"Esther Ford", "Acme", "", ""}},
	"Will Ford (Acme)":                                       nil,
	"Ana Lopez (Head of Cranes)":                             {{"Ana Lopez", "", "Head of Cranes", ""}},
	"Ana Lopez (VP of AWS)":                                  {{"Ana Lopez", "AWS", "VP", ""}},
	"Ana Lopez (AWS-UG)":                                     {{"Ana Lopez", "AWS-UG", "", ""}},
	"Ana Lopez CTO at Tidewater":                             {{"Ana Lopez", "Tidewater", "CTO", ""}},
	"Ana Lopez EVP and CIO at Tidewater":                     {{"Ana Lopez", "Tidewater", "EVP and CIO", ""}},
	"Ana Lopez - CIO: Tidewater":                             {{"Ana Lopez", "Tidewater", "CIO", ""}},
	"Ana Lopez - Staff Engineer: AWS":                        {{"Ana Lopez", "AWS", "Staff Engineer", ""}},
	"Ana Lopez - Manager: how to be one":                     {{"Ana Lopez", "", "", ""}},
	"Ana Lopez, Chief Product Officer":                       {{"Ana Lopez", "", "Chief Product Officer", ""}},
	"Principal Engineer Ana Lopez, Acme":                     {{"Ana Lopez", "Acme", "", ""}},
	"Ana Lopez, Staff Engineer, Serverless, Northmoor, AWS":  {{"Ana Lopez", "AWS", "Staff Engineer, Serverless, Northmoor", ""}},
	"Ana Lopez, staff engineer at northmo":                   {{"Ana Lopez", "northmo", "staff engineer", ""}},
	"Ana Lopez, staff engineer at home":                      {{"Ana Lopez", "", "staff engineer at home", ""}},
	"Ana Lopez, Ben Berg":                                    {{"Ana Lopez", "", "", ""}, {"Ben Berg", "", "", ""}},
	"Ana Lopez - 45 min":                                     {{"Ana Lopez", "", "", ""}},
	"Ana Lopez - Talk slides":                                {{"Ana Lopez", "", "", ""}},
	"Speaker: ANA LOPEZ, Tidewater":                          {{"ANA LOPEZ", "Tidewater", "", "speaker"}},
	"Staff Engineer, Acme":                                   nil,
	"Presented by: Acme":                                     nil,
	"Amazon Aurora - the database":                           nil,
	"Deep Dive - Acme":                                       nil,
	"words about Ana Lopez (Acme)":                           nil,
	"":                                                       nil,
}

func TestParse(t *testing.T) { parses(t, parsed) }

// parsedJapanese are those in Japanese, or that mix both.
var parsedJapanese = map[string][]said{
	"Northtide, Inc.　大場 修 様":              {{"大場 修", "Northtide", "", ""}},
	"早瀬 美咲 株式会社カモメ エンジニア":                 {{"早瀬 美咲", "株式会社カモメ", "エンジニア", ""}},
	"早瀬美咲さん 株式会社カモメ 技術部長":                 {{"早瀬美咲", "株式会社カモメ", "技術部長", ""}},
	"早瀬美咲氏 株式会社カモメ 技術部長":                  {{"早瀬美咲", "株式会社カモメ", "技術部長", ""}},
	"カモメ電機で部長をされている早瀬 美咲さんのセッションです。":      {{"早瀬 美咲", "カモメ電機", "", ""}},
	"Toyotaにおける錨のこれまで by 早瀬健一":            nil,
	"Speaker: 吉川幸弘 さん":                    {{"吉川幸弘", "", "", "speaker"}},
	"登壇者: 山田 太郎 (株式会社アクメ 部長)":             {{"山田 太郎", "株式会社アクメ", "部長", "speaker"}},
	"ゲスト：ジョン・スミス氏（アクメ）":                   {{"ジョン・スミス", "アクメ", "", "guest"}},
	"パネリスト: 生井 (アクメ)、相馬 (Wiz2)、猪飼 (つばめ堂)": {{"生井", "アクメ", "", "panelist"}, {"相馬", "Wiz2", "", "panelist"}, {"猪飼", "つばめ堂", "", "panelist"}},
	"パネラー：しんやさん、轟さん":                      {{"しんや", "", "", "panelist"}, {"轟", "", "", "panelist"}},
	"世話役: 照井": {{"照井", "", "", "host"}},
	"モデレータ: 夏目 涼 (カモメ製作所)":                 {{"夏目 涼", "カモメ製作所", "", "moderator"}},
	"山田 太郎 / 株式会社アクメ":                      {{"山田 太郎", "株式会社アクメ", "", ""}},
	"株式会社アクメ　山田太郎さん (@yamada)":             {{"山田太郎", "株式会社アクメ", "", ""}},
	"山田太郎 & 佐藤花子 (AWS)":                    {{"山田太郎", "AWS", "", ""}, {"佐藤花子", "AWS", "", ""}},
	"ゲストスピーカー/株式会社アクメ 山田 太郎":               {{"山田 太郎", "株式会社アクメ", "", "guest"}},
	"株式会社アクメの山田太郎氏":                        {{"山田太郎", "株式会社アクメ", "", ""}},
	"つばめ商事株式会社 山田氏":                        {{"山田", "つばめ商事株式会社", "", ""}},
	"AWS 山田さん、佐藤さん":                        {{"山田", "AWS", "", ""}, {"佐藤", "AWS", "", ""}},
	"AWS 山田氏":                              {{"山田", "AWS", "", ""}},
	"AWS株式会社 営業本部 山田太郎さん":                  {{"山田太郎", "AWS株式会社", "営業本部", ""}},
	"アクメ：Ana Maria Lopez、山田太郎":             {{"Ana Maria Lopez", "アクメ", "", ""}, {"山田太郎", "アクメ", "", ""}},
	"山田太郎 (Taro Yamada)":                   {{"山田太郎", "", "", ""}},
	"山田 太郎（やまだ たろう）(AWS)":                  {{"山田 太郎", "AWS", "", ""}},
	"山田太郎 (アクメシステム)":                       {{"山田太郎", "アクメシステム", "", ""}},
	"株式会社アクメ 山田太郎氏 / 佐藤花子氏":                {{"山田太郎", "株式会社アクメ", "", ""}, {"佐藤花子", "株式会社アクメ", "", ""}},
	"山田太郎 (Blue Ocean)":                    {{"山田太郎", "Blue Ocean", "", ""}},
	"山田 太郎 (@yamada) 株式会社アクメ":              {{"山田 太郎", "株式会社アクメ", "", ""}},
	"【登壇者】株式会社アクメ CTO 山田 太郎 氏":             {{"山田 太郎", "株式会社アクメ", "CTO", "speaker"}},
	"入江 澄〔つばめ堂/アクメ〕:発表資料":                  {{"入江 澄", "つばめ堂", "", ""}},
	"講師：沖田 慎 ［アクメ］ スライドはこちら":               nil,
	"講師：沖田 慎 ［アクメ］：スライド":                   {{"沖田 慎", "アクメ", "", "speaker"}},
	"早瀬 律〈Acme〉、Ana Lopez〈AWS〉":            {{"早瀬 律", "Acme", "", ""}, {"Ana Lopez", "AWS", "", ""}},
	"登壇者 : 早瀬 律 (            ) さん":         {{"早瀬 律", "", "", "speaker"}},
	"講師：はるかぜいろは さん":                        {{"はるかぜいろは", "", "", "speaker"}},
	"講師：はるかぜいろは":                           nil,
	"株式会社アクメ CTO 早瀬 律@ritsu_h氏":            {{"早瀬 律", "株式会社アクメ", "CTO", ""}},
	"AWS Senior Evangelist さくらもち@mochi9さん": {{"さくらもち", "AWS", "Senior Evangelist", ""}},
	"早瀬律@ritsu_hさん":                        {{"早瀬律", "", "", ""}},
	"AWSのSenior Director、Ana Lopez氏":       {{"Ana Lopez", "AWS", "Senior Director", ""}},
	"株式会社アクメ 執行役員CTO、早瀬律氏":                 {{"早瀬律", "株式会社アクメ", "執行役員CTO", ""}},
	"AWS エバンジェリスト、ジョン・スミスさん":               {{"ジョン・スミス", "AWS", "エバンジェリスト", ""}},
	"早瀬 律: 株式会社Tide-Labo":                  {{"早瀬 律", "株式会社Tide-Labo", "", ""}},
	"早瀬 律：AWSリゾート株式会社":                     {{"早瀬 律", "AWSリゾート株式会社", "", ""}},
	"ジョン・スミス: AWS":                         {{"ジョン・スミス", "AWS", "", ""}},
	"早瀬 律: 箱は三つあります":                       nil,
	"Ana Lopez, Bo Ek, and Tom Ash":        {{"Ana Lopez", "", "", ""}, {"Bo Ek", "", "", ""}, {"Tom Ash", "", "", ""}},
	"Ana Lopez, AWS, and Tom Ash":          {{"Ana Lopez", "AWS", "", ""}, {"Tom Ash", "", "", ""}},
	"Ana Lopez, Bo Ek, and Northmoor":      nil,
	"Weaving Nets from Ana Lopez":          nil,
	"Ana Lopez from Weaving Nets":          {{"Ana Lopez", "Weaving Nets", "", ""}},
	"登壇者：早瀬 律[アクメ]　@ritsu_h":               {{"早瀬 律", "アクメ", "", "speaker"}},
	"入江 澄[つばめ堂/アクメ代表]　@irie":               {{"入江 澄", "", "つばめ堂/アクメ代表", ""}},
	"入江 澄[カモメ製作所/AWS代表]　@irie":             {{"入江 澄", "カモメ製作所", "", ""}},
	"登壇者：Ana Lopez[Tidewater]　@ana":        {{"Ana Lopez", "Tidewater", "", "speaker"}},
	"早瀬 律（アクメ） @ritsu_h、入江 澄（AWS）@irie":    {{"早瀬 律", "アクメ", "", ""}, {"入江 澄", "AWS", "", ""}},
	"早瀬 律（アクメ） @ritsu_h も来ていました":           nil,
	"早瀬 律[写真]を撮った":                         nil,
	"早瀬さんより":                               {{"早瀬", "", "", ""}},
	"AWS 早瀬さん/鵜飼さんより":                      {{"早瀬", "AWS", "", ""}, {"鵜飼", "AWS", "", ""}},
	"会社名/登壇者":                              nil,
	"三味線、太鼓、笛の演奏から始まった":                    nil,
	"登壇者: アクメ":                             nil,
	"登壇者: 未定":                              nil,
	"生井 (アクメ)":                             nil,
}

func TestParseJapanese(t *testing.T) { parses(t, parsedJapanese) }

// parses holds what Parse reads of texts to what they say, and to where.
func parses(t *testing.T, texts map[string][]said) {
	t.Helper()
	lex := testLexicon(t)
	for text, want := range texts {
		var got []said
		runes := []rune(text)
		for _, p := range byline.Parse(text, lex) {
			got = append(got, said{p.Name, p.Company, p.Title, p.Role})
			if string(runes[p.Start:p.End]) != p.Name || string(runes[p.From:p.To]) != p.Company {
				t.Errorf("%q: %+v does not stand where it says", text, p)
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q (-want +got):\n%s", text, diff)
		}
	}
}

// TestIsName tells names of people from compounds that are spelt like them.
func TestIsName(t *testing.T) {
	lex := testLexicon(t)
	for text, want := range map[string]bool{"早瀬 理恵": true, "長谷川 健": true, "最新情報": false, "社内環境": false, "運用 監視": false,
		"使ってる": false, "難しい": false, "早瀬 ひかる": true, "関 さとる": true, "関まなぶ": true,
		"Rolling Window": false, "Weekly Health Check": false, "Rich Brown": true, "Kelda Moss": true} {
		if got := byline.IsName(text, lex); got != want {
			t.Errorf("%s: %t", text, got)
		}
	}
}
