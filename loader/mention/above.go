package mention

import "talkgraph/loader/parse"

// Above is the service that the bullet over a line is about.
func (r *Mentions) Above(line int) (string, bool) {
	at := r.Over(line)
	if at < 0 {
		return "", false
	}
	services := r.Services(at)
	return keyOf(services), r.Doc.Lines[at].Shape == parse.Bullet && len(services) == 1
}

func keyOf(all []Mention) string {
	if len(all) == 0 {
		return ""
	}
	return all[0].Key
}
