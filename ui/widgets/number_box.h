// SPDX-License-Identifier: GPL-3.0-or-later
// A number that is typed or stepped. It goes as far as the readers of files do and shows every digit there
// is, so that it never says another number than the document has.
#pragma once

#include "libcost/model/input_bounds.h"

#include <QDoubleSpinBox>

#include <optional>
#include <utility>

class NumberBox : public QDoubleSpinBox {
    Q_OBJECT

public:
    // From the least to the most of that, in whole numbers or in any.
    explicit NumberBox(const cost::InputBounds& bounds, QWidget* parent = nullptr);

    // What the document has. What is being typed meanwhile stays, unless the document has changed. Where it
    // is more than that number, such as a range, `said` stands in its place (without the suffix).
    void draw(double value, const QString& said = {});
    // What the document has, in place of what is typed and not yet taken.
    void putBack();

protected:
    QString textFromValue(double value) const override;
    double valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;
    void fixup(QString& text) const override;

private:
    // The number in that text, without suffix. Nothing where it is none, or may be two: a comma before three
    // digits.
    std::optional<double> numberIn(const QString& text) const;
    bool isShown(const QString& text) const;

    bool m_whole;
    std::pair<double, QString> m_said;
};
