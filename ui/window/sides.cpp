// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sides.h"

#include "ui/i18n/words.h"
#include "ui/panels/notes_panel.h"
#include "ui/panels/why_panel.h"
#include "ui/panels/workload_panel.h"
#include "ui/widgets/field.h"
#include "ui/widgets/page_tabs.h"
#include "ui/widgets/side_panel.h"
#include "ui/widgets/theme.h"

#include <QMainWindow>
#include <QStackedWidget>
#include <QVBoxLayout>

Sides::Sides(Session& session, QMainWindow& window)
    : QObject(&window), m_session(session), m_window(window), m_name(new Field(&window)),
      m_tabs(new PageTabs(&window)) {
    window.setDockOptions(QMainWindow::AnimatedDocks);
    // What is read first stands first.
    const bool mirrored = window.isRightToLeft();
    const Qt::DockWidgetArea first = mirrored ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
    const Qt::DockWidgetArea last = mirrored ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
    window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_name->setFrame(false);
    m_name->setAccessibleName(tr("Name of the scenario"));
    m_name->setPlaceholderText(tr("Untitled"));
    m_name->setMaxLength(1000);
    auto* head = new QWidget(&window);
    auto* headLayout = new QVBoxLayout(head);
    headLayout->setContentsMargins(10, 8, 10, 2);
    headLayout->addWidget(m_name);
    connect(m_name, &QLineEdit::editingFinished, this, &Sides::takeName);
    m_left = new SidePanel(tr("Workload"), head, 276, &window);
    window.addDockWidget(first, m_left);
    m_tabs->addTab(tr("Why"));
    m_tabs->addTab(tr("Assumptions"));
    m_right = new SidePanel(tr("Explanation"), m_tabs, 298, &window);
    window.addDockWidget(last, m_right);
}

void Sides::fill() {
    if (isFilled()) return;
    m_workload = new WorkloadPanel(m_session, &m_window);
    m_left->setContent(m_workload);
    connect(m_workload, &WorkloadPanel::openDialsChanged, this, &Sides::openDialsChanged);
    connect(m_workload, &WorkloadPanel::trafficFileWanted, this, &Sides::trafficFileWanted);
    auto* pages = new QStackedWidget(&m_window);
    m_why = new WhyPanel(m_session, pages);
    m_notes = new NotesPanel(m_session, pages);
    connect(m_notes, &NotesPanel::updateAsked, this, &Sides::updateAsked);
    connect(m_notes, &NotesPanel::importAsked, this, &Sides::importAsked);
    pages->addWidget(m_why);
    pages->addWidget(m_notes);
    pages->setCurrentIndex(m_tabs->currentIndex());
    m_right->setContent(pages);
    connect(m_tabs, &QTabBar::currentChanged, pages, &QStackedWidget::setCurrentIndex);
    connect(m_why, &WhyPanel::dialWanted, this, &Sides::showDial);
    if (m_arranged) openSections();
    emit filled();
}

WorkloadPanel* Sides::workload() {
    fill();
    return m_workload;
}

WhyPanel* Sides::why() {
    fill();
    return m_why;
}

NotesPanel* Sides::notes() {
    fill();
    return m_notes;
}

void Sides::showDial(cost::Dial dial) {
    m_left->show();
    if (dial == cost::Dial::Init || dial == cost::Dial::ColdShare)
        m_workload->sections().front()->setOpen(true);
    m_workload->field(dial)->takeFocus();
}

void Sides::draw(const Results& results) {
    if (isFilled()) {
        m_workload->draw(results);
        m_why->draw(results);
        m_notes->draw(results);
    }
    drawName(results.scenario);
}

void Sides::drawDocument() {
    const bool some = m_session.hasDocument();
    for (SidePanel* panel : {m_left, m_right})
        panel->widget()->setEnabled(some);
    m_name->setEnabled(some);
}

void Sides::takeName() {
    if (!m_session.hasDocument() || !m_name->isModified()) return;
    cost::Scenario renamed = m_session.document().scenario();
    renamed.name = m_name->text().trimmed().toStdString();
    m_name->setModified(false);
    m_session.document().replace(renamed, tr("Name"));
    drawName(m_session.document().scenario());
}

void Sides::drawName(const cost::Scenario& scenario) {
    const QString name = words(scenario.name);
    // What is being typed belongs to the reader until it is taken.
    if (m_name->isModified() || m_name->text() == name) return;
    m_name->setText(name);
    m_name->setCursorPosition(0);
}

void Sides::recolor() {
    m_name->setFont(sized(m_window.font(), 2, QFont::DemiBold));
    QPalette flat = m_window.palette();
    flat.setColor(QPalette::Base, flat.color(QPalette::Window));
    m_name->setPalette(flat);
}

void Sides::arrange(int textPercent, bool asLeft) {
    m_arranged = true;
    if (!asLeft) makeRoom(textPercent);
    setWidths(textPercent);
    if (isFilled()) openSections();
}

void Sides::followTextSize(int percent) {
    if (!m_arranged) return;
    makeRoom(percent);
    setWidths(percent);
}

void Sides::setWidths(int textPercent) {
    const int window = m_window.width();
    const QList<int> widths = window >= 1600 ? QList<int>{320, 360} : QList<int>{276, 298};
    // Large words need wider sides, but the chart is what the window is for.
    const auto wide = [&](int usual) { return std::min(usual * textPercent / 100, window * 27 / 100); };
    m_window.resizeDocks({m_left, m_right}, {wide(widths[0]), wide(widths[1])}, Qt::Horizontal);
}

// Three panes of large words beside each other need room: F10 brings the last one back.
void Sides::makeRoom(int textPercent) {
    if (m_window.width() < textPercent * 19 / 2) m_right->hide();
}

void Sides::openSections() {
    if (m_window.height() < 900) return;
    for (Section* section : m_workload->sections())
        section->setOpen(true);
}
