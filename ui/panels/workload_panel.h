// SPDX-License-Identifier: GPL-3.0-or-later
// The left side: what happens, dial by dial.
#pragma once

#include "ui/panels/dial_field.h"
#include "ui/widgets/section.h"

#include <functional>
#include <map>

class NumberBox;
class QCheckBox;
class QComboBox;
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

    // One of the file's values of `opened`, put into the scenario.
    using Take = std::function<void(cost::Scenario& scenario, const cost::Scenario& opened)>;
    // The control with its words before it. Ctrl+0 on it, or a double click on the words, takes back what the
    // file says; "what" names that edit.
    QWidget* labelled(const QString& text, QWidget* control, const QString& what, const Take& take);
    std::function<void()> resets(QWidget* control, const QString& what, const Take& take);

    // Changes the scenario by a function and names the edit.
    template <class Change>
    void edit(const QString& what, const Change& change);

    Session& m_session;
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
