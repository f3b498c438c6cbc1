// SPDX-License-Identifier: GPL-3.0-or-later
/// Words for the choices of fields.
#pragma once

#include <QString>

#include "domain/records/fields.h"

namespace credence::format {

QString wordsOf(PlacementKind kind);
QString wordsOf(CreditState state);
QString wordsOf(ReferenceKind kind);
QString wordsOf(ProgrammeKind kind);
QString wordsOf(Delivery delivery);
QString wordsOf(ExamResult result);
QString wordsOf(CredentialStatus status);
QString wordsOf(CeuSource source);
QString wordsOf(CredentialLevel level);
QString wordsOf(DocumentKind kind);
QString wordsOf(DeadlineRepeat repeat);
QString wordsOf(StepFate fate);

/// The words of `choice` of the field; code sets are proper names and stay as they are.
QString choiceWords(const FieldSpec& spec, const QString& choice);

}  // namespace credence::format
