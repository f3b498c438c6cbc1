// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalogue_words.h"

#include <QCoreApplication>
#include <string_view>

#include "catalog/rule_fields.h"

namespace credence {

namespace {

void speak(QString& words)
{
    words = inSpokenLanguage(words);
}

/// Translates what is described of a rule; see rule_fields.h.
class SpokenFields {
public:
    void body(const QString&) {}
    void number(const char*, const auto&, Within, Filling = Filling::Never) {}
    void numbers(const char*, const auto&, Within) {}
    void texts(const char*, const QStringList&, Presence) {}
    void choice(const char*, const auto&) {}
    void choices(const char*, const auto&) {}
    void must(bool, const char*) {}
    void words(const char*, QString& text) { speak(text); }

    void text(std::string_view key, QString& text, Presence = Presence::Required)
    {
        if (key == "title" || key == "name" || key == "short_name") {
            speak(text);
        }
    }

    void items(const char*, auto& items, Presence)
    {
        for (auto& item : items) {
            describe(*this, item);
        }
    }

    void oneOf(auto& variant)
    {
        std::visit([this](auto& kind) { describe(*this, kind); }, variant);
    }
};

/// Schools, employers, programmes and sources of funding are called as they are: a record that is made of one is
/// known again by it.
bool isNamedByItsTitle(ReferenceKind kind)
{
    switch (kind) {
        case ReferenceKind::Programme:
        case ReferenceKind::Employer:
        case ReferenceKind::Externship:
        case ReferenceKind::Body:
        case ReferenceKind::Funding:
            return true;
        default:
            return false;
    }
}

void speakName(QString& name, CurriculumSubject& subject)
{
    const QString english = name.toLower();
    speak(name);
    if (name.toLower() != english && !subject.aliases.contains(english)) {
        subject.aliases << english;
    }
}

}  // namespace

QString inSpokenLanguage(const QString& words)
{
    return words.isEmpty() ? words : QCoreApplication::translate("Catalogue", words.toUtf8().constData());
}

void speakCatalogue(RuleBook& book)
{
    for (Rule& rule : book.rules) {
        speak(rule.title);
        for (RuleEdition& edition : rule.editions) {
            SpokenFields().oneOf(edition.value);
            speak(edition.note);
            speak(edition.doubt);
        }
    }
    for (CurriculumSubject& subject : book.subjects) {
        speakName(subject.name, subject);
        speakName(subject.shortName, subject);
        speak(subject.note);
    }
    for (ReferenceEntry& entry : book.references) {
        if (!isNamedByItsTitle(entry.kind)) {
            speak(entry.title);
        }
        speak(entry.text);
        speak(entry.note);
    }
}

}  // namespace credence
