package mention

import "talkgraph/loader/byline"

// inKanji finds people by names that are printed in kanji, wherever they stand.
func (s *peopleSearch) inKanji() {
	for _, at := range byline.KanjiNames(s.text) {
		s.add(at[0], at[1], "kanji-name")
	}
}
