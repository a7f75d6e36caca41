package billing

import (
	"strings"

	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// thenQuotes is somebody, or their company and they, and a title in quotes.
var thenQuotes = pattern.MustCompile(`^([^「」『』。、]{3,40}?)[ 　]*[「『]((?:[^「」『』]|「[^「」]*」|『[^『』]*』){6,})[」』]$`)

// billedByWholeName reads "早瀬 美咲「題」" and "カモメ堂 早瀬 美咲「題」": whole names in
// kanji need no honorific, nor does anybody else where other titles begin with such.
func (b *Reader) billedByWholeName(text string) billed {
	p, who := b.wholeBeforeQuotes(text)
	if len(p.people) == 0 && who != "" && b.namesFirst {
		return b.billedBeforeQuotes(who + "さん" + text[len(who):])
	}
	return p
}

// wholeBeforeQuotes is billedByWholeName for names in kanji; who is what stands before
// a title in quotes, if anything does.
func (b *Reader) wholeBeforeQuotes(text string) (p billed, who string) {
	m := thenQuotes.FindStringSubmatchIndex(text)
	if m == nil {
		return billed{}, ""
	}
	who = text[:m[3]]
	found := byline.KanjiNames(who)
	if len(found) != 1 || found[0][1] != len(who) {
		return billed{}, who
	}
	speaker := byline.PersonAt(text, found[0][0], found[0][1])
	if ahead := strings.TrimRight(who[:found[0][0]], " 　・/／:：,"); ahead != "" {
		if !b.isFirm(ahead) && !byline.SpeltAsFirm(ahead, b.lex) {
			return billed{}, who
		}
		speaker.SetCompany(text, 0, len(ahead))
	}
	return billed{head: text[m[4]:m[5]], people: []byline.Person{speaker}, sure: true, nameFirst: true}, who
}

// namesBeforeQuotes tells documents of which at least two titles are in quotes behind
// whole names in kanji.
func (b *Reader) namesBeforeQuotes() bool {
	found := make(map[string]bool)
	for _, l := range b.lines {
		if !l.Shows(shape.ShowsWide) || l.Runes > shape.MaxTitle || !strings.HasSuffix(l.Body, "」") && !strings.HasSuffix(l.Body, "』") {
			continue
		}
		if p, _ := b.wholeBeforeQuotes(unmarked(l.Body)); len(p.people) > 0 {
			found[p.people[0].Name] = true
		}
	}
	return len(found) >= 2
}
