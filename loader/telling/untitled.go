package telling

import (
	"slices"
	"strings"

	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

var (
	goneTo     = pattern.MustCompile(`(?:\b(?:watched|attended|visited|saw|caught|enjoyed|was|were|is|to|titled|called)) (?:the |\w+ly )?([A-Z\d](?:[^.!?;"“”]|[.]{3} ){9,120}?),? by (?:` + titleFront + `)?$`)
	called     = pattern.MustCompile(`(?i:\b` + noun + `)\b[^.;!?"“”]{0,80}? (?:called|titled|entitled) ([A-Z\d][^.;!?"“”]{9,120}?),? (?:with|from) (?:` + titleFront + `)?$`)
	wasIt      = pattern.MustCompile(`(?:^|[ ])(?:first|second|third|next|last|final|other|another|favou?rite) ` + noun + ` (?:was|is) ([A-Z\d][^.;!?"“”]{9,120}?),? with (?:` + titleFront + `)?$`)
	leads      = pattern.MustCompile(`^([A-Z\d][^.!?;"“”,]{9,120}?),? by (?:` + titleFront + `)?$`)
	another    = pattern.MustCompile(`^` + ofWhom + `,? (?:was|is|were) (?:another|the|an?|my|one|also|really|very|quite|great|excellent|next)\b`)
	opensOn    = pattern.MustCompile(`^` + ofWhom + `(?:[.]|:|[ ][-–—])(?:[ ]|$)`)
	myNext     = pattern.MustCompile(`\b(?:first|second|third|next|last|final|other|another|favou?rite) (?:` + noun + `|one)(?: (?:that )?(?:I|we) \w+(?: to)?)?(?:,? (?:today|that day|of (?:the|this) \w+|after \w+|before \w+|was|is|in \w+))*,? (?:was|is) (?:called |titled |on |about |the )?["“]?[*_]{0,2}([A-Z\d](?:[^.!?"“”]|[.]\d){9,140}|[a-z][\w-]+: [^.!?"“”]{9,140})`)
	team       = pattern.MustCompile(`(?i:\b` + noun + `\b)(?:,? (?:given|presented|delivered))? (?:from|by) (?:the )?([A-Z][\w.&-]+)(?:'s|’s)? (?:team|engineers|folks|people|developers|architects|engineering)\b`)
	givenTail  = pattern.MustCompile(`,? (?:presented|given|delivered|held|led)$`)
	whichTail  = pattern.MustCompile(`,? (?:which|that) (?:was|is|were)$`)
	nounTail   = pattern.MustCompile(` (?:talk|session|presentation|lecture|workshop|tutorial|demo)$`)                            // of a keynote, what stands before it is no title
	clauseTail = pattern.MustCompile(`, (?:(?:that|which|where|who|when|in which|an?|the)|and (?:it|I|we|he|she|they)) [a-z].*$`) // what goes on behind a title
	byTail     = pattern.MustCompile(`,? (?:by|from|with|presented by|given by) ` + byline.LatinName + `.*$`)
)

// unmarkedTitles reads sentences in which nothing but capitals marks a title:
// "The next one was Boxes at Sea by Ana Lopez."
func unmarkedTitles(text string, s span, names []span, cues *pattern.Found) []Telling {
	var out []Telling
	for i, n := range names {
		before := text[s.from:n.from]
		group := names[i : i+1]
		m := goneTo.FindStringSubmatchIndex(before)
		for _, expr := range []*pattern.Pattern{called, wasIt} {
			if m == nil {
				if m = expr.FindStringSubmatchIndex(before); m != nil {
					group = together(text, names[i:])
				}
			}
		}
		if m == nil && another.MatchString(text[n.to:s.to]) {
			m = leads.FindStringSubmatchIndex(before)
		}
		if m == nil && s.from == 0 && opensOn.MatchString(text[n.to:s.to]) {
			if at := leads.FindStringSubmatchIndex(before); at != nil && capitals(strings.Fields(before[at[2]:at[3]])) {
				m, group = at, together(text, names[i:])
			}
		}
		if m != nil {
			title := cleanTitle(text[s.from+m[2] : s.from+m[3]])
			if title == "" {
				continue
			}
			out = append(out, Telling{From: s.from + m[2], To: s.from + m[2] + len(title), Titled: true, Named: true, People: people(text, group)})
		}
	}
	if len(out) == 0 && (cues.May(goneThere) || cues.May(goneInto) || cues.May(standsOut)) {
		if t, ok := attended(text, s); ok {
			return []Telling{t}
		}
	}
	if len(out) > 0 || !cues.May(myNext) {
		return out
	}
	m := myNext.FindStringSubmatchIndex(text[s.from:s.to])
	if m != nil && !slices.ContainsFunc(names, func(n span) bool { return n.from == s.from+m[2] }) { // who gave it is no title
		to := m[3] - len(byTail.FindString(text[s.from+m[2]:s.from+m[3]]))
		to -= len(clauseTail.FindString(text[s.from+m[2] : s.from+to]))
		to = m[2] + len(strings.TrimRight(text[s.from+m[2]:s.from+to], "*_"))
		t := Telling{From: s.from + m[2], To: s.from + to, Titled: true, Named: true}
		for _, n := range names {
			if n.from > t.To {
				t.People = append(t.People, person(text, n))
				break
			}
		}
		out = append(out, t)
	}
	return out
}

// cleanTitle is a title without the words behind it that say what it was, and that
// somebody gave it: "the Boxes talk, presented by". It is empty for what is called
// no talk: "the Boxes, which was shown by".
func cleanTitle(title string) string {
	title = title[:len(title)-len(givenTail.FindString(title))]
	called := title[:len(title)-len(whichTail.FindString(title))]
	noun := nounTail.FindString(called)
	if len(called) < len(title) && noun == "" {
		return ""
	}
	return called[:len(called)-len(noun)]
}

// people are the names at spans of a text.
func people(text string, group []span) []byline.Person {
	var out []byline.Person
	for _, n := range group {
		out = append(out, person(text, n))
	}
	return out
}

// ofTeam reads sentences that say nothing but that a talk was by people of a
// company, without their names.
func ofTeam(text string, s span) []Telling {
	m := team.FindStringSubmatchIndex(text[s.from:s.to])
	if m == nil {
		return nil
	}
	end := s.from + m[1]
	return []Telling{{From: s.from + m[0], To: end + aboutWhat(text[end:s.to]), Named: true}}
}

// merged makes one of tellings of the same talk: the same people, the same title.
func merged(all []Telling) []Telling {
	var out []Telling
	for _, t := range all {
		at := slices.IndexFunc(out, func(o Telling) bool { return sameTalk(o, t) })
		if at < 0 {
			out = append(out, t)
			continue
		}
		for _, p := range t.People {
			if !hasPerson(out[at], p) {
				out[at].People = append(out[at].People, p)
			}
		}
		if t.Titled && !out[at].Titled {
			out[at].From, out[at].To, out[at].Titled = t.From, t.To, true
		}
		out[at].Named = out[at].Named || t.Named
		out[at].Brief = out[at].Brief && t.Brief
	}
	return out
}

func sameTalk(a, b Telling) bool {
	if a.Titled && b.Titled {
		return a.From == b.From
	}
	return slices.ContainsFunc(b.People, func(p byline.Person) bool { return hasPerson(a, p) })
}

func hasPerson(t Telling, p byline.Person) bool {
	return slices.ContainsFunc(t.People, func(o byline.Person) bool { return o.Name == p.Name })
}
