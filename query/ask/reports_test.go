package ask_test

import (
	"testing"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// databases is a report in Japanese of one event and its year.
func databases(t testing.TB, lex *lexicon.Lexicon) *knowledge.Reading {
	r := newReport(t, lex, "databases.txt")
	r.at("AWS re:Invent", "2016")
	r.about("", "Keynote Day2 - Werner Vogels", "keynote", "2016-12-01")
	r.given("Werner Vogels", "Amazon Web Services")
	r.line("- データを整えるサービス AWS Glue が出た")
	r.link(r.service("AWS Glue"), knowledge.AnnouncedAt, r.talk, "launched")
	r.covers(r.service("AWS Glue"))
	r.about("DAT303", "Deep Dive on Amazon Aurora", "breakout", "2016-12-01")
	r.covers(r.service("Aurora"))
	r.line("- フェイルオーバーは多くの場合5秒から10秒で済む")
	r.covers(r.topic("failover"))
	r.line("- ストレージは三つの場所に書く")
	r.about("DAT320", "AWS Database State of the Union", "breakout", "2016-11-30")
	r.given("Raju Gulabani", "Amazon Web Services")
	r.line("- Aurora を推している")
	r.covers(r.service("Aurora"))
	r.line("- フェールオーバーは30秒かかる")
	r.covers(r.topic("failover"))
	r.about("DAT301", "Aurora Best Practices", "breakout", "2016-11-30")
	r.line("- Intercomの話。Aurora にしたら止まったのは8分だけ")
	r.covers(r.service("Aurora"))
	r.link(r.talk, knowledge.Features, r.company("Intercom"), "user")
	r.uses("Intercom", "Amazon Aurora", "current")
	r.line("- Lambda で台数を変える")
	r.covers(r.service("AWS Lambda"))
	r.about("CON313", "Container Scheduling at Netflix", "breakout", "2016-12-01")
	r.covers(r.topic("containers"))
	r.link(r.talk, knowledge.Features, r.company("Netflix"), "user")
	r.line("- Netflix の Titus はコンテナとマイクロサービスのためのもの")
	r.covers(r.service("Titus"), r.topic("microservices"))
	r.uses("Netflix", "Titus", "current")
	r.line("- 以前は ECS を使った。EFS は高いので使わない")
	r.uses("Netflix", "Amazon ECS", "past")
	r.uses("Netflix", "Amazon EFS", "rejected")
	return &r.Reading
}

// functions is a report in English of an event whose year it does not say.
func functions(t testing.TB, lex *lexicon.Lexicon) *knowledge.Reading {
	r := newReport(t, lex, "functions.md")
	r.at("ServerlessConf", "")
	r.about("", "Functions without servers", "talk", "")
	r.given("Stephen Fink", "IBM")
	r.line("- serverless at a low cost with Lambda and S3")
	r.covers(r.topic("serverless"), r.topic("cost"), r.service("AWS Lambda"), r.service("S3"))
	r.about("", "Moving Spotify to the cloud", "talk", "")
	r.given("Wouter De Bie", "Spotify")
	r.line("- Hadoop was given up for BigQuery on Google Cloud, 2300 nodes in all")
	r.covers(r.service("BigQuery"))
	r.uses("Spotify", "Apache Hadoop", "past")
	r.uses("Spotify", "Google BigQuery", "current")
	r.uses("Spotify", "Google Cloud Platform", "current")
	r.line("- logs are kept in S3, because disks fail")
	r.uses("Spotify", "Amazon S3", "current")
	return &r.Reading
}
