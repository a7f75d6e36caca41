# talkgraph: `make` alone lists what there is to make.

GO     ?= go
BINARY := bin/talkgraph
ARGS   ?=

# The page needs Node 20.19 or 22.12, or newer. Without it all else is made,
# and the program shows a page that says how to get the real one.
NODE := $(shell node -e 'const [a, b] = process.versions.node.split("."); console.log(a > 22 || (a == 22 && b >= 12) || (a == 20 && b >= 19) ? "yes" : "")' 2>/dev/null)
PAGE := web/dist/index.html
PAGE_SOURCES := $(shell find web/src -type f) web/index.html web/playground.html web/vite.config.ts web/tsconfig.json web/package.json
MODULES := web/node_modules/.package-lock.json

# Packages whose tests start a Neo4j; `make check` leaves them out.
WITHOUT_NEO4J = $$($(GO) list -f '{{.ImportPath}} {{.ImportPath}} {{.TestImports}} {{.XTestImports}}' ./... | grep -v neo4j | cut -d' ' -f1)

heading = @printf '\n== %s\n' '$(1)'

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

.PHONY: help
help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: run
run: $(if $(NODE),$(PAGE),page-missing) build ## load the bundled reports into the embedded store and serve (ARGS="--addr …")
	$(BINARY) serve --demo $(ARGS)

.PHONY: page-missing
page-missing:
	@echo 'No Node 20.19+ or 22.12+ here: the page and the playground are left out; API and command line are complete.' >&2

.PHONY: build
build: ## compile bin/talkgraph, with the page if it was built
	CGO_ENABLED=0 $(GO) build -trimpath -o $(BINARY) .

.PHONY: web
web: $(PAGE) ## build the page and the playground (needs Node)

$(PAGE): $(PAGE_SOURCES) $(MODULES)
	cd web && npm run build

$(MODULES): web/package-lock.json web/.npmrc
	cd web && npm ci --no-progress
	@touch $@

.PHONY: generate
generate: ## write generated files anew, after a change of schema/ or lexicon/
	$(GO) generate ./...

.PHONY: lexicon
lexicon: ## fetch the published lists of names, write lexicon/generate/lists and lexicon/generated.yaml anew
	scripts/lexicon-lists.sh

# Drawn cases are the same each time, so that a test fails by a change and not
# by luck; "make soak" draws others.
test check: export RAPID_SEED ?= 20161129
# A random walk takes about a second: fifty in every run, a thousand in "make soak".
test test-browser: export SEED ?= 20161129
test test-browser: export WALKS ?= 50

# Packages are tested in the order in which they are named: the one that takes longest is
# named first, so that the others run beside it and it does not come last, alone.
LONGEST = ./store/neo4j

.PHONY: test
test: ## run every test, on both stores and in a browser; installs what they need
	$(call heading,what the tests need)
	scripts/test-deps.sh
	$(call heading,page)
	$(MAKE) web
	$(call heading,program)
	$(MAKE) build
	$(call heading,vet and format)
	$(MAKE) vet
	$(call heading,browser tests)
	$(MAKE) test-browser
	$(call heading,Go tests)
	$(GO) test -count=1 -timeout 40m $(LONGEST) ./...

.PHONY: test-browser
test-browser: export TALKGRAPH_BIN := $(abspath $(BINARY))
test-browser: $(PAGE) build ## run the browser tests alone (needs Chromium, and Java and Maven for Neo4j)
	cd web && npm test && npm run test-neo4j

.PHONY: screenshots
screenshots: export TALKGRAPH_BIN := $(abspath $(BINARY))
screenshots: $(PAGE) build ## write the pictures of docs/screenshots anew (needs Chromium)
	cd web && node scripts/screenshots.mjs

.PHONY: check
check: vet ## vet, format and the tests that need no Neo4j and no browser
	$(GO) test -timeout 5m $(WITHOUT_NEO4J)

.PHONY: soak
soak: build ## draw many more cases, others each time, on both stores, and walk a thousand times
	RAPID_CHECKS=2000 $(GO) test -count=1 -timeout 60m ./knowledge ./loader/pattern ./query/... ./store/...
	TALKGRAPH_GRAPHS=100 $(GO) test -count=1 -timeout 60m -run EnginesAgree ./cli
	cd web && TALKGRAPH_BIN='$(abspath $(BINARY))' node --test --test-reporter=spec tests/walks.test.mjs

.PHONY: vet
vet: ## vet the code and check its format
	$(GO) vet ./...
	@unformatted=$$(gofmt -l .); test -z "$$unformatted" || { echo "gofmt -w would change: $$unformatted" >&2; exit 1; }

.PHONY: bench
bench: ## run the benchmarks, on both stores
	$(GO) test -run '^$$' -bench . -benchmem -timeout 30m ./...

.PHONY: clean
clean: ## remove what was built; stores stay
	rm -rf bin web/node_modules
	find web/dist -mindepth 1 -not -name placeholder.html -delete
