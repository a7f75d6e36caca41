package use

import (
	"slices"
	"strings"

	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
)

var (
	// caseShown says that a company's case was shown, among others perhaps.
	caseShown = pattern.MustCompile(`^[がをも][^。]{0,4}(?:紹介|説明|登場|披露)(?:さ|が|し(?:て|た))`)
	// andMore stands before a company that is one of several, or comes later.
	andMore = pattern.MustCompile(`、|と(?:[^しいなこ思言の]|$)`)
	// tellsOf follows a company with which a line begins that says no more than
	// what a talk tells of it: "Acme における基盤の変遷".
	tellsOf = pattern.MustCompile(`^(?:社|さん|様)?[ 　]?における[ 　]?[^、。]{0,40}?(?:事例|紹介|説明|話|ナレッジ|ノウハウ|知見|取り?組み?|活用|運用|アーキテクチャ|構成|変遷|進化|について)[^、。はがを]{0,6}[。]?[ 　★☆]*$`)
	// saysOf stands between a company and what a line goes on to say of it.
	saysOf = pattern.MustCompile(`^(?:社|さん|様)?(?:[ 　]?[:：]|[ 　][-–—])[ 　]*[^ 　:：]{2,}`)
	// caseBefore and inCase stand around a company in a label: "事例紹介 (Acme)".
	caseBefore = pattern.MustCompile(`(?:事例|事例紹介|ケーススタディ)[0-9０-９①-⑨]{0,2}[ 　]?[(（]$`)
	inCase     = pattern.MustCompile(`^(?:社|さん|様)?[)）][ 　]*[:：]?$`)
	// showsCase follows a company of which a line says that its case is shown:
	// "Acme という会社の Solr＋Hadoop の事例紹介です".
	showsCase = pattern.MustCompile(`^(?:社|さん|様)?(?:という(?:会社|企業|スタートアップ|ベンチャー))?[ 　]?(?:における|での|の)[^、。]{0,40}?(?:導入|活用|利用|採用|移行)?事例(?:の?紹介)?(?:でした|です|だった|[。]|$)`)
	withThem  = pattern.MustCompile(`^(?:社|さん|様)?の場合(?:は|には|も|、|だと|[。]?$)`)
)

// tellsOwnCase tells how a line speaks of a company that tells its case in
// Japanese, whatever else the company's name may mean; not if it does not.
func (r *reader) tellsOwnCase(line int, m mention.Mention, after string) manner {
	opens := r.opensWith(line, m) && line != r.titleOf(line)
	switch {
	case opens && tellsOf.MatchString(after):
		return described
	case withThem.MatchString(after), opens && saysOf.MatchString(after) && len(r.People(line)) == 0:
		return doing
	case r.boldFirm(line, m, after), len(r.Companies(line)) == 1 && r.labelsCases(line, m) && mention.NameOnly.MatchString(after):
		return described
	}
	return not
}

// closesLink closes a link around a company's name.
var closesLink = pattern.MustCompile(`^\](?:\([^()]*\))?[ ]?`)

// unlinked is what follows a name without the end of the link around it.
func unlinked(after string) string { return after[len(closesLink.FindString(after)):] }

// titleOf is the line of the title of the talk that holds a line; -1 if none does.
func (r *reader) titleOf(line int) int {
	if s := r.Inner[line]; s >= 0 {
		return r.Layout.Sections[s].First - 1
	}
	return -1
}

// opensWith tells lines that begin with a company, maybe in a link.
func (r *reader) opensWith(line int, m mention.Mention) bool {
	return strings.Trim(r.Coded(line).Slice(min(r.Doc.Lines[line].Start, m.Start), m.Start), "-•・*[ 　") == ""
}

// inTheirCase tells lines that say what is so with a company: "Acme の場合は",
// which is no advice.
func (r *reader) inTheirCase(line int, company string) bool {
	return slices.ContainsFunc(r.Companies(line), func(m mention.Mention) bool {
		return m.Key == company && withThem.MatchString(unlinked(r.Coded(line).From(m.End)))
	})
}

// inTurn opens lines that say what comes when.
var inTurn = pattern.MustCompile(`^(?:次|続いて|つづいて|最初|はじめ|まず|最後|そして)(?:は|に)?、?$`)

// showsOnly tells lines, no titles, that open with a company and say that its
// case is shown: what follows is that case.
func (r *reader) showsOnly(line int, m mention.Mention, after string) bool {
	if line == r.titleOf(line) || len(r.Companies(line)) != 1 || !showsCase.MatchString(after) {
		return false
	}
	before := strings.Trim(r.Coded(line).Slice(min(r.Doc.Lines[line].Start, m.Start), m.Start), "-•・*[ 　")
	return before == "" || inTurn.MatchString(before)
}
