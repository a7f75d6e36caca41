package use

import (
	"slices"
	"strings"

	"talkgraph/loader/codepoint"
	"talkgraph/loader/mention"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
)

// fewest is how many names a bullet lists at least, and nothing else, where it
// shows in a talk on what its speakers' company does what that runs on.
const fewest = 3

var (
	// inStackGap stands between names of a stack, groups in brackets and all:
	// "AWS(ELB, S3), Redis".
	inStackGap = pattern.MustCompile(`^[ 　]*(?:[?？]?[)）]?[ 　]*[,、，/／・&＆+＋][ 　]*|[(（])(?:[A-Za-z][\w.+#-]{0,20}[ 　]*[)）]?[ 　]*[(（,、，/／・+][ 　]*)*$`)
	stackEnds  = pattern.MustCompile(`^[ 　]*[)）]?(?:[ 　]*[、,，/／+＋・][ 　]*[A-Za-z][\w.+#-]{1,20}){0,4}[ 　]*(?:など|等|\.\.\.|…)?[ 　]*[。.]?$`)
	// choices head lists of what may be taken, or is compared, or is taught.
	choices = pattern.MustCompile(`候補|比較|選択肢|検討|競合|種類|例|他社|その他|類似|代替|対応|サポート|連携|対象|勉強|学|参考|(?i:candidates?|alternatives?|compar|options?|such as|e\.g\.|vs)`)
)

// listsMany tells bullets that do nothing but list names, many of them, where
// they stand under a bullet or right behind what the company was said to use.
func (r *reader) listsMany(company string, line int, all []mention.Mention, text *codepoint.Text) bool {
	l := r.Doc.Lines[line]
	if l.Shape != parse.Bullet || len(all) < fewest || strings.Trim(text.Slice(min(l.Start, all[0].Start), all[0].Start), "-•・*–— 　\t`_") != "" {
		return false
	}
	for k := 1; k < len(all); k++ {
		if !inStackGap.MatchString(text.Slice(all[k-1].End, all[k].Start)) {
			return false
		}
	}
	if !stackEnds.MatchString(text.From(all[len(all)-1].End)) {
		return false
	}
	over := r.Over(line)
	if over >= 0 && choices.MatchString(r.Doc.Lines[over].Body) {
		return false
	}
	return over >= 0 && r.Doc.Lines[over].Shape == parse.Bullet || r.ofSystem(line) || r.usesAbove(company, line)
}

// usesAbove tells whether the bullet right over a line says what a company uses.
func (r *reader) usesAbove(company string, line int) bool {
	return line > 0 && r.Doc.Lines[line-1].Shape == parse.Bullet && slices.ContainsFunc(r.Services(line-1), func(m mention.Mention) bool {
		return r.named[naming{line - 1, m.Key}] == company
	})
}

// builtIt are words of Japanese titles on a system that somebody built or runs.
var builtIt = pattern.MustCompile(`(?:基盤|システム|プラットフォーム|アーキテクチャ|インフラ)(?:における|での|の裏側|を支え|への道|[ 　]*$)|を支え(?:る|た)`)

// ofSystem tells lines of talks of which the title says that they tell of a
// system of somebody's: there bullets may have lost what they stood under.
func (r *reader) ofSystem(line int) bool {
	at := r.titleOf(line)
	if at < 0 {
		return false
	}
	title := r.Layout.Sections[r.Inner[line]].Title
	return builtIt.MatchString(title) && !teaches.MatchString(title)
}

// partOfSystem tells bullets of such a talk that are a name, or several, and
// nothing else.
func (r *reader) partOfSystem(line int, all []mention.Mention, k int, text *codepoint.Text) bool {
	over := r.Over(line)
	return r.Doc.Lines[line].Shape == parse.Bullet && r.onlyLists(line, all, k, text, onlyThese) && r.ofSystem(line) && (over < 0 || !choices.MatchString(r.Doc.Lines[over].Body))
}
