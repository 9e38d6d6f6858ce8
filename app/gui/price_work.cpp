// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/price_work.h"

#include "ui/i18n/words.h"

#include "libcost/files/installation.h"
#include "libcost/output/report_import.h"
#include "libcost/prices/import/import.h"
#include "libcost/units/format.h"

#include <QCheckBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QThread>
#include <QVBoxLayout>

namespace {

std::string today() {
    return QDate::currentDate().toString(Qt::ISODate).toStdString();
}

void showReport(QWidget* parent, const QString& title, const QString& report) {
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->resize(820, 440);
    auto* layout = new QVBoxLayout(dialog);
    auto* text = new QPlainTextEdit(report, dialog);
    text->setReadOnly(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setAccessibleName(title);
    layout->addWidget(text);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(buttons);
    dialog->open();
}

// The services that can be updated, and which are at first.
struct Choice {
    const char* service;
    const char* label;
    bool on;
};
constexpr Choice kChoices[] = {
    {"lambda", QT_TRANSLATE_NOOP("PriceWork", "Lambda"), true},
    {"fargate", QT_TRANSLATE_NOOP("PriceWork", "Fargate"), true},
    {"savings-plans", QT_TRANSLATE_NOOP("PriceWork", "Compute Savings Plans"), true},
    {"fargate-spot", QT_TRANSLATE_NOOP("PriceWork", "Fargate Spot (all Regions)"), false},
    {"ec2", QT_TRANSLATE_NOOP("PriceWork", "EC2 (half a gigabyte for each Region)"), false},
};

} // namespace

PriceWork::PriceWork(MainWindow& window, Session& session, std::filesystem::path folder,
                     std::filesystem::path userPrices)
    : QObject(&window), m_window(window), m_session(session), m_folder(std::move(folder)),
      m_userPrices(std::move(userPrices)) {
    connect(&window, &MainWindow::importOfPricesAsked, this, &PriceWork::askImport);
    connect(&window, &MainWindow::updateOfPricesAsked, this, &PriceWork::askUpdate);
}

PriceWork::~PriceWork() {
    m_stopped = true;
    if (m_thread) m_thread->wait();
}

bool PriceWork::canWork() {
    if (isBusy()) return false;
    if (!m_userPrices.empty()) return true;
    QMessageBox::warning(&m_window, tr("Prices"),
                         tr("There is no home folder for your own prices. Set BREAKEVEN_USER_PRICES to a "
                            "folder and start again."));
    return false;
}

void PriceWork::askImport() {
    if (!canWork()) return;
    const QStringList files = QFileDialog::getOpenFileNames(
        &m_window, tr("Import AWS price lists"), {},
        tr("Price lists (*.json *.csv *.json.gz *.csv.gz *.gz);;All files (*)"));
    if (!files.isEmpty()) import(files);
}

void PriceWork::askUpdate() {
    if (!canWork()) return;
    QDialog dialog(&m_window);
    dialog.setWindowTitle(tr("Update prices from AWS"));
    auto* form = new QFormLayout(&dialog);
    auto* words =
        new QLabel(tr("AWS's public price lists are fetched and taken into your own prices, which go before "
                      "the shipped ones. No account is needed."),
                   &dialog);
    words->setWordWrap(true);
    form->addRow(words);
    QList<QCheckBox*> boxes;
    for (const Choice& choice : kChoices) {
        auto* box = new QCheckBox(tr(choice.label), &dialog);
        box->setChecked(choice.on);
        form->addRow(boxes.isEmpty() ? tr("Services") : QString(), box);
        boxes << box;
    }
    UpdateRequest request;
    auto* regions = new QLineEdit(QString::fromStdString(m_session.document().scenario().region), &dialog);
    regions->setToolTip(tr("One or more Regions, parted by blanks"));
    auto* base = new QLineEdit(QString::fromStdString(request.base), &dialog);
    base->setMinimumWidth(360);
    form->addRow(tr("&Regions"), regions);
    form->addRow(tr("&Address"), base);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Update"));
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    if (dialog.exec() != QDialog::Accepted) return;
    request.base = base->text().trimmed().toStdString();
    request.services.clear();
    for (qsizetype i = 0; i < boxes.size(); ++i)
        if (boxes[i]->isChecked()) request.services.emplace_back(kChoices[i].service);
    request.regions.clear();
    for (const QString& region : regions->text().split(u' ', Qt::SkipEmptyParts)) {
        if (!m_session.document().catalogue().region(region.toStdString())) {
            QMessageBox::warning(&m_window, dialog.windowTitle(),
                                 tr("There is no AWS Region %1.").arg(region));
            return;
        }
        request.regions.push_back(region.toStdString());
    }
    if (!request.services.empty() && !request.regions.empty()) update(request);
}

void PriceWork::begin(const QString& title) {
    m_stopped = false;
    m_progress = new QProgressDialog(title, tr("Cancel"), 0, 0, &m_window);
    m_progress->setWindowTitle(title);
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setMinimumDuration(300);
    m_progress->setAutoClose(false);
    m_progress->setAutoReset(false);
    connect(m_progress, &QProgressDialog::canceled, this, [this] {
        m_stopped = true;
        if (m_update) m_update->cancel();
    });
}

void PriceWork::showProgress(const QString& what, qint64 at, qint64 total) {
    if (!m_progress) return;
    constexpr double kMega = 1e6;
    const auto mega = [](qint64 bytes) {
        return words(cost::numberText(static_cast<double>(bytes) / kMega, 1));
    };
    m_progress->setLabelText(total > 0 ? tr("%1: %2 of %3 MB").arg(what, mega(at), mega(total))
                                       : tr("%1: %2 MB").arg(what, mega(at)));
    // Kilobytes: half a gigabyte is too much for an int of bytes.
    m_progress->setMaximum(total > 0 ? static_cast<int>(total / 1024) : 0);
    m_progress->setValue(static_cast<int>(at / 1024));
}

void PriceWork::end(const QString& title, const std::string& report) {
    m_progress->hide();
    m_progress->deleteLater();
    m_progress = nullptr;
    try {
        auto fresh = std::make_unique<cost::Catalogue>(m_folder, cost::overlaysOf(m_userPrices));
        m_catalogues.push_back(std::move(fresh));
        m_session.document().setCatalogue(*m_catalogues.back());
    } catch (const std::exception& error) {
        QMessageBox::warning(&m_window, title, words(std::string(error.what())));
    }
    showReport(&m_window, title, words(report));
    emit done(words(report));
}

void PriceWork::import(const QStringList& files) {
    const QString title = tr("Import of price lists");
    begin(title);
    struct Work {
        std::vector<cost::ImportReport> reports;
        std::string problems;
    };
    auto work = std::make_shared<Work>();
    const cost::Catalogue* catalogue = &m_session.document().catalogue();
    m_thread.reset(QThread::create([this, work, files, catalogue] {
        for (const QString& file : files) {
            if (m_stopped) break;
            qint64 shown = -1;
            try {
                work->reports.push_back(cost::importPriceList(
                    *catalogue, {file.toStdString(), m_userPrices, today(),
                                 [&](std::uintmax_t read, std::optional<std::uintmax_t> size) {
                                     const auto at = static_cast<qint64>(read);
                                     if (at - shown > 1'000'000) {
                                         shown = at;
                                         const qint64 total = size ? static_cast<qint64>(*size) : -1;
                                         const QString name = QFileInfo(file).fileName();
                                         QMetaObject::invokeMethod(this, [this, name, at, total] {
                                             showProgress(name, at, total);
                                         });
                                     }
                                     return !m_stopped;
                                 }}));
            } catch (const std::exception& error) {
                work->problems += std::string(error.what()) + '\n';
            }
        }
    }));
    connect(m_thread.get(), &QThread::finished, this, [this, work, title] {
        m_thread->wait();
        std::string report = work->problems;
        if (!work->reports.empty())
            report +=
                (report.empty() ? "" : "\n") + cost::importReport(work->reports, m_userPrices.string(), {});
        if (report.empty()) report = tr("Nothing was imported.").toStdString();
        end(title, report);
    });
    m_thread->start();
}

void PriceWork::update(const UpdateRequest& asked) {
    const QString title = tr("Update of prices");
    begin(title);
    UpdateRequest request = asked;
    request.userPrices = m_userPrices;
    request.today = today();
    m_update = std::make_unique<PriceUpdate>(m_session.document().catalogue(), request);
    auto at = std::make_shared<QString>();
    connect(m_update.get(), &PriceUpdate::began, this, [this, at](const QString& what) {
        *at = what;
        showProgress(what, 0, -1);
    });
    connect(m_update.get(), &PriceUpdate::progress, this,
            [this, at](qint64 done, qint64 total, bool importing) {
                showProgress(importing ? tr("Taking %1").arg(*at) : tr("Fetching %1").arg(*at), done, total);
            });
    connect(
        m_update.get(), &PriceUpdate::finished, this,
        [this, title] {
            const std::string report =
                cost::updateReport(updateRows(m_update->steps()), m_userPrices.string(), {});
            m_update.release()->deleteLater();
            end(title, report);
        },
        Qt::QueuedConnection);
    m_update->start();
}
