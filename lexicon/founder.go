package lexicon

import "regexp"

// founders are names of software after which a foundation is called that has
// much other software.
var founders = setOf("Apache", "Eclipse")

// ofFounder tells what follows such a name where it means the foundation, its
// licence, its people, or another of its projects, whose name it begins: Apache
// Spot, but Apache Server.
var (
	ofFounder = regexp.MustCompile(`^(?: (?:[Ss]oftware )?[Ff]oundation| [Ll]icen[cs]e| [Pp]rojects?\b| [Cc]ontributors?\b| [Cc]ommitters?\b| [Ii]ncubator| [Tt]op[- ][Ll]evel| [A-Z][a-z]+\b|[ 　]?(?:ソフトウェア)?財団|[ 　]?(?:の)?プロジェクト|[ 　]?ライセンス|[ 　]?の?コミッタ)`)
	ofItself  = regexp.MustCompile(`^ (?:Servers?|Web|Modules?|Config|Http|Httpd|Bench|And|On|With|For|In|Or|To|Vs|Is)\b`)
)

// foundedBy says whether a name is that of the foundation that it is called
// after, or begins the name of another of its projects.
func (s *scan) foundedBy(r *reading) bool {
	if !r.pattern.founder || s.surface(r.start, r.end) != r.pattern.name {
		return false
	}
	after := s.surface(r.end, min(r.end+window, len(s.text)))
	return ofFounder.MatchString(after) && !ofItself.MatchString(after)
}
