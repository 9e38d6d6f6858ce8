// SPDX-License-Identifier: Apache-2.0
// Fetches AWS's public price lists and takes their prices into the user's own: what `breakeven prices update`
// and the window's Prices > Update do. AWS publishes an index of all offers, for each offer an index of its
// Regions, and a list for each Region, which stays as it is under the address of its version; no credentials
// are needed. Nothing but what was asked for is fetched: names in an index lead to no other server.
#pragma once

#include "app/fetch/download.h"
#include "app/fetch/price_index.h"

#include "libcost/base/folder_lock.h"
#include "libcost/output/report_import.h"
#include "libcost/prices/catalogue.h"
#include "libcost/prices/import/import_report.h"

#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

inline constexpr const char* kAwsPrices = "https://pricing.us-east-1.amazonaws.com";

struct UpdateRequest {
    std::string base = kAwsPrices; // AWS's, or a mirror of the same shape
    std::vector<std::string> services = {"lambda", "fargate",
                                         "savings-plans"}; // or an offer code: "AmazonS3"
    std::vector<std::string> regions = {"us-east-1"};
    std::filesystem::path userPrices;   // the folder that is laid over the catalogue
    std::string today;                  // ISO
    int timeoutMs = 30'000;             // without a byte, or with hardly any
    int totalMs = 2 * 60 * 60 * 1'000;  // of one list
    qint64 mostBytes = qint64(8) << 30; // of one list as it comes; unpacked it may have eight times that
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
    using Then = std::function<void(const Download::Outcome&)>;
    using ThenIndex = std::function<void(const std::optional<PriceIndex>&)>;

    void nextService();
    void fetchRegionIndex();
    void fetchIndex(const QUrl& url, const QString& file, IndexKind kind, const ThenIndex& then);
    void nextList();
    void fetchOf(const std::string& region);
    void fetchWhole(const QUrl& url);
    void fetchList(const QUrl& url, const QString& file);
    void takeList(const Download::Outcome& outcome);
    void importList();
    void end(UpdateStep step);
    void end(UpdateStep::Kind kind, std::string message = {});
    void fetch(const QUrl& url, const QString& file, qint64 mostBytes, const Then& then);
    void attempt(const Then& then);

    // Why nothing can be fetched at all; nothing where it can.
    std::optional<std::string> obstacle();
    const std::string& region() const { return m_request.regions[m_region]; }
    std::string code() const;
    // What AWS's index says of the offer at hand; null where it does not have it, or there is no index.
    const PriceIndex::Offer* offer() const;
    QString folder() const;
    QUrl addressOf(const QString& path) const;
    // Where an entry of an index leads; nothing where that is another server.
    std::optional<QUrl> addressIn(const QUrl& index, const QString& entry) const;
    QUrl offersIndex() const;
    QUrl spotFeed() const;
    QString fileOf(const std::string& name) const;

    const cost::Catalogue& m_catalogue;
    UpdateRequest m_request;
    QNetworkAccessManager m_network;
    std::vector<UpdateStep> m_steps;
    std::size_t m_service = 0;
    std::size_t m_region = 0;
    std::optional<std::map<std::string, PriceIndex::Offer>> m_offers; // where there is an index of them
    bool m_offersAsked = false;
    std::optional<std::string> m_stopped; // why nothing more is fetched of this server
    // Of the service at hand.
    QUrl m_regionIndex;
    std::optional<std::map<std::string, QString>> m_lists; // by Region, where there is an index of them
    std::optional<std::string> m_failure;                  // why none of its lists is fetched
    bool m_whole = false;                                  // the list at hand is of all Regions
    std::optional<UpdateStep> m_wholeStep;                 // what became of that
    std::unique_ptr<cost::FolderLock> m_lock;
    Download::Outcome m_fetched; // of the list at hand
    std::atomic<bool> m_cancelled = false;
    Download* m_download = nullptr;
    qint64 m_mostBytes = 0;
    int m_try = 0;
    QString m_file; // being fetched
    QUrl m_url;
    std::unique_ptr<QThread> m_importing;
};
