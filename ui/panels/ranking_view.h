// SPDX-License-Identifier: GPL-3.0-or-later
// The table of options. The chosen row is what the rest of the window explains.
#pragma once

#include "ui/compute/data_table.h"
#include "ui/document/session.h"
#include "ui/panels/ranking_model.h"

#include <QSet>
#include <QTableView>

class QMenu;

class RankingView : public QTableView {
    Q_OBJECT

public:
    explicit RankingView(Session& session, QWidget* parent = nullptr);

    void draw(const Results& results);
    RankingModel* model() const { return m_model; }

    // The selected rows, or all where no more than one is selected, with the columns that are wanted.
    DataTable table() const;
    void copy() const;
    void sortBy(RankingModel::Column column, Qt::SortOrder order = Qt::AscendingOrder);

    // Columns that the reader does without. What there is no room for is hidden besides.
    void setUnwanted(const QSet<int>& columns);
    const QSet<int>& unwanted() const { return m_unwanted; }
    // Which columns there are, and by which the rows stand: for a menu.
    QMenu* columnsMenu() const { return m_columns; }
    QMenu* sortMenu() const { return m_sorting; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, 3 * m_rowHeight}; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void addMenus();
    void fitColumns();
    bool isWanted(int column) const;
    void showChosen();
    void applyColors();

    Session& m_session;
    RankingModel* m_model = nullptr;
    int m_rowHeight = 26;
    bool m_showing = false;
    std::optional<cost::Scenario> m_drawn;
    QSet<int> m_unwanted;
    QMenu* m_columns = nullptr;
    QMenu* m_sorting = nullptr;
};
