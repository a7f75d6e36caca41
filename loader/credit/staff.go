package credit

import (
	"strconv"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/loader/pattern"
)

// How a company says how many of its own gave the talks that it reports: "カモメ
// 堂から 4 名が登壇しました", "カモメ堂は今回、2名のメンバーが登壇しました", and
// of itself "弊社のエンジニア3名が登壇".
var (
	staffSpoke = pattern.MustCompile(`^[ 　]?(?:社)?(?:の|から|より|からは|は)[^。「」]{0,40}?([\d０-９]{1,2}|[一二三四五六七八九])[ 　]?(?:名|人)(?:の[^、。「」]{1,16})?[がで、も][^。「」]{0,20}?(?:登壇|発表|講演)`)
	oursSpoke  = pattern.MustCompile(`(?:弊社|当社|自社)(?:の|から|より|は)[^。「」]{0,40}?([\d０-９]{1,2}|[一二三四五六七八九])[ 　]?(?:名|人)(?:の[^、。「」]{1,16})?[がで、も][^。「」]{0,20}?(?:登壇|発表|講演)`)
)

// staffSpoke gives the speakers of whom nothing is said the company that says
// that so many of its own spoke, if as many did in all.
func (r *Talks) staffSpoke() {
	people := r.speakers()
	if len(people) == 0 {
		return
	}
	firm, line := r.firmOfStaff(len(people))
	if firm == "" {
		return
	}
	for i := range r.Keys {
		event := r.Layout.Sections[i].Event
		for _, person := range r.unemployed(i) {
			r.worksFor(person, firm, event, "", line, "company-of-staff")
		}
	}
}

// speakers are all who gave a talk, each once.
func (r *Talks) speakers() map[string]bool {
	all := make(map[string]bool)
	for _, key := range r.Keys {
		for _, given := range r.Claims.From(key) {
			if given.Kind == knowledge.GivenBy && given.Qualifier == "speaker" {
				all[given.To] = true
			}
		}
	}
	return all
}

// firmOfStaff is the company of which a line outside the talks, or over them,
// says that so many of its own spoke.
func (r *Talks) firmOfStaff(speakers int) (firm string, line int) {
	for at := range r.Doc.Lines {
		if r.Inner[at] >= 0 || !strings.Contains(r.Text(at), "登壇") && !strings.Contains(r.Text(at), "発表") && !strings.Contains(r.Text(at), "講演") {
			continue
		}
		text := r.Coded(at)
		for _, m := range r.Companies(at) {
			if n := staffSpoke.FindStringSubmatch(text.From(m.End)); n != nil && countOf(n[1]) == speakers && !IsCommunity(m) {
				return m.Key, at
			}
		}
		a := r.Layout.Author
		if n := oursSpoke.FindStringSubmatch(r.Text(at)); n != nil && countOf(n[1]) == speakers && a != nil && a.People[0].Company != "" {
			company, _ := r.Claims.Company(a.People[0].Company)
			return company, at
		}
	}
	return "", 0
}

// countOf is a number of people as it is printed; 0 if it is none.
func countOf(text string) int {
	if at := strings.Index("一二三四五六七八九", text); at >= 0 {
		return at/len("一") + 1
	}
	n, err := strconv.Atoi(fullDigits.Replace(text))
	if err != nil {
		return 0
	}
	return n
}

// fullDigits writes full-width digits as others.
var fullDigits = strings.NewReplacer("０", "0", "１", "1", "２", "2", "３", "3", "４", "4", "５", "5", "６", "6", "７", "7", "８", "8", "９", "9")
