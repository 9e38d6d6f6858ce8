// SPDX-License-Identifier: GPL-3.0-or-later
// The map, with the choice of its two dials above it.
#pragma once

#include "ui/pages/map_chart.h"
#include "ui/pages/page.h"

class QComboBox;
class QLabel;

class MapPage : public Page {
    Q_OBJECT

public:
    explicit MapPage(Session& session, QWidget* parent = nullptr);

    MapChart* chart() const override { return m_chart; }
    QComboBox* across() const { return m_across; }
    QComboBox* up() const { return m_up; }
    void draw(const Results& results) override;
    void watch(Watched& watched) const override { watched.map.emplace(); }

private:
    void choose(QComboBox* changed);

    Session& m_session;
    QComboBox* m_across;
    QComboBox* m_up;
    MapChart* m_chart;
};
