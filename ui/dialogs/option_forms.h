// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of each kind of option.
#pragma once

#include "libcost/model/option.h"
#include "libcost/prices/price_book.h"

#include <QWidget>

class QFormLayout;

// Begins with what an option says and gives back what was made of it. What has no field here stays as it was.
class OptionForm : public QWidget {
    Q_OBJECT

public:
    explicit OptionForm(QWidget* parent = nullptr);

    virtual cost::Compute compute() const = 0;
    // Why it cannot be taken; empty when it can.
    virtual QString problem() const { return {}; }

signals:
    void changed();

protected:
    QFormLayout* m_layout;
};

// In the order of cost::Compute; each begins with "from" where that is its kind, else with usual values.
std::vector<OptionForm*> optionForms(const cost::PriceBook& book, const cost::Compute& from, QWidget* parent);
