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
type given struct{ title, who, firm string }

var evenings = []evening{
	{"はこぶね技術の夕べ 2022 参加レポート",
		[]given{
			{"配送計画を夜間バッチから開放した半年間", "三輪 静香", "北辰クラウド"},
			{"小さなチームで守る監視とアラートの育て方", "鵜飼 大吾", "株式会社まきば製作所"},
			{"検索基盤を止めずに引っ越すための五つの約束", "Mona Keller", "Orbital Labs"},
			{"障害訓練を毎月続けてわかったこと", "早乙女 樹", "北辰クラウド"},
		},
		[][]string{
			{"夜のうちに終わらない計算を昼へ移し、待ち行列で受けるようにしたという内容だった。", "依頼は一件ずつ積まれ、空いた機械が取りにいく", "締め切りのある便だけ先に回す仕組みも加えたそうだ。"},
			{"通知が多すぎて誰も読まなくなったところから始まった取り組みの紹介でした。", "鳴らす条件は週に一度みんなで見直す", "当番の負担が三分の一になったという数字が印象に残った。"},
			{"新旧二つの索引へ同時に書き込み、少しずつ読み先を替えていく手順が丁寧に語られた。", "戻せる道を残しておくことが何より大事", "最後の切り替えは平日の昼に行ったとのことです。"},
			{"台本のない訓練を入れたことで、手順書の穴が次々と見つかったという報告である。", "役割を毎回くじで決める", "新人が指揮を執った回がいちばん学びが多かったらしい。"},
		}},
	{"カモメ勉強会 2019 メモ",
		[]given{
			{"REST APIを卒業する日", "折原 文", "Orbital Labs"},
			{"Terraformと仲直りする: 状態ファイルとの付き合い方", "Noah Lindqvist", "北辰クラウド"},
			{"障害対応、どこまで自動化しますか？", "湯浅 千尋", "株式会社トネリコ"},
		},
		[][]string{
			{"型のある呼び出しに置き換えた経緯と、途中で諦めた案がいくつも紹介されていました。", "生成した型を両側で使う", "移行には一年かかったとのこと。"},
			{"状態を分けて持つようにしてから衝突が減ったという経験談で、うなずくことばかりでした。", "分ける単位は組織に合わせる", "取り込みの道具を自作した話も聞けた。"},
			{"人が決める場面を残しながら、手を動かす部分だけを任せていく考え方が示されました。", "止める判断は人がする", "夜中の呼び出しが月に二回まで減ったそうです。"},
		}},
}

// heading is a way to print titles: a mark before the line of the n-th, from 0,
// what opens and closes the title in it, and what ends the line.
type heading struct {
	name               string
	mark               func(n int) string
	opens, closes, end string
	part               string // the mark of the report's own headings
}

func same(name, mark, end string) heading {
	return heading{name: name, mark: func(int) string { return mark }, end: end, part: mark}
}

func around(name, mark, opens, closes string) heading {
	return heading{name: name, mark: func(int) string { return mark }, opens: opens, closes: closes, part: mark}
}

func counted(name, format, part string) heading {
	return heading{name: name, mark: func(n int) string { return strings.ReplaceAll(format, "N", fmt.Sprint(n+1)) }, part: part}
}

// entitle prints a heading of the report itself.
func (h heading) entitle(title string) string { return h.part + title + h.end }

var headings = []heading{
	same("#", "# ", ""), same("##", "## ", ""), same("###", "### ", ""),
	same("**", "**", "**"), same("■", "■", ""), same("◆", "◆ ", ""), same("●", "●", ""), same("【】", "【", "】"), same("wiki", "== ", " =="),
	same("h2", "<h2>", "</h2>"), same("h3 with id", `<h3 id="x">`, "</h3>"), same("h4 strong", "<h4><strong>", "</strong></h4>"),
	same("drawn", "", "\n"+strings.Repeat("-", 30)), same("bare", "", ""),
	around("■「」", "■", "「", "」"), around("##「」", "## ", "「", "」"), around("##『』", "## ", "『", "』"), around("**t**", "", "**", "**"),
	around("## link", "## ", "[", "](https://slides.example/1)"), around("## **t**", "## ", "**", "**"),
	counted("## 1.", "## N. ", "## "), counted("## セッション1", "## セッションN：", "## "), counted("## 10:00", "## 1N:00-1N:40 ", "## "), counted("## code", "## [B-NN] ", "## "),
	counted("1.", "N. ", ""), counted("■1.", "■N. ", "■"),
	same("group", "### ", ""), counted("emoji", "## 🎤 ", "## "),
}

// credit is a way to print who spoke: in the title, or under it.
type credit struct {
	name  string
	write func(g given) (title, under string)
}

func below(format string) func(given) (string, string) {
	return func(g given) (string, string) {
		return "TITLE", strings.NewReplacer("NAME", g.who, "FIRM", g.firm).Replace(format)
	}
}

func behind(format string) func(given) (string, string) {
	return func(g given) (string, string) {
		return strings.NewReplacer("NAME", g.who, "FIRM", g.firm).Replace(format), ""
	}
}

var credits = []credit{
	{"nobody", nil},
	{"登壇者：", below("登壇者：NAME（FIRM）")}, {"登壇者: /", below("登壇者: NAME / FIRM")}, {"スピーカー", below("スピーカー：FIRM NAME 氏")}, {"- 登壇者", below("- 登壇者: FIRM NAMEさん")},
	{"bold label", below("**発表者**: NAME（FIRM）")}, {"Speaker:", below("Speaker: NAME (FIRM)")}, {"by", below("by NAME (FIRM)")},
	{"name (firm)", below("NAME（FIRM）")}, {"firm name", below("FIRM NAME氏")}, {"firm name さん", below("FIRM NAMEさん")}, {"sentence", below("登壇者はFIRMのNAMEさんです。")},
	{"による", below("FIRMのNAMEさんによる発表。")}, {"italic", below("*NAME, FIRM*")},
	{"/ end", behind("TITLE / NAME (FIRM)")}, {"by end", behind("TITLE by NAME (FIRM)")}, {"- end", behind("TITLE - NAME（FIRM）")}, {"(さん)", behind("TITLE（FIRM NAMEさん）")},
	{"first", behind("NAMEさん（FIRM）「TITLE」")}, {"firm first", behind("FIRM NAMEさん「TITLE」")},
}

// body is a way to print what was said.
type body struct {
	name  string
	write func(words []string) string
}

func items(mark string) func([]string) string {
	return func(words []string) string { return mark + strings.Join(words, "\n"+mark) + "\n" }
}

var bodies = []body{
	{"paragraph", func(words []string) string { return "\n" + strings.Join(words, "") + "\n" }},
	{"lines", func(words []string) string { return strings.Join(words, "\n") + "\n" }},
	{"-", items("- ")}, {"・", items("・")}, {"*", func(words []string) string { return "\n" + items("* ")(words) }},
	{"link", func(words []string) string {
		return "https://slides.example/5\n\n" + strings.Join(words, "\n\n") + "\n"
	}},
}

// write writes a report, and gives the talks that are in it: "line title".
func (e evening) write(head heading, by credit, told body) (text string, want []string) {
	lines := func() int { return strings.Count(text, "\n") + 1 }
	if strings.HasPrefix(head.part, "##") {
		text = "# "
	}
	text += e.title + "\n\n" + head.entitle("はじめに") + "\n\n先週の集まりに行ってきたので、聞いた順に書き留めておきます。\n\n"
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
	return text + head.entitle("まとめ") + "\n\n久しぶりの会場でしたが、話しかけてくれた皆さんのおかげで楽しめました。\n", want
}
