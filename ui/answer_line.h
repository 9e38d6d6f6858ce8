// SPDX-License-Identifier: GPL-3.0-or-later
// The answer first, in a sentence: what is cheapest and its price; who is next, and from where.
#pragma once

#include "ui/option_look.h"
#include "ui/session.h"

#include <QLabel>

class AnswerLine : public QWidget {
    Q_OBJECT

public:
    explicit AnswerLine(QWidget* parent = nullptr);

    void draw(const Results& results);
    QLabel* headline() const { return m_headline; }
    QLabel* detail() const { return m_detail; }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyColors();

    QLabel* m_headline;
    QLabel* m_detail;
    std::optional<Look> m_look;
};
