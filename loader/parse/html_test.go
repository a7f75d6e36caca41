package parse_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/loader/parse"
)

const report = `<!doctype html>
<html lang="ja-JP"><head><meta charset="utf-8"><title>見てきた話 | ある技術ブログ</title>
<link rel="canonical" href="https://blog.example.jp/kubecon">
<meta name="author" content="田中花子"><meta property="og:site_name" content="ある技術ブログ">
<meta property="article:published_time" content="2019-11-25T10:00:00+09:00">
<script>var a = "DynamoDB"</script></head>
<body><nav><ul><li>ホーム</li></ul></nav>
<article><h1>見てきた話</h1>
<p>サンディエゴまで出かけて、講演を二つ聞いた。会場はとても広く、
朝から晩まで人でいっぱいで、休憩の間にも話が尽きない。展示も多く、どの机でも実物を見せてくれたので、
歩いているだけで半日が過ぎた。聞いた講演のうち、仕事で使えそうなものだけを、忘れないうちに書いておく。ほかの人の記録も合わせて読んでほしい。
資料はそれぞれの講演者が公開しているので、くわしい設定や図はそちらで確かめてほしい。</p>
<h2>Scaling <em>Prometheus</em></h2>
<ul><li>使い方の話<ul><li>保存先は S3</li></ul></li><li><p>監視の話</p></li></ul>
<hr><p>一行目<br>・二行目</p>
<table><tr><th>題</th><th>人</th></tr><tr><td>Inside gRPC</td><td>Ann Lee</td></tr></table>
<pre>kubectl get pods
exit</pre></article><footer>© 会社</footer></body></html>`

func TestHTML(t *testing.T) {
	doc, err := parse.Parse("a.html", []byte(report))
	if err != nil {
		t.Fatal(err)
	}
	front := parse.Front{Title: "見てきた話", URL: "https://blog.example.jp/kubecon", Author: "田中花子", Publisher: "ある技術ブログ", Published: "2019-11-25", Language: "ja"}
	if diff := cmp.Diff(front, doc.Front); diff != "" {
		t.Errorf("what the page says of itself (-want +got):\n%s", diff)
	}
	type seen struct {
		Shape         parse.Shape
		Level, Indent int
		Body          string
	}
	want := []seen{
		{parse.Heading, 1, 0, "見てきた話"}, {Shape: parse.Blank},
		{parse.Text, 0, 0, strings.Join(strings.Fields(report[strings.Index(report, "<p>")+3:strings.Index(report, "</p>")]), " ")}, {Shape: parse.Blank},
		{parse.Heading, 2, 0, "Scaling Prometheus"}, {Shape: parse.Blank},
		{parse.Bullet, 0, 0, "使い方の話"}, {parse.Bullet, 0, 2, "保存先は S3"}, {parse.Bullet, 0, 0, "監視の話"}, {Shape: parse.Blank},
		{parse.Rule, 0, 0, ""}, {Shape: parse.Blank},
		{parse.Text, 0, 0, "一行目"}, {parse.Bullet, 0, 0, "二行目"}, {Shape: parse.Blank},
		{parse.Text, 0, 0, "題 | 人"}, {parse.Text, 0, 0, "Inside gRPC | Ann Lee"}, {Shape: parse.Blank},
		{parse.Code, 0, 0, "kubectl get pods"}, {parse.Code, 0, 0, "exit"},
	}
	var got []seen
	for i, l := range doc.Lines {
		got = append(got, seen{l.Shape, l.Level, l.Indent, l.Body})
		if l.Number != i+1 {
			t.Errorf("line %d has the number %d", i+1, l.Number)
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestShortPagesAreReadWhole(t *testing.T) {
	doc, err := parse.Parse("a.htm", []byte("<title>T</title><p>Aurora の話<p>二つ目"))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, l := range doc.Lines {
		got = append(got, l.Text)
	}
	if diff := cmp.Diff([]string{"T", "", "Aurora の話", "", "二つ目"}, got); diff != "" {
		t.Error(diff)
	}
}

func TestPagesWithoutText(t *testing.T) {
	if _, err := parse.Parse("a.html", []byte("<html><body><script>1</script></body></html>")); !errors.Is(err, parse.ErrEmpty) {
		t.Errorf("got %v", err)
	}
}

// FuzzHTML holds pages to what every document keeps: lines numbered without
// gaps, bodies that stand in their texts where they say.
func FuzzHTML(f *testing.F) {
	f.Add(report)
	f.Add("<ul><li>a<table><tr><td>b<li>c")
	f.Fuzz(func(t *testing.T, text string) {
		doc, err := parse.Parse("a.html", []byte(text))
		if err != nil {
			return
		}
		for i, l := range doc.Lines {
			runes := []rune(l.Text)
			if l.Number != i+1 || l.Start > len(runes) || !strings.HasPrefix(strings.TrimLeft(string(runes[l.Start:]), " \t"), l.Body) {
				t.Fatalf("line %+v of %q", l, text)
			}
		}
	})
}
