package mention

import (
	"strings"
	"unicode"

	"talkgraph/loader/parse"
)

// calledInEnglish reads what is called so. A name in small letters stands
// between marks there: "a service called from Lambda" has none. A word with a
// capital that is printed as code is a class.
func (r *finder) calledInEnglish(_ int, text string, m []int) (introduction, bool) {
	in := introduction{from: m[4], to: m[5], standing: standingOf(text[m[2]:m[3]], text[:m[2]], true)}
	if spelt(text[in.from:in.to]) {
		return in, true
	}
	small, code := unicode.IsLower(rune(text[in.from])), text[in.from-1] == '`'
	return in, small && text[in.from-1] != ' ' || !small && !code
}

func (r *finder) isSoftware(_ int, text string, m []int) (introduction, bool) {
	in := introduction{from: m[2], to: m[3], standing: standingOf(text[m[4]:m[5]], text[m[3]:m[4]], false)}
	return in, endsNoun.MatchString(text[m[5]:]) && r.meansName(text, m[2], m[3])
}

// definedSoftware reads items of lists that say what their first words are.
func (r *finder) definedSoftware(_ int, text string, m []int) (introduction, bool) {
	in := introduction{from: m[2], to: m[3], standing: hinted}
	if softKinds.Has(text[m[4]:m[5]]) {
		in.standing = shaped
	}
	return in, endsNoun.MatchString(text[m[5]:])
}

func (r *finder) titledSoftware(i int, text string, m []int) (introduction, bool) {
	s := r.Inner[i]
	heads := r.Doc.Lines[i].Shape == parse.Heading || s >= 0 && r.Layout.Sections[s].First-1 == i
	return introduction{from: m[2], to: m[3], standing: standingOf(strings.ToLower(text[m[4]:m[5]]), text[m[3]:m[4]], false)}, heads
}

func (r *finder) kindThenName(_ int, text string, m []int) (introduction, bool) {
	before, after := text[cutAt(text, max(0, m[0]-longestView)):m[0]], text[m[7]:]
	closed := strings.HasPrefix(after, ",") || strings.HasPrefix(after, ".") || strings.HasPrefix(after, ")") || after == ""
	in := introduction{from: m[6], to: m[7], standing: standingOf(text[m[2]:m[3]], before, false)}
	if m[4] >= 0 && (!closed || in.standing < stated) || !whoseKind.MatchString(before) || doesSo.MatchString(after) {
		return in, false
	}
	return in, true
}

func (r *finder) nameThenKind(_ int, text string, m []int) (introduction, bool) {
	first := cutAt(text, max(0, m[0]-longestView))
	at := joined.FindStringSubmatchIndex(text[first:m[0]])
	if at == nil || !endsNoun.MatchString(text[m[3]:]) {
		return introduction{}, false
	}
	return introduction{from: first + at[0], to: first + at[2], standing: hinted}, true
}

func (r *finder) openSourced(_ int, text string, m []int) (introduction, bool) {
	from, to := max(m[2], m[4]), max(m[3], m[5])
	return introduction{from: from, to: to, standing: shaped}, !doesSo.MatchString(text[to:]) && r.meansName(text, from, to)
}

func (r *finder) keptSoftware(_ int, _ string, m []int) (introduction, bool) {
	in := introduction{from: m[6], to: m[7], standing: shaped}
	if m[4] >= 0 {
		in.standing = hinted
	}
	return in, true
}

// meansName tells a name from a word that has its capital because a sentence
// begins with it.
func (r *finder) meansName(text string, from, to int) bool {
	before := strings.TrimRight(text[:from], "\"“”'‘’*_`[( ")
	if before != "" && !strings.ContainsAny(before[len(before)-1:], ".!?:-–—•>#") || spelt(text[from:to]) {
		return true
	}
	first, _, _ := strings.Cut(text[from:to], " ")
	return r.inside()[first]
}

// wordsInside are the words that the document writes with a capital behind
// words without one.
func (r *finder) wordsInside() map[string]bool {
	out := make(map[string]bool)
	for _, l := range r.Doc.Lines {
		for from, to := range capitals(l.Text, 1) {
			if from > 1 && l.Text[from-1] == ' ' && isSmall(l.Text[from-2]) && !out[l.Text[from:to]] {
				out[l.Text[from:to]] = true
			}
		}
	}
	return out
}
