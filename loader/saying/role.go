package saying

import (
	"slices"
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/codepoint"
	"talkgraph/loader/mention"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/words"
)

// A Role is the part that a name plays in a line.
type Role int

// The roles.
const (
	Aside  Role = iota // listed, compared, in brackets, a modifier of something else
	Object             // what the line speaks of among others
	Head               // what the line is about
)

var (
	subject    = pattern.MustCompile(`^[ 　]?(?:[(（][^()（）]{0,20}[)）][ 　]?)?(?:は|が|では|には|とは|も(?:[^の]|$)|だと|なら|:|：|[-–—][ 　]|だ[!！。]?|です|の(?:ほう|方)が|の(?:導入|活用|移行)?事例)`)
	lineEnd    = pattern.MustCompile(`^[ 　]*(?:だ|です|など)?[ 　]*(?:[(（][^()（）]*[)）])?[ 　]*[!！。.]*$`)
	modifier   = pattern.MustCompile(`^[ 　]?(?:の(?:[^。、]|$)|版|上(?:で|の|に)|互換|系|用の|ベース|並み|より|に比べ|と同|と一緒|みたい|らしい|ライク|のよう|風|向け|ラッパー|対応の|用|担当|関連|ユーザー|エンジニア|[ 　]?チーム)|^'s |^’s |^-(?:based|like|compatible)`)
	beforeItem = pattern.MustCompile(`の[ 　]?$`)
	itemEnd    = pattern.MustCompile(`^[ 　]*[、,。と]|^[ 　]*$`)
	times      = pattern.MustCompile(`^[ 　]?(?:の[ 　]?)?[\d.]+[ 　]?[-~〜–]?[ 　]?[\d.]*[ 　]?(?:倍|x\b|times)`)
)

func (r *Sayings) roleOf(l *parse.Line, all []mention.Mention, k int, text *codepoint.Text, label *lineLabel) Role {
	m, cues := all[k], &r.Cues[l.Number-1]
	before, after := text.Slice(min(l.Start, m.Start), m.Start), text.From(m.End)
	leads := strings.TrimLeft(before, "「『\"“ 　") == ""
	switch {
	case Bracketed(text, m.Start), m.Entry != nil && Hosts.Has(m.Entry.Name), times.MatchString(after):
		return Aside
	case cues.May(transition) && (k+1 < len(all) && transition.MatchString(after) || k > 0 && transition.MatchString(before)):
		return Head
	case subject.MatchString(after) && !(leads && lineEnd.MatchString(after)):
		return Head
	case modifier.MatchString(after):
		return r.modifies(leads, all, after)
	case InList(all, k, text) >= 3, label.filledBy(all, m):
		return Aside
	case leads && lineEnd.MatchString(after):
		return r.alone(l, m)
	case Acting.MatchString(after), lineEnd.MatchString(after), beforeItem.MatchString(before) && itemEnd.MatchString(after):
		return Head
	case leads && (len(all) == 1 || !lineEnd.MatchString(text.From(all[len(all)-1].End))):
		return Head
	case leads:
		return Aside
	}
	return Object
}

// modifies decides on a name before の and the like: "Aurora の性能" is about
// Aurora where nothing else is named, "Lambda の関数を Greengrass で" is not.
func (r *Sayings) modifies(leads bool, all []mention.Mention, after string) Role {
	if leads && len(all) == 1 && strings.HasPrefix(strings.TrimLeft(after, " 　"), "の") {
		return Object
	}
	return Aside
}

// alone decides on a bullet that is nothing but a name: it is about the thing
// if lines below it say more of it; among bullets of its kind it is a list.
func (r *Sayings) alone(l *parse.Line, m mention.Mention) Role {
	at := l.Number // index of the next line
	for at < len(r.Doc.Lines) && r.Doc.Lines[at].Shape == parse.Blank {
		at++
	}
	if l.Shape != parse.Bullet || at < len(r.Doc.Lines) && r.Doc.Lines[at].Shape == parse.Bullet && r.Doc.Lines[at].Indent > l.Indent {
		return Head
	}
	if s := r.Inner[l.Number-1]; s >= 0 && m.Entry != nil && m.Entry.Provider != "" {
		for _, c := range r.Of(r.Layout.Sections[s].First-1, knowledge.Company, knowledge.Service) {
			if c.Entry != nil && (c.Entry.Name == m.Entry.Provider || c.Entry.Provider == m.Entry.Provider) {
				return Object
			}
		}
	}
	return Aside
}

// InList counts the names that stand side by side with one of them.
func InList(all []mention.Mention, k int, text *codepoint.Text) int {
	n := 1
	for j := k; j+1 < len(all) && ListGap(text.Slice(all[j].End, all[j+1].Start)); j++ {
		n++
	}
	for j := k; j > 0 && ListGap(text.Slice(all[j-1].End, all[j].Start)); j-- {
		n++
	}
	return n
}

// Bracketed tells whether a place in a line stands inside brackets.
func Bracketed(text *codepoint.Text, at int) bool {
	before := text.To(at)
	if strings.IndexByte(before, '(') < 0 && !strings.Contains(before, "（") {
		return false
	}
	depth := 0
	for _, r := range before {
		switch r {
		case '(', '（':
			depth++
		case ')', '）':
			depth = max(0, depth-1)
		}
	}
	return depth > 0
}

// IsLinks tells lines of links: "Official | Slides | Video".
func IsLinks(body string) bool {
	if strings.HasPrefix(body, "|") || !strings.Contains(body, "|") && !strings.Contains(body, "｜") {
		return false // a row of a table, or no bar
	}
	parts := strings.FieldsFunc(body, func(r rune) bool { return r == '|' || r == '｜' })
	return len(parts) > 1 && !slices.ContainsFunc(parts, func(p string) bool { return utf8.RuneCountInString(strings.TrimSpace(p)) > 20 })
}

// Acting follows a name that does something, or is something.
var Acting = pattern.MustCompile(`^ ` + words.AnyOf(actingEnData) + `\b`)
