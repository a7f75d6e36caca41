package shape

import "talkgraph/loader/pattern"

// remark is how people note what they thought, in Japanese: two clauses with a but
// between them, words that point to what was noted above, a quotation that the next
// line ends, and that the one who spoke before goes on.
var remark = pattern.MustCompile(`^[^、]{2,20}は.{1,40}(?:だった|でした|です|ます)(?:けど|けれど).{8,}|^この(?:辺|あたり)の?.{1,12}は|^(?:その(?:後|あと)は?、|そんなこと|こんな(?:こと|感じ)|それから、?).{8,}|^[「『][^」』]+$|^[^「」『』]{2,24}に戻る$`)

// IsRemark tells such texts, which stand like titles in notes without marks.
func IsRemark(body string) bool { return remark.MatchString(body) }
