// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/why_panel.h"

#include "ui/compute/rates.h"
#include "ui/i18n/words.h"
#include "ui/widgets/option_look.h"
#include "ui/widgets/theme.h"

#include "libcost/units/format.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

// The option's piece of line with its marker.
class Swatch : public QWidget {
public:
    explicit Swatch(QWidget* parent) : QWidget(parent) { setFixedSize(30, 16); }
    void setLook(const Look& look) {
        m_look = look;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        if (isEnabled()) drawSwatch(painter, QRectF(rect()), m_look, colorsOf(palette()).window);
    }

private:
    Look m_look;
};

// What share each line has, as one bar in the option's hue.
class Shares : public QWidget {
public:
    explicit Shares(QWidget* parent) : QWidget(parent) { setFixedHeight(8); }
    void setLines(const cost::Estimate& estimate, const QColor& color) {
        m_shares.clear();
        for (const cost::LineItem& line : estimate.lines())
            if (line.amount.usd() > 0) m_shares.push_back(line.amount.usd() / estimate.total().usd());
        m_color = color;
        update();
    }
    void clear() {
        m_shares.clear();
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Colors& colors = colorsOf(palette());
        if (m_shares.empty()) return painter.fillRect(rect(), colors.line);
        const double most = *std::max_element(m_shares.begin(), m_shares.end());
        double x = 0;
        for (const double share : m_shares) {
            const double to = x + share * width();
            const QColor shade = mixed(colors.window, m_color, share == most ? 1 : 0.55);
            painter.fillRect(QRectF(x, 0, std::max(0.0, to - x - 1), height()), shade);
            x = to;
        }
    }

private:
    std::vector<double> m_shares;
    QColor m_color;
};

} // namespace

WhyPanel::WhyPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_swatch(new Swatch(this)), m_name(new NoteLabel(this)),
      m_total(new QLabel(this)), m_period(new QLabel(tr("a month"), this)), m_rates(new NoteLabel(this)),
      m_shares(new Shares(this)), m_lines(new QVBoxLayout), m_details(new LineDetails(this)),
      m_sum(new LineRow(this)), m_price(new NoteLabel(this)), m_source(new NoteLabel(this)),
      m_copy(new QPushButton(tr("Copy"), this)) {
    m_sum->setStrong(true);
    m_details->hide();
    m_lines->setSpacing(0);
    m_lines->addWidget(m_sum);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_swatch);
    head->addWidget(m_name, 1);
    auto* figure = new QHBoxLayout;
    figure->setSpacing(8);
    figure->addWidget(m_total, 0, Qt::AlignBottom);
    figure->addWidget(m_period, 1, Qt::AlignBottom);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addLayout(figure);
    layout->addWidget(m_rates);
    layout->addWidget(m_shares);
    layout->addLayout(m_lines);
    layout->addStretch(1);
    layout->addSpacing(8);
    layout->addWidget(m_price);
    layout->addWidget(m_source);
    layout->addWidget(m_copy, 0, Qt::AlignRight);
    m_copy->setToolTip(tr("Copies every line with its derivation"));
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(asText()); });
    connect(m_details, &LineDetails::dialWanted, this, &WhyPanel::dialWanted);
    connect(&m_session.view(), &View::chosenChanged, this, [this] {
        if (m_session.hasDocument()) draw(m_session.results());
    });
    applyColors();
}

void WhyPanel::draw(const Results& results) {
    const std::string id = m_session.view().chosen();
    const auto index = results.row(id);
    if (!index) return;
    const cost::Comparison::Row& row = results.comparison.rows[*index];
    if (id != m_option) m_open = kDearest; // another option opens at its dearest line
    m_option = id;
    const Look look = looksOf(results.scenario, colorsOf(palette()).dark)[*index];
    static_cast<Swatch*>(m_swatch)->setLook(look);
    m_swatch->setEnabled(static_cast<bool>(row.quote));
    m_name->setText(words(row.option.label));
    if (!row.quote) return drawRefusal(row.quote.why());

    const cost::Estimate& estimate = *row.quote;
    const QString total = words(cost::moneyText(estimate.total()));
    if (m_total->text() != total) m_total->setText(total);
    m_period->show();
    QStringList rates;
    if (const auto each = perMillionRequests(estimate.total(), results.scenario))
        rates << tr("%1 per 1M requests").arg(words(cost::moneyText(*each)));
    rates << tr("%1 a year").arg(words(cost::moneyText(perYear(estimate.total()))));
    m_rates->setText(rates.join(QStringLiteral(", ")));
    static_cast<Shares*>(m_shares)->setLines(estimate, look.color);
    m_shares->show();
    drawLines(estimate);
}

void WhyPanel::drawLines(const cost::Estimate& estimate) {
    const auto count = static_cast<qsizetype>(estimate.lines().size());
    while (m_rows.size() < count) {
        auto* row = new LineRow(this);
        const int index = static_cast<int>(m_rows.size());
        connect(row, &QAbstractButton::clicked, this,
                [this, index] { open(m_open == index ? kNone : index); });
        m_lines->insertWidget(m_lines->indexOf(m_sum), row);
        m_rows << row;
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < count);
        if (i >= count) continue;
        const cost::LineItem& line = estimate.lines()[static_cast<std::size_t>(i)];
        m_rows[i]->setLine(words(cost::lineTitle(line)),
                           line.allowance ? tr("free") : words(cost::smallMoneyText(line.amount)),
                           line.allowance);
    }
    m_sum->show();
    m_sum->setLine(tr("Total"), words(cost::moneyText(estimate.total())), false);
    if (m_open == kDearest || m_open >= count) {
        m_open = kNone;
        double most = -1;
        for (qsizetype i = 0; i < count; ++i)
            if (const double usd = estimate.lines()[static_cast<std::size_t>(i)].amount.usd(); usd > most) {
                most = usd;
                m_open = static_cast<int>(i);
            }
    }
    showOpen();
}

void WhyPanel::drawRefusal(const cost::Unavailable& why) {
    m_total->setText(tr("No price"));
    m_period->hide();
    QString reason = words(why.reason);
    m_rates->setText(reason.replace(0, 1, reason.left(1).toUpper()) + u'.');
    m_shares->hide();
    m_details->hide();
    m_sum->hide();
    for (LineRow* row : std::as_const(m_rows))
        row->hide();
    for (QWidget* widget :
         {static_cast<QWidget*>(m_price), static_cast<QWidget*>(m_source), static_cast<QWidget*>(m_copy)})
        widget->hide();
    m_open = kDearest;
}

void WhyPanel::open(int line) {
    m_open = line;
    showOpen();
}

void WhyPanel::showOpen() {
    const Results& results = m_session.results();
    const auto index = results.row(m_option);
    if (!index || !results.comparison.rows[*index].quote) return;
    const std::vector<cost::LineItem>& lines = results.comparison.rows[*index].quote->lines();
    const bool some = m_open >= 0 && m_open < static_cast<int>(lines.size());
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i)
        m_rows[i]->setChecked(some && i == m_open);
    m_details->setVisible(some);
    m_price->setVisible(some);
    m_source->setVisible(some);
    m_copy->setVisible(!lines.empty());
    if (!some) return;
    const cost::LineItem& line = lines[static_cast<std::size_t>(m_open)];
    if (const int below = m_lines->indexOf(m_rows[m_open]) + 1; m_lines->indexOf(m_details) != below) {
        m_lines->removeWidget(m_details);
        m_lines->insertWidget(m_lines->indexOf(m_rows[m_open]) + 1, m_details);
    }
    m_details->setLine(line);
    m_price->setText(words(cost::priceText(line)));
    QString source = words(results.book->region());
    if (const cost::Message adjusted = cost::adjustmentText(line); !adjusted.empty())
        source += u", " + words(adjusted);
    source += u'\n' + words(cost::sourceText(line));
    if (line.provenance && !line.provenance->note.empty()) source += u'\n' + words(line.provenance->note);
    m_source->setText(source);
}

QString WhyPanel::asText() const {
    const Results& results = m_session.results();
    const auto index = results.row(m_option);
    if (!index || !results.comparison.rows[*index].quote) return {};
    const cost::Comparison::Row& row = results.comparison.rows[*index];
    QString text = words(row.option.label) + u'\t' + words(cost::moneyText(row.quote->total())) + u'\n';
    for (const cost::LineItem& line : row.quote->lines())
        text += words(cost::lineTitle(line)) + u'\t' + words(cost::smallMoneyText(line.amount)) + u'\t' +
                words(cost::derivation(line)) + u'\t' + words(cost::sourceText(line)) + u'\n';
    return text;
}

void WhyPanel::applyColors() {
    const Colors& colors = colorsOf(palette());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, colors.secondary);
    m_period->setPalette(quiet);
    for (NoteLabel* label : {m_rates, m_source})
        label->setColor(colors.secondary);
    m_name->setFont(sized(font(), 0, QFont::DemiBold));
    m_total->setFont(sized(font(), 11, QFont::DemiBold));
    m_rates->setFont(sized(font(), -1));
    m_price->setFont(sized(font(), -2, QFont::DemiBold));
    m_source->setFont(sized(font(), -2));
}

void WhyPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange) return;
    applyColors();
    if (m_session.hasDocument() && !m_option.empty()) draw(m_session.results());
}

void WhyPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (!m_price->isVisible()) return;
    painter.fillRect(QRect(8, m_price->y() - 8, width() - 16, height() - m_price->y() + 4),
                     mixed(colorsOf(palette()).window, colorsOf(palette()).base, 0.6));
}
