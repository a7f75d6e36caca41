package byline

import (
	"strings"

	"talkgraph/lexicon"
	"talkgraph/loader/pattern"
)

// officeBehind is a company with its legal form that an office of it, or what
// somebody is there, stands behind without a blank: "株式会社カモメ堂CTO",
// "カモメ堂株式会社南町支社".
var officeBehind = pattern.MustCompile(`^((?:株式会社|有限会社|合同会社)[\p{Katakana}ー]{2,}|(?:株式会社|有限会社|合同会社)[\p{Han}\p{Katakana}ー]{2,}?|.{2,}?(?:株式会社|有限会社|合同会社))[ 　]*(?:C[A-Z]O|VPo[EP]|[\p{Han}\p{Katakana}]{0,6}(?:支社|支店|本社|本店|オフィス|営業所|事業所|開発センター))(?:[ので].*)?$`)

// FirmEnd is the byte at which a company with its legal form ends in a text that
// goes on with an office of it; else the length of the text.
func FirmEnd(text string) int {
	if m := officeBehind.FindStringSubmatchIndex(text); m != nil {
		return m[3]
	}
	if m := gluedOffice.FindStringSubmatchIndex(text); m != nil {
		return m[3]
	}
	return len(text)
}

// gluedOffice is a company that what somebody is there follows without a blank:
// "カモメ堂代表取締役", "みなと商事社長兼CEO".
var gluedOffice = pattern.MustCompile(`^([^ 　]{2,}?)(?:(?:代表取締役(?:社長|会長)?|取締役(?:社長|副社長)?|専務取締役|常務取締役|(?:常務|上席|専務)?執行役員|代表理事|副?社長|会長|(?:共同)?創業者)(?:兼?C[A-Z]O)?)$`)

// isLastPart tells what is the last of three parts or more, behind what somebody is
// and where: "Engineer, Serverless, Acme".
func isLastPart(text string, h lexicon.Hit) bool {
	parts := strings.Split(text, ",")
	return len(parts) > 2 && strings.TrimSpace(parts[len(parts)-1]) == h.Surface && titles.In(parts[0])
}
