package relate

import "talkgraph/knowledge"

// unspoken notes the author who wrote the report, of whom no line says that
// they spoke.
func (r *relater) unspoken() {
	a := r.Layout.Author
	if !r.Source.Log.On() || a == nil {
		return
	}
	person, _ := r.Claims.Person(a.People[0].Name)
	for _, talk := range r.Keys {
		for _, l := range r.Claims.From(talk) {
			if l.Kind == knowledge.GivenBy && l.To == person {
				return
			}
		}
	}
	r.Refuse(a.Line-1, a.People[0].Name, "reporter", "wrote the report; no line says that they spoke")
}
