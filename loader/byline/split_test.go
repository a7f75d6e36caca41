package byline_test

import (
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"talkgraph/loader/byline"
)

func TestSplit(t *testing.T) {
	lex := testLexicon(t)
	for title, want := range map[string][]string{
		"Queues at scale — Ana Lopez (Acme)":        {"Queues at scale", "Ana Lopez"},
		"Queues by Ana Lopez - Acme":                {"Queues", "Ana Lopez"},
		"キューの話 / 山田 太郎 (アクメ)":                       {"キューの話", "山田 太郎"},
		"アクメ事例 山田 太郎 (アクメ株式会社 専務取締役)":               {"アクメ事例", "山田 太郎"},
		"NoOps and the Tooth Fairy — Bo Ek (Hound)": {"NoOps and the Tooth Fairy", "Bo Ek"},
		"Keynote - Jane Smith":                      {"Keynote", "Jane Smith"},
		"Night Live with Jane Smith":                {"Night Live", "Jane Smith"},
		"Speed matters - Aurora in practice":        {"Speed matters - Aurora in practice"},
		"Databases (Part Two)":                      {"Databases (Part Two)"},
		"Queues at scale - *Ana Lopez (Acme)*":      {"Queues at scale", "Ana Lopez"},
		"Queues at sea @ Ana Lopez / Northmoor Ltd": {"Queues at sea", "Ana Lopez"},
		"Queues at scale — __Ana Lopez, Acme__":     {"Queues at scale", "Ana Lopez"},
	} {
		head, at, people := byline.Split(title, lex)
		got := []string{head}
		for _, p := range people {
			got = append(got, string([]rune(title)[at+p.Start:at+p.End]))
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q (-want +got):\n%s", title, diff)
		}
	}
}

// FuzzSplit: every name and company that a byline gives stands where it says.
func FuzzSplit(f *testing.F) {
	lex := testLexicon(f)
	f.Add("Queues — Ana Lopez (Acme) & Bo Ek, CTO, AWS")
	f.Add("登壇者: 山田 太郎 (株式会社アクメ 部長)")
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			return // no document has such text
		}
		for _, p := range byline.Parse(text, lex) {
			runes := []rune(text)
			if string(runes[p.Start:p.End]) != p.Name || string(runes[p.From:p.To]) != p.Company {
				t.Errorf("%q: %+v does not stand where it says", text, p)
			}
		}
		byline.Split(text, lex)
	})
}

// TestGlued: a company and a name that only the change of script parts.
func TestGlued(t *testing.T) {
	lex := testLexicon(t)
	for text, want := range map[string][]said{
		"ツバメヤ浜名 @hamana":  {{"浜名", "ツバメヤ", "", ""}},
		"Brygge早瀬渚":       {{"早瀬渚", "Brygge", "", ""}},
		"aws 汐見さん":        {{"汐見", "aws", "", ""}},
		"Aurora早瀬":        nil, // a service
		"モデレーター早瀬":        nil,
		"Brygge開発部":       nil,
		"網代浜名":            nil,
		"Bryggeの早瀬":       nil,
		"Brygge港湾案内図":     nil,
		"Brygge早瀬が港を見ていた": nil,
	} {
		var got []said
		for _, p := range byline.Glued(text, lex) {
			got = append(got, said{p.Name, p.Company, p.Title, p.Role})
			if runes := []rune(text); string(runes[p.Start:p.End]) != p.Name || string(runes[p.From:p.To]) != p.Company {
				t.Errorf("%s: places of %v", text, p)
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
	}
}
