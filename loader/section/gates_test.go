package section

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"talkgraph/lexicon"
	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
)

// lineOf is a line of text that says something.
func lineOf(body string) *line {
	return linesOf(parse.Document{Lines: []parse.Line{{Number: 1, Shape: parse.Text, Text: body, Body: body}}})[0]
}

// drawBody draws a line of what the rules look for, and of other things.
func drawBody(t *rapid.T) string {
	pieces := []string{
		"Ana Lopez", "Bo Ek", "by ", "By ", "Speaker", "登壇者", "早瀬さん", "氏", "XConf", "XConf 2019", "XConf #4", "港勉強会 #4", "Speaker: ", "登壇者：", " ", "　", ": ", "：", "#4", "第3回", "2019", "'19", "is long",
		"[", "](", ")", "]", "<b>", "</b>", "<br>", "> ", "@ana", " @ek", "(@ana)", "＠", "*", "**", "_", "“", "”", "\"", "。", ".", "・", "-", "–", " - ", "/", "é",
	}
	return strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 1, 8).Draw(t, "pieces"), "")
}

// gatesLexicon knows some of the pieces.
func gatesLexicon(t *testing.T) *lexicon.Lexicon {
	t.Helper()
	lex, err := lexicon.New(lexicon.File{Name: "names.yaml", Data: []byte("- {name: XConf, kind: event, type: conference, aliases: []}\n- {name: Bo Ek, kind: person}\n")})
	if err != nil {
		t.Fatal(err)
	}
	return lex
}

// TestTraitsRuleOutNothing asks of lines what is asked of those alone that show
// something.
func TestTraitsRuleOutNothing(t *testing.T) {
	lex := gatesLexicon(t)
	linked, labels, printed := 0, 0, 0
	rapid.Check(t, func(t *rapid.T) {
		l := lineOf(drawBody(t))
		if got, want := l.unlinked(), unlinked(l.Body); got != want {
			t.Fatalf("%q without links is %q, want %q", l.Body, got, want)
		} else if got != strings.TrimRight(l.Body, " ") {
			linked++
		}
		want := byLine.MatchString(l.Body) || byline.Label(l.Body) != "" && colonWithin(l.Body, 60)
		if got := labelled(l); got != want {
			t.Fatalf("%q is labelled: %v, want %v", l.Body, got, want)
		} else if got {
			labels++
		}
		if in := titleIn(l); in != "" && in != strings.TrimSpace(l.Body) && !l.mayUndress() {
			t.Fatalf("%q without its dress is %q", l.Body, in)
		}
		for _, n := range Namings(l.Body, lex.Find(l.Body), 0) {
			if n.Event.Printed {
				printed++
			}
			if n.Event.Printed && !l.shows(showsDigit) {
				t.Fatalf("%q prints an edition without a digit: %v", l.Body, n.Event)
			}
		}
	})
	if linked == 0 || labels == 0 || printed == 0 {
		t.Errorf("%d lines had links, %d labels, %d editions", linked, labels, printed)
	}
}

// TestTitlesAreLookedForBeforeBylines reads headings as they are read, and each
// of them whether or not enough titles stand below.
func TestTitlesAreLookedForBeforeBylines(t *testing.T) {
	lex := gatesLexicon(t)
	some := 0
	rapid.Check(t, func(t *rapid.T) {
		var text strings.Builder
		for range rapid.IntRange(1, 6).Draw(t, "headings") {
			text.WriteString("## " + rapid.SampledFrom([]string{"Ana Lopez - Acme", "Bo Ek", "Bo Ek, Acme", "Boxes at sea"}).Draw(t, "heading") + "\n\n")
			text.WriteString(rapid.SampledFrom([]string{"*Knots in ropes*\n\n", "*Ropes*\n", "- an item\n\n", "“Tides”\n\n- an item\n"}).Draw(t, "below"))
		}
		doc, err := parse.Parse("r.md", []byte(text.String()))
		if err != nil {
			t.Fatal(err)
		}
		b := newBuilder(doc, lex, nil)
		var all []head
		for i, l := range b.lines {
			if l.Shape == parse.Heading {
				all = append(all, head{i, min(i+3, len(b.lines)), rapid.IntRange(0, 5).Draw(t, "never") == 5})
			}
		}
		want, titled := make(map[int]title), 0
		for k, h := range all {
			if at := b.titleBelow(h.line, h.to); !h.never && b.headsWho(b.lines[h.line]) {
				want[k] = b.entitleBelow(h.line, at)
				if at >= 0 {
					titled++
				}
			}
		}
		if titled < 2 || 2*titled < len(all) {
			want = nil
		} else {
			some++
		}
		if diff := cmp.Diff(want, b.entitledBelow(all), cmp.AllowUnexported(title{})); diff != "" {
			t.Fatalf("%s (-want +got):\n%s", text.String(), diff)
		}
	})
	if some == 0 {
		t.Error("no headings were bylines over titles")
	}
}

// TestBillingsShowTheirMarks reads titles in the ways that are read only where
// a mark stands.
func TestBillingsShowTheirMarks(t *testing.T) {
	b := newBuilder(parse.Document{}, gatesLexicon(t), nil)
	found := 0
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.SampledFrom([]string{"", "Boxes ", "箱の話 ", "箱の話　"}).Draw(t, "title") + drawBody(t) + rapid.SampledFrom([]string{"", "早瀬さん", "講師: Ana Lopez", "さん「海の上の箱の話」", "Speaker：@ana"}).Draw(t, "byline")
		shown, _ := showsOf(text)
		for _, way := range billings {
			if way.shows == 0 || len(way.read(&b.reader, text).people) == 0 {
				continue
			}
			if found++; shown&way.shows == 0 {
				t.Fatalf("%q has a byline and shows no mark of it", text)
			}
		}
	})
	if found == 0 {
		t.Error("no title had a byline")
	}
}

// TestCodesAreSeenInWholeLines holds that a line of which the title has a code
// shows it before what follows the title is taken off.
func TestCodesAreSeenInWholeLines(t *testing.T) {
	coded := 0
	rapid.Check(t, func(t *rapid.T) {
		front := rapid.SampledFrom([]string{"", "■ ", "10:30 ", "◇10:30 "}).Draw(t, "front")
		code := rapid.SampledFrom([]string{"", "ABC301 ", "[AB-12]", "ABC301 - ", "[AB-CD] ", "【A-1】"}).Draw(t, "code")
		end := rapid.SampledFrom([]string{"", "」", "』（早瀬）", "「箱」です。", "」でした。", "「」", "。"}).Draw(t, "end")
		body := front + code + drawBody(t) + end
		if codePattern.MatchString(untimed(quotedAlone(body))) {
			if coded++; !codePattern.MatchString(untimed(body)) {
				t.Fatalf("%q has a code and shows none", body)
			}
		}
	})
	if coded == 0 {
		t.Error("no line had a code")
	}
}

// TestLabelsOfEntriesAreNotThoseOfSpeakers: a line that says who speaks says
// nothing of when or where.
func TestLabelsOfEntriesAreNotThoseOfSpeakers(t *testing.T) {
	for label, about := range entryLabels {
		if role := byline.Label(label + ": Boxes"); about != "other" && role != "" {
			t.Errorf("%q is of the %s, and of a %s", label, about, role)
		}
	}
}

// TestCallsAreSeenByTheirMarks holds that what has no mark of a sentence in it is
// none.
func TestCallsAreSeenByTheirMarks(t *testing.T) {
	some := 0
	rapid.Check(t, func(t *rapid.T) {
		pieces := []string{"But ", "boxes", "went to sea", ". ", "! ", "?", "The knots held", ".", "...", "…", ":", "!", " ", "and the tide came in at noon"}
		body := strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 1, 6).Draw(t, "pieces"), "")
		sentences, ends := twoSentences.MatchString(body), callEnd.MatchString(body)
		if sentences && !calls(body) || ends && !endsInCall(body) {
			t.Fatalf("%q is two sentences: %v, ends as a call: %v; and shows no mark", body, sentences, ends)
		}
		if sentences || ends {
			some++
		}
	})
	if some == 0 {
		t.Error("no text was a sentence")
	}
}
