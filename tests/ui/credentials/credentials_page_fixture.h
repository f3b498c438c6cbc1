// SPDX-License-Identifier: GPL-3.0-or-later
/// The Credentials page on the coder's story, in a window of its own.
#pragma once

#include <gtest/gtest.h>

#include <QLabel>
#include <algorithm>

#include "domain/overview/overview.h"
#include "ui/credentials/coder_story.h"
#include "ui/credentials/page_host.h"
#include "ui/pages/credentials/credentials_page.h"
#include "ui/settings/ui_settings.h"
#include "ui/widgets/figure_button.h"
#include "ui/widgets/two_line_list.h"

namespace credence::testing {

class CredentialsPageTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        UiSettings().setArrangement(QStringLiteral("routes"), {});
        m_told = tellCoderStory(m_file);
        m_page = new CredentialsPage(m_file.workspace(), m_file.ledger());
        m_host.show(m_page, {1280, 800});
        openRoutes();
    }

    [[nodiscard]] TwoLineList& list() const
    {
        return *m_page->findChild<TwoLineList*>(QStringLiteral("credentialList"));
    }

    /// What tests look at must be seen; that routes fold has a test of its own.
    void openRoutes()
    {
        for (FigureButton* fold : m_page->findChildren<FigureButton*>()) {
            if (fold->objectName().startsWith(QStringLiteral("fold-"))) {
                fold->setChecked(true);
            }
        }
    }

    template <class Widget = QWidget>
    [[nodiscard]] Widget* find(const QString& name) const
    {
        for (Widget* widget : m_page->findChildren<Widget*>(name)) {
            if (widget->isVisibleTo(m_page)) {
                return widget;
            }
        }
        return nullptr;
    }

    [[nodiscard]] FigureButton* need(const QString& rule, const QString& suffix) const
    {
        return find<FigureButton>(QStringLiteral("need-%1-%2").arg(rule, suffix));
    }

    [[nodiscard]] Overview overview() const { return m_file.workspace().overview().value(); }

    [[nodiscard]] QString whyFigure() const
    {
        const auto* label = find<QLabel>(QStringLiteral("whyFigure"));
        return label ? label->text() : QString();
    }

    mutable TestWorkspace m_file;
    CoderStory m_told{};
    PageHost m_host;
    CredentialsPage* m_page = nullptr;
};

inline const Progress* findNeed(const RouteProgress& route, QStringView ending)
{
    const auto found = std::ranges::find_if(
        route.needs, [ending](const Progress& need) { return need.requirementId.endsWith(ending); });
    return found == route.needs.end() ? nullptr : &*found;
}

}  // namespace credence::testing
