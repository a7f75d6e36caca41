package use

import (
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/loader/credit"
	"talkgraph/loader/mention"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/saying"
)

// featured claims the companies of each talk: those for which its speakers
// work, and those that it shows as users.
func (r *reader) featured() {
	all := make(casts)
	for i, s := range r.Layout.Sections {
		r.presenters(i, s.Event, all)
		for _, line := range r.Own(i) {
			for _, m := range r.Companies(line) {
				if rule := r.featureRule(i, line, m); rule != "" && !r.Claims.Has(r.Keys[i], knowledge.Features, m.Key, "presenter") {
					r.Claims.Link(r.Keys[i], knowledge.Features, m.Key, r.featuredAs(line, m, rule), "", r.At(line, rule))
				}
			}
		}
	}
}

// storyOf stands before a company whose case is shown: "the success story of".
var storyOf = pattern.MustCompile(`(?i)\bexperiences? (?:shared |told |presented )?by (?:the )?$|\b(?:stor(?:y|ies)|case stud(?:y|ies)|cases?|examples?|journeys?|use cases?) (?:\w+ )?(?:by|of|from|at|about|for|with|were|was|is|are) (?:the )?(?:likes of )?(?:[A-Z][\w&.' -]*(?:,| and|, and) )*$|\b(?:customers?|companies|clients|brands|enterprises) (?:like|such as|including|were|are) (?:the )?(?:[A-Z][\w&.' -]*(?:,| and|, and) )*$|\b(?:CTO|CEO|CIO|VP|team|engineers|people) (?:of|at|from) $`)

// oneStory stands before the one company of which a line goes on to tell: its case, or
// the next of several.
var oneStory = pattern.MustCompile(`(?i)\bexperience (?:shared |told |presented )?by (?:the )?$|\b(?:story|case study|case|example|journey|use case) (?:of|from|by|at|about) (?:the )?$|\b(?:CTO|CEO|CIO) (?:of|at|from) $` + nextOf)

// nextOf stands before a company of which a text tells as one of several customers.
const nextOf = `|\b(?:first|second|third|fourth|next|last|other|one) of (?:these|them|those|the (?:two|three|few))(?: [^.;:]{2,30})? (?:was|is|came from) (?:the )?$|\b(?:first|second|third|fourth|next|last|other|another) (?:company|customer|bank|retailer|start-?up|customer (?:talk|story)|case study)\b[^.;:]{0,40} (?:was|is|came from|featured(?: [^.;:]{2,40} (?:from|of|at))?) (?:the )?$`

var sponsors = pattern.MustCompile(`(?i:sponsored by|presented by|brought to you by)[ ](?:the )?$`)

// featuredAs tells who gives a talk, or pays for it, and so presents it, from
// those whose case it shows.
func (r *reader) featuredAs(line int, m mention.Mention, rule string) string {
	if rule == "gives" || sponsors.MatchString(r.Coded(line).To(m.Start)) {
		return "presenter"
	}
	return "user"
}

// featureRule names the rule by which a line shows a company as a user; ""
// if it does not. Vendors and communities are none.
func (r *reader) featureRule(i, line int, m mention.Mention) string {
	s := r.Layout.Sections[i]
	switch {
	case r.gives(i, line, m):
		return "gives"
	case r.Vendor(m.Key) || credit.IsCommunity(m):
		return ""
	}
	about, how := r.subject(line)
	before, after := r.Coded(line).To(m.Start), unlinked(r.Coded(line).From(m.End))
	switch {
	case line == s.First-1 && s.Rule != "dated-entry":
		return "talk-title"
	case about == m.Key && how != not && how != doing, r.besideCase(line, about, how, m):
		return "case"
	case r.users[user{i, m.Key}]:
		return "user"
	case r.Says(line, before, storyOf), r.Says(line, after, credit.TheirStory):
		return "case-story"
	case r.Says(line, before, oneStory) && oneOfSeveral.MatchString(before):
		return "one-of-several"
	case s.Kind == "keynote" && r.shown(line, m):
		return "shown-in-keynote"
	case r.Says(line, r.Text(line), credit.PanelLine) && !strings.HasSuffix(before, "元"):
		return "panel"
	case r.underCases(line), r.caseHeading(line) >= 0 && listedCase.MatchString(after), r.labelled(line, m):
		return "case-list"
	case r.counted(line, m):
		return "companies-counted"
	case r.Says(line, r.Text(line), presentedJa) && r.presented(line, m):
		return "presented"
	case introducedAs.MatchString(after):
		return "called-a-company"
	case s.Kind == "keynote" && r.standsAlone(line, m):
		return "line-of-its-own"
	case r.besideEmployer(i, line, m):
		return "second-employer"
	case r.opensBullet(line, m) && r.Says(line, after, doesThere):
		return "does-in-bullet"
	case r.Nth(i, line) <= 2 && (opensTalk.MatchString(after) || theirsToTell.MatchString(after)):
		return "told-first"
	}
	return ""
}

// shown tells companies that are the subject of a line, alone or in a list.
func (r *reader) shown(line int, m mention.Mention) bool {
	text := r.Coded(line)
	if saying.Bracketed(text, m.Start) || m.Entry != nil && r.Claims.Known(m.Entry.Name, knowledge.Service) != nil {
		return false
	}
	all := r.Companies(line)
	at := slices.Index(all, m)
	for at+1 < len(all) && saying.ListGap(text.Slice(all[at].End, all[at+1].Start)) {
		at++
	}
	after := text.From(all[at].End)
	return r.Says(line, after, mention.Doer) || onStage.MatchString(after)
}

// onStage follows companies whose people speak in somebody else's keynote.
var onStage = pattern.MustCompile(`^ (?:(?:both|all|also|then|later|each) )?(?:joined|appeared|shared|talked|told|spoke|showed|explained|described|demonstrated|took the stage|came (?:on|up|to))\b`)

var (
	introducedAs = pattern.MustCompile(`^(?:社|さん|様)?[ 　]?(?:という(?:会社|企業|スタートアップ|ベンチャー)|の場合)`)
	soMany       = pattern.MustCompile(`^(?:社|さん|様)?[ 　]?(?:[,、，・/]|の|など)[ 　]?[0-9０-９二三四五六七八九十]+社`)
)

var (
	// presentedJa follows the last company of a list that a line says to be shown.
	presentedJa = pattern.MustCompile(`(?:社|さん)?(?:など)?[ 　]?が(?:事例として)?(?:紹介|取り上げ|登場し)`)
	// fieldOf stands between companies of which each is of another field:
	// "銀行では A、鉄道では B".
	fieldOf = pattern.MustCompile(`^(?:社|さん|様)?[、,][^、。]{1,8}では[ 　]?$`)
)

// andTheirs stands between companies of which a line shows the cases: "A さんと B".
var andTheirs = pattern.MustCompile(`^(?:社|さん|様)?[ 　]*(?:[、,・/／]|と|や|および)[ 　]*$`)

// besideCase tells companies that a line lists with the one whose case it shows.
func (r *reader) besideCase(line int, about string, how manner, m mention.Mention) bool {
	if about == "" || how == not || how == doing {
		return false
	}
	text, all := r.Coded(line), r.Companies(line)
	for at := slices.Index(all, m); at+1 < len(all) && andTheirs.MatchString(unlinked(text.Slice(all[at].End, all[at+1].Start))); at++ {
		if all[at+1].Key == about {
			return true
		}
	}
	return false
}

// presented tells companies of a list that a line says to be shown.
func (r *reader) presented(line int, m mention.Mention) bool {
	text, all := r.Coded(line), r.Companies(line)
	at := slices.Index(all, m)
	for at+1 < len(all) && (saying.ListGap(text.Slice(all[at].End, all[at+1].Start)) || fieldOf.MatchString(text.Slice(all[at].End, all[at+1].Start))) {
		at++
	}
	here := presentedJa.FindStringIndex(text.From(all[at].End))
	return here != nil && here[0] == 0
}

// doesThere follows a company of which a bullet says what it runs.
var doesThere = pattern.MustCompile(`^ (?:(?:also|now|still|already|currently) )?(?:runs|uses|has|stores|handles|processes|serves|keeps|operates|manages|built|moved|migrated|scaled|cut|saved|reduced)\b`)

// opensBullet tells companies with which a bullet begins.
func (r *reader) opensBullet(line int, m mention.Mention) bool {
	l := r.Doc.Lines[line]
	return l.Shape == parse.Bullet && m.Start <= l.Start+3
}

// counted tells companies of a list that a line counts: "A、B、C の3社".
func (r *reader) counted(line int, m mention.Mention) bool {
	text := r.Coded(line)
	all := r.Companies(line)
	at := slices.Index(all, m)
	for at+1 < len(all) && saying.ListGap(text.Slice(all[at].End, all[at+1].Start)) {
		at++
	}
	return soMany.MatchString(text.From(all[at].End))
}

// underCases tells lines right under a heading that says no more than "cases".
func (r *reader) underCases(line int) bool {
	return line > 0 && cases.Has(r.Doc.Lines[line-1].Body)
}
