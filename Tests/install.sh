#!/bin/sh
# install.sh "APT PACKAGES" "BREW PACKAGES": installs what is missing, with sudo only when not root.
set -eu
if command -v apt-get >/dev/null; then
    missing=""
    for package in $1; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
    done
    [ -z "$missing" ] && exit 0
    echo "installing$missing"
    sudo=""
    [ "$(id -u)" = 0 ] || sudo="sudo"
    $sudo apt-get update -qq
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends $missing >/dev/null
elif command -v brew >/dev/null; then
    for package in $2; do brew list "$package" >/dev/null 2>&1 || brew install --quiet "$package"; done
else
    echo "attest needs these packages, and neither apt-get nor brew is here to install them: $1" >&2
    exit 1
fi
