// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTranslator>
#include <algorithm>

namespace credence::language {

using namespace Qt::StringLiterals;

namespace {

const QString kEnglish = u"en"_s;
const QString kSettingKey = u"language"_s;

QString settingsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/program.ini"_s;
}

/// Texts of one file; it stays until the program ends, or another language is spoken.
class Texts {
public:
    Texts() = default;
    ~Texts() { forget(); }
    Q_DISABLE_COPY_MOVE(Texts)

    void load(const QString& name, const QString& folder)
    {
        forget();
        if (m_translator.load(name, folder)) {
            QCoreApplication::installTranslator(&m_translator);
        }
    }
    void forget()
    {
        if (QCoreApplication::instance()) {
            QCoreApplication::removeTranslator(&m_translator);
        }
    }

private:
    QTranslator m_translator;
};

QString ofSystem()
{
    for (const QString& name : QLocale::system().uiLanguages()) {
        if (const std::optional<QString> code = codeOf(name)) {
            return *code;
        }
    }
    return kEnglish;
}

/// The language with the system's territory, where there is such a locale; the system's own if it has the language.
QLocale localeFor(const QString& code, const QLocale& system)
{
    const QLocale spoken(code);
    return spoken.language() == system.language() ? system : QLocale(spoken.language(), system.territory());
}

}  // namespace

const std::vector<Language>& all()
{
    static const std::vector<Language> kAll{
        {kEnglish, u"English"_s}, {u"es"_s, u"Español"_s}, {u"pt_BR"_s, u"Português (Brasil)"_s}};
    return kAll;
}

std::optional<QString> codeOf(const QString& typed)
{
    // QLocale takes an unknown name for C.
    const QLocale::Language wanted = QLocale(typed).language();
    const auto known =
        std::ranges::find_if(all(), [wanted](const Language& one) { return QLocale(one.code).language() == wanted; });
    return known == all().end() ? std::nullopt : std::optional(known->code);
}

QString setting()
{
    return codeOf(QSettings(settingsPath(), QSettings::IniFormat).value(kSettingKey).toString()).value_or(QString());
}

void setSetting(const QString& code)
{
    QSettings(settingsPath(), QSettings::IniFormat).setValue(kSettingKey, code);
}

void speak(const QString& code)
{
    // Those asked first come last. English has its plurals in a file.
    static Texts english;
    static Texts ofQt;
    static Texts own;
    const QString chosen = code.isEmpty() ? setting() : code;
    const QString spoken = chosen.isEmpty() ? ofSystem() : chosen;
    const QLocale system = QLocale::system().language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates)
                                                                      : QLocale::system();
    QLocale::setDefault(chosen.isEmpty() ? system : localeFor(chosen, system));
    english.load(u"credence_en"_s, u":/texts"_s);
    if (spoken == kEnglish) {
        ofQt.forget();
        own.forget();
    } else {
        ofQt.load(u"qtbase_"_s + spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        own.load(u"credence_"_s + spoken, u":/texts"_s);
    }
}

}  // namespace credence::language
