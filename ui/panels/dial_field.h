// SPDX-License-Identifier: GPL-3.0-or-later
// One dial: label, typed field, slider, and a line that echoes what was understood.
#pragma once

#include "ui/document/session.h"
#include "ui/panels/dial_slider.h"
#include "ui/widgets/note_label.h"

#include "libcost/input/typed_traffic.h"

#include <QLabel>
#include <QLineEdit>

class DialField : public QWidget {
    Q_OBJECT

public:
    // The label may hold the mnemonic.
    DialField(Session& session, cost::Dial dial, const QString& label, QWidget* parent = nullptr);

    void draw(const Results& results, const std::vector<Look>& looks);

    QLineEdit* edit() const { return m_edit; }
    DialSlider* slider() const { return m_slider; }
    NoteLabel* echo() const { return m_echo; }
    bool isWrong() const { return m_wrong; }

    void takeFocus();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void parse(const QString& text);
    void commit();
    void reset(); // to the value in the file
    void restore();
    void showEcho(const QString& text, bool wrong);
    void showValue();
    // What the dial's value means in that state of the document.
    QString echoOf(const cost::Scenario& scenario) const;

    Session& m_session;
    cost::Dial m_dial;
    QLabel* m_label;
    QLineEdit* m_edit;
    DialSlider* m_slider;
    NoteLabel* m_echo;
    bool m_wrong = false;
    bool m_typing = false;
    cost::TypedField m_read; // what is being typed
    QString m_shown;         // what stood there before
};
