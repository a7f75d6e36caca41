package ask

import "strings"

// nounJapanese is the noun that どの stands before, else the last one that は,
// の数 or the end of the question stands behind; -1 if there is none.
func (q *question) nounJapanese() int {
	for i, t := range q.tokens {
		if nouns[t.cue] != "" && q.determined(i) {
			return i
		}
	}
	for i := len(q.tokens) - 1; i >= 0; i-- {
		if nouns[q.tokens[i].cue] != "" && q.isHead(i) {
			return i
		}
	}
	return -1
}

// nounAmong is the noun of 日本の会社で…のは and 講演のうち…ものは, where no other noun
// is asked for; -1 if there is none.
func (q *question) nounAmong() int {
	text := strings.TrimRight(q.scan.word(0, len(q.scan.folded)), "? 。")
	if !strings.HasSuffix(text, "のは") && !strings.HasSuffix(text, "ものは") && !strings.HasSuffix(text, "もの") || q.is("ask.what", "ask.where", "ask.who") {
		return -1
	}
	for i, t := range q.tokens {
		rest := strings.TrimLeft(q.scan.word(t.to, len(q.scan.folded)), " ")
		among := strings.HasPrefix(rest, "のうち") || strings.HasPrefix(rest, "の中で") || strings.HasPrefix(rest, "で、") || nouns[t.cue] == Companies && strings.HasPrefix(rest, "で") || strings.HasPrefix(rest, "で") && strings.HasSuffix(text, "ものは")
		if nouns[t.cue] != "" && among {
			return i
		}
	}
	return -1
}

// determined says whether どの or いくつの stands before the noun, with at most
// a name between them.
func (q *question) determined(i int) bool {
	for j := i - 1; j >= 0 && j >= i-4; j-- {
		t := q.tokens[j]
		if t.cue == "ask.which" || (t.cue == "ask.count" && j+1 < len(q.tokens) && q.tokens[j+1].text == "の") {
			return true
		}
		if t.thing < 0 && t.text != "の" && t.cue == "" {
			return false
		}
	}
	return false
}

// isHead says whether what stands behind the noun makes it what is asked for.
func (q *question) isHead(i int) bool {
	t := q.tokens[i]
	rest := strings.TrimLeft(q.scan.word(t.to, len(q.scan.folded)), " 」』")
	if t.text == "話" && !strings.HasPrefix(rest, "は") {
		return false
	}
	for _, ending := range []string{"は", "って", "とは", "を教", "を挙", "をあげ", "を列挙", "を全", "をすべ", "を探", "を見つけ", "をリスト", "をくだ", "を知り", "を示", "一覧", "の一覧", "の名前", "の数", "数は", "数を", "数?", "が何", "がいく", "が知り", "はあり", "はある", "がある", "があり", "?", "。", "!"} {
		if strings.HasPrefix(rest, ending) {
			return true
		}
	}
	return rest == ""
}
