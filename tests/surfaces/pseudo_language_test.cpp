// SPDX-License-Identifier: GPL-3.0-or-later
/// A language that nobody speaks: each text of the program in brackets, with accents, and two fifths longer. What
/// stands outside of brackets is written in the code and in no translation; what is cut has no room for a longer
/// language.
#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QRegularExpression>
#include <QSet>
#include <QTextDocumentFragment>
#include <QTranslator>

#include "catalog/catalogue.h"
#include "domain/records/kind_description.h"
#include "exchange/record_json.h"
#include "support/printers.h"
#include "surfaces/every_surface.h"
#include "surfaces/room.h"
#include "ui/shell/workbench.h"
#include "ui/theme/theme.h"
#include "words/language.h"

namespace credence {
namespace pseudo_language_test {

using namespace Qt::StringLiterals;

constexpr char16_t kOpening = u'⟦';
constexpr char16_t kClosing = u'⟧';

/// "Save" as "⟦Sàvé ēē⟧".
class PseudoLanguage : public QTranslator {
public:
    PseudoLanguage() { QCoreApplication::installTranslator(this); }
    ~PseudoLanguage() override { QCoreApplication::removeTranslator(this); }
    Q_DISABLE_COPY_MOVE(PseudoLanguage)

    QString translate(const char*, const char* source, const char*, int) const override
    {
        constexpr int kPercentMore = 40;
        constexpr int kWord = 6;
        const QString text = QString::fromUtf8(source);
        if (text.isEmpty() || text.startsWith(kOpening)) {
            return {};
        }
        QString longer = withAccents(text);
        for (qsizetype more = text.size() * kPercentMore / 100; more > 0; more -= kWord) {
            longer += u' ' + QString(qMin<qsizetype>(more, kWord), u'ē');
        }
        return kOpening + longer + kClosing;
    }
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    /// Of letters that are no part of a place to fill or a tag.
    static QString withAccents(const QString& text)
    {
        static const QRegularExpression kLeft(u"%L?[\\dn]|<[^>]*>|\\{\\w+\\}"_s);
        static const QMap<QChar, QChar> kAccents{{u'a', u'à'}, {u'e', u'é'}, {u'i', u'ï'}, {u'o', u'ö'}, {u'u', u'û'}};
        QString accented = text;
        for (QChar& letter : accented) {
            letter = kAccents.value(letter, letter);
        }
        for (const QRegularExpressionMatch& match : kLeft.globalMatch(text)) {
            accented.replace(match.capturedStart(), match.capturedLength(), match.captured());
        }
        return accented;
    }
};

void addWords(const QString& text, QSet<QString>& words)
{
    static const QRegularExpression kWord(u"\\p{L}+"_s);
    for (const QRegularExpressionMatch& match : kWord.globalMatch(text)) {
        words.insert(match.captured().toLower());
    }
}

void addWords(const QJsonValue& value, QSet<QString>& words)
{
    for (const QJsonValue& each :
         value.isObject() ? QJsonArray::fromVariantList(value.toObject().toVariantMap().values()) : value.toArray()) {
        addWords(each, words);
    }
    addWords(value.toString(), words);
}

/// Of records, of what others are called, and of days: they are not the program's to translate.
QSet<QString> wordsOfOthers(const MainWindow& window)
{
    QSet<QString> words;
    for (const RecordKind kind : kAllKinds) {
        for (const AnyRecord& record : window.workbench()->workspace().records(kind).valueOr({})) {
            addWords(json::record(record), words);
        }
    }
    const RuleBook rules = builtInCatalogue().value();
    const RuleBook references = builtInReferences().value();
    for (const RuleBook* book : {&rules, &references}) {
        for (const RuleSource& source : book->sources) {
            addWords(source.title + u' ' + source.url + u' ' + source.asOf + u' ' + source.id, words);
        }
        for (const ReferenceEntry& entry : book->references) {
            addWords(entry.title + u' ' + entry.id + u' ' + entry.asOf, words);
        }
        for (const Rule& rule : book->rules) {
            addWords(rule.id, words);
        }
    }
    for (const Organisation& body : rules.organisations) {
        addWords(body.name + u' ' + body.website, words);
    }
    for (const CredentialFacts& credential : rules.credentials) {
        addWords(credential.name + u' ' + credential.code, words);
    }
    for (int i = 1; i <= 12; ++i) {
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
            addWords(QLocale().monthName(i, format) + u' ' + QLocale().dayName(qMin(i, 7), format), words);
        }
    }
    addWords(window.filePath(), words);
    addWords(u"empty record backups"_s, words);  // what files and folders are called
    for (const language::Language& each : language::all()) {
        addWords(each.name, words);
    }
    addWords(u"CRCR Credence Qt SQLite Ctrl Alt Shift Enter Tab Esc GPL kB MB KiB MiB GB"_s, words);
    return words;
}

/// Without what stands in brackets.
QString outside(const QString& text)
{
    QString left;
    int depth = 0;
    for (const QChar each : text) {
        depth += each == kOpening ? 1 : 0;
        if (depth == 0) {
            left += each;
        }
        depth -= each == kClosing ? 1 : 0;
    }
    return left;
}

QStringList textsOf(const QWidget& widget)
{
    QStringList texts{widget.accessibleName(), widget.accessibleDescription()};
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        texts << QTextDocumentFragment::fromHtml(label->text()).toPlainText();
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        texts << button->text();
    } else if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        for (int i = 0; i < box->count(); ++i) {
            texts << box->itemText(i);
        }
    } else if (const auto* header = qobject_cast<const QHeaderView*>(&widget)) {
        for (int i = 0; header->orientation() == Qt::Horizontal && header->model() && i < header->count(); ++i) {
            texts << header->model()->headerData(i, Qt::Horizontal).toString();
        }
    }
    return texts;
}

/// Words of three letters and more that are neither the program's in a language nor anybody else's.
QStringList wordsWrittenInCode(const QWidget& widget, const QSet<QString>& ofOthers)
{
    static const QRegularExpression kWord(u"\\p{L}{3,}"_s);
    QStringList found;
    for (const QString& text : textsOf(widget)) {
        for (const QRegularExpressionMatch& match : kWord.globalMatch(outside(text))) {
            if (!ofOthers.contains(match.captured().toLower())) {
                found << u"“%1” in %2"_s.arg(match.captured(), testing::nameOfWidget(widget, text.left(120)));
            }
        }
    }
    return found;
}

void walkAll(testing::EverySurface& surfaces)
{
    ASSERT_TRUE(surfaces.isReady());
    surfaces.pages();
    surfaces.views();
    surfaces.forms();
    surfaces.dialogs();
    surfaces.beginnings();
}

TEST(PseudoLanguageTest, NoTextOnAnySurfaceIsWrittenInTheCode)
{
    const PseudoLanguage language;
    QSet<QString> ofOthers;
    const testing::EverySurface* walked = nullptr;
    testing::EverySurface surfaces({1280, 800}, [&](const QString& name, const QWidget& surface) {
        if (ofOthers.isEmpty()) {
            ofOthers = wordsOfOthers(walked->window());
        }
        for (const QWidget* widget : surface.findChildren<QWidget*>()) {
            const QStringList found = widget->isVisible() ? wordsWrittenInCode(*widget, ofOthers) : QStringList();
            EXPECT_EQ(found, QStringList()) << name.toStdString();
        }
    });
    walked = &surfaces;
    walkAll(surfaces);
}

class Room : public ::testing::TestWithParam<int> {
protected:
    void SetUp() override { zoom(GetParam()); }
    void TearDown() override { zoom(100); }

private:
    static void zoom(int percent) { applyTheme(*qobject_cast<QApplication*>(qApp), ColourScheme::Light, percent); }
};

INSTANTIATE_TEST_SUITE_P(Zoom, Room, ::testing::Values(100, 150),
                         [](const auto& zoom) { return std::to_string(zoom.param); });

TEST_P(Room, IsLeftForALanguageThatIsLonger)
{
    const PseudoLanguage language;
    testing::EverySurface surfaces({1280, 800}, [](const QString& name, const QWidget& surface) {
        for (const QString& cut : testing::cutTexts(surface)) {
            ADD_FAILURE() << name.toStdString() << ": " << cut.toStdString();
        }
    });
    walkAll(surfaces);
}

}  // namespace pseudo_language_test
}  // namespace credence
