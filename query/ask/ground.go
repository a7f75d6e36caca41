package ask

import (
	"slices"

	"talkgraph/knowledge"
)

// turnGround takes the company whose platform something runs on as used, too:
// the AWS of "use Hadoop on AWS", "moved Hadoop to AWS" and HadoopをAWSで使う.
func (q *question) turnGround(roles []role) {
	for i, n := range q.things {
		if n.kind != knowledge.Company || roles[i] != condition {
			continue
		}
		before, behind := q.beside(i)
		if q.ja && (slices.Contains([]string{"で", "上で", "上に", "に", "へ"}, behind.text) || behind.cue == "rel.moved") ||
			!q.ja && (slices.Contains([]string{"on", "to", "onto", "in"}, before.text) || before.cue == "rel.moved") {
			roles[i] = used
		}
	}
}
