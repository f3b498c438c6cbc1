#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the learner's file from her story and her two CSV files, by the command line alone.
# usage: build-learner-file.sh CREDENCE_CLI DATA_FOLDER NEW_FILE
set -euo pipefail

cli=$1 data=$2 file=$3
today=2026-11-23
credence() { "$cli" --file "$file" --today "$today" "$@"; }

credence new

# 2025-09-03 - 2026-05-20: certificate programme, 405 contact hours, certificate in hand
credence add programme --name "Medical coding certificate" --provider "Massachusetts community college" \
    --kind certificate --contact-hours 405h --started-on 2025-09-03 --completed-on 2026-05-20 --coding-preparation true
credence add document --kind completion_certificate --title "Certificate of completion" --programme 1 \
    --received-on 2026-05-20

# 2025-12-06: CCA passed, held since
credence add exam-attempt --credential CCA --on-date 2025-12-06 --result passed --score 342 --pass-mark 300
credence add held-credential --credential CCA --awarded-on 2025-12-06

# 2026-03-02 - 2026-04-24: externship; since 2026-08-03: the job at the same clinic
credence add placement --kind externship --employer "Lakeside Clinic" --setting outpatient \
    --code-sets "CPT, ICD-10-CM" --first-day 2026-03-02 --last-day 2026-04-24
credence add placement --kind job --employer "Lakeside Clinic" --role "outpatient coder" --setting outpatient \
    --code-sets "CPT, ICD-10-CM" --first-day 2026-08-03 --weekly 24h

# CPC: two attempts bought together, the second passed; held as CPC-A
credence add exam-attempt --credential CPC --on-date 2026-06-13 --result not_passed --score 66 --pass-mark 70 \
    --attempt-number 1 --attempts-bought 2 --fee 499
credence add exam-attempt --credential CPC --on-date 2026-07-18 --result passed --score 76 --pass-mark 70 \
    --attempt-number 2 --attempts-bought 2
credence add held-credential --credential CPC-A --awarded-on 2026-07-18

# AAPC membership, due every 31 March
credence add membership --body AAPC --due-on 2027-03-31

# CPC without the A, then CCS by the end of June 2027
credence add goal --credential CPC --rank 1
credence add goal --credential CCS --by-date 2027-06-30 --rank 2

credence import time-tracker "$data/toggl-detailed.csv"
credence import ceus "$data/ceus.csv"
