//go:build !unix

package neo4jtest

import (
	"context"
	"errors"
)

func lock(context.Context, string) (func() error, error) {
	return nil, errors.New("tests on a named server need a Unix system")
}
