// SPDX-License-Identifier: GPL-3.0-or-later
/// One entry to look up in full: what it says, whose word that is, and what can be done with it. Only shows and asks.
#pragma once

#include <QWidget>

#include "domain/rules/rule_book.h"
#include "domain/rules/references.h"
#include "ui/theme/theme.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace credence {

class LookUpView : public QWidget {
    Q_OBJECT
public:
    enum class Acts { Possible, ReadOnly };

    LookUpView(Acts acts, QWidget* parent);

    /// `published` has the sources.
    void show(const ShownReference& entry, const RuleBook& published, QDate asOf);

    /// What the button that makes a record of the entry says; empty: it makes none. `reason`: why it rests, if it does.
    void setKeeping(const QString& words, const QString& reason);

Q_SIGNALS:
    void keepChosen();
    void editChosen();
    void takeBackChosen();
    void employerChosen();  ///< of an employer: is to be one of the user's own

private:
    QWidget* makeActs(Acts acts);
    void addMark(const ShownReference& entry);
    void addFacts(const std::vector<ReferenceFact>& facts, const QString& name);
    void addPublished(const ReferenceEntry& entry, QDate asOf);
    void addSources(const ReferenceEntry& entry, const RuleBook& published);
    /// None for an empty text.
    void addLine(TextRole role, const QString& text, const QString& name);

    bool m_isReadOnly;
    QLabel* m_title;
    QVBoxLayout* m_place;
    QWidget* m_body = nullptr;       ///< all that differs from entry to entry
    QVBoxLayout* m_lines = nullptr;  ///< of the body
    QPushButton* m_keep = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_takeBack = nullptr;
    QPushButton* m_employer = nullptr;
};

}  // namespace credence
