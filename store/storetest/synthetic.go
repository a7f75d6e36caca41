package storetest

import (
	"fmt"
	"math/rand/v2"

	"talkgraph/knowledge"
)

// Synthetic gives n documents of the size of a short report, always the same:
// some 20 lines and 3 talks each, some of them in other documents too, by code or by title,
// and services and people that many documents share.
func Synthetic(n int) []knowledge.Reading {
	random := rand.New(rand.NewPCG(2016, 12))
	out := make([]knowledge.Reading, n)
	for i := range out {
		out[i] = syntheticReport(fmt.Sprintf("report-%05d.md", i), random, max(3, n))
	}
	return out
}

// syntheticReport is one document that draws its talks from as many as talks.
func syntheticReport(path string, random *rand.Rand, talks int) knowledge.Reading {
	r := newReport(path, "Report "+path, fmt.Sprintf("20%02d-12-%02d", 14+random.IntN(5), 1+random.IntN(28)))
	r.event(invent, "AWS re:Invent 2016", "2016-11-28")
	company := r.thing(knowledge.Company, "AWS", "Amazon")
	for range 3 {
		syntheticTalk(r, random, random.IntN(talks), company)
	}
	return r.reading()
}

// syntheticTalk adds a talk and six or seven lines about it.
func syntheticTalk(r *report, random *rand.Rand, number int, company string) {
	code, title := fmt.Sprintf("TLK%d", number), fmt.Sprintf("障害 talk number %d", number)
	switch random.IntN(3) {
	case 0:
		code = "" // known by its title alone
	case 1:
		title = fmt.Sprintf("別の題 %d", number) // known by its code alone
	}
	talk := r.about(invent, code, title, fmt.Sprintf("2016-11-%02d", 28+random.IntN(3)))
	first := r.line(code + " " + title)
	r.link(talk, knowledge.PresentedAt, invent, "", first)
	for range 2 {
		service := pick(random, "Amazon Service", 40)
		key := r.thing(knowledge.Service, service, "サービス"+service)
		r.entry(key, knowledge.ProvidedBy, company)
		r.link(talk, knowledge.Covers, key, "", r.line(service+"のフェイルオーバー and its cost", key, service))
		person := pick(random, "小柳建彦", 200)
		speaker := r.thing(knowledge.Person, person)
		line := r.line(person+"さんが "+service+" を語る", speaker, person, key, service)
		r.link(talk, knowledge.GivenBy, speaker, "speaker", line)
		r.link(speaker, knowledge.WorksFor, company, invent, line)
		r.line(fmt.Sprintf("可用性は 99.%d %% だという", random.IntN(1_000)))
	}
}

// pick is one of n names of things, of which the first are the most frequent.
func pick(random *rand.Rand, name string, n int) string {
	return fmt.Sprintf("%s %d", name, random.IntN(1+random.IntN(n)))
}
