package relate

import (
	"talkgraph/knowledge"
	"talkgraph/loader/lines"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
)

var (
	// elsewhere tells sentences that announce something else, or at another time.
	elsewhere = pattern.MustCompile(`(?:最近|先日|以前|昨年|去年|前回|先月|数年前)(?:に|の)?[^、。]{0,8}(?:発表|リリース|ローンチ|公開|登場)|ローンチ当時|ローンチ時|発表スライド|発表資料|(?i:(?:announced|launched|introduced) nothing|nothing new|no announcements|from launch|since launch|recently announced|(?:announced|launched|released|introduced) (?:last|in \d{4}|years? ago|earlier)|last year|\bin \d{4},? (?:[\w@-]+ ){0,4}(?:announced|launched|released|introduced)|\b(?:when|the (?:day|week|month|year)(?: that)?) (?:[\w@-]+ ){1,4}(?:was|were) (?:announced|launched|released|introduced)|(?:\d+|few|two|three|some) (?:years|months|weeks) ago|\b(?:week|month|year)s? (?:before|earlier)\b|\blast month\b)`)
	// elsehere tells sentences of what was announced at the event, outside the talk.
	elsehere = pattern.MustCompile(`(?:今日|本日|昨日|一昨日|初日に?)[^、。]{0,24}(?:発表|公開)|(?:キーノート|基調講演)で(?:は)?[^、。]{0,24}発表|(?i:(?:announced|launched|released) (?:today|yesterday|in the keynote|on day)|in the keynote)`)
	isNew    = pattern.MustCompile(`^(?: v?\d[\d.]*)? (?:was|were|is|are|has been|have been) `)
	// supported tells what something new works with, which is not new itself.
	supported   = pattern.MustCompile(`^[ 　]?(?:に|と|への|との)[ 　]?も?(?:対応|互換|連携|統合)|^[ 　]?互換|^ (?:language )?support\b`)
	supportedEn = pattern.MustCompile(`(?i)\b(?:support for|compatib\w+ with|integrat\w+ with|works? with) (?:the )?$`)
	// sentence is a line that goes on after a full stop, or ends in one.
	sentence = pattern.MustCompile(`[a-z)][.!]["”]?(?: [A-Z*\[]|$)|。`)
	// meanwhile follows what does something else before anything is announced.
	meanwhile = pattern.MustCompile(`^[ 　]?が[^、。]{1,14}(?:て|で|り)[、,，]`)
)

// An announcement is what was announced at a talk or an event, and in which line.
type announcement struct {
	service, at, status string
	line                int
	rule                string
}

// announcements claims what was announced where. What a line outside all talks
// announces, was announced at the event.
func (r *relater) announcements() {
	over := r.newsOver()
	var all []announcement
	for i := range r.Layout.Sections {
		all = append(all, r.newsOf(i, over)...)
	}
	if r.Layout.Main != "" {
		all = append(all, r.newsOutside(over)...)
	}
	previews := r.previews()
	for _, a := range r.sameNews(all) {
		proof := []knowledge.Evidence{r.At(a.line, a.rule)}
		if a.status == "launched" || a.status == "planned" {
			if line, ok := r.previewed(a, previews); ok {
				a.status, proof = "preview", append(proof, r.At(line, "in-preview"))
			}
		}
		r.Claims.Link(a.service, knowledge.AnnouncedAt, a.at, a.status, "", proof...)
	}
}

// newsOf gives what was announced in a talk: services in sentences that say so,
// and in a keynote also those that lines after one present, or lists of news
// have. Its title says what it is about, unless it is a sentence that tells of it.
func (r *relater) newsOf(i int, over []int) (all []announcement) {
	s := r.Layout.Sections[i]
	keynote, running := s.Kind == "keynote", false
	for _, line := range r.Own(i) {
		if line == s.First-1 && !sentence.MatchString(r.Text(line)) || !lines.WorthReading(r.Doc.Lines[line]) {
			continue
		}
		found, announces := r.announced(line, keynote, r.Keys[i], s.Event)
		switch {
		case announces:
			running = keynote
		case keynote && over[line] >= 0:
			found = r.listedNews(line, r.Keys[i])
		case running:
			found = r.presented(line, r.Keys[i])
		}
		all = append(all, found...)
	}
	return all
}

// newsOutside gives what was announced at the event, by the lines outside of
// talks: sentences, and lists of news.
func (r *relater) newsOutside(over []int) (all []announcement) {
	for line, l := range r.Doc.Lines {
		if r.Inner[line] >= 0 || !lines.WorthReading(l) {
			continue
		}
		found, announces := r.announced(line, false, r.Layout.Main, r.Layout.Main)
		if !announces && over[line] >= 0 {
			found = r.listedNews(line, r.Layout.Main)
		}
		all = append(all, found...)
	}
	return all
}

// sameNews puts what a talk says again with where it said that it was announced.
func (r *relater) sameNews(all []announcement) []announcement {
	type news struct {
		section         int
		service, status string
	}
	first := make(map[news]string)
	for i, a := range all {
		key := news{r.Inner[a.line], a.service, a.status}
		if at, ok := first[key]; ok {
			all[i].at = at
		} else {
			first[key] = a.at
		}
	}
	return all
}

// announced gives the services of a line of which a sentence announces them;
// where it names none, the service of the bullet above it. It tells whether
// the line announces anything.
func (r *relater) announced(line int, keynote bool, at, event string) (out []announcement, announces bool) {
	text, all := r.Text(line), r.Services(line)
	above, under := r.Above(line)
	if !keynote && len(all) == 0 && !under || !r.Has(line, text, announcedWords) {
		return nil, false
	}
	old := r.oldNews(line)
	if len(old) == len(all) && r.Says(line, text, elsewhere) {
		r.newsElsewhere(line)
		return nil, false
	}
	if !keynote {
		at = r.whereAnnounced(line, at, event)
	}
	points, roles := r.Coded(line), r.Parts(line)
	for _, m := range all {
		from, to := mention.ClauseAt(points, m)
		key, why := "", r.notNews(points, from, to, all, m, roles.At(m.Start))
		if old[m.Start] {
			why = elsewhereAnnounced
		}
		if why == "" {
			key = r.newThing(line, m, keynote, event)
		}
		if key == "" {
			r.refuseNews(line, m, why)
			continue
		}
		out = append(out, announcement{key, at, reach(points, from, to, all, m), line, "announced"})
	}
	if under && len(all) == 0 {
		out = append(out, announcement{above, at, announcedAs(text), line, "announced"})
	}
	if len(out) == 0 && len(all) > 0 && keynote {
		out = r.presented(line, at)
	}
	return out, true
}
