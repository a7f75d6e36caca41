package billing

import "talkgraph/loader/pattern"

// roomStart is where a talk was, before its title: "A会場", "Room 3:", "Track B".
var roomStart = pattern.MustCompile(`^(?:[A-Z\d大中小第][A-Z\d]?[ 　]?(?:会場|ホール|トラック|ルーム|ステージ)|(?i:room|hall|track)[ ]?[A-Z\d]{1,3})[ 　]*(?:[:：/／|｜][ 　]*|[ 　]+)`)
