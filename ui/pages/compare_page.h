// SPDX-License-Identifier: GPL-3.0-or-later
// The document and other scenarios side by side, with their differences.
#pragma once

#include "ui/document/session.h"
#include "ui/pages/page.h"
#include "ui/widgets/data_table_model.h"

class QLabel;
class QTableView;
class QToolButton;

class ComparePage : public Page {
    Q_OBJECT

public:
    explicit ComparePage(Session& session, QWidget* parent = nullptr);

    void draw(const Results& results) override;
    const DataTable& table() const { return m_model->table(); }
    QTableView* view() const { return m_view; }
    void copy() const override;
    bool isRanked() const override { return false; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void redraw();
    void fitColumns();
    void listColumns();

    Session& m_session;
    DataTableModel* m_model;
    QTableView* m_view;
    QToolButton* m_remove;
    QLabel* m_hint;
};
