// SPDX-License-Identifier: GPL-3.0-or-later
// The map, with the choice of its two dials above it.
#include "ui/i18n/dial_name.h"
#include "ui/pages/map_chart.h"
#include "ui/pages/page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace {

class MapPage : public Page {
    Q_DECLARE_TR_FUNCTIONS(MapPage)

public:
    MapPage(Session& session, QWidget* parent);

    MapChart* chart() const override { return m_chart; }
    void draw(const Results& results) override;
    void watch(Watched& watched) const override { watched.map.emplace(); }

private:
    void choose(QComboBox* changed);

    Session& m_session;
    QComboBox* m_across;
    QComboBox* m_up;
    MapChart* m_chart;
};

MapPage::MapPage(Session& session, QWidget* parent)
    : Page(parent), m_session(session), m_across(new QComboBox(this)), m_up(new QComboBox(this)),
      m_chart(new MapChart(session, this)) {
    join(m_chart);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(14, 0, 14, 0);
    head->setSpacing(6);
    m_across->setObjectName(QStringLiteral("across"));
    m_up->setObjectName(QStringLiteral("up"));
    for (const auto& [box, text, name] : {std::tuple{m_across, tr("Acr&oss"), tr("Dial across the map")},
                                          {m_up, tr("U&p"), tr("Dial up the map")}}) {
        for (const cost::DialFacts& dial : cost::kDials)
            box->addItem(dialTitle(dial.dial), static_cast<int>(dial.dial));
        box->setAccessibleName(name);
        auto* label = new QLabel(text, this);
        label->setBuddy(box);
        head->addWidget(label);
        head->addWidget(box);
        head->addSpacing(10);
        connect(box, &QComboBox::activated, this, [this, each = box] { choose(each); });
    }
    head->addStretch(1);
    layout->addLayout(head);
    layout->addWidget(m_chart, 1);
}

void MapPage::choose(QComboBox* changed) {
    auto [across, up] = m_session.view().mapDials();
    auto& turned = changed == m_across ? across : up;
    auto& other = changed == m_across ? up : across;
    const auto wanted = static_cast<cost::Dial>(changed->currentData().toInt());
    // Both the same: they change places.
    if (wanted == other) other = turned;
    turned = wanted;
    m_chart->choosePlace(std::nullopt);
    m_session.view().setMapDials(across, up);
}

void MapPage::draw(const Results& results) {
    const auto [across, up] = m_session.view().mapDials();
    m_across->setCurrentIndex(m_across->findData(static_cast<int>(across)));
    m_up->setCurrentIndex(m_up->findData(static_cast<int>(up)));
    m_chart->draw(results);
}

} // namespace

Page* mapPage(Session& session, QWidget* parent) {
    return new MapPage(session, parent);
}
