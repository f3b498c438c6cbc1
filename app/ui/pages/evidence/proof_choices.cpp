// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidence/proof_choices.h"

#include <QComboBox>
#include <QLocale>
#include <QSignalBlocker>
#include <algorithm>
#include <utility>

#include "ui/widgets/two_line_list.h"
#include "words/format_evidence.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kLongestChoice = 24;  ///< in average characters

using What = ProofModel::Choice::What;

}  // namespace

ProofChoices::ProofChoices(ProofModel& proofs, QWidget* parent)
    : QObject(parent),
      m_proofs(proofs),
      m_list(new TwoLineList(TwoLineList::Height::OfLayout, parent)),
      m_line(new QComboBox(parent))
{
    m_list->setObjectName(u"proofGroups"_s);
    m_list->setAccessibleName(tr("What is shown"));
    m_line->setObjectName(u"proofGroupsShort"_s);
    m_line->setAccessibleName(tr("What is shown"));
    m_line->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_line->setMinimumContentsLength(kLongestChoice);
    connect(m_list, &TwoLineList::currentLineChanged, this, &ProofChoices::choose);
    connect(m_line, &QComboBox::currentIndexChanged, m_list, &TwoLineList::setCurrentLine);
}

void ProofChoices::choose(int line)
{
    if (line < 0 || m_isFilling) {
        return;
    }
    const QSignalBlocker told(m_line);
    m_line->setCurrentIndex(line);
    const ProofModel::Choice& choice = m_choices[static_cast<std::size_t>(line)];
    if (!(choice == m_proofs.choice())) {
        Q_EMIT chosen(choice);
    }
}

std::vector<ListLine> ProofChoices::readLines()
{
    const Evidence& evidence = m_proofs.evidence();
    std::vector<ListLine> lines;
    m_choices.clear();
    const auto add = [&](ProofModel::Choice choice, const ListLine& line) {
        m_choices.push_back(choice);
        lines.push_back(line);
    };
    const auto whole = std::ranges::count(evidence.proofs, ProofState::Whole, &Proof::state);
    add({.what = What::Everything},
        {.title = tr("Everything"),
         .figure = tr("%1 of %2", "how many of how many")
                       .arg(QLocale().toString(whole), QLocale().toString(evidence.proofs.size()))});
    const auto addCount = [&](What what, const QString& mark, Tone tone, const QString& title) {
        if (const int count = m_proofs.count(what); count > 0) {
            add({.what = what}, {.mark = mark, .tone = tone, .title = title, .figure = QLocale().toString(count)});
        }
    };
    addCount(What::Lacking, u"!"_s, Tone::Bad, tr("Without proof"));
    addCount(What::Incomplete, u"◐"_s, Tone::Warn, tr("Incomplete"));
    addCount(What::Alike, u"◐"_s, Tone::Warn, tr("There twice?"));
    addCount(What::AboutNothing, u"○"_s, Tone::Secondary, tr("About nothing yet"));
    addCount(What::Beside, u"○"_s, Tone::Secondary, tr("Other papers"));
    QString heading;
    for (std::size_t i = 0; i < evidence.groups.size(); ++i) {
        const ProofGroup& group = evidence.groups[i];
        const QString above = std::exchange(heading, format::proofSort(group));
        const bool isWhole = wholeProofs(evidence, group) == static_cast<int>(group.proofs.size());
        add({.what = What::Group, .group = i},
            {.heading = heading == above ? QString() : heading,
             .mark = isWhole ? u"✓"_s : u"◐"_s,
             .tone = isWhole ? Tone::Good : Tone::Warn,
             .title = format::proofGroup(group, format::Beneath::Heading),
             .figure = format::proofFigure(evidence, group),
             .spoken = tr("%1, %2, %3", "heading, what is shown, how many")
                           .arg(heading, format::proofGroup(group), format::proofFigure(evidence, group))});
    }
    return lines;
}

void ProofChoices::fillLine(const std::vector<ListLine>& lines)
{
    m_line->clear();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const ProofModel::Choice& choice = m_choices[i];
        const QString title =
            choice.what == What::Group ? format::proofGroup(m_proofs.evidence().groups[choice.group]) : lines[i].title;
        m_line->addItem(tr("%1: %2", "what is shown, how many").arg(title, lines[i].figure));
    }
}

void ProofChoices::show()
{
    m_isFilling = true;
    const std::vector<ListLine> lines = readLines();
    m_list->setLines(lines);
    const QSignalBlocker told(m_line);
    fillLine(lines);
    const auto current = std::ranges::find(m_choices, m_proofs.choice());
    if (current == m_choices.end()) {
        m_proofs.choose({});
    }
    const int line = current == m_choices.end() ? 0 : static_cast<int>(current - m_choices.begin());
    m_list->setCurrentLine(line);
    m_line->setCurrentIndex(line);
    m_isFilling = false;
}

}  // namespace credence
