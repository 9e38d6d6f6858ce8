// SPDX-License-Identifier: GPL-3.0-or-later
// How one line came about: its factors as chips, what they make, and the price. A chip leads to its dial.
#pragma once

#include "ui/widgets/note_label.h"

#include "libcost/model/dial.h"

#include <QLabel>
#include <QToolButton>

class FlowLayout;

namespace cost {
struct LineItem;
struct Step;
} // namespace cost

class LineDetails : public QWidget {
    Q_OBJECT

public:
    explicit LineDetails(QWidget* parent = nullptr);

    void setLine(const cost::LineItem& line);

signals:
    void dialWanted(cost::Dial dial);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyColors();

    QWidget* m_factors;
    FlowLayout* m_flow;
    QList<QToolButton*> m_chips;
    QList<QLabel*> m_signs;
    NoteLabel* m_product;
    NoteLabel* m_price;
};

// The dial that a factor of a derivation is turned by.
std::optional<cost::Dial> dialOf(const cost::Step& step);
