package loader_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/lexicon"
	"talkgraph/loader"
)

// A post of one talk whose headings are lost, under its title and those who gave it.
const unmarkedPost = `Brightwell: How the Toaster Runs Using Amazon ECS
Ada Penfold - Technical Lead, Brightwell
Tom Ashdown - Solutions Architect, AWS

  • one cluster for each kitchen
  • small services, each with its own database
      • DynamoDB for orders
      • Redis for what may be lost
  • deployments every hour
  • started on Elastic Beanstalk in 2014
      • scale out took minutes
      • rollback took too long
  • ECS with a load balancer for each service
      • Docker images are built once
      • Python for tools
  • alerts in Datadog
  • logs in CloudWatch
`

func talksOf(t *testing.T, file, report string) (out []string) {
	t.Helper()
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	reading, err := loader.Read(file, []byte(report), lex)
	if err != nil {
		t.Fatal(err)
	}
	for _, talk := range loader.Extract(reading).Talks {
		var who []string
		for _, s := range talk.Speakers {
			who = append(who, s.Name+" ("+s.Company+")")
		}
		out = append(out, fmt.Sprintf("%d-%d %s|%s", talk.Lines[0], talk.Lines[1], talk.Title, strings.Join(who, "; ")))
	}
	return out
}

// Talks that no rule knows are found by the weight of what their lines show, with
// those who gave them.
func TestWeighedTalks(t *testing.T) {
	want := []string{"1-17 Brightwell: How the Toaster Runs Using Amazon ECS|Ada Penfold (Brightwell); Tom Ashdown (Amazon Web Services)"}
	if diff := cmp.Diff(want, talksOf(t, "a.txt", unmarkedPost)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// A report on one talk alone has headings for its parts: it is told by all that it shows.
const oneTalk = `---
title: "Session notes: Toasters that never burn"
---

I watched this talk online. In it, the speaker explains toasters.

## Introduction

Toasters are old, and hot. They stand in kitchens, in canteens and in trains, and each of them burns bread
now and then. Whoever builds one learns that heat is slow, that bread is not, and that nobody reads what is
printed on the side. The first ones had no clock. The next ones had one, and it was wrong by a minute, which
is long for bread. Then came springs, then magnets, and then a small computer that knows nothing of bread.

## Why they burn

Nobody looks.

## Lessons learned

- look
- wait

## Summary

This talk was good.
`

func TestOneTalk(t *testing.T) {
	for report, want := range map[string][]string{
		oneTalk: {"2-21 Toasters that never burn|"},
		// Where rules know several talks by who gave them, nothing else is asked.
		strings.NewReplacer("## Introduction", "## Bread (Ada Penfold, Acme)", "## Why they burn", "## Heat (Tom Ashdown, Acme)", "## Lessons learned", "## Wires (Mia Hart, Acme)").Replace(oneTalk): {
			"7-12 Bread|Ada Penfold (Acme)", "14-16 Heat|Tom Ashdown (Acme)", "18-21 Wires|Mia Hart (Acme)",
		},
	} {
		if diff := cmp.Diff(want, talksOf(t, "a.md", report)); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	}
}
