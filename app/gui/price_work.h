// SPDX-License-Identifier: GPL-3.0-or-later
// Prices > Import and Prices > Update: work that takes long, off the window's thread, with progress and
// cancel.
#pragma once

#include "app/fetch/price_update.h"
#include "ui/window/main_window.h"

#include <QProgressDialog>

class PriceWork : public QObject {
    Q_OBJECT

public:
    // `userPrices` is the folder that new prices go to. The catalogue at hand is replaced when there are new
    // ones.
    PriceWork(MainWindow& window, Session& session, std::filesystem::path folder,
              std::filesystem::path userPrices);
    ~PriceWork() override;

    void import(const QStringList& files);
    void update(const UpdateRequest& request);
    bool isBusy() const { return m_progress != nullptr; }

signals:
    // What was done, as text; after it has been shown and taken over.
    void done(const QString& report);

private:
    void askImport();
    void askUpdate();
    void begin(const QString& title);
    void showProgress(const QString& what, qint64 at, qint64 total);
    void end(const QString& title, const std::string& report);
    bool canWork();

    MainWindow& m_window;
    Session& m_session;
    std::filesystem::path m_folder;
    std::filesystem::path m_userPrices;
    // All that were in use: results at hand may still refer to an earlier one.
    std::vector<std::unique_ptr<cost::Catalogue>> m_catalogues;
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<PriceUpdate> m_update;
    std::atomic<bool> m_stopped = false;
    QProgressDialog* m_progress = nullptr;
};
