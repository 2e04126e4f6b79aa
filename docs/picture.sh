#!/bin/sh
# Makes docs/report.png anew: a page of the specimens' report as a browser shows it.
# Needs target/declarations.jar (mvn -q package) and Chromium; name another browser with BROWSER.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
browser=${BROWSER:-chromium}
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir "$home/jobs" "$home/seeds"
cp "$root/jobs/demo.yaml" "$home/jobs/"
cp -R "$root/seeds/specimens" "$home/seeds/"
"$root/jobs/declarations" --home "$home" --quiet run demo
"$browser" --headless --no-sandbox --disable-gpu --hide-scrollbars --user-data-dir="$home/browser" \
  --window-size=1280,1750 --screenshot="$root/docs/report.png" \
  "file://$home/reports/demo/d/csl-2024-06-27-thistlewade-declaration.en.html" 2>/dev/null
echo "docs/report.png"
