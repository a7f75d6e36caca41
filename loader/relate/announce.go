package relate

import (
	"strings"

	"talkgraph/knowledge"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
)

var (
	// elsewhere tells sentences that announce something else, or at another time.
	elsewhere = pattern.MustCompile(`最近発表|先日発表|以前発表|昨年発表|去年発表|ローンチ当時|ローンチ時|発表スライド|発表資料|(?i:from launch|since launch|recently announced)`)
	listedNew = pattern.MustCompile(`^[ 　]?(?:インスタンス|シリーズ)?(?:と|や)?[ 　]*[、,]|^[ 　]?(?:インスタンス)?[ 　]*(?:だ|です)?[ 　]*[!！。]*$|^[ 　]?(?:だ)?[!！]|^[(（]`)
)

// announcements claims what was announced at which talk: services in sentences
// that say so, and in a keynote also those that lines after one present.
func (r *relater) announcements() {
	for i, s := range r.layout.Sections {
		running := false
		for _, line := range r.own(i) {
			if line == s.First-1 || !worthReading(r.doc.Lines[line]) {
				continue
			}
			if r.announces(i, line) {
				running = s.Kind == "keynote"
			} else if running {
				r.presents(i, line)
			}
		}
	}
}

// announces claims the services of a line of which a sentence announces them;
// where it names none, the service of the bullet above it. It tells whether
// the line announces anything.
func (r *relater) announces(i, line int) bool {
	runes := []rune(r.text(line))
	if !announced.In(r.text(line)) || elsewhere.MatchString(r.text(line)) {
		return false
	}
	roles := r.roles(line)
	all := r.of(line, knowledge.Service)
	found := false
	for _, m := range all {
		clause, from := clauseAt(runes, m)
		if announced.In(string(clause)) && roles[m.Start] > aside && (announced.In(string(clause[m.End-from:])) || !beforeIt(all, m, clause, from)) {
			found = true
			r.claims.link(m.Key, knowledge.AnnouncedAt, r.keys[i], statusOf(string(clause)), "", r.at(line, "announced"))
		}
	}
	if above, ok := r.above(line); ok && !found && len(all) == 0 {
		r.claims.link(above, knowledge.AnnouncedAt, r.keys[i], statusOf(r.text(line)), "", r.at(line, "announced"))
	}
	if !found && len(all) > 0 && r.layout.Sections[i].Kind == "keynote" {
		r.presents(i, line)
	}
	return true
}

// beforeIt tells whether another service stands before a word of announcing
// that m follows.
func beforeIt(all []Mention, m Mention, clause []rune, from int) bool {
	for _, o := range all {
		if o.Start >= from && o.End < m.Start && announced.In(string(clause[o.End-from:m.Start-from])) {
			return true
		}
	}
	return false
}

// presents claims the services that a line of a keynote presents after news
// were announced: those that a line without a verb lists or ends in.
func (r *relater) presents(i, line int) {
	runes := []rune(r.text(line))
	roles := r.roles(line)
	var fresh, about []Mention
	for _, m := range r.of(line, knowledge.Service) {
		switch {
		case listedNew.MatchString(string(runes[m.End:])) && !bracketed(runes, m.Start):
			fresh = append(fresh, m)
		case roles[m.Start] == head:
			about = append(about, m)
		}
	}
	if len(fresh) == 0 {
		fresh = about
	}
	for _, m := range fresh {
		r.claims.link(m.Key, knowledge.AnnouncedAt, r.keys[i], statusOf(r.text(line)), "", r.at(line, "announced-in-keynote"))
	}
}

// above is the service that the bullet over a line is about.
func (r *relater) above(line int) (string, bool) {
	at := r.over(line)
	if at < 0 {
		return "", false
	}
	services := r.of(at, knowledge.Service)
	return keyOf(services), r.doc.Lines[at].Shape == parse.Bullet && len(services) == 1
}

// over is the index of the line that a bullet stands under: the nearest above
// it that is neither blank nor a bullet as deep; -1 if there is none.
func (r *relater) over(line int) int {
	if r.doc.Lines[line].Shape != parse.Bullet {
		return -1
	}
	if r.parents == nil {
		r.parents = parents(r.doc.Lines)
	}
	return r.parents[line]
}

// parents gives, by line index, what the bullets stand under.
func parents(lines []parse.Line) []int {
	out := make([]int, len(lines))
	var open []int // the last line of words, and the bullets under it that go on
	for i, l := range lines {
		out[i] = -1
		switch l.Shape {
		case parse.Blank:
		case parse.Bullet:
			for len(open) > 0 && lines[open[len(open)-1]].Shape == parse.Bullet && lines[open[len(open)-1]].Indent >= l.Indent {
				open = open[:len(open)-1]
			}
			if len(open) > 0 {
				out[i] = open[len(open)-1]
			}
			open = append(open, i)
		default:
			open = append(open[:0], i)
		}
	}
	return out
}

func keyOf(all []Mention) string {
	if len(all) == 0 {
		return ""
	}
	return all[0].Key
}

// statusOf reads how far an announcement goes.
func statusOf(text string) string {
	lower := strings.ToLower(text)
	for _, s := range []struct {
		status string
		words  []string
	}{
		{"planned", []string{"予定", "対応する", "以内に", "そろそろ", "今年後半", "来年", "will ", "planned", "coming soon", "用意する"}},
		{"region", []string{"リージョンで使え", "リージョンに登場", "リージョンで利用", "available in the", "new region"}},
		{"preview", []string{"preview", "プレビュー", "ベータ", "beta"}},
	} {
		for _, word := range s.words {
			if strings.Contains(lower, word) {
				return s.status
			}
		}
	}
	return "launched"
}
