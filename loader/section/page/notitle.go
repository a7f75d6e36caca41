package page

import (
	"strings"
	"unicode"

	"talkgraph/knowledge"
	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/billing"
	"talkgraph/loader/section/occasion"
	"talkgraph/loader/section/shape"
)

// IsCaption tells lines that say who is on a picture: somebody's name with
// what they are, and nothing else.
func (b *Page) IsCaption(l *shape.Line) bool {
	people := b.Speakers(l)
	return len(people) > 0 && people[0].Company != "" && people[0].Title != ""
}

// IsEdition tells texts that name an event and say no more than which day or
// report it is: "KubeCon 2019: Day 3", "Conference report: KubeCon 2019, Berlin".
func (b *Page) IsEdition(text string) bool {
	for _, n := range occasion.Namings(text, b.lex.Find(text), b.Year) {
		before, after := string([]rune(text)[:n.Start]), string([]rune(text)[n.End:])
		if n.Start == 0 && IsReportTitle(after) || n.Start > 0 && IsReportTitle(before) && inPlace.MatchString(after) || strings.HasSuffix(before, ": ") && IsReportTitle(before) {
			return true
		}
	}
	return false
}

// inPlace is where an event was, and nothing else.
var inPlace = pattern.MustCompile(`^(?:,? (?:in|at) (?:\p{Lu}[\p{L}-]+,? ?){1,3})?[!.]?$`)

// IsNone tells lines that stand like a title and are none: the post's title
// once more, when it was written, what somebody said, a heading of the report, or
// of what pages show behind posts, under whichever talk that stands; and what is
// quoted.
func (b *Page) IsNone(l *shape.Line, p Span) bool {
	again := p.Title >= 0 && b.entitledSo(l.Body, b.lines[p.Title].Body)
	return again || strings.HasPrefix(l.Body, ">") || shape.UnderTitle(l.Body) != "" || endsPost(l) || shape.Bare(l, 30) && l.Stop() || aboutEvent.MatchString(l.Body) || PostTag.MatchString(l.Body) || whatWasSaid.MatchString(l.Body) || shape.InTalk.Has(l.Body) || billing.LabelAlone(l.Body) != "" || b.IsVisit(l.Body) || l.Stamp() || l.When() || caption.MatchString(l.Body) || b.twice(l.Number-1, p) || citation.MatchString(l.Body) || isPosted(l) || b.Retold(l.Number-1, p) || linkCard.MatchString(l.Body) || IsReportTitle(l.Body) || shape.OverTalks(bracketEnd.ReplaceAllString(l.Body, ""))
}

// entitledSo tells texts that are the title of a post, or the name of what it says that
// the author went to.
func (b *Page) entitledSo(body, title string) bool {
	said, of := knowledge.Key(body), knowledge.Key(title)
	return said == of || len(said) > 20 && strings.HasPrefix(of, said) && visit.MatchString(title)
}

// aboutEvent begins lines that say when and where the event was, or that a page
// shows for another one to which it links.
var aboutEvent = pattern.MustCompile(`^GitHub - [\w.-]+/|^(?i:twitter|x|ハッシュタグ|hash ?tags?)?[ 　]?[:：]?[ 　]?[#＃][\p{L}\p{N}_]{2,30}$|^(?i:home|top|トップ|ホーム)(?:ページ)?[ 　]*[|｜][ 　]|^(?:開催)?(?:場所|日時|会場|日程|会期|時間|主催|協賛|参加費|定員|ハッシュタグ|公式サイト|URL)[ 　]*[:：]`)

// linkCard is the first line of a link that is shown as a card, of which the
// text goes on below: "[**Title**".
var linkCard = pattern.MustCompile(`^\[\*\*[^*]+\*\*$`)

// whatWasSaid is headings over all that was presented: "登壇発表内容".
var whatWasSaid = pattern.MustCompile(`^(?:各|参加した|聴講した|聞いた)?(?:(?:登壇|発表|講演|セッション|トーク|プレゼン|LT)[・/／]?)+(?:者)?の?(?:内容|一覧|資料|概要|紹介|リスト|メモ|プログラム)$`)

// TellsOfAll tells headings over all that was presented.
func TellsOfAll(body string) bool { return whatWasSaid.MatchString(body) }

// visit is how titles of reports end that say that their event was attended.
var visit = pattern.MustCompile(`(?:に|へ)(?:[^ 　、。に]{0,12}で)?(?:参加|行|登壇|聴講|出席|潜入)[^、。]{1,16}$|(?:参加|参戦|聴講|訪問)(?:記|記録|レポート|レポ|メモ|報告)[^ 　、。]{0,12}$|(?:に|へ)(?:参加して|行って)[^、。]{2,30}(?:きた|来た|きました|来ました|した|しました)$`)

// wasThere is visit for titles that stand below the name of a blog.
var wasThere = pattern.MustCompile(`^[^。、]{4,40}(?:に|へ)(?:参加|行)(?:して(?:き|来)|って(?:き|来))(?:た|ました)(?:[!！]|話|件|よ)?$`)

// IsVisit tells lines that name an event and say that the author was there.
func (b *Page) IsVisit(body string) bool {
	return visit.MatchString(body) && len(b.Namings(body)) > 0
}

// caption stands at a picture, or before what the author adds.
var caption = pattern.MustCompile(`^(?i:photos?|images?|pictures?|figure|fig\.|source|credits?|screen ?shots?|stills?|snapshots?|video|slides?)(?i: \d+)?(?i: by| of| from| courtesy|:)|[(\[](?i:shared on|image|photo|picture|via|source|courtesy)\b[^()\[\]]*[)\]]$|^(?i:note|nb|edit|update|correction|disclaimer|spoiler|ps|p[.]s[.])[ ]?:[ ]`)

// twice tells lines that stand twice, one after the other: a picture's text
// and its caption.
func (b *Page) twice(i int, p Span) bool {
	above := b.Above(i, p.From)
	j := b.Below(i, p.To)
	return j >= 0 && (b.lines[j].Body == b.lines[i].Body || above >= 0 && b.lines[above].Body == b.lines[i].Body)
}

// bracketEnd is what brackets add to a heading: "Sessions (title, speaker)".
var bracketEnd = pattern.MustCompile(`[ 　]*[(（][^()（）]*[)）]$`)

// citation is what somebody said: a sentence, or words with a name behind them; or
// that name alone, behind a dash.
var citation = pattern.MustCompile(`^[-–—]{1,2} ?` + byline.LatinName + `$|^[“"][^“”"]+(?:[.!…][”"]$|[.!?…,]?[”"] ?[-–—~] ?\p{Lu}[\p{L}. ]{2,40}$)`)

// posted is what somebody wrote elsewhere, with their name, their handle and perhaps
// the day behind it: "網が落ちた — もなか (@mona) 2017年3月4日".
var posted = pattern.MustCompile(`[—–] ?[^—–]{1,30}? ?[(（]@\w{2,15}[)）](?: ?(?:\d{4}年.{3,7}|\p{Lu}\p{L}+ \d{1,2}, \d{4}))?$`)

// IsCitation tells such lines. They may entitle a talk all the same, over what was said.
func IsCitation(body string) bool { return citation.MatchString(body) }

// passedOn is what somebody wrote to others elsewhere: words on a handle before the
// handles or hashtags of others at the end, or what they passed on.
var passedOn = pattern.MustCompile(`\bRT @\w|[@＠]\w{2,} [a-z]{2,} [^@＠]+ [@＠]\w{2,}(?: [@＠#＃]\w{2,})+$|[a-z,.!] [@＠]\w{2,} [a-z]{2,} [^@＠]+[@＠]\w{2,}$`)

// isPosted tells such lines, which a report may show.
func isPosted(l *shape.Line) bool {
	return l.Shows(shape.ShowsAt) && (posted.MatchString(l.Body) || passedOn.MatchString(l.Body))
}

// Introduced tells lines above the author's introduction, or above the line that
// says that they were there: the post's head.
func (b *Page) Introduced(i int, p Span) bool {
	if i > p.From+8 {
		return false
	}
	for j := i + 1; j < p.To && j <= p.From+8; j++ {
		if l := b.lines[j]; l.Runes <= 60 && l.Shape == parse.Text && wasThere.MatchString(l.Body) {
			return true
		}
	}
	if b.Wrote == nil {
		return false
	}
	for j := i + 1; j < p.To && j <= p.From+8; j++ {
		if l := b.lines[j]; l.Shape == parse.Text && saysWhoWrites(l.Body) {
			return true
		}
	}
	return false
}

// PostTag is how a title says in front that it is that of a report.
var PostTag = pattern.MustCompile(`^(?:[\[［【(（](?i:[^\]］】)）]{0,16}(?:レポート|レポ|report|recap|notes?|速報|参加記))[\]］】)）]|(?i:session report|report|recap)[ ]?[:：])[ 　]*`)

// IsReportTitle tells what stands after an event's name and names no talk: "my
// takeaways, day 2".
func IsReportTitle(rest string) bool {
	for word := range strings.FieldsFuncSeq(rest, func(r rune) bool { return !unicode.IsLetter(r) && !strings.ContainsRune("'’-", r) }) {
		if word = strings.Trim(word, "-'’"); word != "" && !reportTitles.Has(strings.ReplaceAll(word, "’", "'")) {
			return false
		}
	}
	return true
}
