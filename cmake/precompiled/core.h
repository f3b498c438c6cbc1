// SPDX-License-Identifier: GPL-3.0-or-later
// What most files of core, models and command line include; see CredencePrecompiled.cmake.
#pragma once

#include "outside.h"

// The words of the domain in which everything else speaks: whoever includes one of them parses all kinds of records.
#include "domain/judgement/facts.h"
#include "domain/records/any_record.h"
#include "domain/result.h"
#include "domain/rules/rule_book.h"
