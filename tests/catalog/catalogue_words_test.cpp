// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalogue_words.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTranslator>

#include "catalog/catalogue.h"
#include "support/printers.h"

namespace credence {
namespace catalogue_words_test {

using namespace Qt::StringLiterals;

/// Puts each word of the catalogue between brackets, once, and knows which were asked for.
class Brackets : public QTranslator {
public:
    Brackets() { QCoreApplication::installTranslator(this); }
    ~Brackets() override { QCoreApplication::removeTranslator(this); }
    Q_DISABLE_COPY_MOVE(Brackets)

    QString translate(const char* context, const char* source, const char*, int) const override
    {
        const QString words = QString::fromUtf8(source);
        if (qstrcmp(context, "Catalogue") != 0 || words.startsWith(u'[')) {
            return {};
        }
        m_asked.insert(words);
        return u'[' + words + u']';
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] const QSet<QString>& asked() const { return m_asked; }

private:
    mutable QSet<QString> m_asked;
};

/// The words that translators are given.
QSet<QString> wordsForTranslators()
{
    QProcess script;
    QStringList files;
    for (const char* name : {"aapc", "ahima", "curriculum", "massachusetts"}) {
        files << u"%1/resources/catalog/%2.json"_s.arg(QStringLiteral(CREDENCE_SOURCE_DIR), QLatin1String(name));
    }
    script.start(QStringLiteral(CREDENCE_SOURCE_DIR "/packaging/catalogue-texts.py"), files);
    EXPECT_TRUE(script.waitForFinished()) << script.errorString().toStdString();
    EXPECT_EQ(script.exitCode(), 0) << script.readAllStandardError().toStdString();
    QSet<QString> words;
    static const QRegularExpression kLine(u"^QT_TRANSLATE_NOOP\\(\"Catalogue\", \"(.*)\"\\);$"_s);
    for (const QString& line : QString::fromUtf8(script.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts)) {
        QString text = kLine.match(line).captured(1);
        EXPECT_FALSE(text.isEmpty()) << line.toStdString();
        words.insert(text.replace(u"\\\""_s, u"\""_s).replace(u"\\n"_s, u"\n"_s));
    }
    return words;
}

/// What is translated only where it is shown: see inSpokenLanguage.
void askForWhatIsShown(const RuleBook& book)
{
    const auto askAll = [](const QStringList& all) {
        for (const QString& each : all) {
            inSpokenLanguage(each);
        }
    };
    for (const Rule& rule : book.rules) {
        for (const RuleEdition& edition : rule.editions) {
            inSpokenLanguage(edition.asOf);
            if (const auto* statement = std::get_if<StatementRule>(&edition.value)) {
                askAll(statement->points);
            } else if (const auto* back = std::get_if<ReinstatementRule>(&edition.value)) {
                askAll(back->owed);
            } else if (const auto* bound = std::get_if<SubjectBoundRule>(&edition.value)) {
                inSpokenLanguage(bound->subject);
            }
        }
    }
    for (const ReferenceEntry& entry : book.references) {
        inSpokenLanguage(entry.asOf);
        for (const ReferenceFact& fact : entry.facts) {
            askAll({fact.name, fact.value});
        }
    }
}

bool isForTranslators(const QString& words)
{
    static const QRegularExpression kWord(u"\\p{L}{2}"_s);
    return words.contains(kWord);
}

TEST(CatalogueWords, AreThoseThatTranslatorsAreGiven)
{
    const QSet<QString> given = wordsForTranslators();
    const Brackets brackets;
    for (RuleBook book : {builtInCatalogue().value(), builtInReferences().value()}) {
        speakCatalogue(book);
        askForWhatIsShown(book);
    }
    for (const QString& asked : brackets.asked()) {
        EXPECT_TRUE(given.contains(asked) || !isForTranslators(asked)) << "not given: " << asked.toStdString();
    }
    for (const QString& words : given) {
        EXPECT_TRUE(brackets.asked().contains(words)) << "never asked for: " << words.toStdString();
    }
}

TEST(CatalogueWords, StandInTheBookInTheLanguageSpoken)
{
    const Brackets brackets;
    const RuleBook book = builtInCatalogue().value();
    const Rule* route = book.rule(u"aapc.cpc-a.employment");
    ASSERT_NE(route, nullptr);
    EXPECT_TRUE(route->title.startsWith(u'['));
    EXPECT_TRUE(std::get<RouteRule>(route->editions.back().value).needs.front().title.startsWith(u'['));
    const Rule* exam = book.rule(u"aapc.cpc.exam");
    ASSERT_NE(exam, nullptr);
    EXPECT_TRUE(std::get<ExamFormat>(exam->editions.back().value).domains.front().name.startsWith(u'['));
    EXPECT_EQ(std::get<ExamFormat>(exam->editions.back().value).domains.front().code, u"10K"_s) << "codes stay";
    EXPECT_FALSE(book.sources.front().title.startsWith(u'[')) << "sources are titled as they are";
    EXPECT_FALSE(book.credentials.front().name.startsWith(u'[')) << "names of credentials are the bodies'";
}

TEST(CatalogueWords, SpokenTwiceAreTheSame)
{
    const Brackets brackets;
    RuleBook book = builtInCatalogue().value();
    const QString title = book.rules.front().title;
    speakCatalogue(book);
    EXPECT_EQ(book.rules.front().title, title);
}

TEST(CatalogueWords, OfSubjectsAreKnownInEnglishToo)
{
    const Brackets brackets;
    const RuleBook book = builtInCatalogue().value();
    for (const CurriculumSubject& subject : book.subjects) {
        ASSERT_TRUE(subject.name.startsWith(u'['));
        EXPECT_EQ(book.subjectByWord(subject.name), &subject);
        EXPECT_EQ(book.subjectByWord(QStringView(subject.name).mid(1).chopped(1)), &subject);
    }
}

TEST(CatalogueWords, WithoutATranslationAreEnglish)
{
    EXPECT_EQ(inSpokenLanguage(u"Membership of a body nobody knows"_s), u"Membership of a body nobody knows"_s);
    EXPECT_EQ(inSpokenLanguage({}), QString());
}

}  // namespace catalogue_words_test
}  // namespace credence
