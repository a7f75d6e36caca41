package relate

import (
	"talkgraph/knowledge"
	"talkgraph/loader/mention"
)

// noNewsReasons say why a service in a line of news is not what is announced.
var noNewsReasons = map[string]string{
	"":                 "software of somebody else is no news of the event's holder",
	"aside":            "named in passing, not what is announced",
	"other-announced":  "another service in the sentence is what is announced",
	"announces-other":  "it does something before anything is announced",
	"said-used":        "somebody said that they use it",
	"supported":        "what is new works with it; it is not new itself",
	elsewhereAnnounced: "the line tells of news of another time or place",
}

const elsewhereAnnounced = "announced-elsewhere"

// refuseNews notes a service in a line of news that is not announced by it.
func (r *relater) refuseNews(line int, m mention.Mention, rule string) {
	reason, ok := noNewsReasons[rule]
	if !r.Source.Log.On() || !ok {
		return
	}
	if rule == "" {
		rule = "not-the-holder"
	}
	r.Refuse(line, r.Claims.Name(m.Key)+" "+string(knowledge.AnnouncedAt), rule, reason)
}

// newsElsewhere notes the services of a line that tells of other news.
func (r *relater) newsElsewhere(line int) {
	if !r.Source.Log.On() {
		return
	}
	for _, m := range r.Services(line) {
		r.refuseNews(line, m, elsewhereAnnounced)
	}
}
