// SPDX-License-Identifier: GPL-3.0-or-later
// Why the chosen option costs what it costs: every line, how it came about, and where its price is from.
#pragma once

#include "ui/document/session.h"
#include "ui/panels/line_details.h"
#include "ui/panels/line_row.h"

class QPushButton;
class QVBoxLayout;

class WhyPanel : public QWidget {
    Q_OBJECT

public:
    explicit WhyPanel(Session& session, QWidget* parent = nullptr);

    void draw(const Results& results);
    const QList<LineRow*>& rows() const { return m_rows; }
    LineDetails* details() const { return m_details; }

signals:
    void dialWanted(cost::Dial dial);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void drawLines(const cost::Estimate& estimate);
    void drawRefusal(const cost::Unavailable& why);
    void open(int line);
    void showOpen();
    void applyColors();
    QString asText() const;

    static constexpr int kNone = -1;
    static constexpr int kDearest = -2;

    Session& m_session;
    std::string m_option;
    int m_open = kDearest; // the line whose details are shown
    QWidget* m_swatch;
    NoteLabel* m_name;
    QLabel* m_total;
    QLabel* m_period;
    NoteLabel* m_rates;
    QWidget* m_shares;
    QVBoxLayout* m_lines;
    QList<LineRow*> m_rows;
    LineDetails* m_details;
    LineRow* m_sum;
    NoteLabel* m_price;
    NoteLabel* m_source;
    QPushButton* m_copy;
};
