// SPDX-License-Identifier: GPL-3.0-or-later
/// Another default locale for the time of one test.
#pragma once

#include <QLocale>

namespace credence::testing {

class LocaleScope {
public:
    explicit LocaleScope(const QLocale& locale) { QLocale::setDefault(locale); }
    explicit LocaleScope(const QString& name) : LocaleScope(QLocale(name)) {}
    ~LocaleScope() { QLocale::setDefault(m_before); }
    Q_DISABLE_COPY_MOVE(LocaleScope)

private:
    QLocale m_before;
};

}  // namespace credence::testing
