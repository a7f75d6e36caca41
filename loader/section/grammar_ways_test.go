package section_test

import (
	"fmt"
	"strings"
)

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
	same("□", "□ ", ""), same("▼", "▼", ""), same("★", "★", ""), same("<strong>", "<strong>", "</strong>"),
	around("「」", "", "「", "」"), around("link", "", "[", "](https://slides.example/1)"), {name: "**1.", mark: func(n int) string { return fmt.Sprintf("**%d. ", n+1) }, end: "**"}, counted("【1】", "【セッションN】", ""),
	counted("Session 1:", "Session N: ", ""), counted("(1)", "(N) ", ""), counted("①", "①", ""), counted("### code", "### B-0N ", "## "), counted("■10:00", "■1N:00～ ", "■"),
}

// credit is a way to print who spoke: in the title, or under it.
type credit struct {
	name  string
	write func(g given) (title, under string)
}

func below(format string) func(given) (string, string) {
	return func(g given) (string, string) {
		return "TITLE", strings.NewReplacer("NAME", g.who, "FIRM", g.firm, "HANDLE", g.handle).Replace(format)
	}
}

func behind(format string) func(given) (string, string) {
	return func(g given) (string, string) {
		return strings.NewReplacer("NAME", g.who, "FIRM", g.firm, "HANDLE", g.handle).Replace(format), ""
	}
}

var credits = []credit{
	{"nobody", nil},
	{"登壇者：", below("登壇者：NAME（FIRM）")}, {"登壇者: /", below("登壇者: NAME / FIRM")}, {"スピーカー", below("スピーカー：FIRM NAME 氏")}, {"- 登壇者", below("- 登壇者: FIRM NAMEさん")},
	{"bold label", below("**発表者**: NAME（FIRM）")}, {"Speaker:", below("Speaker: NAME (FIRM)")}, {"by", below("by NAME (FIRM)")},
	{"name (firm)", below("NAME（FIRM）")}, {"firm name", below("FIRM NAME氏")}, {"firm name さん", below("FIRM NAMEさん")}, {"sentence", below("登壇者はFIRMのNAMEさんです。")},
	{"による", below("FIRMのNAMEさんによる発表。")}, {"italic", below("*NAME, FIRM*")},
	{"/ end", behind("TITLE / NAME (FIRM)")}, {"by end", behind("TITLE by NAME (FIRM)")}, {"- end", behind("TITLE - NAME（FIRM）")}, {"(さん)", behind("TITLE（FIRM NAMEさん）")},
	{"(name / firm)", behind("TITLE（NAME / FIRM）")}, {"｜ end", behind("TITLE ｜ NAME（FIRM）")}, {"氏 end", behind("TITLE FIRM NAME氏")},
	{"label, names", below("登壇者\n\n- NAME（FIRM）")}, {"quote", below("> NAME（FIRM）")}, {"linked name", below("登壇者: [NAME](https://x.example/a)さん（FIRM）")}, {"handle", below("NAME（@handle）さん（FIRM）")},
	{"by @", behind("TITLE by @HANDLE")}, {"by [@]", behind("TITLE by [@HANDLE](https://x.example/HANDLE)")}, {"(@)", behind("TITLE (@HANDLE)")}, {"- @", behind("TITLE - @HANDLEさん")}, {"@「」", behind("@HANDLEさん「TITLE」")},
	{"label @", below("発表者: @HANDLE")}, {"@ さん", below("[@HANDLE](https://x.example/HANDLE) さん")}, {"@ です", below("登壇者は@HANDLEさんです。")},
	{"のセッション", below("FIRMのNAMEさんのセッションです。")}, {"p", below("<p>登壇者：NAME（FIRM）</p>")},
	{"opens による", below("FIRMのNAMEさんによる、道のりを振り返る発表。")}, {"opens が", below("FIRMのNAMEさんが順を追って説明してくれました。")}, {"opens …", below("FIRMのNAMEさん…が代わりに話した回。")},
	{"first", behind("NAMEさん（FIRM）「TITLE」")}, {"firm first", behind("FIRM NAMEさん「TITLE」")},
	{"firm name「」", behind("FIRM NAME「TITLE」")},
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
	{"lines", func(words []string) string { return strings.Join(words, "\n") + "\n" }},
	{"・", items("・")},
	{"*", func(words []string) string { return "\n" + items("* ")(words) }},
	{"paragraph", func(words []string) string { return "\n" + strings.Join(words, "") + "\n" }},
	{"-", items("- ")},
	{"link", func(words []string) string {
		return "https://slides.example/5\n\n" + strings.Join(words, "\n\n") + "\n"
	}},
}
