// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_resume.h"

#include "words/format.h"
#include "words/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

QString credentialLine(const HeldCredential& held, const RuleBook& rules)
{
    const CredentialFacts* facts = rules.credential(held.credential);
    QStringList parts{held.credential, facts ? facts->name : QString(), facts ? facts->body : QString(),
                      date(held.awardedOn)};
    return joined(parts, u", "_s);
}

QString educationLine(const Programme& programme)
{
    QStringList parts{programme.name, programme.provider, date(*programme.completedOn)};
    if (programme.contactHours) {
        parts << Text::tr("%1 of contact", "time").arg(amount(amountOf(*programme.contactHours)));
    }
    return joined(parts, u", "_s);
}

QString codeSetsWords(const GainedSkills& skills)
{
    return skills.placement.codeSets.isEmpty() ? QString()
                                               : Text::tr("Code sets: %1").arg(skills.placement.codeSets.join(u", "_s));
}

QString kindAndDays(const GainedSkills& skills)
{
    const QString days = dateRange(skills.placement.firstDay, skills.placement.lastDay.value_or(QDate()));
    return skills.placement.kind == PlacementKind::Job ? days : joined({wordsOf(skills.placement.kind), days});
}

void addSection(std::vector<PaperLine>& lines, const QString& heading, const QStringList& items)
{
    if (items.isEmpty()) {
        return;
    }
    lines.push_back({.role = PaperRole::Heading, .text = heading});
    for (const QString& item : items) {
        lines.push_back({.role = PaperRole::Item, .text = item});
    }
}

void addWork(std::vector<PaperLine>& lines, const Resume& resume)
{
    if (resume.work.empty()) {
        return;
    }
    lines.push_back({.role = PaperRole::Heading, .text = Text::tr("Experience")});
    for (const GainedSkills& skills : resume.work) {
        lines.push_back({.role = PaperRole::Line, .text = joined({skillsTitle(skills), kindAndDays(skills)})});
        for (const QString& item :
             {skills.placement.setting, codeSetsWords(skills), skills.logged ? skillsFigure(skills) : QString()}) {
            if (!item.isEmpty()) {
                lines.push_back({.role = PaperRole::Item, .text = item});
            }
        }
    }
}

}  // namespace

QString skillsTitle(const GainedSkills& skills)
{
    return skills.placement.role.isEmpty()
               ? skills.placement.employer
               : Text::tr("%1, %2", "employer, role").arg(skills.placement.employer, skills.placement.role);
}

QString skillsFigure(const GainedSkills& skills)
{
    return skills.logged ? Text::tr("%1 logged", "time").arg(amount(amountOf(*skills.logged))) : amount(skills.days);
}

QString skillsDetail(const GainedSkills& skills)
{
    const QString codeSets =
        skills.placement.codeSets.isEmpty() ? Text::tr("no coding") : skills.placement.codeSets.join(u", "_s);
    const QString gained = skills.firstHere.isEmpty() || skills.firstHere == skills.placement.codeSets
                               ? QString()
                               : Text::tr("first here: %1", "code sets").arg(skills.firstHere.join(u", "_s));
    return joined({kindAndDays(skills), skills.placement.setting, codeSets, gained});
}

std::vector<PaperLine> resumePaper(const Resume& resume, const RuleBook& rules)
{
    std::vector<PaperLine> lines{{.role = PaperRole::Title, .text = Text::tr("Summary for a résumé")},
                                 {.role = PaperRole::Line, .text = Text::tr("As of %1").arg(date(resume.asOf))}};
    addSection(lines, Text::tr("Credentials"), wordsOfEach(resume.credentials, [&rules](const HeldCredential& held) {
                   return credentialLine(held, rules);
               }));
    addWork(lines, resume);
    addSection(lines, Text::tr("Code sets in practice"), resume.codeSets);
    addSection(lines, Text::tr("Education"), wordsOfEach(resume.education, educationLine));
    addSection(lines, Text::tr("Memberships"), resume.memberships);
    if (lines.size() == 2) {
        lines.push_back({.role = PaperRole::Line,
                         .text = Text::tr("Credentials, placements and programmes that you record stand here.")});
    }
    return lines;
}

QStringList resumeLines(const Resume& resume, const RuleBook& rules)
{
    QStringList lines;
    for (const PaperLine& line : resumePaper(resume, rules)) {
        switch (line.role) {
            case PaperRole::Title:
                lines << line.text << QString(line.text.size(), u'=');
                break;
            case PaperRole::Heading:
                lines << QString() << line.text << QString(line.text.size(), u'-');
                break;
            case PaperRole::Item:
                lines << u"  - "_s + line.text;
                break;
            case PaperRole::Line:
                lines << line.text;
                break;
        }
    }
    return lines;
}

}  // namespace credence::format
