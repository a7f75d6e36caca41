package storetest

import "talkgraph/knowledge"

// The ids of the fixture.
const (
	invent, meetup = "event:aws-reinvent-2016", "event:cloud-meetup-2017"

	dat303   = "talk:aws-reinvent-2016/dat303" // aurora, failover; koyanagi, vogels; AWS presents, netflix uses
	dat320   = "talk:aws-reinvent-2016/dat320" // aurora, failover; vogels; AWS presents
	dat301   = "talk:aws-reinvent-2016/dat301" // aurora
	shougai  = "talk:cloud-meetup-2017/障害に学ぶ"  // lambda, failover; koyanagi; netflix presents
	untimely = "talk:unknown/terms-and-conditions"

	aurora, lambda, serverless = "service:amazon-aurora", "service:aws-lambda", "service:aurora-serverless"
	failover, recovery         = "topic:failover", "topic:disaster-recovery"
	koyanagi, vogels           = "person:小柳建彦", "person:werner-vogels"
	aws, netflix               = "company:aws", "company:netflix"

	inventReport, meetupReport = "document:invent.md", "document:meetup.md"
)

// fixture is two documents that know one talk, DAT303, and the services alike:
//
//	invent.md (2016-12-05)                        meetup.md (2017-06-01)
//	 1 DAT303 ─┬─ COVERS ──► Aurora, Failover      1 障害に学ぶ ─┬─ COVERS ──► Lambda, Failover
//	 2         ├─ GIVEN_BY ► 小柳建彦 (speaker)     2            ├─ GIVEN_BY ► 小柳建彦 (speaker)
//	 3         │             Vogels (host)         3            └─ FEATURES ► Netflix (presenter)
//	           └─ FEATURES ► AWS, Netflix          4 DAT303, by its title
//	 4 DAT320 ─┬─ COVERS ──► Aurora, Failover      5 Terms and Conditions (no date, no event)
//	 5         ├─ GIVEN_BY ► Vogels (speaker)      6   its empty line
//	           └─ FEATURES ► AWS (presenter)
//	 6 DAT301 ─── COVERS ──► Aurora               Netflix ─ USES ► Lambda (current)
//	 7 (no talk)                                  小柳建彦 ─ WORKS_FOR ► Netflix (at the meetup)
//
//	 Netflix ─ USES ► Aurora (past, current)      Aurora, Lambda ─ PROVIDED_BY ► AWS
//	 小柳建彦 ─ WORKS_FOR ► AWS (at re:Invent)      Aurora Serverless ─ PART_OF ► Aurora
//	 Failover ─ BROADER ► Disaster recovery       talks ─ PRESENTED_AT ► their events
func fixture() []knowledge.Reading {
	return []knowledge.Reading{inventReading(), meetupReading()}
}

func inventReading() knowledge.Reading {
	r := newReport("invent.md", "re:Invent 2016 報告", "2016-12-05")
	names(r)
	r.about(invent, "DAT303", "Deep Dive on Amazon Aurora", "2016-11-30")
	one := r.line("DAT303 - Deep Dive on Amazon Aurora", aurora, "Amazon Aurora")
	two := r.line("Auroraのフェイルオーバーは30秒で終わる", aurora, "Aurora", failover, "フェイルオーバー")
	three := r.line("障害からの復旧を小柳さんと Vogels さんが語る", koyanagi, "小柳さん", vogels, "Vogels さん")
	covers(r, dat303, two, aurora, failover)
	r.link(dat303, knowledge.Covers, aurora, "", one)
	r.link(dat303, knowledge.GivenBy, koyanagi, "speaker", three)
	r.link(dat303, knowledge.GivenBy, vogels, "host", three)
	r.link(dat303, knowledge.Features, aws, "presenter", three)
	r.link(dat303, knowledge.Features, netflix, "user", three)
	r.link(koyanagi, knowledge.WorksFor, aws, invent, three)
	r.Links[len(r.Links)-1].Title = "Evangelist"
	r.about(invent, "DAT320", "Aurora Failover at Scale", "2016-12-01")
	four := r.line("DAT320 - Aurora Failover at Scale", aurora, "Aurora", failover, "Failover")
	five := r.line("Vogels: failover of Aurora, and what it costs", vogels, "Vogels", failover, "failover", aurora, "Aurora")
	covers(r, dat320, four, aurora, failover)
	r.link(dat320, knowledge.GivenBy, vogels, "speaker", five)
	r.link(dat320, knowledge.Features, aws, "presenter", five)
	r.about(invent, "DAT301", "What's New in Aurora", "2016-11-29")
	covers(r, dat301, r.line("DAT301: What's New in Aurora (MySQL)", aurora, "Aurora"), aurora)
	for _, talk := range []string{dat303, dat320, dat301} {
		r.link(talk, knowledge.PresentedAt, invent, "", one)
	}
	r.talk = ""
	seven := r.line("Netflix は Aurora を使う。Aurora は速い", netflix, "Netflix", aurora, "Aurora")
	r.link(netflix, knowledge.Uses, aurora, "current", seven)
	r.link(netflix, knowledge.Uses, aurora, "past", seven)
	return r.reading()
}

func meetupReading() knowledge.Reading {
	r := newReport("meetup.md", "Cloud Meetup 2017", "2017-06-01")
	names(r)
	r.about(meetup, "", "障害に学ぶ", "2017")
	one := r.line("障害に学ぶ (小柳建彦)", koyanagi, "小柳建彦")
	r.Statements[0].Field = "/talks/0/title" // as a programme has it
	two := r.line("Lambda のフェールオーバー", lambda, "Lambda", failover, "フェールオーバー")
	three := r.line("Netflix 小柳さん: Lambda で障害対応", netflix, "Netflix", koyanagi, "小柳さん", lambda, "Lambda")
	covers(r, shougai, two, lambda, failover)
	r.link(shougai, knowledge.GivenBy, koyanagi, "speaker", one)
	r.link(shougai, knowledge.Features, netflix, "presenter", three)
	r.link(shougai, knowledge.PresentedAt, meetup, "", one)
	r.link(koyanagi, knowledge.WorksFor, netflix, meetup, three)
	r.link(netflix, knowledge.Uses, lambda, "current", three)
	byTitle := r.about(invent, "", "Deep dive on Amazon AURORA", "2016")
	covers(r, byTitle, r.line("Deep dive on Amazon AURORA was the best talk of 2016", aurora, "Amazon AURORA"), aurora)
	r.about("", "", "Terms and Conditions", "")
	r.line("Terms and Conditions")
	r.line("")
	return r.reading()
}

// names are what both documents take from one lexicon.
func names(r *report) {
	r.thing(knowledge.Service, "Amazon Aurora", "RDS Aurora", "オーロラ")
	r.thing(knowledge.Service, "AWS Lambda", "Lambda", "Amazon")
	r.thing(knowledge.Service, "Aurora Serverless")
	r.thing(knowledge.Topic, "Failover", "フェイルオーバー")
	r.thing(knowledge.Topic, "Disaster recovery", "障害復旧")
	r.thing(knowledge.Company, "AWS", "Amazon")
	r.thing(knowledge.Company, "Netflix")
	r.thing(knowledge.Person, "小柳建彦")
	r.thing(knowledge.Person, "Werner Vogels", "ヴァーナー・ボーガス")
	r.of(vogels).NameJa = "ヴァーナー・ボーガス"
	r.event(invent, "AWS re:Invent 2016", "2016-11-28")
	r.event(meetup, "Cloud Meetup 2017", "2017-05-20")
	r.entry(aurora, knowledge.ProvidedBy, aws)
	r.entry(lambda, knowledge.ProvidedBy, aws)
	r.entry(serverless, knowledge.PartOf, aurora)
	r.entry(failover, knowledge.Broader, recovery)
}

func covers(r *report, talk, statement string, things ...string) {
	for _, thing := range things {
		r.link(talk, knowledge.Covers, thing, "", statement)
	}
}
