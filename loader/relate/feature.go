package relate

import (
	"slices"

	"talkgraph/knowledge"
	"talkgraph/loader/pattern"
)

// featured claims the companies of each talk: those for which its speakers
// work, and those that it shows as users.
func (r *relater) featured() {
	all := make(casts)
	for i, s := range r.layout.Sections {
		r.presenters(i, s.Event, all)
		for _, line := range r.own(i) {
			for _, m := range r.of(line, knowledge.Company) {
				if rule := r.featureRule(i, line, m); rule != "" && !r.claims.has(r.keys[i], knowledge.Features, m.Key, "presenter") {
					r.claims.link(r.keys[i], knowledge.Features, m.Key, r.featuredAs(line, m), "", r.at(line, rule))
				}
			}
		}
	}
}

// storyOf stands before a company whose case is shown: "the success story of".
var storyOf = pattern.MustCompile(`(?i)\bexperiences? (?:shared |told |presented )?by (?:the )?$|\b(?:stor(?:y|ies)|case stud(?:y|ies)|cases?|examples?|journeys?|use cases?) (?:\w+ )?(?:by|of|from|at|about|for|with|were|was|is|are) (?:the )?(?:[A-Z][\w&.' -]*(?:,| and|, and) )*$|\b(?:customers?|companies|clients|brands|enterprises) (?:like|such as|including|were|are) (?:the )?(?:[A-Z][\w&.' -]*(?:,| and|, and) )*$|\b(?:CTO|CEO|CIO|VP|team|engineers|people) (?:of|at|from) $`)

// oneStory stands before the one company of which a line goes on to tell.
var oneStory = pattern.MustCompile(`(?i)\bexperience (?:shared |told |presented )?by (?:the )?$|\b(?:story|case study|case|example|journey|use case) (?:of|from|by|at|about) (?:the )?$|\b(?:CTO|CEO|CIO) (?:of|at|from) $`)

var sponsors = pattern.MustCompile(`(?i:sponsored by|presented by|brought to you by)[ ](?:the )?$`)

// featuredAs tells who pays for a talk, and so presents it, from those whose
// case it shows.
func (r *relater) featuredAs(line int, m Mention) string {
	if sponsors.MatchString(r.coded(line).To(m.Start)) {
		return "presenter"
	}
	return "user"
}

// featureRule names the rule by which a line shows a company as a user; ""
// if it does not. Vendors and communities are none.
func (r *relater) featureRule(i, line int, m Mention) string {
	s := r.layout.Sections[i]
	if r.vendor(m.Key) || isCommunity(m) {
		return ""
	}
	about, how := r.subject(line)
	before, after := r.coded(line).To(m.Start), r.coded(line).From(m.End)
	switch {
	case line == s.First-1 && s.Rule != "dated-entry":
		return "talk-title"
	case about == m.Key && how != not && how != doing:
		return "case"
	case r.users[user{i, m.Key}]:
		return "user"
	case r.says(line, before, storyOf), r.says(line, after, theirStory):
		return "case-story"
	case s.Kind == "keynote" && r.shown(line, m):
		return "shown-in-keynote"
	case r.says(line, r.text(line), panelLine):
		return "panel"
	case r.underCases(line), r.caseHeading(line) >= 0 && listedCase.MatchString(after):
		return "case-list"
	case r.counted(line, m):
		return "companies-counted"
	case introducedAs.MatchString(after):
		return "called-a-company"
	case s.Kind == "keynote" && r.standsAlone(line, m):
		return "line-of-its-own"
	case r.besideEmployer(i, line, m):
		return "second-employer"
	case r.nth(i, line) <= 2 && opensTalk.MatchString(after):
		return "told-first"
	}
	return ""
}

// shown tells companies that are the subject of a line, alone or in a list.
func (r *relater) shown(line int, m Mention) bool {
	text := r.coded(line)
	if bracketed(text, m.Start) || m.Entry != nil && r.known(m.Entry.Name, knowledge.Service) != nil {
		return false
	}
	all := r.of(line, knowledge.Company)
	at := slices.Index(all, m)
	for at+1 < len(all) && listGap.MatchString(text.Slice(all[at].End, all[at+1].Start)) {
		at++
	}
	after := text.From(all[at].End)
	return r.says(line, after, doer) || onStage.MatchString(after)
}

// onStage follows companies whose people speak in somebody else's keynote.
var onStage = pattern.MustCompile(`^ (?:(?:both|all|also|then|later|each) )?(?:joined|appeared|shared|talked|told|spoke|showed|explained|described|demonstrated|took the stage|came (?:on|up|to))\b`)

var (
	introducedAs = pattern.MustCompile(`^(?:社|さん)?[ 　]?(?:という(?:会社|企業|スタートアップ|ベンチャー)|の場合)`)
	soMany       = pattern.MustCompile(`^(?:社|さん)?[ 　]?(?:[,、，・/]|の|など)[ 　]?[0-9０-９二三四五六七八九十]+社`)
)

// counted tells companies of a list that a line counts: "A、B、C の3社".
func (r *relater) counted(line int, m Mention) bool {
	text := r.coded(line)
	all := r.of(line, knowledge.Company)
	at := slices.Index(all, m)
	for at+1 < len(all) && listGap.MatchString(text.Slice(all[at].End, all[at+1].Start)) {
		at++
	}
	return soMany.MatchString(text.From(all[at].End))
}

// underCases tells lines right under a heading that says no more than "cases".
func (r *relater) underCases(line int) bool {
	return line > 0 && cases.Has(r.doc.Lines[line-1].Body)
}
