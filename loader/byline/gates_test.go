package byline

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// TestGatesRuleOutNothing reads texts as they are read, and with what is asked
// before of each of them taken as if it held.
func TestGatesRuleOutNothing(t *testing.T) {
	lex, err := lexicon.New(lexicon.File{Name: "names.yaml", Data: []byte("- {name: Amazon Web Services, kind: company, type: company, aliases: [AWS]}\n")})
	if err != nil {
		t.Fatal(err)
	}
	pieces := []string{
		"Ana Lopez", "Bo Ek", "Dr. ", "Mr", "Prof ", "Acme", "AWS", "CTO", "Staff Engineer", "早瀬 拓真", "早瀬", "早瀬拓真", "カモメ堂", "株式会社カモメ", "カモメ商事", "ナナ・ホルム", "さん", "氏", "様", "の",
		"(", ")", "（", "）", "〔", "〕", "［", "］", "〈", "〉", ", ", "、", " - ", " – ", " / ", "／", ": ", "：", " and ", " ", "　", "@ana", "登壇者", "Speaker", "moderator", "です", "。", ".", "é",
	}
	found, none := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 1, 9).Draw(t, "pieces"), "")
		if got, want := round(text), brackets.Replace(text); got != want {
			t.Fatalf("%q in round brackets is %q, want %q", text, got, want)
		}
		if said, lead := told(text); knowledge.IsASCII(text) && (said != text || lead > 0 || round(text) != text) {
			t.Fatalf("%q says %q, from byte %d", text, said, lead)
		}
		if got, want := hasJapanese(text), strings.IndexFunc(text, knowledge.IsJapanese) >= 0; got != want {
			t.Fatalf("%q has Japanese: %v, want %v", text, got, want)
		}
		role := rapid.SampledFrom([]string{"", "speaker"}).Draw(t, "role")
		gated, open := newReader(text, lex), reader{text: text, lex: lex, japanese: true}
		got, want := gated.members(role), open.members(role)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("%q (-want +got):\n%s", text, diff)
		}
		if m := roleHere.FindStringSubmatch(text); opensRole(text) != (m != nil && labels[strings.ToLower(m[1])] != "") {
			t.Fatalf("%q opens a role: %v", text, opensRole(text))
		}
		start, end := speltHere(text)
		if at := nameHere.FindStringSubmatchIndex(text); at == nil && end > 0 || at != nil && (start != at[2] || end != at[3]) {
			t.Fatalf("%q begins with a name from %d to %d, want %v", text, start, end, at)
		}
		if got == nil {
			none++
		} else {
			found++
		}
	})
	if found == 0 || none == 0 {
		t.Errorf("%d texts were bylines, %d none", found, none)
	}
}
