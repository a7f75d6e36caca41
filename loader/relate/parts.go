package relate

import "slices"

// parts are the roles of a line's services, in order.
type parts []part

// A part is what role a service has that begins at a code point.
type part struct {
	start int
	role  role
}

// at is the role of the service that begins at a code point; aside if none does.
func (p parts) at(start int) role {
	k, ok := slices.BinarySearchFunc(p, start, func(p part, start int) int { return p.start - start })
	if !ok {
		return aside
	}
	return p[k].role
}

// noParts are those of lines without services.
var noParts = parts{}
