// SPDX-License-Identifier: GPL-3.0-or-later
/// A layout that reaches to the edges of its widget.
#pragma once

class QWidget;

namespace credence {

/// Of `owner`, without margins; `spacing` -1: as the style says.
template <class Layout>
Layout* makeFlush(QWidget* owner, int spacing = -1)
{
    auto* layout = new Layout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

}  // namespace credence
