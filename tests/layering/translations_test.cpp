// SPDX-License-Identifier: GPL-3.0-or-later
/// Each text of translations/ says in its language what the source says: whole, with the same places to fill, the same
/// marks of the key for Alt, the same end. What a text means is for people to judge.
#include <gtest/gtest.h>

#include <QXmlStreamReader>
#include <algorithm>
#include <vector>

#include "sources.h"
#include "support/printers.h"

namespace credence {
namespace translations_test {

using namespace credence::testing;

struct Message {
    QString context;
    QString source;
    bool isCounted = false;
    bool isFinished = true;
    QStringList forms;  ///< one, or one for each number that the language tells apart

    [[nodiscard]] std::string name() const
    {
        return (context + u": "_s + source + u"\n  "_s + forms.join(u"\n  "_s)).toStdString();
    }
};

void readTranslation(QXmlStreamReader& xml, Message& message)
{
    message.isFinished = !xml.attributes().hasAttribute(u"type"_s);
    if (!message.isCounted) {
        message.forms << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement()) {
        message.forms << xml.readElementText();
    }
}

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message{
        .context = context, .source = {}, .isCounted = xml.attributes().hasAttribute(u"numerus"_s), .forms = {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_s) {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation"_s) {
            readTranslation(xml, message);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> messagesOf(const QString& language)
{
    QFile file(sourceRoot() + u"/translations/credence_"_s + language + u".ts"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"name"_s) {
            context = xml.readElementText();
        } else if (xml.name() == u"message"_s) {
            messages.push_back(readMessage(xml, context));
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return messages;
}

QStringList matches(const QString& text, const QRegularExpression& pattern)
{
    QStringList found;
    for (const QRegularExpressionMatch& match : pattern.globalMatch(text)) {
        found << match.captured();
    }
    found.sort();
    return found;
}

/// Each once, as a language may say a thing twice that another says once. The number itself may be left out of a form
/// that says it in words ("a day").
QStringList placesToFill(const QString& text)
{
    static const QRegularExpression kPlace(u"%L?\\d+"_s);
    QStringList places = matches(text, kPlace);
    places.removeDuplicates();
    return places;
}

QStringList tags(const QString& text)
{
    static const QRegularExpression kTag(u"</?\\w+[^>]*>|\\{\\w+\\}"_s);
    return matches(text, kTag);
}

qsizetype keysForAlt(const QString& text)
{
    static const QRegularExpression kKey(u"(?<!&)&(?!&)\\w"_s);
    return matches(text, kKey).size();
}

class Translation : public ::testing::TestWithParam<const char*> {
protected:
    [[nodiscard]] std::vector<Message> messages() const { return messagesOf(QLatin1String(GetParam())); }
    /// The others are told once, by IsWhole.
    [[nodiscard]] std::vector<Message> finished() const
    {
        std::vector<Message> all = messages();
        std::erase_if(all, [](const Message& message) { return !message.isFinished; });
        return all;
    }
};

INSTANTIATE_TEST_SUITE_P(Languages, Translation, ::testing::Values("es", "pt_BR"),
                         [](const auto& language) { return std::string(language.param); });

TEST_P(Translation, IsWhole)
{
    EXPECT_GT(messages().size(), 3000U);
    for (const Message& message : messages()) {
        EXPECT_TRUE(message.isFinished) << message.name();
        EXPECT_EQ(message.forms.size(), message.isCounted ? 2 : 1) << message.name();
        EXPECT_TRUE(std::ranges::none_of(message.forms, [](const QString& form) { return form.trimmed().isEmpty(); }))
            << message.name();
    }
}

TEST_P(Translation, HasTheSamePlacesTagsAndKeysForAlt)
{
    for (const Message& message : finished()) {
        for (const QString& form : message.forms) {
            EXPECT_EQ(placesToFill(form), placesToFill(message.source)) << message.name();
            EXPECT_EQ(tags(form), tags(message.source)) << message.name();
            EXPECT_EQ(keysForAlt(form), keysForAlt(message.source)) << message.name();
        }
    }
}

TEST_P(Translation, BeginsAndEndsAsTheSourceDoes)
{
    static constexpr char16_t kEnds[] = {u'.', u':', u'…', u' ', u'\n'};
    for (const Message& message : finished()) {
        for (const QString& form : message.forms) {
            for (const char16_t end : kEnds) {
                EXPECT_EQ(form.endsWith(end), message.source.endsWith(end)) << message.name();
            }
            EXPECT_EQ(form.startsWith(u' '), message.source.startsWith(u' ')) << message.name();
        }
    }
}

/// What is found again in a portal, on a certificate or in a code book is not translated.
TEST_P(Translation, LeavesTheNamesOfTheTradeAsTheyAre)
{
    static const QStringList kNames{u"AAPC"_s,  u"AHIMA"_s,  u"MaHIMA"_s, u"CPC-A"_s,      u"CPT"_s,
                                    u"HCPCS"_s, u"ICD-10"_s, u"HIIM"_s,   u"Practicode"_s, u"HIPAA"_s};
    for (const Message& message : finished()) {
        for (const QString& form : message.forms) {
            for (const QString& name : kNames) {
                EXPECT_TRUE(!message.source.contains(name) || form.contains(name)) << message.name();
            }
        }
    }
}

}  // namespace translations_test
}  // namespace credence
