// SPDX-License-Identifier: GPL-3.0-or-later
/// The labels of the window: a text in its role, one that gives way, the state of a requirement, a source with its
/// link.
#pragma once

#include <QLabel>

#include "ui/theme/theme.h"

namespace credence {

enum class ProgressState;
struct RuleSource;

/// Word-wrapped, selectable by mouse; its size follows the zoom, its colour the palette.
class RoleLabel : public QLabel {
    Q_OBJECT
public:
    RoleLabel(TextRole role, const QString& text, QWidget* parent = nullptr);

    void setRole(TextRole role);

protected:
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void followFont();

    TextRole m_role;
};

/// Role labels; `name`: the object name.
QLabel* makeLabel(const QString& text, QWidget* parent = nullptr, const QString& name = {});
QLabel* makeSecondaryLabel(const QString& text, QWidget* parent = nullptr, const QString& name = {});

/// "Source: ..." with a link that opens in the browser, if the source is a web page.
QLabel* makeSourceLabel(const RuleSource& source, QWidget* parent);

/// One line that gives way when room is short: it ends in an ellipsis and the tooltip says all of it.
class ElidedLabel : public RoleLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(TextRole role, QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

Tone toneOf(ProgressState state);

/// How far a requirement is, as mark and word: state is never colour alone.
class StateLabel : public QLabel {
    Q_OBJECT
public:
    explicit StateLabel(ProgressState state, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ProgressState m_state;
};

}  // namespace credence
