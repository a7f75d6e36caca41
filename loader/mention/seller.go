package mention

import (
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/loader/lines"
	"talkgraph/loader/pattern"
)

// How running English shows that a name which a product and its maker share
// means the maker.
var (
	acts4itself = pattern.MustCompile(`^(?: [(][^()]{2,40}[)])? (?:(?:also|now|still|already|literally|recently|currently|even) )?(?:uses|used|is using|are using|has been using|moved|is moving|migrated|has moved|has migrated|chose|adopted|switched|told|said|shared|talked|wanted|decided|started with)\b|^ is (?:a|an|one of)(?: [\w-]+){0,2} (?:customers?|partners?|compan(?:y|ies)|startups?|users?|shop)\b|^(?:'s|’s) (?:[\w-]+ ){0,2}(?:engineers?|teams?|CTO|CEO|platform team|story|journey|migration)\b`)
	takesPart   = pattern.MustCompile(`(?i)\b(?:(?:talk|session|keynote|presentation|demo|speakers?|people|folks|engineers?|colleagues|stor(?:y|ies)|one|case stud(?:y|ies))(?: \([^()]*\))? (?:from|by|of|at)|(?:customers?|companies|users)(?:,)? (?:like|such as|including)|(?:his|her|their) (?:experiences?|work|job|time|years|teams?|role|journey|colleagues) (?:at|with)|CTO (?:of|at)|CEO (?:of|at)|used by|adopted by) (?:the )?$`)
)

// How Japanese shows it: "Acme CTO の…", "Acme 社", "入江氏 (開発者, Acme)".
var (
	itsChief  = pattern.MustCompile(`^[ 　]?(?:社(?:の|が|は|で|から)|の?[ 　]?(?:CTO|CEO|COO|CIO|CPO|VPoE|共同創業者|創業者|代表取締役)(?:\b|\P{Latin})|(?:さん|様)(?:の|で|に|が|は|を|と|も|本当|ありがと|[、。 　]|$)|[ 　]?の[ 　]?(?:オフィス|本社|社内|社員|エンジニア|開発チーム|開発部|セミナールーム|カフェスペース|ラウンジ)|[ 　]?で(?:働|勤務)|[ 　]?(?:での|における)[ 　]?[A-Za-z][\w .]{1,20}[ 　]?(?:の)?(?:利用|活用|導入)(?:事?例|について))`)
	inTheirs  = pattern.MustCompile(`(?:さん|氏|様)[ 　]?[(（](?:[^()（）]*[,、，][ 　]?)?$`)
	closesOff = pattern.MustCompile(`^(?:社)?[ 　]?[)）,、]`)
)

// ActsJa follows a name in Japanese of which the sentence says that it uses
// something itself, as a company does: "Acme は基盤を EKS で構築している". What a
// product can do, or lets one do, is none of it.
var ActsJa = pattern.MustCompile(`^(?:社|さん|様)?[ 　]?(?:でも|では|は|が|も)[、 　]?[^、。!?！？]{1,40}[をでにへ](?:[ 　]?(?:使っ|動かし|置き換え|乗り換え|切り替え|載せ)|[^ぁ-ん、。]{0,4}(?:利用|使用|採用|導入|移行|構築|運用|活用|内製)(?:し)?)(?:(?:て(?:い|お)?(?:る|ます|た|ました|り)|た|ました|ている(?:そう|とのこと|らしい))(?:[^ぁ-ん]|$|そう|らしい|とのこと|とか|という|ので|よう)|中(?:$|[^\p{Han}])|(?:済み?)?[。]?$)`)

// staffed tells whether a line gives a name staff, in Japanese.
func (r *finder) staffed(line int, m Mention) bool {
	if cues := &r.Cues[line]; !cues.May(itsChief) && !cues.May(inTheirs) {
		return false // its code points are not counted for this
	}
	text := r.Coded(line)
	if printed := text.Slice(m.Start, m.End); m.Entry != nil && printed != m.Entry.Name && strings.ToLower(printed) == printed && !lines.Japanese(printed) {
		return false // "githubさんに感謝"
	}
	return r.Says(line, text.From(m.End), itsChief) || r.Says(line, text.To(m.Start), inTheirs) && closesOff.MatchString(text.From(m.End))
}

// makers reads products of a line as their makers where the line shows that
// it means these: Slack in "Slack uses Athena".
func (r *finder) makers(line int) {
	for k, m := range r.Found[line] {
		staffed := m.Kind == knowledge.Service && r.staffed(line, m)
		if m.Kind != knowledge.Service || m.Entry == nil || m.Entry.Category != "saas" && !staffed || m.Entry.Provider != m.Entry.Name && r.claims.Known(m.Entry.Name, knowledge.Company) == nil {
			continue
		}
		text := r.Coded(line)
		rule := "maker-acts"
		if r.actsJa(line, k) || r.OpensCase(line, m, text.From(m.End)) {
			rule = "maker-uses"
		}
		if staffed || rule == "maker-uses" || r.usedAt(line, k) || r.hasStaff(line, k) || r.Says(line, text.From(m.End), acts4itself) || r.Says(line, text.To(m.Start), takesPart) {
			key, entry := r.claims.Company(m.Entry.Name)
			r.Found[line][k] = Mention{m.Start, m.End, knowledge.Company, key, entry, rule}
		}
	}
}

// actsJa tells whether a sentence of Japanese says of the k-th name of a line that
// it uses something which the sentence goes on to name.
func (r *finder) actsJa(line, k int) bool {
	all := r.Found[line]
	if k+1 == len(all) || !r.Cues[line].May(ActsJa) {
		return false
	}
	text := r.Coded(line)
	if !r.Says(line, text.From(all[k].End), ActsJa) {
		return false
	}
	_, to := ClauseAt(text, all[k])
	return slices.ContainsFunc(all[k+1:], func(o Mention) bool {
		return o.End <= to && o.Entry != nil && (o.Kind == knowledge.Service || o.Kind == knowledge.Company) && o.Entry != all[k].Entry
	})
}

// hasStaff tells whether somebody stands behind the k-th name of a line as one of
// theirs: Slack in "Slack's Ana Lopez", "Slack の Ana Lopez さん".
func (r *finder) hasStaff(line, k int) bool {
	all := r.Found[line]
	if k+1 == len(all) || all[k+1].Kind != knowledge.Person || all[k+1].Start < all[k].End {
		return false
	}
	text := r.Coded(line)
	gap := text.Slice(all[k].End, all[k+1].Start)
	return itsPerson.MatchString(gap) || itsPersonJa.MatchString(gap) && byHonorific.MatchString(text.From(all[k+1].End))
}

var (
	itsPerson   = pattern.MustCompile(`^(?:'s|’s) ?(?:(?:own|very own) )?$`)
	itsPersonJa = pattern.MustCompile(`^[ 　]?の[ 　]?$`)
	byHonorific = pattern.MustCompile(`^[ 　]?(?:さん|氏|様)`)
)

// usedAt tells whether the k-th name of a line is where the one before it is
// at home: Wantedly in "Docker at Wantedly".
func (r *finder) usedAt(line, k int) bool {
	if k == 0 {
		return false
	}
	gap := r.Coded(line).Slice(min(r.Found[line][k-1].End, r.Found[line][k].Start), r.Found[line][k].Start)
	return gap == " at " || gap == " @ "
}
