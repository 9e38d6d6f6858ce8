// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/status_line.h"

#include "ui/i18n/words.h"
#include "ui/widgets/theme.h"

#include "libcost/units/format.h"

#include <QLabel>
#include <QStatusBar>

#include <algorithm>

StatusLine::StatusLine(QStatusBar& bar, QWidget& report)
    : QObject(&bar), m_bar(bar), m_conventions(new QLabel(&bar)), m_counts(new QLabel(&bar)) {
    bar.addWidget(m_conventions, 1);
    // The bar at the foot is no higher than its words while nothing is under way.
    bar.addPermanentWidget(&report);
    report.hide();
    bar.addPermanentWidget(m_counts);
    bar.setSizeGripEnabled(false);
    bar.setContentsMargins(8, 0, 8, 0);
}

void StatusLine::draw(const Results& results) {
    const auto said = [](QLabel* label, const QString& text) {
        if (label->text() != text) label->setText(text);
    };
    said(m_conventions, tr("A month is %1 hours. List prices in USD, before tax.")
                            .arg(words(cost::numberText(results.scenario.hoursPerMonth, 2))));
    const auto count = static_cast<int>(results.comparison.rows.size());
    const auto priced = static_cast<int>(results.comparison.ranking.size());
    QString counts = tr("%n option(s)", nullptr, count);
    const auto blocked =
        static_cast<int>(std::count_if(results.comparison.rows.begin(), results.comparison.rows.end(),
                                       [](const cost::Comparison::Row& row) { return row.quote.blocked(); }));
    if (priced < count) counts += tr(": %1 priced").arg(priced);
    if (blocked > 0) counts += tr(", %1 blocked").arg(blocked);
    if (priced + blocked < count) counts += tr(", %1 without a price").arg(count - priced - blocked);
    said(m_counts, counts);
}

void StatusLine::recolor() {
    QPalette quiet = m_bar.window()->palette();
    quiet.setColor(QPalette::WindowText, colorsOf(quiet).secondary);
    for (QLabel* label : {m_conventions, m_counts}) {
        label->setPalette(quiet);
        label->setFont(sized(m_bar.window()->font(), -1));
    }
}

void StatusLine::say(const QString& what, int forMs) {
    m_bar.showMessage(what, forMs);
}
