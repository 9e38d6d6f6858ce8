// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs that are words with a line below the current one.
#pragma once

#include <QHash>
#include <QTabBar>

class PageTabs : public QTabBar {
    Q_OBJECT

public:
    explicit PageTabs(QWidget* parent = nullptr);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    mutable QHash<QString, QSize> m_sizes; // each is asked for with every tab that is added
};
