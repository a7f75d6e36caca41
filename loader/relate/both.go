package relate

import (
	"slices"

	"talkgraph/knowledge"
	"talkgraph/loader/byline"
	"talkgraph/loader/lines"
	"talkgraph/loader/pattern"
)

// beside finds a name that stands in brackets after another one.
var beside = pattern.MustCompile(`(` + byline.LatinName + `|` + byline.JapaneseName + `|\p{Han}[\p{Han}々]{1,5})(?:さん|氏)?[ 　]?[(（](` + byline.LatinName + `|` + byline.JapaneseName + `|\p{Han}[\p{Han}々]{1,5})[)）,、]`)

// bothNames makes one of two people of the document of whom a line prints both
// names side by side, in two scripts: "小柳建彦（Tatehiko Koyanagi）". That the
// name in brackets is a person's, and no company's, must be known from
// another line.
func (r *relater) bothNames() {
	for i, l := range r.Doc.Lines {
		if !lines.WorthReading(l) {
			continue
		}
		for _, m := range r.InLine(i, beside) {
			one, other := r.personNamed(l.Text[m[2]:m[3]]), r.personNamed(l.Text[m[4]:m[5]])
			if one == nil || other == nil || one == other || lines.Japanese(one.Name) == lines.Japanese(other.Name) {
				continue
			}
			if key := (knowledge.LocalKey{ID: other.Key(), Rank: 1}); !slices.Contains(one.Keys, key) {
				one.Keys = append(one.Keys, key)
			}
		}
	}
}

// personNamed is the person whom the document knows by a name, if any.
func (r *relater) personNamed(name string) *knowledge.Thing {
	if e := r.Claims.Known(name, knowledge.Person); e != nil {
		return r.Claims.Things[e.ID()]
	}
	return r.Claims.Things[knowledge.NewID(knowledge.Person, name)]
}
