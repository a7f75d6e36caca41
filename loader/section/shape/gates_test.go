package shape

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/section/linetest"
)

// lineOf is a line of text that says something.
func lineOf(body string) *Line {
	return LinesOf(parse.Document{Lines: []parse.Line{{Number: 1, Shape: parse.Text, Text: body, Body: body}}})[0]
}

// TestTraitsRuleOutNothing asks of lines what is asked of those alone that show
// something.
func TestTraitsRuleOutNothing(t *testing.T) {
	linked, labels := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		l := lineOf(linetest.Body(t))
		if got, want := l.Unlinked(), unlinked(l.Body); got != want {
			t.Fatalf("%q without links is %q, want %q", l.Body, got, want)
		} else if got != strings.TrimRight(l.Body, " ") {
			linked++
		}
		want := ByLine.MatchString(l.Body) || byline.Label(l.Body) != "" && colonWithin(l.Body, 60)
		if got := Labelled(l); got != want {
			t.Fatalf("%q is labelled: %v, want %v", l.Body, got, want)
		} else if got {
			labels++
		}
		if in := TitleIn(l); in != "" && in != strings.TrimSpace(l.Body) && !l.MayUndress() {
			t.Fatalf("%q without its dress is %q", l.Body, in)
		}
	})
	if linked == 0 || labels == 0 {
		t.Errorf("%d lines had links, %d labels", linked, labels)
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
		body := front + code + linetest.Body(t) + end
		if CodePattern.MatchString(Untimed(QuotedAlone(body))) {
			if coded++; !CodePattern.MatchString(Untimed(body)) {
				t.Fatalf("%q has a code and shows none", body)
			}
		}
	})
	if coded == 0 {
		t.Error("no line had a code")
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
