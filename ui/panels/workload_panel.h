// SPDX-License-Identifier: GPL-3.0-or-later
// The left side: what happens, dial by dial.
#pragma once

#include "ui/panels/dial_field.h"
#include "ui/panels/input_rows.h"
#include "ui/widgets/section.h"

#include <map>

class QLabel;
class QVBoxLayout;

class WorkloadPanel : public QWidget {
    Q_OBJECT

public:
    explicit WorkloadPanel(Session& session, QWidget* parent = nullptr);

    void draw(const Results& results);
    DialField* field(cost::Dial dial) const { return m_fields.at(dial); }
    const std::vector<Section*>& sections() const { return m_sections; }
    QComboBox* trafficShape() const { return m_shape; }
    QComboBox* invocation() const { return m_invocation; }
    QComboBox* initPreset() const { return m_preset; }
    NumberBox* keepAlive() const { return m_keepAlive; }
    QComboBox* serviceLaw() const { return m_service; }
    // The dials that can be seen: what strips are needed.
    std::set<cost::Dial> openDials() const;

signals:
    void openDialsChanged();
    void trafficFileWanted();

private:
    DialField* addDial(cost::Dial dial, const QString& label);
    Section* addSection(const QString& title);
    void addTraffic();
    void addColdStarts();
    void drawPresets();
    void addServers();
    void addAccount();
    void addPayload();
    void drawSections(const cost::Scenario& scenario);
    void drawColdStarts(const cost::Simulation& simulation);
    void drawServers(const cost::Scenario& scenario);
    void drawSummaries(const cost::Scenario& scenario);

    Session& m_session;
    InputRows m_rows;
    std::map<cost::Dial, DialField*> m_fields;
    std::vector<Section*> m_sections;
    std::map<cost::Dial, Section*> m_sectionOf;
    QVBoxLayout* m_layout;
    QComboBox* m_shape = nullptr;
    QComboBox* m_preset = nullptr;
    const cost::Catalogue* m_presetsOf = nullptr;
    NumberBox* m_keepAlive = nullptr;
    QComboBox* m_service = nullptr;
    NumberBox* m_target = nullptr;
    NumberBox* m_minimum = nullptr;
    NumberBox* m_within = nullptr;
    QLabel* m_withinWords = nullptr;
    QCheckBox* m_follows = nullptr;
    QCheckBox* m_freeTier = nullptr;
    NumberBox* m_hours = nullptr;
    QComboBox* m_invocation = nullptr;
};
