# Every target is one line here; what it does in detail stands in scripts/ and xtask/.
.DEFAULT_GOAL := help
.PHONY: help run test check watch site bench budget demo-reset

help: ## List the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | while IFS="$$(printf '\t')" read -r target text; do printf '  make %-12s %s\n' "$$target" "$$text"; done

run: ## Build everything, load the demonstration and serve it at http://127.0.0.1:3000
	@scripts/run.sh serve

test: ## Everything that must hold: lints, rules, tests on both databases, budget, browser
	@scripts/test.sh all

check: ## The fast part of it: formatting, direction rules, lints, the tests of the rules
	@scripts/test.sh check

watch: ## Like run, and rebuild and restart after each edit
	@scripts/run.sh watch

site: ## Build target/site: wasm, style sheet, fonts
	@scripts/run.sh site

bench: ## 20,000 contributions, one core: requests per second, latency, CPU and memory
	@scripts/bench.sh

budget: ## What a browser transfers for every public page, against xtask/budget.toml
	@scripts/test.sh budget

demo-reset: ## Throw the demonstration's database away and load it anew
	@scripts/run.sh reset
