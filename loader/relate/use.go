package relate

import (
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
)

// platform is the number of cloud services from which on their provider is a vendor.
const platform = 8

// An actor is the company of which lines speak that name none.
type actor struct {
	key   string
	whole bool // the lines describe what it does: what they are about, it uses
}

// uses claims which company uses what: in lines that name the company, and in
// lines of a talk that is about it.
func (r *relater) uses() {
	for i := range r.layout.Sections {
		about := r.actor(i)
		presenter := about.key
		refused := -1 // indent of a line that refuses something: deeper ones say why
		for n, line := range r.own(i) {
			l := r.doc.Lines[line]
			if !worthReading(l) {
				continue
			}
			if refused >= 0 && l.Indent > refused {
				continue
			}
			refused = -1
			if company, how := r.subject(line); how >= doing {
				about = actor{company, how == described || about.whole && company == about.key}
			} else if presenter != "" && caseLine.MatchString(l.Body) {
				about = actor{presenter, true}
			}
			r.usesOf(about, line, n, i)
			if r.usesCompany(about, line, i) && l.Shape == parse.Bullet {
				refused = l.Indent
			}
		}
	}
}

// actor is the company that a talk is about from its start: one in its title
// that sells no platform, or the speakers'.
func (r *relater) actor(i int) actor {
	if r.promised {
		return actor{} // an abstract names what listeners may use
	}
	first := r.layout.Sections[i].First - 1
	for _, m := range r.of(first, knowledge.Company) {
		if !r.vendor(m.Key) && !isCommunity(m) && !r.credited1(i, first, m) {
			return actor{m.Key, true}
		}
	}
	for _, c := range r.layout.Sections[i].Credits {
		for _, p := range c.People {
			if company, _ := r.company(p.Company); p.Company != "" && !r.vendor(company) {
				return actor{company, false}
			}
		}
	}
	return actor{}
}

// credited1 tells whether a mention belongs to a byline on the line.
func (r *relater) credited1(i, line int, m Mention) bool {
	for _, c := range r.layout.Sections[i].Credits {
		if c.Line-1 == line && m.Start >= c.Offset {
			return true
		}
	}
	return false
}

// isCommunity tells communities, which hold talks rather than use things.
func isCommunity(m Mention) bool { return m.Entry != nil && m.Entry.Type == "community" }

// vendor tells companies that sell platforms: providers of many cloud services.
func (r *relater) vendor(company string) bool {
	e := r.lex.ByID(company)
	if e == nil {
		return false
	}
	if r.sells == nil {
		r.sells = sellers(r.lex)
	}
	return r.sells[e.Name] >= platform || e.Name == "Amazon"
}

// sellers counts the cloud services that each company provides.
func sellers(lex *lexicon.Lexicon) map[string]int {
	sells := make(map[string]int)
	for _, s := range lex.Entries() {
		if s.Category == "aws-service" || s.Category == "cloud-service" {
			sells[s.Provider]++
		}
	}
	return sells
}

var (
	caseLine   = pattern.MustCompile(`の(?:導入|活用|移行)?事例$|^(?i:case study)`)
	caseAfter  = pattern.MustCompile(`^(?:社|さん)?[ 　]?(?:で|に(?:お)?け)?(?:る|の)[^、。]{0,12}(?:事例)([^。]{0,8})|^(?:'s|’s)? case study`)
	doer       = pattern.MustCompile(`^(?:社|さん)?[ 　]?(?:[(（][^()（）]*[)）][ 　]?)?(?:の社内)?(?:は|が|では|も|からは)|^ (?:uses|used|runs|ran|keeps|kept|moved|moves|took|takes|chose|stays|watches|drops|dropped|writes|replaces|replaced|built|builds|migrated|has|relies|adopted|switched|decided|deploys)\b`)
	doesIt     = pattern.MustCompile(`^ (?:uses|used|runs|ran|moved|chose|built|migrated|replaced|adopted|switched)\b`)
	caseComing = pattern.MustCompile(`紹介|と|や`)
)

// How a line speaks of a company.
type manner int

const (
	not       manner = iota
	mentioned        // it names the company's case, to come later
	doing            // the company does something
	described        // this line and those after it say what it does
)

// subject is the company that a line is about, and how it speaks of it.
func (r *relater) subject(line int) (company string, how manner) {
	runes := []rune(r.text(line))
	for _, m := range r.of(line, knowledge.Company) {
		after := string(runes[m.End:])
		if r.vendor(m.Key) || bracketed(runes, m.Start) || isCommunity(m) {
			continue
		}
		if c := caseAfter.FindStringSubmatch(after); c != nil {
			if lead := string(runes[r.doc.Lines[line].Start:max(r.doc.Lines[line].Start, m.Start)]); caseComing.MatchString(c[1]) || strings.ContainsAny(lead, "と、") {
				return m.Key, mentioned
			}
			return m.Key, described
		}
		if m.Entry == nil || r.known(m.Entry.Name, knowledge.Service) == nil {
			possessive := m.Start == r.doc.Lines[line].Start && (strings.HasPrefix(after, "'s ") || strings.HasPrefix(after, "’s "))
			switch {
			case possessive:
				return m.Key, doing
			case r.layout.Subheads[line] && m.Start <= r.doc.Lines[line].Start+6:
				return m.Key, described
			case doer.MatchString(after):
				return m.Key, doing
			}
		} else if doesIt.MatchString(after) {
			return m.Key, doing
		}
	}
	return "", not
}

// usesOf claims what a line says that a company uses.
func (r *relater) usesOf(about actor, line, n, i int) {
	if owner := r.owner(line); owner != "" && owner != about.key && !about.whole {
		about = actor{key: owner}
	}
	if about.key == "" || n == 0 {
		return
	}
	runes := []rune(r.text(line))
	all := r.of(line, knowledge.Service)
	roles := r.roles(line)
	for k, m := range all {
		if m.Entry != nil && (hosts.Has(m.Entry.Name) || r.sellsIt(about.key, m)) {
			continue
		}
		status, rule := useOf(runes, all, k)
		if status == "rejected" && about.whole && warnedOf.In(string(runes)) {
			status, rule = "past", "warned-in-case"
		}
		switch {
		case status != "":
		case about.whole && roles[m.Start] > aside:
			status, rule = "current", "case-names"
		case r.owns(line, about.key, m, runes):
			status, rule = "current", "company-does"
		case r.fills(line, all, k, runes):
			status, rule = "current", "label-names"
		}
		if status != "" && status != "none" {
			r.use(i, about.key, m.Key, status, line, rule)
		}
	}
}

var (
	theLabel = pattern.MustCompile(`^[^、。はがを]{1,24}は[ 　]?$`)
	nameEnd  = pattern.MustCompile(`^[ 　]*(?:一択|のみ|だけ)?(?:です|だ)?[。.]?[ 　]*$|^[ 　]*(?:です|だ)?。|^[ 　]?(?:へ|に(?:集約|統一)?|一択)[、。]`)
)

// fills tells names that say what a part of a system is, in a line that is
// nothing but that: "キャッシュは Redis。"
func (r *relater) fills(line int, all []Mention, k int, runes []rune) bool {
	first, last := k, k
	for first > 0 && listGap.MatchString(string(runes[all[first-1].End:all[first].Start])) {
		first--
	}
	for last+1 < len(all) && listGap.MatchString(string(runes[all[last].End:all[last+1].Start])) {
		last++
	}
	start := min(r.doc.Lines[line].Start, all[first].Start)
	return theLabel.MatchString(string(runes[start:all[first].Start])) && nameEnd.MatchString(string(runes[all[last].End:]))
}

// A user is a company in a section, by its index.
type user struct {
	section int
	company string
}

// use claims one use, in a section.
func (r *relater) use(i int, company, thing, status string, line int, rule string) {
	r.claims.link(company, knowledge.Uses, thing, status, "", r.at(line, rule))
	r.users[user{i, company}] = true
}

var means = pattern.MustCompile(`^[ 　]?(?:を|で|に|へ|と|コマンド)`)

// owns tells services that a line gives to a company, or by which a company
// that is its subject does something: "Mapbox の Watchbot", "Instacart は
// Jenkins で".
func (r *relater) owns(line int, company string, m Mention, runes []rune) bool {
	for _, c := range r.of(line, knowledge.Company) {
		if c.Key != company || c.End > m.Start {
			continue
		}
		gap := string(runes[c.End:m.Start])
		if strings.TrimSpace(gap) == "の" || gap == "'s " || gap == "’s " {
			return true
		}
		about, how := r.subject(line)
		return about == company && how == doing && means.MatchString(string(runes[m.End:])) && !strings.Contains(gap, "。") && r.roles(line)[m.Start] > aside
	}
	return false
}

// owner is the company of a line that is followed by its own service.
func (r *relater) owner(line int) string {
	runes := []rune(r.text(line))
	all := r.of(line, knowledge.Company, knowledge.Service)
	for k := range len(all) - 1 {
		c, s := all[k], all[k+1]
		if c.Kind == knowledge.Company && s.Kind == knowledge.Service && !r.vendor(c.Key) && !isCommunity(c) && strings.TrimSpace(string(runes[c.End:s.Start])) == "の" {
			return c.Key
		}
	}
	return ""
}

// sellsIt tells a company's products, which others use, from its own tools.
func (r *relater) sellsIt(company string, m Mention) bool {
	e := r.lex.ByID(company)
	return e != nil && m.Entry.Provider == e.Name && m.Entry.Category != "software" && m.Entry.Category != "command"
}

var (
	usesIt   = pattern.MustCompile(`^[ 　]?(?:を|に)[^、。]{0,8}(?:利用|使|採用|活用|移|乗り換え|依存)|^[^、。]{0,16}に乗り換え`)
	refuseIt = pattern.MustCompile(`^[ 　]?を(?:使わ|利用しない|採用しない)`)
)

// usesCompany claims that a company uses another one, a platform: "Twilio は
// AWS を使う". It tells whether the line refuses it instead.
func (r *relater) usesCompany(about actor, line, i int) (refused bool) {
	runes := []rune(r.text(line))
	all := r.of(line, knowledge.Company)
	for k, m := range all {
		after := string(runes[m.End:])
		if utf8.RuneCountInString(after) > 60 {
			after = string([]rune(after)[:60])
		}
		if line == r.layout.Sections[i].First-1 {
			if about.whole && m.Key != about.key && r.vendor(m.Key) {
				r.use(i, about.key, m.Key, "current", line, "title-names-both")
			}
			continue
		}
		who := about.key
		if k > 0 && doer.MatchString(string(runes[all[k-1].End:])) && all[k-1].Key != m.Key {
			who = all[k-1].Key
		}
		switch {
		case who == "" || who == m.Key:
		case refuseIt.MatchString(after):
			refused = true
			r.use(i, who, m.Key, "rejected", line, "rejected")
		case usesIt.MatchString(after) && (r.vendor(m.Key) || who != about.key):
			r.use(i, who, m.Key, "current", line, "uses")
		}
	}
	return refused
}
