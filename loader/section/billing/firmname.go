package billing

import "strings"

// withoutSha is a company's name without the 社 behind it, which legal forms keep,
// and names that have one.
func withoutSha(firm string) string {
	if strings.HasSuffix(firm, "会社") || FirmsForm.MatchString(firm) {
		return firm
	}
	return strings.TrimSuffix(firm, "社")
}

// quoteEnds is where what stands behind a title in quotes begins, by bytes; 0 if
// nothing is quoted before it: 「題」会社.
func quoteEnds(text string) int {
	for _, end := range []string{"」", "』", "】"} {
		if at := strings.LastIndex(text, end); at >= 0 && at+len(end) < len(text) {
			return at + len(end)
		}
	}
	return 0
}
