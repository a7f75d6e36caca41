package loader_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/lexicon"
	"talkgraph/loader"
)

// A piece is what a line of a report is, however it is printed.
type piece struct {
	kind string // title, head, text or item
	text string
}

var english = []piece{
	{"title", "Notes from GullConf 2018 in Ostend"},
	{"text", "Two of us took the early train to the coast and stayed until the last boat had left."},
	{"head", "Nets that mend themselves by Ana Lopez (Netflix)"},
	{"text", "She showed how her crew keeps its ropes on Amazon S3, and why the knots of every night are counted."},
	{"item", "holes are found by three gulls, each with a lamp of its own"},
	{"item", "what is torn twice is thrown away"},
	{"head", "Lighthouses without keepers by Bo Lindqvist (Spotify)"},
	{"text", "He told us what is left to do when the lamps change their own bulbs, and who is woken by Kafka."},
	{"item", "a lamp that blinks wrongly is worse than one that is dark"},
	{"head", "Forty boats and one harbour by Mia Tanaka (Airbnb)"},
	{"text", "Her harbour lets boats in by their size, which went well until the day of the great regatta."},
	{"item", "the smallest boats waited longest"},
}

var japanese = []piece{
	{"title", "潮風カンファレンス 2019 に参加してきました"},
	{"text", "朝の船に乗って、同僚と二人で島の会場まで出かけてきました。"},
	{"head", "ひとりでに直る網の作り方 / 田中花子さん（メルカリ）"},
	{"text", "網の破れを Amazon S3 に記録して、夜のうちに直す仕組みの話でした。"},
	{"item", "破れはカモメが三羽で探す"},
	{"item", "二度破れた網は捨てる"},
	{"head", "番人のいない灯台を守る / 鈴木一郎さん（クックパッド）"},
	{"text", "電球が自分で替わるようになったあとに残る仕事を話してくれました。"},
	{"item", "変な光り方をするよりは暗いほうがよい"},
	{"head", "四十隻の船とひとつの港 / 佐藤次郎さん（サイボウズ）"},
	{"text", "船を大きさの順に港へ入れる仕組みは、大会の日まではうまくいっていたそうです。"},
	{"item", "小さな船ほど長く待った"},
}

// TestAReportIsTheSameHoweverItIsPrinted reads one report in each form.
func TestAReportIsTheSameHoweverItIsPrinted(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	wants := map[string][]string{
		"en": {"Nets that mend themselves: Ana Lopez (Netflix) [Amazon S3]", "Lighthouses without keepers: Bo Lindqvist (Spotify) [Apache Kafka]", "Forty boats and one harbour: Mia Tanaka (Airbnb) []"},
		"ja": {"ひとりでに直る網の作り方: 田中花子 (Mercari) [Amazon S3]", "番人のいない灯台を守る: 鈴木一郎 (Cookpad) []", "四十隻の船とひとつの港: 佐藤次郎 (Cybozu) []"},
	}
	all := forms()
	all["full width"] = form{"r.txt", then(all["plain"].print, inFullWidth)}
	for name, f := range all {
		for language, report := range map[string][]piece{"en": english, "ja": japanese} {
			if name == "full width" && language == "en" {
				continue
			}
			r, err := loader.Read(f.file, []byte(f.print(report)), lex)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, talk := range loader.Extract(r).Talks {
				said := talk.Title + ":"
				for _, s := range talk.Speakers {
					said += fmt.Sprintf(" %s (%s)", s.Name, s.Company)
				}
				got = append(got, fmt.Sprint(said, " ", append(append([]string{}, talk.Services...), talk.Mentioned...)))
			}
			if diff := cmp.Diff(wants[language], got); diff != "" {
				t.Errorf("%s, %s (-want +got):\n%s", name, language, diff)
			}
		}
	}
}
