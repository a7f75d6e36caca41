package ask

import "strings"

// say gives a message in the language of the question.
func (q *question) say(name string, about ...any) string {
	return q.vocab.Say(name, q.ja, about...)
}

// list joins names as the language of the question does.
func (q *question) list(names []string) string {
	if q.ja {
		return strings.Join(names, "、")
	}
	return strings.Join(names, ", ")
}

// orList joins names of which one is meant: "a", "a or b", "a, b or c".
func (q *question) orList(names []string) string {
	last := len(names) - 1
	if last == 0 {
		return names[0]
	}
	return q.say("or", q.list(names[:last]), names[last])
}
