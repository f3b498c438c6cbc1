// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/header_tips.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QTableWidget>
#include <QToolTip>

#include "support/printers.h"

namespace credence {
namespace header_tips_test {

using namespace Qt::StringLiterals;

/// What is told over the head of the first column when it is `width` pixels wide.
QString toldAt(int width)
{
    const HeaderTips tips(nullptr);
    QTableWidget table(1, 2);
    table.setHorizontalHeaderLabels({u"Contact hours"_s, u"Note"_s});
    table.setColumnWidth(0, width);
    table.show();
    QWidget* heads = table.horizontalHeader()->viewport();
    const QPoint place(width / 2, heads->height() / 2);
    QHelpEvent question(QEvent::ToolTip, place, heads->mapToGlobal(place));
    QApplication::sendEvent(heads, &question);
    const QString told = QToolTip::isVisible() ? QToolTip::text() : QString();
    QToolTip::hideText();
    QApplication::processEvents();
    return told;
}

TEST(HeaderTips, TellAllOfAHeadThatIsCut)
{
    EXPECT_EQ(toldAt(40), u"Contact hours"_s);
}

TEST(HeaderTips, TellNothingOfAHeadThatHasRoom)
{
    EXPECT_EQ(toldAt(400), QString());
}

}  // namespace header_tips_test
}  // namespace credence
