# Two commands do everything on a fresh machine that has a Swift toolchain:
#   make demo    walks an article from its text to a report
#   make test    lints the format and runs every test

.PHONY: demo test build packages test-packages lint clean

APT   := libxml2-dev libsqlite3-dev pkg-config
BREW  := libxml2 sqlite pkg-config
CHECK := chromium chromium-driver python3 python3-venv sqlite3
VENV  := .venv/bin/python

ATTEST := .build/release/attest

demo: build
	@Tests/demo.sh $(ATTEST) demo

build: packages
	swift build -c release --product attest

test: build test-packages lint
	swift build --build-tests
	ATTEST=$(ATTEST) swift test --skip-build
	@$(VENV) Tests/Schemas/check_schemas.py $(ATTEST)
	@$(VENV) Tests/README/check_readme.py $(ATTEST)
	@Tests/demo.sh $(ATTEST) .build/demo > .build/demo.txt || { cat .build/demo.txt; exit 1; }
	@$(VENV) Tests/Browser/check_report.py .build/demo/albania.html

lint:
	swift format lint --strict --recursive --parallel Sources Tests Package.swift

# What is missing is installed, with sudo only when not root; nothing is done when nothing is missing.
packages:
	@Tests/install.sh "$(APT)" "$(BREW)"

test-packages: $(VENV)
	@Tests/install.sh "$(CHECK)" "chromedriver"

$(VENV):
	@Tests/install.sh "python3 python3-venv" "python3"
	python3 -m venv .venv
	.venv/bin/pip install --quiet --disable-pip-version-check jsonschema selenium

clean:
	rm -rf .build .venv demo
