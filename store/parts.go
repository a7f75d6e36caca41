package store

import "talkgraph/knowledge"

// Parts are a filter as engines take it: what must hold, however And and
// filters of one branch nest it. Both engines read filters through it, so that
// one question written in two ways is one statement.
type Parts struct {
	Links      []LinkFilter
	Properties []PropertyFilter
	From, To   int // years; 0: no bound
	Dates      []Dates
	Terms      []knowledge.Phrase
	Texts      [][]knowledge.Phrase // each matches: own terms, or a statement
	Or         [][]Filter           // of each list one holds
	Not        []Filter             // none holds
}

// Parts takes the filter apart.
func (f Filter) Parts() Parts {
	var p Parts
	p.add(f)
	return p
}

func (p *Parts) add(f Filter) {
	p.Links = append(p.Links, f.Links...)
	p.Properties = append(p.Properties, f.Properties...)
	p.From = max(p.From, f.From)
	if f.To > 0 && (p.To == 0 || f.To < p.To) {
		p.To = f.To
	}
	if f.Dates != (Dates{}) {
		p.Dates = append(p.Dates, f.Dates)
	}
	p.Terms = append(p.Terms, f.Terms...)
	if len(f.Text) > 0 {
		p.Texts = append(p.Texts, f.Text)
	}
	for _, and := range f.And {
		p.add(and)
	}
	switch len(f.Or) {
	case 0:
	case 1:
		p.add(f.Or[0])
	default:
		p.Or = append(p.Or, f.Or)
	}
	p.Not = append(p.Not, f.Not...)
}
