package page

import (
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/parse"
	"talkgraph/loader/section/shape"
)

const (
	rowGap    = 3 // lines from a row of a programme to the next, at most
	leadRunes = 4 // code points of a row's key by which it is looked up
	partRunes = 8 // of a line's key that is only the beginning of a row's
)

// Programmed are the lines of a post, by index, that say again, alone, what stands
// behind the time of day in a row of a programme: under them is what was told. There
// are two that could be talks at least, or none.
func (b *Page) Programmed(p Span) map[int]bool {
	rows := b.programmeRows(p)
	if len(rows) == 0 {
		return nil
	}
	again, done, talks := make(map[int]bool), make(map[string]bool), 0
	last := -1 // the last of them
	for i := p.From; i < p.To; i++ {
		l := b.lines[i]
		if i == p.Title || l.Shape != parse.Text && l.Shape != parse.Heading || l.Runes > shape.MaxTitle || shape.IsTimed(l) {
			continue
		}
		row := rowOf(rows, knowledge.Key(l.Body), i)
		if row == "" || done[row] {
			continue
		}
		if last >= 0 && b.Above(i, p.From) == last {
			return nil // the programme once more
		}
		again[i], done[row], last = true, true, i
		if !shape.IsNoTalk(l.Body) && !shape.IsGroup(l.Body) {
			talks++
		}
	}
	if talks < 2 {
		return nil
	}
	return again
}

// A programmeRow is what stands in a row of a programme behind its time, as a key.
type programmeRow struct {
	line int
	key  string
}

// programmeRows are the rows of programmes, by how they begin: timed lines or items
// close to another one.
func (b *Page) programmeRows(p Span) map[string][]programmeRow {
	var rows map[string][]programmeRow
	last := programmeRow{line: -1}
	add := func(r programmeRow) {
		if utf8.RuneCountInString(r.key) < leadRunes {
			return
		}
		if rows == nil {
			rows = make(map[string][]programmeRow)
		}
		rows[leadOf(r.key)] = append(rows[leadOf(r.key)], r)
	}
	for i := p.From; i < p.To; i++ {
		l := b.lines[i]
		if l.Shape != parse.Text && l.Shape != parse.Bullet || !l.Shows(shape.ShowsDigit) || l.Runes > shape.MaxBilled {
			continue
		}
		size := shape.TimeBefore(l.Body)
		if size == 0 {
			continue
		}
		row := programmeRow{i, knowledge.Key(l.Body[size:])}
		if last.line >= 0 && i-last.line <= rowGap {
			if last.key != "" {
				add(last)
			}
			add(row)
			row.key = ""
		}
		last = row
	}
	return rows
}

func leadOf(key string) string {
	for n := range key {
		if utf8.RuneCountInString(key[:n]) == leadRunes {
			return key[:n]
		}
	}
	return key
}

// rowOf is the key of the row above a line that the line says again, or "".
func rowOf(rows map[string][]programmeRow, key string, line int) string {
	runes := utf8.RuneCountInString(key)
	if runes < leadRunes {
		return ""
	}
	for _, r := range rows[leadOf(key)] {
		if r.line < line && (r.key == key || runes >= partRunes && strings.HasPrefix(r.key, key)) {
			return r.key
		}
	}
	return ""
}
