package ask

import (
	"slices"

	"talkgraph/knowledge"
)

// turnCustomers takes what stands beside "customers" as used: the AWS of "AWS
// customers", "customers of AWS" and AWSの顧客. It says whether there is any.
func (q *question) turnCustomers(roles []role) bool {
	found := false
	for i, t := range q.tokens {
		if t.cue != "kind.customers" {
			continue
		}
		for _, at := range []int{i - 1, i - 2, i + 2} {
			if at < 0 || at >= len(q.tokens) || q.tokens[at].thing < 0 || at != i-1 && !slices.Contains([]string{"の", "of"}, q.tokens[(at+i)/2].text) {
				continue
			}
			thing := q.tokens[at].thing
			if kind := q.things[thing].kind; roles[thing] == condition && (kind == knowledge.Company || kind == knowledge.Service) {
				roles[thing], found = used, true
			}
		}
	}
	return found
}

// customers makes a question for the users of something one for the companies
// that talks show as users.
func (p plan) customers(q *question) (plan, bool) {
	if p.shape != using || p.kind != Companies || !q.is("kind.customers") || p.set.all() && p.sort == (productSort{}) {
		return p, false
	}
	p.shape, p.as, p.objects = talking, "user", nil
	return p, true
}
