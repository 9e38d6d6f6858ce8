// SPDX-License-Identifier: GPL-3.0-or-later
// The answer first, in a sentence: what is cheapest and its price; who is next, and from where.
#pragma once

#include "ui/document/session.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/option_look.h"

class AnswerLine : public QWidget {
    Q_OBJECT

public:
    explicit AnswerLine(QWidget* parent = nullptr);

    void draw(const Results& results);
    NoteLabel* headline() const { return m_headline; }
    NoteLabel* detail() const { return m_detail; }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyColors();

    NoteLabel* m_headline;
    NoteLabel* m_detail;
    std::optional<Look> m_look;
};
