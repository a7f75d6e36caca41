package shape

import "testing"

// TestIsStamp shows lines that say when a post was written and by whom, and
// others that begin as they do.
func TestIsStamp(t *testing.T) {
	for body, want := range map[string]bool{
		"Posted by Ana Lopez on May 3, 2031": true, "4 min readMay 3, 2031": true, "4 min read": true, "May 3, 2031 · 6 min read": true,
		"2031-05-01T10:00:00.000Z": true, "2031-05-01 10:00:00 +0900": true, "2031/05/01に公開": true, "2031年5月1日 07時00分更新": true, "投稿日: 2031/05/01": true,
		"文● 早瀬みなと 編集●浜名渚": true, "取材・文：早瀬みなと": true,
		"2019-05-18": true, "2019/05/18 09:13:03": true, "2019-05-18T09:13:03+09:00": true, "2019-05-18 港の灯台": false, "Posted on 3 May 2019 by Ana": true,
		"4 min reads a day": false, "4 mins to go": false, "Posting nets": false, "2031/05/01 10:00 ropes": false, "2031年の海": false, "文化祭の話": false, "文：今日は雨だった。": false,
	} {
		if got := isStamp(body); got != want {
			t.Errorf("isStamp(%q) = %t", body, got)
		}
	}
}
