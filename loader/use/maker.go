package use

import (
	"slices"
	"strings"

	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
)

var (
	// madeSo follows a product in titles on how those who make it do so:
	// "箱便はなぜ…への道を選んだか", "箱便を支える基盤".
	madeSo = pattern.MustCompile(`^[ 　]?(?:は(?:なぜ|どう|こうして)|における|を支え(?:る|た)|の[^、。はが]{0,16}を支え(?:る|た)|の(?:裏側|舞台裏|裏話|内側|中身|アーキテクチャ|インフラ|開発(?:体制|秘話|の裏側))|を(?:目指|作|つく|創|育て|開発し|マイクロサービス化)|の(?:マイクロサービス化|リニューアル|リアーキテク|刷新))`)
	// itsStaff follows a product of which those who make it speak.
	itsStaff = pattern.MustCompile(`^[ 　]?(?:の[^、。はがを]{0,12}|[^、。はがをの]{0,8})(?:エンジニア|開発者|開発チーム|SRE(?:チーム)?|担当|プロダクトマネージャー?|中の人)(?:さん|の方|の[^、。]{1,10}さん)?(?:です|でした|[。、]|$)`)
)

// introduced is how many lines of a talk may say who gives it.
const introduced = 3

// maker is the company that makes the product on which a talk is, where no
// byline says for whom its speakers work: the title tells how the product is
// made or run, or one of the first lines that they do that; and the document
// speaks of the company, too.
func (r *reader) maker(i int) string {
	first := r.Layout.Sections[i].First - 1
	if found := r.makerIn(first, madeSo); found != "" {
		return found
	}
	for _, line := range r.Opening(i, introduced) {
		if line == first {
			continue
		}
		if found := r.makerIn(line, itsStaff); found != "" {
			return found
		}
	}
	return ""
}

// makerIn is the maker of a product that a line names before such words.
func (r *reader) makerIn(line int, after *pattern.Pattern) string {
	for _, m := range r.Services(line) {
		if m.Entry == nil || m.Entry.Provider == "" || m.Entry.Category == "software" || m.Entry.Category == "command" || !after.MatchString(r.Coded(line).From(m.End)) {
			continue
		}
		for _, e := range r.Lex.Lookup(m.Entry.Provider) {
			if r.spokenOf()[e.ID()] && !r.Vendor(e.ID()) {
				return e.ID()
			}
		}
	}
	return ""
}

// spokenOf are the companies that the document names.
func (r *reader) spokenOf() map[string]bool {
	if r.everyone == nil {
		r.everyone = make(map[string]bool)
		for line := range r.Doc.Lines {
			for _, c := range r.Companies(line) {
				r.everyone[c.Key] = true
			}
		}
	}
	return r.everyone
}

// titledBehind is the code point at which the title of a section begins that
// its first line has behind the byline: "@lenaさん 箱の話"; -1 if it does not.
func (r *reader) titledBehind(i, byline int) int {
	s := r.Layout.Sections[i]
	text := r.Coded(s.First - 1)
	at := strings.Index(text.String(), s.Title)
	if at < 0 || s.Title == "" {
		return -1
	}
	start := text.Point(at)
	if start <= byline || slices.ContainsFunc(r.People(s.First-1), func(m mention.Mention) bool { return m.End > start }) {
		return -1
	}
	return start
}
