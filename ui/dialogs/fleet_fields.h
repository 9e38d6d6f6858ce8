// SPDX-License-Identifier: GPL-3.0-or-later
// What the forms of Fargate and EC2 share: how servers above a committed base are paid, and what stands
// around a fleet.
#pragma once

#include "libcost/model/option.h"

#include <QObject>

class NumberBox;
class OptionForm;
class QCheckBox;
class QComboBox;
class QFormLayout;

class FleetFields : public QObject {
    Q_OBJECT

public:
    FleetFields(OptionForm* form, QFormLayout* layout, const std::optional<cost::Purchase>& above,
                const cost::Surroundings& around);

    // There is a base to commit only where a commitment is chosen.
    void setCommitted(bool committed);
    std::optional<cost::Purchase> above() const;
    cost::Surroundings surroundings() const;

private:
    cost::Surroundings m_start;
    QComboBox* m_above;
    NumberBox* m_volume;
    QCheckBox* m_addresses;
    QCheckBox* m_balancer;
    QCheckBox* m_nat;
};
