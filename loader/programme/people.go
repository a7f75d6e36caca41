package programme

import (
	"slices"
	"strings"

	"talkgraph/loader/pattern"
)

var (
	betweenPeople = pattern.MustCompile(`[ 　]*[;；|\n][ 　]*`)
	betweenNames  = pattern.MustCompile(`[ 　]*[,、，&＆/／][ 　]*| and `)
	nameCompany   = pattern.MustCompile(`^(.+?)[ 　]*[(（]([^()（）]+)[)）]$`)
)

// maxNames is the length in bytes of the longest cell that is read as names.
const maxNames = 10_000

// speakers reads a cell of speakers, with the companies and the positions of the
// columns of the same number: one for each; one company may be for all.
func (t *table) speakers(row []string, c cell) []Speaker {
	if len(c.Value) > maxNames {
		t.field(c.Field, "%d bytes are too many for names; the limit is %d", len(c.Value), maxNames)
		return nil
	}
	names := pieces(c.Text)
	beside := func(meaning string) []Text {
		for _, other := range t.cells(row, meaning) {
			if other.number == c.number && other.Value != "" {
				if len(names) == 1 {
					return []Text{other.Text}
				}
				return pieces(other.Text)
			}
		}
		return nil
	}
	companies, positions := beside("company"), beside("position")
	var out []Speaker
	for i, name := range names {
		name = called(name)
		s := Speaker{Name: name, Company: nth(companies, i, len(names))}
		if len(positions) == len(names) {
			s.Title = positions[i]
		}
		if m := nameCompany.FindStringSubmatch(name.Value); m != nil {
			s.Name.Value = m[1]
			if s.Company.Value == "" {
				s.Company = Text{m[2], name.Field, name.Line()}
			}
			s.Name.Whole = name.Line()
			s.Name = called(s.Name)
		}
		out = append(out, s)
	}
	return out
}

// nth is what stands for one of several: one for each, or one for all.
func nth(list []Text, i, of int) Text {
	switch len(list) {
	case of:
		return list[i]
	case 1:
		return list[0]
	}
	return Text{}
}

// pieces cuts a cell that lists several: by strong marks if it has any.
func pieces(t Text) []Text {
	parts := split(betweenPeople, t.Value)
	if len(parts) == 1 {
		if parts = split(betweenNames, t.Value); slices.ContainsFunc(parts, lone) {
			parts = []string{t.Value}
		}
	}
	var out []Text
	for _, part := range parts {
		out = append(out, Text{part, t.Field, t.Value})
	}
	return out
}

// lone tells a word that is no whole name in Latin letters: "Smith, Jane" is one person.
func lone(part string) bool {
	return !strings.ContainsAny(part, " 　") && strings.IndexFunc(part, func(r rune) bool { return r >= 0x3000 }) < 0
}

// split cuts a text at marks that stand in no brackets.
func split(between *pattern.Pattern, text string) []string {
	var out []string
	from, read, depth := 0, 0, 0
	add := func(to int) {
		if part := strings.TrimSpace(text[from:to]); part != "" {
			out = append(out, part)
		}
	}
	for _, at := range between.FindAllStringIndex(text, -1) {
		between := text[read:at[0]]
		depth += strings.Count(between, "(") + strings.Count(between, "（") - strings.Count(between, ")") - strings.Count(between, "）")
		if read = at[0]; depth == 0 {
			add(at[0])
			from = at[1]
		}
	}
	add(len(text))
	return out
}

var pronouns = pattern.MustCompile(`^(.*\S)[ ]*[(\[](?i:(?:he|she|they|him|her|hers|his|them|theirs|ze|hir|xe|any|all)(?: ?[/,|] ?| |[)\]]$))+$`)

// called is a name without the pronouns that some print behind it.
func called(name Text) Text {
	if m := pronouns.FindStringSubmatch(name.Value); m != nil {
		return Text{Value: m[1], Field: name.Field, Whole: name.Line()}
	}
	return name
}
