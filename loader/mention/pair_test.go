package mention

import (
	"slices"
	"strings"
	"testing"

	"talkgraph/knowledge"
)

func TestPairsAreOfTopicsThatTheLexiconHas(t *testing.T) {
	lex, err := bundled()
	if err != nil {
		t.Fatal(err)
	}
	var topics []string
	for _, p := range pairs {
		topics = append(topics, p.topic)
		if e := lex.ByID(knowledge.NewID(knowledge.Topic, p.topic)); e == nil {
			t.Errorf("%s is no topic of the lexicon", p.topic)
		}
	}
	if !slices.IsSorted(topics) || len(slices.Compact(slices.Clone(topics))) != len(topics) {
		t.Errorf("topics are not sorted, each once: %s", strings.Join(topics, ", "))
	}
}

func TestPairsThatCannotBeRead(t *testing.T) {
	for data, want := range map[string]string{
		"# a\n\na b | c d | e*": "",
		"a | b":                 `pairs, line 1: want a topic | words | words, not "a | b"`,
		"a | b | c\na | | c":    `pairs, line 2: want a topic | words | words, not "a | | c"`,
	} {
		got := ""
		if _, err := readPairs(data); err != nil {
			got = err.Error()
		}
		if got != want {
			t.Errorf("%q: error %q, want %q", data, got, want)
		}
	}
}

// TestTopicsOfTwoWords gives every pair sentences that speak of its topic, and
// others that have one of the words only.
func TestTopicsOfTwoWords(t *testing.T) {
	for _, c := range []struct{ topic, yes, no string }{
		{"bot detection", "怪しい bot を弾く仕組み|Bots are turned away, and blocked for an hour.", "bot を作った|Blocked for an hour."},
		{"canary deployment", "全体の 5% から徐々に広げるデプロイ|We release gradually.", "デプロイは一瞬|Gradually it got better."},
		{"chatbots", "Slack の bot を 3 つ作った|A bot for LINE.", "bot が来る|LINE に届く"},
		{"cloud migration", "オンプレから少しずつ移行した|They migrated 40 servers to the cloud.|Moving to AWS took a year.", "部署を移行した|The cloud is someone else's computer.|AWS は広い"},
		{"container scheduling", "コンテナのスケジューラを書いた|A scheduler for containers.", "予定のスケジューラ|コンテナは軽い"},
		{"data transfer", "100 テラバイトのファイルを転送した|The truck ships petabytes.", "電話を転送した|petabytes of it"},
		{"data warehouse", "The warehouse is BigQuery now.", "A warehouse full of boxes.|BigQuery is fast."},
		{"database migration", "Oracle から移行するのに 2 年|They moved from Oracle to something else.", "Oracle は高い|They moved house."},
		{"disaster recovery", "災害に備えてもう一つの拠点を持つ|After a disaster the other region takes over.", "あの日は災害でした|region by region"},
		{"job queues", "タスクはキューで待つ|A queue of jobs.", "行列という名のキュー|Good jobs."},
		{"logging", "アクセスのログを集める|We keep logs for a year.", "ログを読む|We keep cats."},
		{"software-defined networking", "The network is software-defined.", "Everything is software-defined.|The network is down."},
		{"streaming data", "センサーのデータはストリームで届く|Kafka carries the stream.", "山のストリーム|Streams and rivers."},
		{"third-party dependencies", "They lean on third-party services.|Vendors are third-party people.", "A third-party car.|The vendor is late."},
		{"voice interfaces", "音声で部屋を予約する|A voice assistant in the kitchen.", "音声が途切れた|A loud voice."},
		{"zero-downtime patching", "接続を保ったままパッチを当てる|Patches without downtime.", "パッチを当てる|No downtime at all."},
	} {
		for _, sentence := range strings.Split(c.yes, "|") {
			if got := topicsIn(t, sentence); !slices.Contains(got, c.topic) {
				t.Errorf("%q speaks of %q, not of %s", sentence, got, c.topic)
			}
		}
		for _, sentence := range strings.Split(c.no, "|") {
			if got := topicsIn(t, sentence); slices.Contains(got, c.topic) {
				t.Errorf("%q speaks of %s", sentence, c.topic)
			}
		}
	}
}

// topicsIn lists the topics that two words of a sentence tell.
func topicsIn(t *testing.T, sentence string) []string {
	t.Helper()
	r := finderOf(t, "# Report\n\n## ABC123: 箱の話\n\n- 前置き\n- "+sentence+"\n")
	var out []string
	for _, m := range r.pairedTopics(5) {
		out = append(out, m.Entry.Name)
	}
	return out
}
