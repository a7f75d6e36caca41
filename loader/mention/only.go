package mention

import "slices"

// OnlyService is the one service that a line names, or "".
func (r *Mentions) OnlyService(line int) string {
	keys := []string{}
	for _, m := range r.Services(line) {
		if !slices.Contains(keys, m.Key) {
			keys = append(keys, m.Key)
		}
	}
	if len(keys) != 1 {
		return ""
	}
	return keys[0]
}
