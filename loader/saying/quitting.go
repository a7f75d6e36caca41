package saying

// A quitting is a service that a talk says to be used no more.
type quitting struct {
	section int
	service string
}

// readQuittings reads what the talks say to be used no more, from their sayings.
func (r *Sayings) readQuittings() {
	r.quit = make(map[quitting]bool)
	for line, parts := range r.parts {
		for k := range parts {
			if parts[k].status == "past" {
				r.quit[quitting{r.Inner[line], r.Services(line)[k].Key}] = true
			}
		}
	}
}

// LeftByTalk tells whether the talk of a line says elsewhere that a service is
// used no more: then it is not enough that the line names it.
func (r *Sayings) LeftByTalk(line int, service string) bool {
	return r.quit[quitting{r.Inner[line], service}]
}
