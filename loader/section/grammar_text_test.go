package section_test

import (
	"fmt"
	"strings"
)

// evening is what a report of the grammar tells of.
type evening struct {
	title string
	talks []given
	words [][]string // of each talk
}

// given is a talk with who gave it.
type given struct{ title, who, firm, handle string }

// by is who gave a talk, as a way to print speakers says it.
func (g given) by(way string) string {
	if strings.Contains(way, "@") {
		return g.handle
	}
	return g.who + "@" + g.firm
}

var evenings = []evening{
	{"はこぶね技術の夕べ 2022 参加レポート",
		[]given{
			{"配送計画を夜間バッチから開放した半年間", "三輪 静香", "北辰クラウド", "miwashizuka"},
			{"小さなチームで守る監視とアラートの育て方", "鵜飼 大吾", "株式会社まきば製作所", "ukai_d"},
			{"検索基盤を止めずに引っ越すための五つの約束", "Mona Keller", "Orbital Labs", "monakel"},
			{"障害訓練を毎月続けてわかったこと", "早乙女 樹", "北辰クラウド", "saotome1t"},
		},
		[][]string{
			{"夜のうちに終わらない計算を昼へ移し、待ち行列で受けるようにしたという内容だった。", "依頼は一件ずつ積まれ、空いた機械が取りにいく", "締め切りのある便だけ先に回す仕組みも加えたそうだ。"},
			{"通知が多すぎて誰も読まなくなったところから始まった取り組みの紹介でした。", "鳴らす条件は週に一度みんなで見直す", "当番の負担が三分の一になったという数字が印象に残った。"},
			{"新旧二つの索引へ同時に書き込み、少しずつ読み先を替えていく手順が丁寧に語られた。", "戻せる道を残しておくことが何より大事", "最後の切り替えは平日の昼に行ったとのことです。"},
			{"台本のない訓練を入れたことで、手順書の穴が次々と見つかったという報告である。", "役割を毎回くじで決める", "新人が指揮を執った回がいちばん学びが多かったらしい。"},
		}},
	{"カモメ勉強会 2019 メモ",
		[]given{
			{"REST APIを卒業する日", "折原 文", "Orbital Labs", "orihara"},
			{"Terraformと仲直りする: 状態ファイルとの付き合い方", "Noah Lindqvist", "北辰クラウド", "nlindq"},
			{"障害対応、どこまで自動化しますか？", "湯浅 千尋", "株式会社トネリコ", "chihi_ro"},
		},
		[][]string{
			{"型のある呼び出しに置き換えた経緯と、途中で諦めた案がいくつも紹介されていました。", "生成した型を両側で使う", "移行には一年かかったとのこと。"},
			{"状態を分けて持つようにしてから衝突が減ったという経験談で、うなずくことばかりでした。", "分ける単位は組織に合わせる", "取り込みの道具を自作した話も聞けた。"},
			{"人が決める場面を残しながら、手を動かす部分だけを任せていく考え方が示されました。", "止める判断は人がする", "夜中の呼び出しが月に二回まで減ったそうです。"},
		}},
}

// frame is what else a report prints, before its talks and behind them.
type frame struct {
	name          string
	before, after func(e evening, h heading) string
}

func part(h heading, title, words string) string { return h.entitle(title) + "\n\n" + words + "\n\n" }

func nothing(evening, heading) string { return "" }

func titles(before, after string) func(evening, heading) string {
	return func(e evening, _ heading) string {
		var text string
		for _, g := range e.talks {
			text += strings.NewReplacer("NAME", g.who, "FIRM", g.firm).Replace(before) + g.title + after + "\n"
		}
		return text + "\n"
	}
}

var frames = []frame{
	{"none", nothing, nothing},
	{"contents", titles("- ", ""), nothing},
	{"programme", func(e evening, h heading) string {
		return "|時間|題名|登壇者|\n|---|---|---|\n" + titles("|10:00|", "|NAME|")(e, h)
	}, nothing},
	{"when and where", func(_ evening, h heading) string {
		return part(h, "開催概要", "- 日時: 2022年5月14日（土）\n- 会場: 港の倉庫二階\n- 主催: はこぶねの会")
	}, nothing},
	{"party", nothing, func(_ evening, h heading) string {
		return part(h, "懇親会", "軽い食事をつまみながら、登壇した人にも直接あれこれ聞くことができました。")
	}},
	{"place", func(_ evening, h heading) string {
		return part(h, "会場の様子", "入口では名札が配られ、席はほとんど埋まっていました。")
	}, func(_ evening, h heading) string {
		return part(h, "全体の感想", "どの話も現場の手触りがあって、持ち帰りたいことがたくさんありました。")
	}},
	{"days", func(_ evening, h heading) string { return "## 1日目\n\n" }, nothing},
}

// write writes a report, and gives the talks that are in it: "line title".
func (e evening) write(head heading, by credit, told body, in frame) (text string, want []string) {
	lines := func() int { return strings.Count(text, "\n") + 1 }
	if strings.HasPrefix(head.part, "##") {
		text = "# "
	}
	text += e.title + "\n\n" + head.entitle("はじめに") + "\n\n先週の集まりに行ってきたので、聞いた順に書き留めておきます。\n\n"
	text += in.before(e, head)
	if head.name == "group" {
		text += "## 聴講したセッション" + "\n\n"
	}
	for i, g := range e.talks {
		title, under := "TITLE", ""
		if by.write != nil {
			title, under = by.write(g)
		}
		title = strings.Replace(title, "TITLE", head.opens+g.title+head.closes, 1)
		title = strings.NewReplacer("「「", "「", "」」", "」", "「『", "『", "』」", "』").Replace(title)
		want = append(want, fmt.Sprintf("%d %s", lines(), g.title))
		text += head.mark(i) + title + head.end + "\n"
		if under != "" {
			text += under + "\n"
		}
		text += told.write(e.words[i]) + "\n"
	}
	return text + in.after(e, head) + head.entitle("まとめ") + "\n\n久しぶりの会場でしたが、話しかけてくれた皆さんのおかげで楽しめました。\n", want
}
