package relate

import (
	"cmp"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section"
)

// given claims who gave each talk, and for whom they work.
func (r *relater) given() {
	for i, s := range r.layout.Sections {
		for _, c := range s.Credits {
			for _, p := range c.People {
				r.credit(i, c, p)
			}
		}
		for _, line := range r.own(i) {
			r.spokenOf(i, line)
		}
		r.entitledBy(i)
		r.authorSpoke(i)
		r.ownerSpoke(i)
	}
	if a := r.layout.Author; a != nil && a.People[0].Company != "" {
		person, _ := r.person(a.People[0].Name)
		company, _ := r.company(a.People[0].Company)
		r.worksFor(person, company, r.layout.Main, "", a.Line-1, a.Rule)
	}
	for line := range r.doc.Lines {
		if r.inner[line] < 0 {
			r.employed(line, r.layout.Main)
		}
	}
}

// credit claims what a byline says of one person. A host gives no talk.
func (r *relater) credit(i int, c section.Credit, p byline.Person) {
	person, _ := r.person(p.Name)
	role := cmp.Or(p.Role, "speaker")
	if role != "host" {
		r.claims.link(r.keys[i], knowledge.GivenBy, person, role, "", r.at(c.Line-1, c.Rule))
	} else {
		r.refuse(c.Line-1, p.Name, "master-of-ceremonies", "hosts the talk, and does not give it")
	}
	if p.Company != "" {
		company, _ := r.company(p.Company)
		r.worksFor(person, company, r.layout.Sections[i].Event, p.Title, c.Company(p).Line-1, c.Rule)
	}
}

// A stint is somebody at an event, as a section says, by its index, or as the
// document says first: -1.
type stint struct {
	section       int
	event, person string
}

// An employment is for whom somebody works, and the line that says so.
type employment struct {
	company string
	proof   knowledge.Evidence
}

func (r *relater) worksFor(person, company, event, title string, line int, rule string) {
	proof := r.at(line, rule)
	r.claims.link(person, knowledge.WorksFor, company, event, title, proof)
	job := employment{company, proof}
	if first := (stint{-1, event, person}); r.jobs[first] == nil {
		r.jobs[first] = []employment{job}
	}
	here := stint{r.inner[line], event, person}
	r.jobs[here] = append(r.jobs[here], job)
}

// spokenOf reads a line of a talk that says that somebody spoke in it.
func (r *relater) spokenOf(i, line int) {
	r.employed(line, r.layout.Sections[i].Event)
	role := ""
	runes := []rune(r.text(line))
	for _, m := range r.of(line, knowledge.Person) {
		after := string(runes[m.End:])
		switch {
		case r.spoke(i, m, line):
			role = "speaker"
		case guestIs.MatchString(string(runes[:m.Start])):
			role = "guest"
		case cameOn.MatchString(string(runes[:m.Start])):
			role = "speaker"
		case panelLine.MatchString(string(runes)) && strings.Contains("さん 氏", string(runes[m.End:min(m.End+1, len(runes))])):
			role = "panelist"
		case hosting.MatchString(after):
			r.refuse(line, string(runes[m.Start:m.End]), "master-of-ceremonies", "hosts the talk, and does not give it")
			continue
		default:
			continue
		}
		if !r.claims.has(r.keys[i], knowledge.GivenBy, m.Key, "speaker") && !r.claims.has(r.keys[i], knowledge.GivenBy, m.Key, "moderator") && !r.claims.has(r.keys[i], knowledge.GivenBy, m.Key, "guest") {
			r.claims.link(r.keys[i], knowledge.GivenBy, m.Key, role, "", r.at(line, "person-speaks"))
		}
	}
}

var (
	guestIs    = pattern.MustCompile(`ゲスト(?:スピーカー|講演者)?(?:は[^、。]{0,24}|(?:として|には?)[^。]{0,240}|[・:：][^、。]{0,24})$|(?i:\bguests?(?: speaker)?(?: was| were|:) (?:[^,.;]{2,40}(?:,| of) )?)$`)
	cameOn     = pattern.MustCompile(`(?:登壇|講演)(?:した|する|された|される)(?:のは、?)?[^、。]{0,40}$|(?:登壇者|講演者|スピーカー)は、?[^、。]{0,40}$`)
	introduced = pattern.MustCompile(`^[ 　]?(?:さん|氏)?[ 　]*(?:です|でした|による|のセッション|の講演|のスピーチ|のキーノート|の基調講演)`)
	acts       = pattern.MustCompile(`^[ 　]?(?:さん|氏|様)?[ 　]*(?:[(（][^()（）]*[)）][ 　]*)?(?:が|は|の|による|から|も)[^。]*`)
	actsIn     = pattern.MustCompile(`^[ ](?:\([^()]*\) )?(?:then |also |first )?(\w+ ?\w*)`)
	hosting    = pattern.MustCompile(`^[ 　]?(?:さん|氏)?[^。]{0,20}(?:の司会|が司会|は司会|was (?:the )?master of ceremonies)`)
	panelLine  = pattern.MustCompile(`パネラー|パネリスト|パネルディスカッション|(?i:panell?ists?)`)
)

// spoke tells whether a line says that the person spoke.
func (r *relater) spoke(i int, m Mention, line int) bool {
	runes := []rune(r.text(line))
	after := string(runes[m.End:])
	first := r.nth(i, line) <= 2
	if hosting.MatchString(after) {
		return false
	}
	if introduced.MatchString(after) && first && m.Rule != "self-introduction" {
		return true
	}
	if clause := acts.FindString(after); clause != "" && speaks.In(clause) {
		return !strings.HasPrefix(strings.TrimLeft(after, "さん氏 "), "の") || speaks.Index(clause) <= len("氏の講演も") || first
	}
	text, from, to := string(runes), len(string(runes[:m.Start])), len(string(runes[:m.End]))
	if r.spokeThere(text, from, to) {
		return true
	}
	if verb := actsIn.FindStringSubmatch(after); verb != nil {
		word, _, _ := strings.Cut(verb[1], " ")
		return speaks.Has(verb[1]) || speaks.Has(word)
	}
	return false
}

// nth counts the lines with words of a talk up to one, from its title, 0.
func (r *relater) nth(i, line int) int {
	n := 0
	for at := r.layout.Sections[i].First; at <= line && n < 10; at++ {
		if worthReading(r.doc.Lines[at]) {
			n++
		}
	}
	return n
}

var (
	ofCompany   = pattern.MustCompile(`^[ 　]?(?:社|さん)?[ 　]?の[ 　]?$`)
	atCompany   = pattern.MustCompile(`^(?:, [^,.]{2,60}?)?,? [(]?(?:of|at|from) (?:the )?$|^,? [(]?[^,.;()]{2,60}? (?:of|at|from|for) (?:the )?$`)
	thenCompany = pattern.MustCompile(`^, ([^.;:()]{2,60}?), $`)
	inBrackets  = pattern.MustCompile(`^[ 　]?[(（][^()（）]{0,30}$`)
	whoseTitle  = pattern.MustCompile(`^[ 　]?(?:社|株式会社|'s|’s)?[ 　]?(?:の|で)?([^。.]{2,40}?)[ 　]*(?:である|を(?:務める|務めている|つとめる|している|務めた)|で|の|、|,)?[ 　]*$`)
	inServiceOf = pattern.MustCompile(`^, (?:the )?([\w ]{2,30}?) (?:of|at) $`)
)

// employed reads off a line for whom the people that it names work: the
// company named last before them, or one soon behind them.
func (r *relater) employed(line int, event string) {
	runes := []rune(r.text(line))
	all := r.of(line, knowledge.Person, knowledge.Company)
	for k, p := range all {
		if p.Kind != knowledge.Person {
			continue
		}
		if k > 0 && all[k-1].Kind == knowledge.Company {
			if title, rule := before(string(runes[all[k-1].End:p.Start]), string(runes[p.End:min(len(runes), p.End+2)])); rule != "" {
				r.worksFor(p.Key, all[k-1].Key, event, title, line, rule)
				continue
			}
		}
		for _, c := range all[k+1:] {
			if c.Start > p.End+maxGap {
				break
			}
			if title, rule := after(string(runes[p.End:c.Start])); c.Kind == knowledge.Company && rule != "" {
				r.worksFor(p.Key, c.Key, event, title, line, rule)
				break
			}
		}
	}
}

// maxGap is how many code points stand at most between somebody and the
// company that a line says they work for.
const maxGap = 80

// before reads what stands between a company and a person.
func before(gap, rest string) (title, rule string) {
	if ofCompany.MatchString(gap) {
		if strings.HasPrefix(rest, "さん") || strings.HasPrefix(rest, "氏") || strings.HasPrefix(rest, " さん") || strings.HasPrefix(rest, " 氏") {
			return "", "company-no-name"
		}
		return "", ""
	}
	if gap == "'s " || gap == "’s " {
		return "", "company-name"
	}
	if m := whoseTitle.FindStringSubmatch(gap); m != nil && titleWords.In(m[1]) && !strings.ContainsAny(m[1], "がはを(（「") {
		return strings.Trim(m[1], " 　、,の"), "company-title-name"
	}
	return "", ""
}

// after reads what stands between a person and a company.
func after(gap string) (title, rule string) {
	if m := inServiceOf.FindStringSubmatch(gap); m != nil && titleWords.In(m[1]) {
		return m[1], "name-title-company"
	}
	if m := thenCompany.FindStringSubmatch(gap); m != nil && titleWords.In(m[1]) {
		return m[1], "name-title-company"
	}
	if atCompany.MatchString(gap) && (strings.Count(gap, " ") < 4 || titleWords.In(gap)) || inBrackets.MatchString(gap) {
		return "", "name-company"
	}
	return "", ""
}

// entitledBy claims as speakers those whom the title of a keynote names where
// it has no byline: "Werner Vogels' Keynote", "Fireside chat with Andy Jassy".
func (r *relater) entitledBy(i int) {
	s := r.layout.Sections[i]
	if len(s.Credits) > 0 || s.Kind != "keynote" && s.Kind != "panel" {
		return
	}
	for _, m := range r.of(s.First-1, knowledge.Person) {
		if !r.claims.has(r.keys[i], knowledge.GivenBy, m.Key, "speaker") {
			r.claims.link(r.keys[i], knowledge.GivenBy, m.Key, "speaker", "", r.at(s.First-1, "keynote-title"))
		}
	}
}
