// SPDX-License-Identifier: GPL-3.0-or-later
/// What was gained by placement: code sets, hours, setting; and the summary for a résumé that they make.
#pragma once

#include <vector>

#include "domain/career/resume.h"
#include "ui/widgets/card.h"

namespace credence {

class EmptyNote;

class SkillsCard : public Card {
    Q_OBJECT
public:
    explicit SkillsCard(QWidget* parent = nullptr);

    void show(const std::vector<GainedSkills>& skills);

Q_SIGNALS:
    void recordRequested(const credence::RecordRef& record);
    void placementWanted();
    void copyRequested();
    void saveRequested();

private:
    EmptyNote* m_empty;
    QWidget* m_body = nullptr;
};

}  // namespace credence
