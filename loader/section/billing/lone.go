package billing

import (
	"strings"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// namesStandAlone tells documents in which, at least twice, somebody's name
// stands alone in the line under a title. One such line could be anything.
func (b *Reader) namesStandAlone() bool {
	found := 0
	for i, l := range b.lines {
		if l.Body == "" || b.isNameAlone(l) || l.Shape != parse.Heading && !shape.Bare(l, shape.MaxTitle) {
			continue
		}
		for j := i + 1; j < len(b.lines); j++ {
			if b.lines[j].Shape == parse.Blank {
				continue
			}
			if b.isNameAlone(b.lines[j]) {
				found++
			}
			break
		}
	}
	return found >= 2
}

// NameAlone tells lines that are the name of a speaker and nothing else, where
// the document has several, or one that begins with a given name.
func (b *Reader) NameAlone(l *shape.Line) bool {
	return b.isNameAlone(l) && (b.Alone || byline.OpensWithGiven(strings.TrimLeft(l.Unlinked(), " ")))
}

func (b *Reader) isNameAlone(l *shape.Line) bool {
	if !shape.Bare(l, 60) || !byline.MayBegin(l.Body) {
		return false
	}
	people := byline.Parse(toWatch.ReplaceAllString(l.Unlinked(), ""), b.lex)
	for _, p := range people {
		if p.Company != "" || p.Title != "" || p.Role != "" || !strings.Contains(p.Name, " ") || b.lex.Ordinary(p.Name) {
			return false
		}
	}
	return len(people) > 0
}

var nameThen = pattern.MustCompile(`^(` + byline.LatinName + `(?:[ ][(][^()]{2,40}[)]|,? (?:and|&) ` + byline.LatinName + `|, [A-Z][^,:()]{1,30}?)?)(?:[ ][-–—|][ ]|[:;] )[ ]*(\S.{9,})$`)

// NameFirst parts a title from the byline that stands before it.
func (b *Reader) NameFirst(text string) (rest string, people []byline.Person) {
	m := nameThen.FindStringSubmatch(text)
	if m == nil {
		return "", nil
	}
	people = byline.Parse(m[1], b.lex)
	if len(people) == 0 || len(people) > 2 || b.lex.Ordinary(people[0].Name) || !strings.Contains(people[0].Name, " ") {
		return "", nil
	}
	if rest = strings.TrimSpace(m[2]); strings.HasPrefix(rest, "@") {
		return "", nil // their handle is no title
	}
	if parts := firmThen.FindStringSubmatch(rest); parts != nil && people[0].Company == "" && b.IsCompany(parts[1]) {
		if with := byline.Parse(text[:len(text)-len(m[2])]+parts[1], b.lex); len(with) == 1 && with[0].Company == parts[1] {
			return strings.TrimSpace(parts[2]), with // "Ana Lopez - Acme - Title"
		}
	}
	return rest, people
}

// firmThen is a company before a title.
var firmThen = pattern.MustCompile(`^([\p{Lu}\d][^-–—|:]{1,30}?) [-–—|] (\S.{5,})$`)

// beginWithNames tells documents of which at least two titles begin with the
// speaker.
func (b *Reader) beginWithNames() bool {
	found := 0
	for i, l := range b.lines {
		if !l.Shows(shape.ShowsDash | shape.ShowsBar | shape.ShowsColon) {
			continue
		}
		coded := l.Shape == parse.Bullet && shape.Separated.MatchString(l.Body) && shape.CodePattern.MatchString(l.Body)
		if l.Shape != parse.Heading && !coded && !shape.Bare(l, shape.MaxTitle) {
			continue
		}
		if _, people := b.NameFirst(unmarked(l.Said())); people != nil && !b.saysForWhom(i) {
			found++
		}
	}
	return found >= 2
}

// saysForWhom tells a line that is somebody and their company, under a line
// that is no such: what it has behind the name is no title.
func (b *Reader) saysForWhom(i int) bool {
	people := b.Speakers(b.lines[i])
	if len(people) == 0 || people[0].Company == "" && !byline.IsTitle(people[0].Title) {
		return false
	}
	above := b.Above(i, 0)
	if above < 0 || b.lines[above].Shape != parse.Heading && b.lines[above].Shape != parse.Bullet && !shape.Bare(b.lines[above], shape.MaxTitle) {
		return false
	}
	_, also := b.NameFirst(unmarked(b.lines[above].Said()))
	return also == nil
}

// unmarked is a title without what stands before it: marks, numbers, labels and codes.
func unmarked(body string) string {
	body = strings.Trim(shape.MarkPattern.ReplaceAllString(body, ""), "*_ ")
	body = body[len(shape.TimeStart.FindString(body)):]
	body = shape.NumberPattern.ReplaceAllString(body, "")
	body = body[len(shape.SessionLabel.FindString(body)):]
	if m := shape.CodePattern.FindStringSubmatch(body); m != nil && (shape.Separated.MatchString(body) || shape.PlainCode.MatchString(body)) {
		body = m[len(m)-1]
	}
	return body
}
