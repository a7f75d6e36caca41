// Talkgraph is a knowledge graph of cloud services, talks, speakers,
// companies, events and topics, read from what people write about conferences.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"talkgraph/cli"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the program at once
	code := cli.Run(ctx, os.Args[1:], cli.Process{Getenv: os.Getenv, Stdin: os.Stdin, Stdout: os.Stdout, Stderr: os.Stderr})
	stop()
	os.Exit(code)
}
