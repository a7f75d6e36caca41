package neo4jtest

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/testcontainers/testcontainers-go"
	tcneo4j "github.com/testcontainers/testcontainers-go/modules/neo4j"
)

// image is what a container is started from.
const image = "neo4j:5.26-community"

// containerDefaults let testcontainers work on a machine whose engine can
// pull nothing, and inside another container.
var containerDefaults = map[string]string{
	"TESTCONTAINERS_RYUK_DISABLED": "true",
	"TESTCONTAINERS_HOST_OVERRIDE": "127.0.0.1",
}

// container starts a server in a container.
func container(ctx context.Context) (server, error) {
	for name, value := range containerDefaults {
		if os.Getenv(name) != "" {
			continue
		}
		if err := os.Setenv(name, value); err != nil {
			return server{}, fmt.Errorf("preparing containers: %w", err)
		}
	}
	c, err := tcneo4j.Run(ctx, image, tcneo4j.WithAdminPassword(password), tcneo4j.WithNeo4jSetting(replan, "1h"),
		testcontainers.WithEnv(map[string]string{"JAVA_OPTS": "-XX:TieredStopAtLevel=1"}))
	stop := func() error {
		ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
		defer cancel()
		return c.Terminate(ctx)
	}
	if err != nil {
		if c != nil {
			err = errors.Join(err, stop())
		}
		return server{}, fmt.Errorf("a container of %s: %w", image, err)
	}
	url, err := c.BoltUrl(ctx)
	if err != nil {
		return server{}, errors.Join(fmt.Errorf("a container of %s: %w", image, err), stop())
	}
	return server{withPassword(url), stop}, nil
}
