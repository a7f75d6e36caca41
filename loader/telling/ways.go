package telling

import "talkgraph/loader/pattern"

// What the ways have in common in which sentences tell of a talk.
const (
	titleFront = `(?:(?:(?:Dr|Mr|Mrs|Ms|Prof)\.? ){1,2}|(?:[A-Z][\w.&-]*(?:'s|’s)? ){0,3}?(?:CEO|CTO|CIO|COO|CFO|VP|Director|Professor|Engineer|Architect|Evangelist|Advocate|Fellow|(?:[Cc]o-?)?[Ff]ounder(?: (?:and|&) C[ET]O)?|(?:(?:[a-z]+ ){0,2}engineer|manager|director|architect|president|evangelist|advocate|scientist)) |[A-Z][\w.&-]*(?:'s|’s) |(?:her|his|their|my|our) (?:[a-z-]+ ){0,2}(?:colleagues?|co-?founders?|co-?workers?|team ?mates?|partner) )?`
	ofOne      = `(?:,? ?[(\[][^()\[\]]{2,90}[)\]]| [-–—] [^-–—.;:()]{3,70} [-–—]|, [^.;:()]{2,90}?,|, (?:the |[Aa]n? )?[^.,;:()]{2,70}(?:[(][^()]*[)][^.,;:()]{1,40})? (?:of|at|for|with) (?:the )?[a-z]?[A-Z][^.,;:()]{1,40}?(?:,? (?:Inc|Ltd|Corp|Co)\.)?| (?:the |our |their )(?:[\w-]+ ){0,3}?(?:CEO|CTO|CIO|COO|CFO|VP|[Dd]irector|[Hh]ead|[Ff]ounder|[Ll]ead|[Mm]anager|[Ee]ngineer|[Aa]rchitect) (?:of|at|for) (?:the )?[A-Z][^.,;:()]{1,40}?|,? (?:from|of|at) (?:the )?[a-z]?[A-Z\d][^,.;:()]{1,40}?(?:, (?:LP|LLC|Inc|Ltd|GmbH|Corp|Co|AG|BV|plc)\.?)?)`
	ofWhom     = ofOne + `{0,2}`
	adverb     = `(?:(?:then|also|first|next|now|later|recently|\w+ly) ){0,2}`
	linkWords  = `(?:[\w’'-]+ ){0,4}?`
)

// The ways, by what stands behind a name or before it.
var (
	noun    = anyOf(nounData) + `s?`
	owns    = pattern.MustCompile(`^(?: [(][^()]{2,60}[)])?(?:'s?|[ ]?’s?|[ ]'s) ` + linkWords + `(?i:` + noun + `)\b`)
	ownsIt  = pattern.MustCompile(`^(?: [(][^()]{2,60}[)])?(?:'s?|’s?) ["“]`)
	andTalk = pattern.MustCompile(`^` + ofWhom + `,? (?:and|with) (?:his|her|their) ` + linkWords + `(?i:` + noun + `)\b`)
	gave    = pattern.MustCompile(`^` + ofWhom + `,? (?:who )?` + adverb + `(?:gave|gives|delivered|presented|held|did|had|led|ran|hosted) (?:us )?(?:an?|the|his|her|their|one of the) ` + linkWords + `(?i:` + noun + `)\b`)
	andGave = pattern.MustCompile(`^` + ofWhom + ` (?:is|was|has|had|knows|loves|likes|came|works|worked|flew|joined|took|started|began|opened)\b[^.;:()"“”]{2,80}? and (?:then |also )?(?:gave|delivered|presented|held|did) (?:us )?(?:an?|the|his|her|their) ` + linkWords + `(?i:` + noun + `)\b`)
	givenBy = pattern.MustCompile(`(?i:\b` + noun + `\b(?:[^.;]{0,60}?\b(?:by|from|with|featuring)|[^;]{0,200}?,? (?:given|presented|delivered|led|held|taught|hosted) by)) (?:the |our )?(?:\w+ ){0,2}` + titleFront + `$`)
	ofWhose = pattern.MustCompile(`(?i:\b(?:presentation|talk|keynote|lecture|session|workshop|speech|tutorial|panel) of|\b(?:chat|conversation|debate|discussion|interview) between) ` + titleFront + `$`)
	passive = pattern.MustCompile(`\b(?:was|were) (?:then |also |\w+ly )?` + anyOf(passiveData) + ` by ` + titleFront + `$`)
	byChief = pattern.MustCompile(`(?i:\b` + noun + `\b[^.;]{0,60}?\b(?:by|from|with)) (?:the |our |an? )?[^.;()“”"]{0,60}\b(?i:director|manager|engineer|architect|head|vp|vice president|president|lead|leader|developer|founder|co-founder|ceo|cto|cio|advocate|evangelist|scientist|officer|professor|fellow|chief|author|creator|maintainer|consultant|analyst)s?\b(?: (?:of|for|at) [^.;()“”"]{2,50})?(?:,| [-–—])? $`)
	byOther = pattern.MustCompile(`(?i:\b` + noun + `)\b[^.;:()“”"]{0,40}? (?:was|is|came) (?:from|by|with) (?:an?|another|the|my|our|one of) [^.;:()“”"]{2,60}, ` + titleFront + `$`)
	byAlone = pattern.MustCompile(`(?:["”]|\*\*),? (?:(?:was )?(?:presented|given|delivered|told|held) )?(?:(?:by|from|with) |[-–—] |[(])` + titleFront + `$`)
	inTitle = pattern.MustCompile(`(?:^|[ (])(?:[Ii]n|[Ww]ith|[Ff]or) ["“][^"“”]{4,160}["”],? ` + titleFront + `$`)
	doing   = pattern.MustCompile(`^` + ofWhom + `,? (?:(?:was|were|is) )?(?:on stage )?(?:doing|giving|presenting|delivering|talking|speaking|showing|demoing|demonstrating|explaining|walking|sharing|covering|describing|discussing|teaching|telling us|wrapping up)\b`)
	onStage = pattern.MustCompile(`^` + ofWhom + `,? (?:then |next |also )?` + anyOf(stageData) + `\b`)
	inTheir = pattern.MustCompile(`^` + ofWhom + `,? [a-z][^.;:()"“”]{2,80}? (?:(?:in|during|with) (?:his|her|their)|(?:off|day|morning|afternoon|evening|event|conference|summit|things|up|next|stage|floor) with (?:an?|another|the|one)) ` + linkWords + `(?i:` + noun + `)\b`)
	toTell  = pattern.MustCompile(`^` + ofWhom + `,? (?:then |next |also )?` + anyOf(stageData) + ` (?:to|and) (?:describe|talk|explain|discuss|share|present|tell|show|demo|demonstrate|walk|outline|introduce|speak|give|gave|lay)\w*\b`)
	spokeAt = pattern.MustCompile(`^` + ofWhom + `,? (?:spoke|speaks|speaking|talked|talks|talking) at [^.;]{2,60}? (?:about|on) ["“]`)
	onTitle = pattern.MustCompile(`^` + ofWhom + `,? on ["“]`)
	speaks  = pattern.MustCompile(`^` + ofWhom + `,? (?:who )?` + adverb + anyOf(verbData) + `\b`)
	phrased = pattern.MustCompile(`^` + ofWhom + `,? (?:who )?` + adverb + anyOf(phraseData) + `\b`)
	holding = pattern.MustCompile(`^` + ofWhom + `,? (?:was (?:on|up|there) )?with (?:an?|his|her|their) (?:[\w-]+ ){1,3}?(?:of|on|about|called|titled|entitled|into)\b`)
	heard   = pattern.MustCompile(`(?i:\b(?:heard|hear|listened|listen|listening|hearing)(?: (?:from|to))?) (?:the )?` + titleFront + `$`)
	opened  = pattern.MustCompile(`(?i:\b(?:opened|started|kicked off|began|closed|ended|concluded|finished|wrapped up)(?: up| off)? with) (?:(?:a|an|the) )?` + titleFront + `$`)
	inTurn  = pattern.MustCompile(`(?:(?i:\b(?:kicking|starting|opening|wrapping|rounding|closing|finishing)(?: [^.;:()]{2,40})? (?:was|were|came))|(?i:\b(?:first|next)(?: up)?(?: on (?:the )?stage)?|\bup (?:first|next|last)(?: on (?:the )?stage)?|(?:^|[.] )(?:last|finally)) (?:was|were|is)|\b[Tt]hen came|\b(?:was|were|is) (?:\w+ ){0,2}followed (?:up )?by|(?i:\b(?:first|second|third|fou?rth|fifth|next|last|final|opening|closing|keynote) (?:[\w’'-]+ ){0,2}?(?:speakers?|presenters?))(?:,| (?:[^.;:()]{2,30} )?(?:was|were|is))|(?i:\b(?:first|second|third|fou?rth|fifth|next|last|final|closing|another|other|great|best|good|favou?rite) ` + noun + `)(?: [^.;:()]{2,30})? (?:was|is)|(?i:\b(?:highlight|favou?rite|standout|stand-out))(?: [^.;:()]{2,40})? (?:was|were|is)) ` + titleFront + `$`)
	turned  = pattern.MustCompile(`^` + ofWhom + `,? (?:was|were|came|is) (?:(?:up )?(?:first|next|last)\b|(?:the|our|my) (?:first|second|third|fourth|next|last|final|opening|closing|keynote) (?:[\w’'-]+ ){0,2}?(?:speakers?|presenters?)\b)|^` + ofWhom + `,? (?:who )?keynoted\b`)
	ofTheir = pattern.MustCompile(`^(?: [(][^()]{2,60}[)])? (?:[a-z-]+ )?(?i:` + noun + `)\b`)
	callsIt = pattern.MustCompile(`\b(?i:the|this|that) $`)
	byDoing = pattern.MustCompile(`^` + ofWhom + `,? (?:[a-z]+ ){1,4}by (?:asking|describing|discussing|explaining|giving|going|introducing|looking|outlining|presenting|sharing|showing|speaking|taking|talking|telling|walking)\b`)
	weHad   = pattern.MustCompile(`\b(?i:then|next|finally|later|after (?:that|lunch|the break))(?: up)?,? (?:we|I) (?:had|got) (?:the )?` + titleFront + `$`)
	seen    = pattern.MustCompile(`\b(?i:saw|see|seeing|watched|watch|watching|had|got) (?:the )?` + titleFront + `$`)
	toDo    = pattern.MustCompile(`^` + ofWhom + `,? (?:deliver|demo|demonstrate|describe|discuss|explain|give|present|share|show|speak|talk|tell|walk)\b`)
	joined  = pattern.MustCompile(`^` + ofWhom + `(?:,| and|, and| &|, &) (?:` + titleFront + `|(?:[A-Z][a-z]+ ){1,4}Officer )$`)
	keynote = pattern.MustCompile(`(?i:\b(?:in|during|at) (?:the |his |her |their |today['’]s |(?:this|that) (?:morning|day)['’]s )?((?:[\w’'-]+ ){0,2}?keynote)\b,? )` + titleFront + `$`)
)
