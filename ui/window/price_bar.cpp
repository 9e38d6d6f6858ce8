// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/price_bar.h"

#include "ui/compute/price_age_today.h"
#include "ui/dialogs/prices_dialog.h"
#include "ui/dialogs/regions_dialog.h"
#include "ui/i18n/words.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include "libcost/output/report.h"
#include "libcost/units/format.h"

#include <QComboBox>
#include <QLabel>
#include <QToolBar>
#include <QToolButton>

PriceBar::PriceBar(Session& session, QToolBar& bar, QWidget& window)
    : QObject(&window), m_session(session), m_window(window), m_region(new QComboBox(&bar)),
      m_icon(new QLabel(&bar)), m_date(new QToolButton(&bar)) {
    auto* label = new QLabel(tr("Re&gion") + u' ', &bar);
    m_region->setAccessibleName(tr("Region"));
    m_region->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(m_region);
    connect(m_region, &QComboBox::activated, this, [this](int index) {
        m_session.document().setRegion(m_region->itemData(index).toString().toStdString());
    });
    m_icon->setContentsMargins(10, 0, 4, 0);
    m_date->setAutoRaise(true);
    m_date->setFocusPolicy(Qt::TabFocus);
    m_date->setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(m_date, &QToolButton::clicked, this, &PriceBar::showPrices);
    for (QWidget* each : std::initializer_list<QWidget*>{label, m_region, m_icon, m_date})
        bar.addWidget(each);
}

void PriceBar::draw(const Results& results) {
    // What counts is the oldest price that an option rests on, not the day of the catalogue as a whole.
    const auto oldest = cost::oldestPrice(results.comparison);
    const QString old = words(cost::oldPriceText(oldest, ageLimitToday()));
    QString date = tr("Prices of %1").arg(words(cost::dateText(results.book->asOf())));
    if (!old.isEmpty()) date = tr("Oldest price: %1").arg(words(cost::dateText(oldest->source->date)));
    if (m_date->text() != date) m_date->setText(date);
    const QString help = old.isEmpty() ? tr("Where the prices come from") : old;
    m_date->setToolTip(help);
    m_date->setAccessibleDescription(help);
    m_icon->setToolTip(help);
    if (std::exchange(m_old, !old.isEmpty()) != m_old) recolor();
    if (m_region->currentData().toString() != words(results.scenario.region)) drawRegions();
}

void PriceBar::listRegions() {
    m_regionsOf = &m_session.document().catalogue();
    m_region->clear();
    const std::vector<cost::Region>& regions = m_session.document().catalogue().regions();
    for (const bool priced : {true, false}) {
        for (const cost::Region& region : regions) {
            if (region.services.empty() == priced) continue;
            m_region->addItem(words(region.id), words(region.id));
            m_region->setItemData(m_region->count() - 1,
                                  priced ? words(region.name) : tr("%1: no prices").arg(words(region.name)),
                                  Qt::ToolTipRole);
        }
        if (priced) m_region->insertSeparator(m_region->count());
    }
}

void PriceBar::drawRegions() {
    if (m_regionsOf != &m_session.document().catalogue()) listRegions();
    m_region->setEnabled(m_session.hasDocument());
    m_region->setCurrentIndex(m_region->findData(words(m_session.document().scenario().region)));
    m_region->setToolTip(m_region->currentData(Qt::ToolTipRole).toString());
}

void PriceBar::recolor() {
    QPalette amber = m_window.palette();
    if (m_old) amber.setColor(QPalette::WindowText, colorsOf(amber).caution);
    m_icon->setPixmap(icon(m_old ? QStringLiteral("caution") : QStringLiteral("date"), amber)
                          .pixmap(QSize(16, 16), m_window.devicePixelRatioF()));
}

void PriceBar::showPrices() {
    QStringList folders;
    for (const std::filesystem::path& overlay : m_session.document().catalogue().overlays())
        folders.prepend(words(overlay.string()));
    folders << words(m_session.document().catalogue().folder().string());
    PricesDialog(m_session.results(), folders, &m_window).exec();
}

void PriceBar::showRegions() {
    const auto wanted = [this] {
        RegionsDialog dialog(m_session.document().catalogue(), m_session.document().scenario().region,
                             &m_window);
        connect(&dialog, &RegionsDialog::regionTaken, this,
                [this](const std::string& id) { m_session.document().setRegion(id); });
        return dialog.exec();
    }();
    if (wanted == RegionsDialog::Import) emit importAsked();
    if (wanted == RegionsDialog::Update) emit updateAsked();
}
