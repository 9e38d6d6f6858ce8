// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/fleet_fields.h"

#include "ui/dialogs/option_forms.h"
#include "ui/widgets/number_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>

namespace {

constexpr int kAll = -1;

} // namespace

FleetFields::FleetFields(OptionForm* form, QFormLayout* layout, const std::optional<cost::Purchase>& above,
                         const cost::Surroundings& around)
    : QObject(form), m_start(around), m_above(new QComboBox(form)),
      m_volume(new NumberBox(cost::kVolumeGb, form)),
      m_addresses(new QCheckBox(tr("A public IPv4 address each"), form)),
      m_balancer(new QCheckBox(tr("Load balancer"), form)), m_nat(new QCheckBox(tr("NAT gateway"), form)) {
    m_above->addItem(tr("Commit all of them"), kAll);
    m_above->addItem(tr("Commit the base, on demand above"), static_cast<int>(cost::Purchase::OnDemand));
    m_above->addItem(tr("Commit the base, Spot above"), static_cast<int>(cost::Purchase::Spot));
    m_above->setCurrentIndex(std::max(0, m_above->findData(above ? static_cast<int>(*above) : kAll)));
    m_volume->setSuffix(tr(" GB each"));
    m_volume->setSpecialValueText(tr("none"));
    m_volume->setValue(around.ebsGb);
    m_addresses->setChecked(around.publicIpv4);
    m_balancer->setChecked(around.loadBalancer.has_value());
    m_nat->setChecked(around.nat.has_value());
    connect(m_above, &QComboBox::currentIndexChanged, form, &OptionForm::changed);
    connect(m_volume, &NumberBox::valueChanged, form, &OptionForm::changed);
    layout->addRow(tr("Commitment"), m_above);
    layout->addRow(tr("EBS volumes"), m_volume);
    for (QCheckBox* box : {m_addresses, m_balancer, m_nat}) {
        connect(box, &QCheckBox::toggled, form, &OptionForm::changed);
        layout->addRow(QString(), box);
    }
}

void FleetFields::setCommitted(bool committed) {
    m_above->setEnabled(committed);
    if (!committed) m_above->setCurrentIndex(0);
}

std::optional<cost::Purchase> FleetFields::above() const {
    const int chosen = m_above->currentData().toInt();
    if (chosen == kAll || !m_above->isEnabled()) return std::nullopt;
    return static_cast<cost::Purchase>(chosen);
}

cost::Surroundings FleetFields::surroundings() const {
    // What the form does not show is kept: the parts of a load balancer or a gateway.
    cost::Surroundings around = m_start;
    around.ebsGb = m_volume->value();
    around.publicIpv4 = m_addresses->isChecked();
    if (!m_balancer->isChecked())
        around.loadBalancer.reset();
    else if (!around.loadBalancer)
        around.loadBalancer.emplace();
    if (!m_nat->isChecked())
        around.nat.reset();
    else if (!around.nat)
        around.nat.emplace();
    return around;
}
