// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the middle, one in front at a time. Which there are is a table: a new page is a row of it.
#pragma once

#include "ui/pages/page.h"

#include <map>
#include <vector>

class Session;

// A tab. Rows that make the same are faces of one page.
using MakePage = Page*(Session& session, QWidget* parent);
struct PageRow {
    QString id;
    QString title;
    MakePage* make;
    int face = 0;
};

// From left to right, as they are in the tabs, the menu and the keys Ctrl+1 to Ctrl+9.
std::vector<PageRow> pageRows();

class Pages : public QWidget {
    Q_OBJECT

public:
    explicit Pages(Session& session, QWidget* parent = nullptr);

    const std::vector<PageRow>& rows() const { return m_rows; }
    int rowOf(QStringView id) const;
    // The page of that row, made when it is first asked for: a start shows one.
    template <class Kind = Page>
    Kind* get(QStringView id) {
        return static_cast<Kind*>(made(rowOf(id)));
    }

    void setCurrent(int row);
    int current() const { return m_current; }
    // The page in front.
    Page* page() const { return m_page; }
    ChartView* chart() const { return m_page->chart(); }
    // What the keys go to: the chart of the page, or the page.
    QWidget* front() const;

    // What has to be computed for the page in front.
    Watched watched() const;
    void draw(const Results& results) { m_page->draw(results); }

    QSize minimumSizeHint() const override { return {300, 180}; }

signals:
    void watchedChanged(); // or another page
    void commandWanted(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    Page* made(int row);

    Session& m_session;
    std::vector<PageRow> m_rows;
    std::map<MakePage*, Page*> m_made;
    Page* m_page = nullptr;
    int m_current = -1;
};
