// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/workload_panel.h"

#include "ui/i18n/words.h"
#include "ui/widgets/theme.h"

#include "libcost/input/typed_value.h"
#include "libcost/output/report_facts.h"
#include "libcost/simulation/environments.h"
#include "libcost/units/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <cmath>

namespace {

constexpr int kFromFile = -1;

QString shapeName(cost::TrafficShape shape) {
    switch (shape) {
    case cost::TrafficShape::Steady: return WorkloadPanel::tr("Steady");
    case cost::TrafficShape::OfficeHours: return WorkloadPanel::tr("Office hours");
    case cost::TrafficShape::Diurnal: return WorkloadPanel::tr("Day and night");
    case cost::TrafficShape::Spiky: return WorkloadPanel::tr("Spiky");
    case cost::TrafficShape::Hourly: return WorkloadPanel::tr("Hour by hour");
    }
    return {};
}

QString invocationName(cost::Invocation invocation) {
    switch (invocation) {
    case cost::Invocation::Synchronous: return WorkloadPanel::tr("Synchronous");
    case cost::Invocation::Asynchronous: return WorkloadPanel::tr("Asynchronous");
    case cost::Invocation::Polled: return WorkloadPanel::tr("Polled");
    }
    return {};
}

QString serviceName(cost::ServiceLaw law) {
    switch (law) {
    case cost::ServiceLaw::Constant: return WorkloadPanel::tr("constant");
    case cost::ServiceLaw::Exponential: return WorkloadPanel::tr("exponential");
    case cost::ServiceLaw::Normal: return WorkloadPanel::tr("normal");
    case cost::ServiceLaw::Lognormal: return WorkloadPanel::tr("lognormal");
    case cost::ServiceLaw::Empirical: return WorkloadPanel::tr("as measured");
    }
    return {};
}

// "99.95 %": with all its digits.
QString allOf(double share) {
    return words(cost::numberText(share * 100)) + QStringLiteral(" %");
}

// A choice that no list offers is listed while the document has it.
void choose(QComboBox* box, int value, const QString& name) {
    int at = box->findData(value);
    if (at < 0) {
        box->addItem(name, value);
        at = box->count() - 1;
    }
    box->setCurrentIndex(at);
}

// The range that the file gives for a dial belongs to what goes back with it.
void takeRange(cost::Scenario& scenario, const cost::Scenario& opened, cost::Dial dial) {
    if (const cost::Distribution* known = cost::distributionOf(opened, dial))
        scenario = cost::withDistribution(scenario, dial, *known);
}

} // namespace

WorkloadPanel::WorkloadPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_rows(session, this), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(12, 6, 12, 8);
    m_layout->setSpacing(9);
    m_layout->addWidget(addDial(cost::Dial::Requests, tr("&Requests")));
    addTraffic();
    m_layout->addWidget(addDial(cost::Dial::Peak, tr("&Peak over mean")));
    m_layout->addWidget(addDial(cost::Dial::Duration, tr("D&uration")));
    m_layout->addWidget(addDial(cost::Dial::Memory, tr("&Memory")));
    m_layout->addWidget(addDial(cost::Dial::Cpu, tr("&CPU per request")));
    auto* sections = new QVBoxLayout;
    sections->setSpacing(0);
    m_layout->addLayout(sections);
    addColdStarts();
    addServers();
    addAccount();
    addPayload();
    for (Section* section : m_sections) {
        sections->addWidget(section);
        connect(section, &Section::toggled, this, &WorkloadPanel::openDialsChanged);
    }
    m_layout->addStretch(1);
}

DialField* WorkloadPanel::addDial(cost::Dial dial, const QString& label) {
    return m_fields[dial] = new DialField(m_session, dial, label, this);
}

Section* WorkloadPanel::addSection(const QString& title) {
    m_sections.push_back(new Section(title, this));
    return m_sections.back();
}

void WorkloadPanel::addTraffic() {
    m_shape = new QComboBox(this);
    m_shape->setAccessibleName(tr("Traffic shape"));
    m_layout->addWidget(m_rows.labelled(tr("&Traffic"), m_shape, tr("Traffic shape"),
                                        [](cost::Scenario& s, const cost::Scenario& o) {
                                            // Where only the peak is another, that is an input of its own.
                                            if (s.workload.traffic.shape == o.workload.traffic.shape &&
                                                s.workload.traffic.hourly == o.workload.traffic.hourly)
                                                return;
                                            s.workload.traffic = o.workload.traffic;
                                            takeRange(s, o, cost::Dial::Peak);
                                        }));
    connect(m_shape, &QComboBox::activated, this, [this](int index) {
        const int chosen = m_shape->itemData(index).toInt();
        if (chosen == kFromFile) {
            // The shape stays what it is until a file is read.
            m_shape->setCurrentIndex(
                m_shape->findData(static_cast<int>(m_session.document().scenario().workload.traffic.shape)));
            emit trafficFileWanted();
            return;
        }
        const auto shape = static_cast<cost::TrafficShape>(chosen);
        m_rows.edit(tr("Traffic shape"), [shape](cost::Scenario& scenario) {
            // A peak that was given stays; else it is the new shape's own.
            scenario.workload.traffic.shape = shape;
        });
    });
}

void WorkloadPanel::addColdStarts() {
    Section* cold = addSection(tr("Cold starts"));
    cold->add(addDial(cost::Dial::Init, tr("&INIT of a cold start")));
    m_preset = new QComboBox(this);
    m_preset->setAccessibleName(tr("INIT as measured for a runtime"));
    m_preset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_preset->setMinimumContentsLength(16);
    cold->add(m_rows.labelled(tr("Preset"), m_preset));
    connect(m_preset, &QComboBox::activated, this, [this](int index) {
        const QVariant ms = m_preset->itemData(index);
        m_preset->setCurrentIndex(0);
        if (!ms.isValid()) return;
        m_rows.edit(tr("INIT preset"), [ms](cost::Scenario& s) { s.workload.initMs = ms.toDouble(); });
    });
    cold->add(addDial(cost::Dial::ColdShare, tr("&Share of cold starts")));
    for (const cost::Dial dial : {cost::Dial::Init, cost::Dial::ColdShare})
        m_sectionOf[dial] = cold;

    // What is simulated where the share is not known.
    m_keepAlive =
        m_rows.number(cost::kKeepAliveS, tr(" s"), tr("Keep-alive"), [](cost::Scenario& s, double seconds) {
            s.simulation.keepAliveS = seconds;
            s.simulation.keepAliveMostS.reset();
        });
    m_keepAlive->setToolTip(
        tr("How long AWS keeps an idle environment: 5 to 10 minutes were measured, nothing is "
           "promised"));
    m_service = m_rows.choice(tr("Spread of durations"), [](cost::Scenario& s, int chosen) {
        const auto law = static_cast<cost::ServiceLaw>(chosen);
        s.simulation.service = law;
        const bool spreads = law == cost::ServiceLaw::Normal || law == cost::ServiceLaw::Lognormal;
        if (spreads && !s.simulation.serviceCv) s.simulation.serviceCv = 0.5;
    });
    m_service->setToolTip(tr("How durations spread about their mean"));
    cold->add(m_rows.labelled(tr("Idle ones are kept"), m_keepAlive, tr("Keep-alive"),
                              [](cost::Scenario& s, const cost::Scenario& o) {
                                  s.simulation.keepAliveS = o.simulation.keepAliveS;
                                  s.simulation.keepAliveMostS = o.simulation.keepAliveMostS;
                              }));
    cold->add(m_rows.labelled(tr("Durations are"), m_service, tr("Spread of durations"),
                              [](cost::Scenario& s, const cost::Scenario& o) {
                                  s.simulation.service = o.simulation.service;
                                  s.simulation.serviceCv = o.simulation.serviceCv;
                              }));
}

void WorkloadPanel::drawPresets() {
    // They are read when somebody looks.
    if (!m_sections[0]->isOpen() || m_presetsOf == &m_session.document().catalogue()) return;
    m_presetsOf = &m_session.document().catalogue();
    m_preset->clear();
    m_preset->addItem(tr("Take one…"));
    try {
        for (const cost::InitTime& time : m_session.document().catalogue().initTimes()) {
            if (time.snapStart) continue;
            m_preset->addItem(words(time.name), time.ms);
            m_preset->setItemData(m_preset->count() - 1, words(cost::initTimeText(time)), Qt::ToolTipRole);
        }
    } catch (const std::exception& error) {
        m_preset->setToolTip(words(std::string(error.what())));
    }
}

void WorkloadPanel::addServers() {
    Section* servers = addSection(tr("Servers"));
    const cost::DialFacts& utilisation = cost::facts(cost::Dial::Utilisation);
    m_target = m_rows.number(
        {utilisation.least * 100, utilisation.most * 100}, tr(" %"), tr("Target utilisation"),
        [](cost::Scenario& s, double percent) { s.workload.sizing.targetUtilisation = percent / 100; });
    m_minimum =
        m_rows.number(cost::kLeastServers, {}, tr("Least servers"),
                      [](cost::Scenario& s, double count) { s.workload.sizing.minimumCount = count; });
    m_within = m_rows.number(cost::kServiceLevelMs, tr(" ms"), tr("Service level"),
                             [](cost::Scenario& s, double milliseconds) {
                                 auto& level = s.workload.sizing.serviceLevel;
                                 if (milliseconds == 0) return level.reset();
                                 if (!level) level.emplace();
                                 level->withinMs = milliseconds;
                             });
    m_within->setSpecialValueText(tr("any time"));
    m_within->setToolTip(tr("At the peak (Erlang C)"));
    m_follows = m_rows.check(
        tr("&Hour by hour"), tr("Scaling"),
        [](cost::Scenario& s, bool on) {
            s.workload.sizing.scaling = on ? cost::Scaling::Hourly : cost::Scaling::Fixed;
        },
        [](cost::Scenario& s, const cost::Scenario& o) {
            s.workload.sizing.scaling = o.workload.sizing.scaling;
        });
    m_follows->setToolTip(tr("Servers come and go with the load, started ahead of it"));
    servers->add(m_rows.labelled(tr("Busy at most, at the peak"), m_target, tr("Target utilisation"),
                                 [](cost::Scenario& s, const cost::Scenario& o) {
                                     s.workload.sizing.targetUtilisation =
                                         o.workload.sizing.targetUtilisation;
                                     takeRange(s, o, cost::Dial::Utilisation);
                                 }));
    servers->add(m_rows.labelled(tr("At least, so that one may fail"), m_minimum, tr("Least servers"),
                                 [](cost::Scenario& s, const cost::Scenario& o) {
                                     s.workload.sizing.minimumCount = o.workload.sizing.minimumCount;
                                 }));
    QWidget* within = m_rows.labelled(QString(), m_within, tr("Service level"),
                                      [](cost::Scenario& s, const cost::Scenario& o) {
                                          s.workload.sizing.serviceLevel = o.workload.sizing.serviceLevel;
                                      });
    m_withinWords = within->findChild<QLabel*>();
    servers->add(within);
    servers->add(m_follows);
}

void WorkloadPanel::addAccount() {
    Section* account = addSection(tr("Account"));
    m_freeTier = m_rows.check(
        tr("&Free tier is unused"), tr("Free tier"),
        [](cost::Scenario& s, bool on) { s.account.freeTier.applies = on; },
        [](cost::Scenario& s, const cost::Scenario& o) { s.account.freeTier = o.account.freeTier; });
    m_hours =
        m_rows.number(cost::kMonthHours, tr(" h"), tr("Hours in a month"),
                      [](cost::Scenario& s, double hours) { s = cost::withMonth(std::move(s), hours); });
    account->add(m_freeTier);
    account->add(m_rows.labelled(
        tr("Hours in a month"), m_hours, tr("Hours in a month"),
        [](cost::Scenario& s, const cost::Scenario& o) { s.hoursPerMonth = o.hoursPerMonth; }));
}

void WorkloadPanel::addPayload() {
    Section* payload = addSection(tr("Payload"));
    payload->add(addDial(cost::Dial::Request, tr("Re&quest size")));
    m_sectionOf[cost::Dial::Request] = payload;
    m_invocation = m_rows.choice(tr("Invocation"), [](cost::Scenario& s, int chosen) {
        s.workload.invocation = static_cast<cost::Invocation>(chosen);
    });
    for (const auto& [name, invocation] : cost::kInvocations)
        m_invocation->addItem(invocationName(invocation), static_cast<int>(invocation));
    payload->add(m_rows.labelled(
        tr("In&vocation"), m_invocation, tr("Invocation"),
        [](cost::Scenario& s, const cost::Scenario& o) { s.workload.invocation = o.workload.invocation; }));
}

std::set<cost::Dial> WorkloadPanel::openDials() const {
    std::set<cost::Dial> open;
    for (const auto& [dial, field] : m_fields) {
        const auto section = m_sectionOf.find(dial);
        if (section == m_sectionOf.end() || section->second->isOpen()) open.insert(dial);
    }
    return open;
}

void WorkloadPanel::draw(const Results& results) {
    const std::vector<Look> looks = looksOf(results.scenario, colorsOf(palette()).dark);
    for (const cost::Dial dial : openDials())
        m_fields[dial]->draw(results, looks);
    drawSections(results.scenario);
}

void WorkloadPanel::drawSections(const cost::Scenario& scenario) {
    const cost::Workload& workload = scenario.workload;
    // Hour by hour needs its weights: offered only where the file has them.
    const int shapes = workload.traffic.hourly.empty() ? 4 : 5;
    if (m_shape->count() != shapes + 1) {
        m_shape->clear();
        for (int i = 0; i < shapes; ++i)
            m_shape->addItem(shapeName(static_cast<cost::TrafficShape>(i)), i);
        m_shape->addItem(tr("From a file…"), kFromFile);
        m_shape->setItemData(shapes, tr("A CSV file of times and counts, such as monitoring exports"),
                             Qt::ToolTipRole);
    }
    m_shape->setCurrentIndex(m_shape->findData(static_cast<int>(workload.traffic.shape)));
    m_invocation->setCurrentIndex(m_invocation->findData(static_cast<int>(workload.invocation)));
    drawPresets();
    drawColdStarts(scenario.simulation);
    drawServers(scenario);
    m_hours->draw(scenario.hoursPerMonth);
    m_freeTier->setChecked(scenario.account.freeTier.applies);
    drawSummaries(scenario);
}

void WorkloadPanel::drawColdStarts(const cost::Simulation& simulation) {
    const double kept = simulation.keepAliveS.value_or(cost::EnvironmentModel().keepAliveLeastS);
    const double longest = simulation.keepAliveMostS.value_or(kept);
    m_keepAlive->draw(
        kept, longest == kept
                  ? QString()
                  : tr("%1 to %2").arg(words(cost::exactText(kept)), words(cost::exactText(longest))));
    const int laws = simulation.serviceMs.empty() ? 4 : 5;
    if (m_service->count() != laws) {
        m_service->clear();
        for (int i = 0; i < laws; ++i)
            m_service->addItem(serviceName(static_cast<cost::ServiceLaw>(i)), i);
    }
    const cost::ServiceLaw law = simulation.service.value_or(cost::EnvironmentModel().law);
    choose(m_service, static_cast<int>(law), serviceName(law));
}

void WorkloadPanel::drawServers(const cost::Scenario& scenario) {
    const cost::Sizing& sizing = scenario.workload.sizing;
    QString range;
    if (const cost::Distribution* known = cost::distributionOf(scenario, cost::Dial::Utilisation)) {
        range = words(cost::distributionText(cost::Dial::Utilisation, *known));
        if (range.endsWith(m_target->suffix())) range.chop(m_target->suffix().size());
    }
    // 0.57 times 100 is a little less than 57.
    m_target->draw(std::round(cost::targetUtilisation(sizing) * 1e14) / 1e12, range);
    m_minimum->draw(sizing.minimumCount);
    const cost::ServiceLevel level = sizing.serviceLevel.value_or(cost::ServiceLevel());
    m_within->draw(sizing.serviceLevel ? level.withinMs : 0);
    const QString share = allOf(level.share);
    m_withinWords->setText(level.promise == cost::Promise::Wait ? tr("%1 wait at most").arg(share)
                                                                : tr("%1 take at most").arg(share));
    m_follows->setChecked(sizing.scaling == cost::Scaling::Hourly);
}

void WorkloadPanel::drawSummaries(const cost::Scenario& scenario) {
    const cost::Workload& workload = scenario.workload;
    const auto said = [&](cost::Dial dial) {
        const auto at = cost::position(scenario, dial);
        return at ? words(cost::fieldText(dial, *at)) : QString();
    };
    const QString share = said(cost::Dial::ColdShare);
    const QString init = said(cost::Dial::Init);
    m_sections[0]->setSummary(share.isEmpty() || init.isEmpty() ? tr("not priced")
                                                                : tr("%1 take %2 longer").arg(share, init));
    m_sections[1]->setSummary(tr("%1 busy at most, %2 or more")
                                  .arg(allOf(cost::targetUtilisation(workload.sizing)),
                                       words(cost::numberText(workload.sizing.minimumCount, 0))));
    m_sections[2]->setSummary(scenario.account.freeTier.applies ? tr("free tier unused")
                                                                : tr("free tier used up"));
    const QString request = said(cost::Dial::Request);
    m_sections[3]->setSummary(invocationName(workload.invocation) +
                              (request.isEmpty() ? QString() : QString(u", " + request)));
}
