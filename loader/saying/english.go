package saying

import (
	"talkgraph/loader/pattern"
	"talkgraph/loader/words"
)

const (
	fewEn  = `(?:[^\s,;:]+ ){0,3}`
	someEn = `(?:[^\s,;:]+ ){0,8}`
	onEn   = `(?:in|on|onto|to|into|with|through|via|over|by way of|on top of) (?:the |a |an |its |their |our |plain |managed )?(?:[^\s,;:]+ )?$`
)

// englishWays are how English speaks of uses, the first that fits.
var englishWays = newWays(
	way{rule: "uses", status: "current", before: setOfTools},
	way{rule: "compared", status: "none", before: pattern.MustCompile(`(?i)\b(?:than|unlike|such as|similar to|compared (?:with|to)|versus|vs\.?|as \w+ as(?: in)?|like|remind(?:s|ed) \w+ of|compar(?:e|es|ed) (?:\w+ ){1,2}(?:to|with|against)|except|why not|what about|(?:inspired|provided|sold|made|founded|acquired|maintained) by)(?: the| a| an)? $`)},
	way{rule: "unsupported", status: "none", before: noSuch, after: pattern.MustCompile(`(?i)^ (?:support|integration|compatibility|equivalent|option)\b`)},
	way{rule: "together", status: "none", before: pattern.MustCompile(`(?i)\b(?:work|partner|collaborat|team)\w*(?: up)? with ` + fewEn + `$`)},
	way{rule: "of-oneself", status: "none", before: pattern.MustCompile(`(?i)\b(?:at work|my (?:team|company|employer)|we also|we too|we, too)\b`)},
	way{rule: "of-oneself", status: "none", after: pattern.MustCompile(`(?i)\b(?:at work|in my (?:team|company)|ourselves)\b`)},
	way{rule: "shown", status: "none", before: spokenOf},
	way{rule: "shown", status: "none", after: heldOn},
	way{rule: "advised", status: "none", after: maybe},
	way{rule: "advised", status: "none", before: wished},
	way{rule: "uses", status: "current", before: toolsTheyUse},
	way{rule: "rejected", status: "rejected", before: wantedTo, after: pattern.MustCompile(`(?i)^[^.;]{0,40}\bbut\b`)},
	way{rule: "uses", status: "current", before: someOfMany},
	way{rule: "uses", status: "current", before: forExample},
	way{rule: "shown", status: "none", before: pattern.MustCompile(`(?i)\b(?:demos?|example|exercise|workshop|live coding|slides?|charts?|introduction to|intro to|primer on)\b[^;]*$|^(?:questions?|slides?|recordings?|the (?:talk|session|stream|slides|recording)|customers|users|people|developers|everybody|everyone|(?:many|most|others) (?:people|teams|companies|of us|users|customers|use|run))\b[^;]*$`)},
	way{rule: "rejected", status: "rejected", before: pattern.MustCompile(`(?i)\b(?:pick|chose|prefer|select)\w* [^;]* over ` + fewEn + `$`)},
	way{rule: "rejected", status: "rejected", before: pattern.MustCompile(`(?i)\b(?:do|does|did)(?: not|n['’]t) (?:\w+ )?(?:use|adopt|choose|run|need|want|take|like|trust|touch|pick|buy|go with|go for) ` + fewEn + `$`)},
	way{rule: "of-its-limits", status: "none", before: pattern.MustCompile(`(?i)\bavoid(?:s|ed|ing)? ` + fewEn + `$`), after: pattern.MustCompile(`(?i)^(?:'s|’s)? (?:[\w-]+ ){0,2}(?:limits?|limitations?|issues?|problems?|costs?|bills?|cold starts?|outages?|lock-?in|timeouts?|bottlenecks?|failures?|throttling|errors?|downtime|overload|conflicts?|latency|sprawl|pitfalls?|hotspots?)\b`)},
	way{rule: "rejected", status: "rejected", before: pattern.MustCompile(`(?i)(?:\b(?:instead of|rather than|without(?: using)?|decided against|ruled out|rejected|rejects|never (?:used|ran|adopted|got on with|went with)|avoid(?:s|ed)?|stay(?:s|ed)? away from|said no to|turned down)|, not|not using|not use) ` + fewEn + `$`)},
	way{rule: "rejected", status: "rejected", after: pattern.MustCompile(`(?i)^ (?:\w+ )?(?:was not|wasn['’]t|were not|is not|isn['’]t) (?:used|adopted|chosen|an option|made for|needed|worth)|^ (?:was|were) (?:(?:considered|evaluated|tried|tested)[^.;]*(?:but|and) )?(?:was |were |it was |found )?(?:too |rejected|ruled out|not |dismissed|discarded|dropped)`)},
	way{rule: "rejected", status: "rejected", before: triedIt, after: pattern.MustCompile(`(?i)^[^.;]*\b(?:but|and) (?:[^.;]*(?:did not|didn['’]t|decided against|was not|wasn['’]t|too )|rejected|left it|ruled|gave (?:it )?up)`)},
	way{rule: "considered", status: "considered", before: triedIt},
	way{rule: "considered", status: "considered", before: pattern.MustCompile(`(?i)\b(?:point|steer|nudg|lean|urg)\w* (?:\w+ )?(?:to|towards?) ` + fewEn + `$`)},
	way{rule: "considered", status: "considered", before: pattern.MustCompile(`(?i)\b(?:pilot|trial|experiments?|proof of concept|spike|tests?) (?:with|of|on) ` + fewEn + `$`)},
	way{rule: "considered", status: "considered", after: pattern.MustCompile(`(?i)^ (?:was|were) (?:also |briefly )?(?:considered|evaluated|tried|tested|a candidate|candidates|an option|on the shortlist)`)},
	way{rule: "uses", status: "current", before: pattern.MustCompile(`(?i)\b(?:that|how|why|because|since) (?:they|the (?:team|company)) (?:have |has |had )?(?:also |now |all |then )?(?:use|used|run|ran|chose|adopted|picked|implemented|deployed|rolled out|leverage|operate) ` + fewEn + `$|\bwhile (?:adopting|using|running|deploying|rolling out) ` + fewEn + `$`)},
	way{rule: "uses", status: "current", before: howTheyDo},
	way{rule: "uses", status: "current", before: didToTheir, after: pattern.MustCompile(`(?i)^ (?:\w+ )?(?:clusters?|instances?|setup|installation|pipelines?|databases?|stack|nodes?|topics?|accounts?|tables?|servers?|deployments?)\b`)},
	way{rule: "advised", status: "none", advice: true, before: pattern.MustCompile(`(?i)(?:\b(?:you|your|i|my|i['’]d|you['’]d|let us|let['’]s|would|could|might|should|can|cannot|may|must|if|whether|upcoming|coming (?:up|soon|later|out)|(?:want|plan|hope|need)s? to|planning to|going to|how to|able to|will|somebody|someone|anyone)\b|^(?:use|try|start|put|keep|write|store|run|choose|prefer|consider|make|build|deploy|move|replace|combine|connect|add|send) )[^;]*$`)},
	way{rule: "used-once", status: "past", before: pattern.MustCompile(`(?i)\b(?:used to (?:be|have|run|use|keep|store|write|build|deploy|live|sit|rely|host|work|send|manage)|(?:originally|previously|formerly|once|at first|in the past|before that|initially|back then|in the old days|until [^,;]{2,30}?),? (?:[^;]*\b)?(?:was|were|had|used|ran|kept|built|stored|wrote|relied|deployed|hosted|managed|sent|lived)|(?:the )?(?:old|former|previous|legacy) [^;]*(?:was|were|ran|lived|had|used))\b[^;,]*$`)},
	way{rule: "used-once", status: "past", before: pattern.MustCompile(`(?i)\b(?:stopped (?:using|running)|no longer (?:uses?|runs?|needs?|rel(?:y|ies) on)|(?:got|moved|moving|came|migrated|migrating) (?:off|away from|out of)) ` + fewEn + `$`)},
	way{rule: "used-once", status: "past", before: pattern.MustCompile(`(?i)\b(?:nobody|no one|none)\b[^;]*$`), after: pattern.MustCompile(`(?i)\bany ?more\b`)},
	way{rule: "used-once", status: "past", before: directEn, after: pattern.MustCompile(`(?i)^[^;]{0,30}\b(?:until|till|in the old days|back then|then (?:gave|stopped|left|moved|switched|dropped))\b`)},
	way{rule: "replaced-by", status: "current", before: pattern.MustCompile(`(?i)\b(?:replac|swap|exchang|trad|substitut)\w* [^;]*\b(?:with|by|for) (?:the |a |an |its |their )?(?:[^\s,;:]+ )?$`)},
	way{rule: "moved-to", status: "current", before: pattern.MustCompile(`(?i)\bfrom [^;]* (?:to|onto|into) ` + fewEn + `$`)},
	way{rule: "moved-from", status: "past", before: pattern.MustCompile(`(?i)\b(?:(?:mov|migrat|switch|port|transition|chang|shift|went|go|c[oa]me)\w*\b[^;]*\bfrom|away from|left|dropped|drops|abandoned|retired|replaced|replaces|replacing|got rid of|gave up on|threw (?:away|out)|switched off|turned off|shut down|outgrew|said goodbye to) ` + fewEn + `$`)},
	way{rule: "moved-from", status: "past", after: pattern.MustCompile(`(?i)^,? (?:which|that) (?:they|we|the (?:team|company)) (?:have |has |had )?(?:left|dropped|abandoned|retired|replaced)`)},
	way{rule: "moved-from", status: "past", after: pattern.MustCompile(`(?i)^ (?:was|were|is|got|has been|have been) (?:replaced|dropped|retired|abandoned|shut down|switched off|thrown)`)},
	way{rule: "moved-to", status: "current", before: pattern.MustCompile(`(?i)\b(?:mov|migrat|switch|port|transition|went|shift|chang)\w*\b[^;]*\b(?:to|onto|into) (?:` + fewEn + `|` + someEn + `(?:on|in) (?:the |an? )?)$`)},
	way{rule: "uses", status: "current", before: directEn},
	way{rule: "uses", status: "current", before: pattern.MustCompile(`(?i)\b` + words.AnyOf(keepsEnData) + ` ` + someEn + onEn)},
	way{rule: "uses", status: "current", before: pattern.MustCompile(`(?i)\b(?:is|are|was|were|gets?|got|been|being|and) (?:\w+ly |now |all |also |then |still )?(?:\w{2,}ed|\w{3,}en|built|kept|done|run|sent|put|held|fed|drawn|read|spread) ` + fewEn + onEn)},
	way{rule: "counted", status: "current", before: pattern.MustCompile(`[0-9][0-9,.]*[kK+]{0,2} (?:(?:large|small|big|different|separate|production|managed) )?$`), after: pattern.MustCompile(`^ (?:clusters|instances|machines|nodes|servers|brokers|pods|containers|databases|accounts|VMs)\b`)},
	way{rule: "counted", status: "current", before: manyOf},
	way{rule: "counted", status: "current", after: ofSize},
	way{rule: "uses", status: "current", before: isBig, after: isUser},
	way{rule: "uses", status: "current", before: theyHave},
	way{rule: "uses", status: "current", before: pattern.MustCompile(`(?i)(?:^|\b(?:they|we|the team|later|then|and) (?:then |later |also |have |had )?)(?:added|introduced|brought in|opted for|landed on|ended up (?:on|with)) (?:the |a |an )?(?:[^\s,;:]+ )?$`)},
	way{rule: "label-names", status: "current", before: pattern.MustCompile(`(?i)^(?:(?:the|their|our|its) )?(?:[\w-]+ )?(?:databases?|caches?|queues?|search|storage|warehouse|lake|front ?ends?|back ?ends?|api|gateway|broker|orchestrator|scheduler|monitoring|logging|tracing|ci|cd|ci/cd|registry|cdn|infrastructure|platform|runtime|cloud|most of it|the rest|all of it) (?:is|are)(?: on| in| now)? $|^(?:[\w'’]+ )?(?:tech(?:nology)? )?(?:stack|tools|toolbox|built with):? [^:]*$|^(?:[\w'’]+ )?(?:tech(?:nology)? )?(?:stack|toolbox)\b[^:.]{0,50}: [^:]*$|^[\w /-]{2,24}: $`), after: pattern.MustCompile(`^,? ?(?:[a-z]+ )?$|^, |^ [(]`)},
	way{rule: "uses", status: "current", before: pattern.MustCompile(`(?i)\bwith (?:a |an |the )?$`), after: pattern.MustCompile(`(?i)^ (?:underneath|under the hood|in front|behind (?:it|them)|in between|at its core|as the|for the|as its|as their)\b`)},
	way{rule: "uses", status: "current", before: pattern.MustCompile(`(?i)\b(?:thanks to|with the help of|by means of) (?:the |a |an )?$`)},
	way{rule: "uses", status: "current", before: doneWith},
	way{rule: "uses", status: "current", before: relies},
	way{rule: "uses", status: "current", before: userOf},
	way{rule: "moved-to", status: "current", before: journeyTo},
	way{rule: "uses", status: "current", before: scales},
	way{rule: "uses", status: "current", before: brings, after: pattern.MustCompile(`(?i)^ (?:\w+ )?(?:in|into|to) production\b`)},
	way{rule: "uses", status: "current", before: pattern.MustCompile(`(?i)\b(?:their|our|its)(?: own)? $`), after: pattern.MustCompile(`(?i)^ (?:apps?|applications?|clusters?|instances?|setup|installation|pipelines?|databases?|monolith|stack|nodes?|topics?|accounts?|tables?|servers?)\b`)},
	way{rule: "uses", status: "current", after: pattern.MustCompile(`(?i)^ (?:\w+ )?(?:is|was|became|become|are) (?:now |today )?(?:a|an|the|at the) (?:\w+ )?(?:backbone|heart|foundation|core|cent(?:er|re)|building block|workhorse) (?:of|for) (?:the|its|their|our|all)\b`)},
	way{rule: "uses", status: "current", before: pattern.MustCompile(`(?i), with (?:a lot of|lots of|plenty of) (?:[^\s,;:]+ )?$`)},
	way{rule: "uses", status: "current", after: pattern.MustCompile(`(?i)^ (?:shop|house)$|^ still [a-z]+s\b`)},
	way{rule: "uses", status: "current", before: pattern.MustCompile(`(?i)\b(?:liv|keep|stor|go|goes|run|is|are)\w* [^;]*, (?:and )?(?:the |its |their |a )?(?:[\w-]+ ){0,3}(?:in|on|to|with) (?:a little |some )?$`)},
	way{rule: "uses", status: "current", before: pattern.MustCompile(`(?i)\b[a-z]{2,}(?:s|ed|e|ch) [^;,]*\b(?:into|through|via) (?:the |a |an |its |their |our )?$`)},
	way{rule: "uses", status: "current", before: pattern.MustCompile(`(?i)\b(?:sits?|lives?|hides?|is|are) behind ` + fewEn + `$`)},
	way{rule: "uses", status: "current", after: pattern.MustCompile(`(?i)^ (?:manages|runs|serves|handles|stores|collects|schedules|powers|drives|feeds|watches|hosts|sends)\b[^;]* at (?:[A-Z]\w+ ?){1,3}$`)},
	way{rule: "uses", status: "current", before: pattern.MustCompile(`(?i), with ` + fewEn + `$`), after: pattern.MustCompile(`(?i)^ (?:as|for) (?:the|a|an|its|their|our)\b`)},
	way{rule: "uses", status: "current", after: playsRole},
	way{rule: "uses", status: "current", before: usedWhile, after: pattern.MustCompile(`(?i)^ (?:(?:is|was) )?(?:for|as) [a-z]`)},
	way{rule: "uses", status: "current", after: pattern.MustCompile(`(?i)^ (?:is|was) (?:used|in use|what (?:they|we) use)\b`)},
	way{rule: "uses", status: "current", after: pattern.MustCompile(`(?i)^ for (?:everything|all of (?:it|that|this)|the rest)\b`)},
	way{rule: "uses", status: "current", rest: pattern.MustCompile(`(?i)^[^.;]{0,40}[,;.] (?:and |so )?(?:they|we) (?:all )?(?:use|rely on|run|trust|depend on) it\b`)},
)

var (
	directEn = pattern.MustCompile(`(?i)\b` + words.AnyOf(usesEnData) + ` ` + someEn + `$`)
	triedIt  = pattern.MustCompile(`(?i)\b(?:evaluated|evaluating|considered|considering|tried|tested|looked (?:at|into)|thought (?:about|of)|compared|experimented with|played with|candidates(?: were|:)?|shortlisted) ` + fewEn + `$`)
)
