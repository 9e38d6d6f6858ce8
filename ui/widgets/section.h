// SPDX-License-Identifier: GPL-3.0-or-later
// A part of a panel that opens and closes; closed, it shows a summary of what is inside.
#pragma once

#include <QLabel>
#include <QWidget>

class QAbstractButton;
class QVBoxLayout;

class Section : public QWidget {
    Q_OBJECT

public:
    explicit Section(const QString& title, QWidget* parent = nullptr);

    void add(QWidget* widget);
    void setSummary(const QString& summary);
    void setOpen(bool open);
    bool isOpen() const;

signals:
    void toggled(bool open);

private:
    QAbstractButton* m_head;
    QWidget* m_body;
    QVBoxLayout* m_layout;
};
