#!/bin/sh
# demo.sh ATTEST FOLDER: walks the seed from its text to a report, printing what it does and where the results lie.
set -eu
attest=$1 folder=$2 case=$2/albania.attest
rm -rf "$folder"
mkdir -p "$folder"
export ATTEST_CASE="$case" ATTEST_BY="${ATTEST_BY:-Demo Desk}"

say() { printf '\n\033[1m%s\033[0m\n' "$*"; }
[ -t 1 ] && [ -z "${NO_COLOR:-}" ] || say() { printf '\n%s\n' "$*"; }
walk() {
    printf '$ attest'
    for word in "$@"; do
        case $word in *[!a-zA-Z0-9./#_-]*) printf ' "%s"' "$word" ;; *) printf ' %s' "$word" ;; esac
    done
    printf '\n'
    "$attest" "$@"
}

# The id of the claim whose gist holds some words.
claim() { "$attest" show | awk -v words="$1" 'index($0, words) { print $2; exit }'; }
# The id of the evidence that was read from a file.
evidence() { awk -v file="$1" 'index($0, file) { print $1; exit }' "$folder/attached.txt"; }

say "1. Who is quoted saying what, and what is claimed?"
walk extract seeds/albania.txt --format table --case "$case"

say "2. What does the evidence say?"
walk attach Fixtures/albania > "$folder/attached.txt"
cat "$folder/attached.txt"

say "3. A person judges; each verdict is kept with who, when, why and on what."
hours=$(claim "24 hours")
nato=$(claim "NATO 2009")
walk verdict "$hours" supported --because "The wire story has the same term." --evidence "$(evidence statement.nitf.xml)"
walk verdict "$hours" conflicting --because "The wire story says 24 hours, the protocol bulletin 72." \
    --evidence "$(evidence statement.nitf.xml)" --evidence "$(evidence protocol.xml)"
walk verdict "$nato" supported --label "True" --because "The alliance lists 1 April 2009." --evidence "$(evidence alliance.html)"

say "4. Where does the case stand?"
walk show

say "5. A report for programs, a page for readers, and a check of both."
walk report --format json --out "$folder/albania.json"
walk report --format html --out "$folder/albania.html"
walk verify --report "$folder/albania.json"

say "The results:"
printf '  the case    %s\n  the report  %s\n  the page    %s\n' "$case" "$folder/albania.json" "$folder/albania.html"
