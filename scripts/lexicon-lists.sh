#!/bin/sh
# Fetches the published lists of names with the clients of their registries,
# keeps their names in lexicon/generate/lists and writes lexicon/generated.yaml.
# Neither list is a dependency of the program.
set -eu
aws=github.com/aws/aws-sdk-go@v1.55.8
icons=simple-icons@16.37.0

root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" # outside of the module, so that nothing is added to it
models=$(go mod download -json "$aws" | sed -n 's/.*"Dir": "\(.*\)".*/\1/p')
npm pack --silent "$icons" >/dev/null
tar xzf simple-icons-*.tgz package/package.json package/data/simple-icons.json

cd "$root/lexicon"
go run ./generate -aws "$models" -icons "$work/package"
