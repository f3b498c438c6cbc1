// SPDX-License-Identifier: GPL-3.0-or-later
/// A card: a framed ground with a heading, an optional row of tools beside it, and content below.
#pragma once

#include <QFrame>

#include "ui/widgets/labels.h"

class QHBoxLayout;
class QVBoxLayout;

namespace credence {

class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString& heading, QWidget* parent = nullptr);

    void setHeading(const QString& heading);
    /// Draws the border in the accent (the quickest route, the cycle in danger).
    void setEmphasised(bool on);
    [[nodiscard]] QVBoxLayout* content() const { return m_content; }
    /// Right of the heading.
    [[nodiscard]] QHBoxLayout* tools() const { return m_tools; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_heading;
    QHBoxLayout* m_tools;
    QVBoxLayout* m_content;
    bool m_emphasised = false;
};

}  // namespace credence
