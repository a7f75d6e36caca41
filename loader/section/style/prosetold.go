package style

import (
	"slices"
	"strings"
	"unicode/utf8"

	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/billing"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// How Japanese sentences tell of a talk by its title.
const (
	quotedJa = `[「『]([^「」『』]{6,100})[」』]`
	talkJa   = `(?:セッション|講演|発表|トーク|プレゼン(?:テーション)?|基調講演|キーノート|LT|ワークショップ|(?i:chalk ?talk|builders['’]? session|breakout session))`
)

var (
	titledJa = pattern.MustCompile(quotedJa + `[ 　]?(?:という|といった|と題した|と題する|と題して|というタイトルの|というタイトルで|のタイトルで|をテーマに|をテーマにした|についての|の)[^「」。]{0,16}?(?:` + talkJa + `|登壇)`)
	talkOfJa = pattern.MustCompile(`(?:` + talkJa + `|登壇(?:の|した|する|された))` + `(?:は|の|、|が|「|である|、題して)?[^「」、。]{0,12}` + quotedJa)
	heardJa  = pattern.MustCompile(quotedJa + `[ 　]?(?:という(?:タイトル|題|演題)で|を(?:聴講|受講|拝聴|聴い|聴き|聞いて(?:き|み)))`)
	sanOfJa  = pattern.MustCompile(`(?:さん|氏|様)(?:(?:の|が|ご)?(?:登壇|発表|講演)(?:の|した|する|された)|の|による|が|は、?)[ 　]?` + quotedJa)
)

// toldInProse reads posts in which sentences tell of talks by their titles:
// "次に聞いたのは早瀬さんの「題」です". A talk goes up to the paragraph that tells
// of the next one.
func (b *Styles) toldInProse(p page.Span) []page.Mark {
	var marks []page.Mark
	seen, untitled := make(map[string]bool), 0
	for i := p.From; i < p.To; i++ {
		if m, ok := b.Common(i, p); ok && (!m.Talk || m.Rule == "keynote") {
			marks = append(marks, m)
			continue
		}
		l := b.lines[i]
		if i == p.Title || l.Shape != parse.Text && l.Shape != parse.Bullet {
			continue
		}
		if t, ok := b.OfPerson(l); ok && l.Shape == parse.Text && !seen[t.Text] && b.titleTold(l.Body) == "" {
			seen[t.Text] = true
			if untitled++; shape.Bare(l, shape.MaxBare) {
				untitled++ // it is a heading
			}
			marks = append(marks, page.Mark{Line: i, Talk: true, Rule: "told-untitled", Title: t})
			continue
		}
		if title := b.titleTold(l.Body); title != "" && !seen[title] && !b.ofOtherYear(l, p) {
			seen[title] = true
			t := b.Parts(title)
			t.People, t.Kind = nil, shape.TitleKind(t)
			t.People, t.At = b.whoTold(l.Body, title)
			marks = append(marks, page.Mark{Line: i, Talk: true, Rule: "told-in-prose", Title: t})
		}
	}
	if untitled == 1 {
		return slices.DeleteFunc(marks, func(m page.Mark) bool { return m.Rule == "told-untitled" })
	}
	return marks
}

// ofOtherYear tells lines that speak of another edition than the post's first lines do.
func (b *Styles) ofOtherYear(l *shape.Line, p page.Span) bool {
	if !l.Shows(shape.ShowsDigit) {
		return false
	}
	other, ok := b.EventIn(l.Number - 1)
	for i := p.From; ok && i < min(p.From+headLines, l.Number-1); i++ {
		if e, named := b.EventIn(i); named && e.Year > 0 {
			return other.Year > 0 && other.Year != e.Year
		}
	}
	return false
}

// headLines is within how many lines a post is entitled.
const headLines = 8

// toldTwice is toldInProse for posts of which at least two paragraphs begin
// with the talk of which they tell: bare lines in them are subheadings.
func (b *Styles) toldTwice(p page.Span) []page.Mark {
	marks, talks := b.toldInProse(p), 0
	for _, m := range marks {
		if m.Rule == "told-in-prose" && b.Apart(m.Line, p.From) {
			talks++
		}
	}
	if talks < 2 {
		return nil
	}
	return marks
}

// titleTold is the title that a sentence quotes of the talk of which it tells, or "".
func (b *Styles) titleTold(body string) string {
	if !strings.ContainsAny(body, "「『") || billing.NotHeard.MatchString(body) {
		return ""
	}
	for _, expr := range []*pattern.Pattern{titledJa, sanOfJa, talkOfJa, heardJa} {
		m := expr.FindStringSubmatch(body)
		if m == nil {
			continue
		}
		if title := strings.TrimSpace(m[1]); !b.isEvent(title) && utf8.RuneCountInString(title) >= 6 && !shape.SentenceEnd.MatchString(title) {
			return title
		}
	}
	return ""
}

// isEvent tells texts that name an event and hardly more.
func (b *Styles) isEvent(text string) bool {
	for _, n := range b.Namings(text) {
		if n.Start == 0 && 2*(n.End-n.Start) > utf8.RuneCountInString(text) {
			return true
		}
	}
	return false
}
