#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the sample: the learner's story carried on, with documents, applications and an offer, as of its own day.
# usage: build-sample-file.sh CREDENCE_CLI NEW_FILE
set -euo pipefail

"$1" --file "$2" --today 2026-11-23 new --sample
