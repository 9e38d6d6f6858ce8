// SPDX-License-Identifier: Apache-2.0
// Fetches AWS's public price lists and takes their prices into the user's own: what `breakeven prices update`
// and the window's Prices > Update do. AWS publishes, for each service, an index of its Regions and a list
// for each; no credentials are needed.
#pragma once

#include "app/fetch/download.h"

#include "libcost/prices/catalogue.h"
#include "libcost/prices/import/import_report.h"
#include "libcost/text/report_import.h"
#include "libcost/units/folder_lock.h"

#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

struct UpdateRequest {
    std::string base = "https://pricing.us-east-1.amazonaws.com"; // AWS's, or a mirror of the same shape
    std::vector<std::string> services = {"lambda", "fargate",
                                         "savings-plans"}; // or an offer code: "AmazonS3"
    std::vector<std::string> regions = {"us-east-1"};
    std::filesystem::path userPrices;   // the folder that is laid over the catalogue
    std::string today;                  // ISO
    int timeoutMs = 30'000;             // without a byte, or with hardly any
    int totalMs = 2 * 60 * 60 * 1'000;  // of one list
    qint64 mostBytes = qint64(8) << 30; // of one list
    int tries = 3;                      // of what breaks off
    int waitMs = 1'000;                 // before the second try; twice that before the third
    bool again = false;                 // also what has been fetched before
};

// What became of one list.
struct UpdateStep {
    enum class Kind { Updated, UpToDate, NotOffered, Failed, Cancelled };
    std::string service;
    std::string region;
    Kind kind = Kind::Failed;
    std::string message;                        // why, where it failed; what is to be known, where not
    std::optional<cost::ImportReport> imported; // where it was updated
};

inline constexpr cost::Named<UpdateStep::Kind> kUpdateKinds[] = {
    {"updated", UpdateStep::Kind::Updated},
    {"up-to-date", UpdateStep::Kind::UpToDate},
    {"not-offered", UpdateStep::Kind::NotOffered},
    {"failed", UpdateStep::Kind::Failed},
    {"cancelled", UpdateStep::Kind::Cancelled}};

// The same for a report.
std::vector<cost::UpdateRow> updateRows(const std::vector<UpdateStep>& steps);

class PriceUpdate : public QObject {
    Q_OBJECT

public:
    // `catalogue` must outlive it; it is what lists are compared with, without the user's own prices.
    PriceUpdate(const cost::Catalogue& catalogue, UpdateRequest request, QObject* parent = nullptr);
    ~PriceUpdate() override;

    void start();
    // Ends soon; what has come is kept, and a list is imported whole or not at all.
    void cancel();

    const std::vector<UpdateStep>& steps() const { return m_steps; }

signals:
    void began(const QString& what); // "AWSLambda, us-east-1"
    // Of the list at hand; `total` is -1 where the server does not say. `importing` after it has come.
    void progress(qint64 done, qint64 total, bool importing);
    void stepEnded(const UpdateStep& step);
    void finished();

private:
    struct List {
        std::string service;
        std::string region;
    };

    void nextService();
    void takeIndex(const Download::Outcome& outcome);
    void nextList();
    void takeList(const Download::Outcome& outcome);
    void importList();
    void end(UpdateStep::Kind kind, std::string message = {});
    void fetch(const QUrl& url, const QString& file,
               const std::function<void(const Download::Outcome&)>& then);
    void attempt(const std::function<void(const Download::Outcome&)>& then);

    // Why nothing can be fetched at all; nothing where it can.
    std::optional<std::string> obstacle();
    QUrl addressOf(const QString& path) const;
    Download::Limits limits() const;
    QString fileOf(const std::string& region) const;

    const cost::Catalogue& m_catalogue;
    UpdateRequest m_request;
    QNetworkAccessManager m_network;
    std::vector<UpdateStep> m_steps;
    std::size_t m_service = 0;
    std::size_t m_region = 0;
    std::map<std::string, QUrl> m_lists; // of the service at hand, by Region; empty without an index
    bool m_indexed = false;
    std::optional<std::string> m_unreachable;
    std::unique_ptr<cost::FolderLock> m_lock;
    Download::Outcome m_fetched; // of the list at hand
    std::atomic<bool> m_cancelled = false;
    Download* m_download = nullptr;
    int m_try = 0;
    QString m_file; // being fetched
    QUrl m_url;
    std::unique_ptr<QThread> m_importing;
};
