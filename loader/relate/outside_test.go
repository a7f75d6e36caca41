package relate_test

import "testing"

// TestUsesOutsideTalks reads what companies use where a report tells of it
// between talks, and not what was only seen there.
func TestUsesOutsideTalks(t *testing.T) {
	uses(t, map[string][]string{
		`# Report

It was good to be there. Etsy runs 300 Kafka brokers on Kubernetes, somebody said in the queue.

At Lyft, everything goes through Redis.

Zalando had a booth next to one with Terraform stickers, and Klarna was asked about Jenkins.

## Sails by Lena Ruud (Brygge)

Sails tear.
`: {"Etsy Apache Kafka current", "Etsy Kubernetes current", "Lyft Redis current"},
		`# 報告

Etsy は Kafka を使っている。

## 帆 / 帆足 大 (株式会社メルカリ)

- 白い帆
`: nil,
	})
}

// TestUsesInTitles reads what a title says of a company in it.
func TestUsesInTitles(t *testing.T) {
	for title, want := range map[string][]string{
		"How Etsy Migrated Search to Kafka":         {"Etsy Apache Kafka current"},
		"How Etsy uses Kafka":                       {"Etsy Apache Kafka current"},
		"Etsy's Journey to Kafka":                   {"Etsy Apache Kafka current"},
		"Why Etsy Chose Kafka":                      {"Etsy Apache Kafka current"},
		"Etsy: Migrating to Kafka":                  {"Etsy Apache Kafka current"},
		"How Kafka Helps Etsy to Scale":             {"Etsy Apache Kafka current"},
		"Migrating Etsy from RabbitMQ to Kafka":     {"Etsy Apache Kafka current", "Etsy RabbitMQ past"},
		"What Etsy Would Tell You of Kafka":         nil,
		"Etsy and the Authors of Kafka on One Sofa": nil,
	} {
		uses(t, map[string][]string{"# Report\n\n## " + title + " - Lena Ruud, Etsy\n\nA good talk. I liked it.\n": want})
	}
}

// TestUsersListed reads companies that items of lists name as users.
func TestUsersListed(t *testing.T) {
	uses(t, map[string][]string{
		`# Report

## Keynote by Lena Ruud (Brygge)

- Serverless - Lambda
  - Etsy, Lyft and Zalando - some examples
- DynamoDB: scales itself: Etsy, Lyft
- Kafka: Etsy, Lyft
- Elasticsearch
  - Etsy, Lyft
- Aurora
  - Customers: Etsy, Zalando
`: {"Etsy AWS Lambda current", "Etsy Amazon Aurora current", "Etsy Amazon DynamoDB current", "Lyft AWS Lambda current", "Lyft Amazon DynamoDB current", "Zalando AWS Lambda current", "Zalando Amazon Aurora current"},
	})
}
