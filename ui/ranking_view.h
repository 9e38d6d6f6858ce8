// SPDX-License-Identifier: GPL-3.0-or-later
// The table of options. The chosen row is what the rest of the window explains.
#pragma once

#include "ui/ranking_model.h"
#include "ui/session.h"

#include <QTableView>

class RankingView : public QTableView {
    Q_OBJECT

public:
    explicit RankingView(Session& session, QWidget* parent = nullptr);

    void draw(const Results& results);
    RankingModel* model() const { return m_model; }

    // The selected rows, or all where no more than one is selected: as text with tabs, and as a table.
    void copy() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, 3 * m_rowHeight}; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fitColumns();
    void showChosen();
    void applyColors();

    Session& m_session;
    RankingModel* m_model = nullptr;
    int m_rowHeight = 26;
    bool m_showing = false;
};
