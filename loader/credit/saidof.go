package credit

import (
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/loader/lines"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
)

// How sentences say for whom somebody works, up to the company's name: "Ana is
// the lead architect at", "Both work for", "Bo Ek, who heads". The first group is
// of whom they say it, the second what they are there.
var (
	areThere = pattern.MustCompile(`^(.{2,50}?)(?:,? who)?(?: (?:both|all|each|also|currently|now))* (?:(?:is|are) (?:currently |now )?(?:an? |the |one of the |both |all )?([^,.;:()]{2,60}?) (?:at|for|from|with|of)|works? (?:(?:as|on|in) [^,.;:()]{2,50} )?(?:at|for|with)|(?:leads|heads|runs) [^,.;:()]{2,40} (?:at|for)|(?:is|are) (?:from|with|at))(?: our friends at)? (?:the )?$`)
	headThem = pattern.MustCompile(`^(.{2,50}?)(?:,? who)?(?:, (?:currently |now )?working (?:at|for|with)| (?:is|are) (?:currently |now )?(?:working (?:at|for|with)|heading|leading|running)| (?:currently |now )?(?:heads|leads|runs|founded|co-founded)) (?:the )?$`)
	whoIsAt  = pattern.MustCompile(`(?:^|[ ,])(\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,2}), (?:an?|the|our) [^,.;:()]{2,60} (?:at|from) (?:the )?$`)
	whoWorks = pattern.MustCompile(`^(\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,2}), (?:who is |now |currently )*working (?:at|for|with) (?:the )?$`)
	theJob   = pattern.MustCompile(`^(?:[^,]{2,40}, )?[Tt]he ((?:[\w-]+ ){1,6})(?:at|from|of|for) (?:the )?$`)
	theyDo   = pattern.MustCompile(`^ (?:then |also )?(?:gave|told|took|went|spoke|talks|shows|explains|[a-z]{3,}ed)\b`)
)

// saidOf gives the speakers of a talk the companies of which its sentences say
// that they work there. People are called by their given name or surname alone
// there, and one speaker, or all, by a pronoun.
func (r *Talks) saidOf(i int) {
	event := r.Layout.Sections[i].Event
	var given []string
	for _, l := range r.Claims.From(r.Keys[i]) {
		if l.Kind == knowledge.GivenBy {
			given = append(given, l.To)
		}
	}
	free := slices.DeleteFunc(slices.Clone(given), func(person string) bool { return r.employedAt(person, event) })
	if len(free) == 0 {
		return
	}
	for _, line := range r.Own(i) {
		if lines.Japanese(r.Text(line)) {
			continue
		}
		text := r.Coded(line)
		for _, m := range r.Of(line, knowledge.Company, knowledge.Service) {
			firm := r.employer(m)
			if firm == "" {
				continue
			}
			for _, person := range r.workThere(given, lastSentence(lines.Unmarked(text.To(m.Start))), text.From(m.End)) {
				if slices.Contains(free, person) && !r.employedAt(person, event) {
					r.worksFor(person, firm, event, "", line, "said-to-work")
				}
			}
		}
	}
}

// employer is the company that a mention names, or the one that is called like
// the product that it names; "" if there is none.
func (r *Talks) employer(m mention.Mention) string {
	if m.Kind == knowledge.Company {
		return m.Key
	}
	if m.Entry == nil {
		return ""
	}
	maker := r.Claims.Known(m.Entry.Name, knowledge.Company)
	if maker == nil {
		return ""
	}
	return r.Claims.Entry(maker)
}

// lastSentence is what stands of a sentence at the end of a text, without what marks
// an item of a list. Clauses (codepoint.Text.Sentence) end at more marks.
func lastSentence(text string) string {
	for _, end := range []string{". ", "! ", "? ", "… "} {
		if at := strings.LastIndex(text, end); at >= 0 {
			text = text[at+len(end):]
		}
	}
	return strings.TrimLeft(text, " *_-•")
}

// workThere are those of some people of whom a sentence says, up to a company's
// name, that they work there.
func (r *Talks) workThere(people []string, sentence, after string) []string {
	if m := theJob.FindStringSubmatch(sentence); m != nil && len(people) == 1 && mention.TitleWords.In(m[1]) {
		if theyDo.MatchString(after) {
			return people
		}
	}
	if len(people) == 1 && theirWork.MatchString(sentence) {
		return people
	}
	if m := areThere.FindStringSubmatch(sentence); m != nil && (m[2] == "" || mention.TitleWords.In(m[2])) {
		return r.calledThere(people, m[1])
	}
	for _, way := range []*pattern.Pattern{headThem, whoIsAt, whoWorks} {
		if m := way.FindStringSubmatch(sentence); m != nil {
			return r.calledThere(people, m[1])
		}
	}
	return nil
}

// calledThere are those of some people whom a subject means: all of its words
// are of their names, or it is a pronoun for one or for all.
func (r *Talks) calledThere(people []string, subject string) []string {
	switch subject {
	case "He", "he", "She", "she":
		if len(people) == 1 {
			return people
		}
		return nil
	case "They", "they", "Both", "both", "All", "The speakers", "Both speakers":
		if len(people) > 1 {
			return people
		}
		return nil
	}
	var out []string
	for _, called := range strings.FieldsFunc(strings.ReplaceAll(subject, " and ", ","), func(c rune) bool { return c == ',' || c == '&' }) {
		at := slices.IndexFunc(people, func(person string) bool { return r.isCalled(person, called) })
		if at < 0 {
			return nil
		}
		out = append(out, people[at])
	}
	return out
}

// isCalled tells whether all words of a text are words of somebody's name.
func (r *Talks) isCalled(person, called string) bool {
	words := strings.Fields(r.Claims.Name(person))
	for word := range strings.FieldsSeq(called) {
		if !slices.Contains(words, word) {
			return false
		}
	}
	return strings.TrimSpace(called) != ""
}
