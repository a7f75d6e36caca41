package saying

import (
	"talkgraph/loader/pattern"
	"talkgraph/loader/words"
)

var (
	objectJa = words.AnyOf(usesJaData)
	meansJa  = words.AnyOf(doesJaData)
	placeJa  = words.AnyOf(keepsJaData)
	leavesJa = words.AnyOf(leavesJaData)
	notJa    = words.AnyOf(rejectedData)
	triesJa  = words.AnyOf(consideredData)
)

// japaneseWays are how Japanese speaks of uses, the first that fits.
var japaneseWays = newWays(
	way{rule: "compared", status: "none", after: pattern.MustCompile(`^[ 　]?(?:より|に比べ|と比べ|とは?違|とは?異な|とは別|と同|を上回|を下回|並み|のよう|みたい|らしい|ライク|互換|風|の?代替|(?:と|で)の[^、。]{0,6}(?:違い|比較)|(?:の)?(?:使い方|利用方法|使い勝手|料金|事例|ユーザー))`)},
	way{rule: "shown", status: "none", after: pattern.MustCompile(`^[ 　]?(?:経験)?に(?:関わらず|かかわらず|限らず|関係なく|こだわらず)|^[^、。]{0,16}(?:触|使|さわ|試)(?:っ|し)?たことが(?:ない|なく|無い|なかった|ありません)`)},
	way{rule: "shown", status: "none", after: seemsJa},
	way{rule: "of-oneself", status: "none", before: pattern.MustCompile(`(?:^|[、 　])(?:私|僕|俺|自分(?:自身)?|筆者)(?:は|が|も|の|で)|(?:弊社|うち|自社|自分たち|わが社|我々|私たち)(?:でも|も)|自宅|個人的`)},
	way{rule: "shown", status: "none", before: pattern.MustCompile(`(?:デモ|サンプル|会場|質問|質疑|アンケート|当日の?配信)(?:では|は|で|に|も|を)[^。]*$|(?:顧客|ユーザー|利用者|他社|多くの(?:人|会社|企業|現場|チーム))(?:は|が|も)[^。]*$`)},
	way{rule: "shown", status: "none", after: pattern.MustCompile(`^[ 　]?(?:や[^、。はがも]{1,10})?(?:を|で)[^、。]{0,4}(?:使う|利用する|採用する)(?:メリット|利点|とき|際|には|人|方法|ケース|場面|のが|のは|こと|理由|前に)|^[ 　]?を使いこな|^[ 　]?で(?:の)?(?:デモ|ハンズオン|実演)|^[ 　]?に?も?対応(?:$|[。、)）])|^[ 　]?を[^、。]{0,6}(?:使|利用|活用)[^、。]{0,40}(?:した|する|ている)[^、。]{0,10}(?:企業|顧客|お客様|会社)(?:は|が|の|から|を|に|も|へ)`)},
	way{rule: "rejected", status: "rejected", after: pattern.MustCompile(`^[ 　]?(?:では?なく|じゃなく|でなく|の?代わりに|ではない)`)},
	way{rule: "rejected", status: "rejected", after: pattern.MustCompile(`^[ 　]?[:：]?[^。:：]{0,28}?` + notJa)},
	way{rule: "rejected", status: "rejected", beyond: pattern.MustCompile(`^[ 　]?(?:は|も)[^。]{0,40}?` + notJa)},
	way{rule: "chosen", status: "current", after: pattern.MustCompile(`^[ 　]?(?:を|に)(?:[^、。]{0,6}(?:選(?:ん|び)|採用し(?:た|て|ま)|決め)|[ 　]?した)`)},
	way{rule: "advised", status: "none", after: pattern.MustCompile(`^[^。]{0,24}?(?:検討|検証|評価|試)(?:を)?(?:し|して(?:み|おき))?(?:よう|ましょう|てください|た(?:ほう|方)が|すべき|するべき)`)},
	way{rule: "considered", status: "considered", after: pattern.MustCompile(`^[ 　]?[:：]?[^。:：]{0,24}?` + triesJa)},
	way{rule: "considered", status: "considered", beyond: pattern.MustCompile(`^[ 　]?(?:と|や)[^、。]{1,20}も[ 　]?` + triesJa + `|^[^。]{0,60}(?:検証|評価)(?:レポート|報告|結果|途中)`)},
	way{rule: "considered", status: "considered", before: pattern.MustCompile(`候補(?:は|として)[^(（]*(?:[(（][^()（）]*[)）][^(（]*)*$`)},
	way{rule: "moved-from", status: "past", after: pattern.MustCompile(`^[ 　]?(?:を|は|から)[^、。]{0,12}` + leavesJa)},
	way{rule: "moved-from", status: "past", after: pattern.MustCompile(`^[ 　]?から[^、。]{0,4}(?:移行|移設|脱却|卒業|乗り換え|引っ越し|移っ|移り)(?:し(?:た|て|ま)|を|た|$)`)},
	way{rule: "moved-from", status: "past", before: pattern.MustCompile(`脱[ 　・-]?$`)},
	way{rule: "moved-from", status: "past", beyond: pattern.MustCompile(`^[ 　]?から[^、。]{1,40}(?:に|へ)[ 　]?(?:した|しました|$)`)},
	way{rule: "moved-from", status: "past", beyond: pattern.MustCompile(`^[^。、]{0,12}から[^。]{1,40}(?:に|へ)[^、。]{0,12}` + movesJa)},
	way{rule: "moved-from", status: "past", beyond: pattern.MustCompile(`^[ 　]?を[^、。をはが]{1,30}(?:に|へ)[^、。]{0,6}(?:置き換え|差し替え|リプレース|移行し|載せ替え|乗り換え|切り替え)`)},
	way{rule: "moved-to", status: "current", before: pattern.MustCompile(`(?:もともと|元々|以前|昔|当初|最初|従来|これまで|今まで)[^。]*(?:た|です|でした)(?:が|けど|けれど|ものの)[、 　]?[^、。はがを]{0,12}$`), after: pattern.MustCompile(`^[ 　]?(?:を|に|へ)[^、。]{0,10}(?:移|乗り換え|切り替え|置き換え|変え|変更|した|しました|採用|導入|使)`)},
	way{rule: "used-once", status: "past", after: pattern.MustCompile(`^[ 　]?(?:(?:だけ|のみ)?(?:を|に|で|と|の上)[^。]{0,30}?|[はも][^。]{0,20}?(?:使|利用|採用|運用)[^。]{0,3}?)(?:てい|でい|[っいし]て|んで)(?:た|ました)(?:[がけのそとん。、]|$)|^[ 　]?(?:だった|でした)(?:[がけ。]|$)`)},
	way{rule: "used-once", status: "past", before: pattern.MustCompile(`(?:(?:昔|以前|最初|はじめ|創業時|かつて|もともと|元々|当初|従来|移行前|初期)(?:は|の|から|に|、)?|(?:^|[、 　])前は|(?:昨年|去年|先月|年|それ|これ|今|替える|移る|移行する|変える)まで(?:は|の)?)[^。今現]*$`), after: pattern.MustCompile(`^[ 　]?(?:を|に|で|だけ|のみ|の上|上|。|、|$)`)},
	way{rule: "advised", status: "none", advice: true, after: pattern.MustCompile(`^[ 　]?[:：]?[^、。:：]{0,30}(?:でき(?:る|ます|ない)|可能|べき|(?:ほう|方)が|と(?:良|い)い|推奨|お(?:すす|勧)め|しよう(?:[^と]|$)|ましょう|使おう(?:[^と]|$)|たい(?:$|[と。、でで])|ください|つもり|予定|かも|はず|という手|うと|えば|れば|するなら|場合)`)},
	way{rule: "advised", status: "none", after: pattern.MustCompile(`^[ 　]?(?:なら|だと|とか)`)},
	way{rule: "advised", status: "none", advice: true, before: pattern.MustCompile(`(?:なら|場合(?:は|に)?|いずれ|将来)[、 　]?[^。]*$`)},
	way{rule: "uses", status: "current", after: pattern.MustCompile(`^[)）]?[ 　]?を[^、。]{0,14}?` + objectJa)},
	way{rule: "uses", status: "current", before: pattern.MustCompile(`^[^、。はが]{1,14}を[ 　]?$`), after: pattern.MustCompile(`^[ 　]?(?:に|へ)[。]?[ 　]*$`)},
	way{rule: "counted", status: "current", after: countedJa},
	way{rule: "uses", status: "current", after: pattern.MustCompile(`^[ 　]?(?:使|つか)って(?:い?る|い?ます|おり)`)},
	way{rule: "uses", status: "current", after: pattern.MustCompile(`^[ 　]?の(?:両方|双方|両者|2つ|２つ|二つ|2種類|二種類)(?:とも)?を[^、。]{0,14}?` + objectJa)},
	way{rule: "uses", status: "current", after: pattern.MustCompile(`^[ 　]?(?:だけ|のみ)?(?:(?:基盤|環境|クラスター?)?で|上で|の上で|上に|の上に|経由で|ベースで)[^、。]{0,20}?` + meansJa)},
	way{rule: "uses", status: "current", after: pattern.MustCompile(`^[ 　]?(?:(?:[Cc]luster|クラスター?|環境|基盤|インスタンス|サーバー?|コンテナ|ノード)[ 　]?)?(?:に|へ)[^、。]{0,10}?` + placeJa)},
	way{rule: "uses", status: "current", after: pattern.MustCompile(`^[ 　]?と[^、。]{0,14}?(?:連携|統合|組み合わせ|フェデレーション|つない|つなげ|接続|併用)`)},
	way{rule: "uses", status: "current", after: pattern.MustCompile(`^[ 　]?が[^、。]{0,14}?(?:動いて|稼働|支え|担|受け持|受け取)|^[ 　]?が(?:メイン|中心|主)(?:だ|で|の|[、。]|$)|^[ 　]?は[^。]{0,24}?(?:使って(?:いる|い?ま|お)|利用して(?:いる|い?ま|お)|採用して(?:いる|い?ま|お)|採用した|導入済|利用中|使用中)`)},
	way{rule: "uses", status: "current", after: pattern.MustCompile(`^[ 　]?(?:を|で|に|へ)?[ 　]?(?:利用|採用|使用|導入|活用|移行|集約|統一|運用|構築|管理|一択)(?:中|済み?)?(?:だ|です|とのこと|らしい|[。、:：]|$)`)},
	way{rule: "uses", status: "current", after: pattern.MustCompile(`^[ 　]?(?:の組み合わせ|という構成|の構成|が定着|製(?:$|[、で])|の(?:採用|導入)(?:を決め|理由|に踏み切|が決ま|[。、]|$)|への(?:移行|移設|乗り換え|切り替え|引っ越し)(?:を|が|は|も)?(?:完了|済|終え|終わ|進め|決め|果たし|始め|した|$))|^[ 　]?の(?:クラスタ|インスタンス|コンテナ|ノード|基盤|環境)?を[^、。]{0,10}(?:運用|動かし|構築|使)|^[ 　](?:[A-Z][A-Za-z]+[ ]?){1,3}を[^、。]{0,8}(?:採用|導入|利用|活用|使って)|^[ 　]?(?:クラスター?|エンジン|基盤|環境|サービス|サーバー?|コンテナ|インスタンス|データベース|DB)を[^、。]{0,8}(?:採用|導入|利用|活用|運用|使って|構築)`)},
	way{rule: "uses", status: "current", beyond: pattern.MustCompile(`^[ 　]?で[ 　]?[^。はが]{1,40}を[^、。]{0,6}(?:構築|管理|デプロイ|作成|運用)`)},
	way{rule: "uses", status: "current", after: pattern.MustCompile(`^[ 　]?の(?:マニフェスト|設定(?:ファイル)?|定義(?:ファイル)?|テンプレート|ジョブ|[Jj]ob|テーブル)を[^、。]{0,8}(?:書|用意|作|管理|適用|置|定義|生成|工夫|見直し|調整|レンダリング|起動|実行)`)},
	way{rule: "uses", status: "current", after: pattern.MustCompile(`^[ 　]?(?:管理|構成|ベース)(?:に|だ|で|[。、]|$)|^[ 　]?(?:導入|移行)(?:後|以来|して|した)|^[ 　]?で(?:十分だった|足りて|間に合って)`)},
	way{rule: "uses", status: "current", after: pattern.MustCompile(`^[)）]?[ 　]?(?:という|の|による|を使った)?[^、。はがをにで]{0,10}構成(?:[。、]|$|です|で[すあ]|に(?:し|な)|を(?:採|と))`)},
	way{rule: "uses", status: "current", after: pattern.MustCompile(`^[ 　]?(?:が|も)[^、。]{0,10}?(?:(?:利用|使用|採用|活用|導入)され|使われ)(?:てい(?:る|ます)|ており|ました|た(?:[。、]|$))`)},
	way{rule: "label-names", status: "past", before: pattern.MustCompile(`^(?:[0-9０-９一二三四五十数]+年前|以前|昔|旧|従来|移行前|これまで)(?:[^、。はがを:：]{0,5}[^、。はがを:：の])?(?:[:：][^、。はがを:：]{0,16}|[ 　]+)$`), after: pattern.MustCompile(`^[ 　]*(?:など)?(?:[、,。+＋/／]|[ 　][^はがをもにの]|$)`)},
	way{rule: "label-names", status: "current", before: pattern.MustCompile(`(?:^|[、。 　])[^、。はがを]{0,11}[^、。はがをの]は[ 　]?$`), after: pattern.MustCompile(`^[ 　]*(?:など)?(?:[、。]|$)`)},
	way{rule: "label-names", status: "current", before: pattern.MustCompile(`^[^:：。、]{1,12}[:：][ 　]*$`), after: pattern.MustCompile(`^[ 　]*[。]?$`)},
	way{rule: "uses", status: "current", before: pattern.MustCompile(`(?:全部|すべて|全て)[ 　]?$`), after: pattern.MustCompile(`^[ 　]*$|^[ 　]?(?:です|だ)`)},
	way{rule: "uses", status: "current", after: pattern.MustCompile(`^[ 　]?を?[ 　]?[0-9０-９]+(?:本|台|つ|個|ノード|クラスタ)|^[ 　]?へ[ 　]*$|^[ 　]?の[^、。はがを]{1,10}(?:で|の上で)[^、。]{0,12}(?:動い|動く|稼働|動か|運用)`)},
	way{rule: "uses", status: "current", beyond: pattern.MustCompile(`^[ 　]?の[^、。はが]{1,10}を[^、。]{0,12}(?:に|へ)[^、。]{0,6}移行`)},
	way{rule: "uses", status: "current", before: pattern.MustCompile(`(?:は|を|も)[^。はを]*$`), after: pattern.MustCompile(`^[ 　]?(?:だけ|のみ)?で[^、。がはも]{1,14}(?:て|で)い(?:る|ます)`)},
	way{rule: "uses", status: "current", before: pattern.MustCompile(`(?:使って|利用して|採用して|活用を?して|導入して|用いて)い(?:る|ます)[「『"“ 　]*$|(?:^|[、 　])今は[ 　]?$`)},
	way{rule: "chosen", status: "current", before: pattern.MustCompile(`(?:では?なく(?:て)?|じゃなく(?:て)?|でなく|やめて|捨てて|の代わりに)[、 　]?$`)},
)

const movesJa = `(?:移|乗り換|切り替|置き換|載せ替|変え|替え|変更|リプレース|マイグレ|引っ越)`

var (
	// seemsJa is said of what a reporter thinks of.
	seemsJa = pattern.MustCompile(`^[ 　]?[もはが]?[^、。はが]{0,6}(?:便利|面白|おもしろ|良さ|よさ|使え|楽し|強力|難し|大変)そう|^[ 　]?[もはが]?[^、。はが]{0,4}気にな(?:る|っ|り)`)
	// countedJa is said of what somebody has many machines of.
	countedJa = pattern.MustCompile(`^[ 　]?の?[ 　]?(?:クラスター?|ノード|インスタンス|サーバー?|ブローカー?|コンテナ)(?:が|は|を)?[ 　]?(?:約|計|合計|全部で)?[ 　]?[0-9０-９][0-9０-９,.]*[ 　]?(?:万|千|百|数)?(?:台|個|つ|本|ノード|クラスター?)`)
)
