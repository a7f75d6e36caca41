package shape_test

import (
	"testing"

	"talkgraph/loader/section/shape"
)

// TestRemarks reads what people note of talks, and titles that look like it.
func TestRemarks(t *testing.T) {
	for body, want := range map[string]bool{
		"朝の港は雨だったけど昼には船が出せるようになった": true,
		"このあたりの話は去年とほとんど同じ":        true,
		"そんなことを思いながら聞いていた港の昼":      true,
		"「もっと速く":             true,
		"花岡さんに戻る":            true,
		"「もっと速く」走る船":         false,
		"このはしけは誰のものか":        false,
		"このあたりで船を直した話":       false,
		"そんな船に乗っていた":         false,
		"「港に戻る」ための灯台":        false,
		"初心者だけど船底をひとりで塗ってみた": false,
		"ここから始める船底の手入れ":      false,
	} {
		if got := shape.IsRemark(body); got != want {
			t.Errorf("IsRemark(%q) = %v", body, got)
		}
	}
}
