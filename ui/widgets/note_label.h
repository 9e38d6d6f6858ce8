// SPDX-License-Identifier: GPL-3.0-or-later
// Words that change with every frame. A QLabel lays its whole window out anew at each change of its text;
// this one only when it needs another height.
#pragma once

#include <QWidget>

class NoteLabel : public QWidget {
    Q_OBJECT

public:
    explicit NoteLabel(QWidget* parent = nullptr);

    const QString& text() const { return m_text; }
    void setText(const QString& text);
    void setColor(const QColor& color);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {20, 0}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_text;
    QColor m_color;
    mutable int m_knownWidth = -1; // layouts ask again and again
    mutable int m_knownHeight = 0;
};
