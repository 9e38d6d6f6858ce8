// SPDX-License-Identifier: Apache-2.0
#include "app/fetch/price_update.h"

#include "libcost/prices/import/import.h"
#include "libcost/text/format.h"
#include "libcost/units/nearest.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>
#include <QTimer>

namespace {

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

// Where AWS keeps what it publishes of a service.
QString folderOf(const std::string& offerCode) {
    const bool plan = offerCode.ends_with("SavingsPlan") || offerCode.ends_with("SavingsPlans");
    return (plan ? QStringLiteral("/savingsPlan/v1.0/aws/") : QStringLiteral("/offers/v1.0/aws/")) +
           text(offerCode) + QStringLiteral("/current/");
}

// The address of each Region's list: AWS writes an object for services and an array for Savings Plans.
std::map<std::string, QString> listsOf(const QJsonObject& index) {
    std::map<std::string, QString> lists;
    const QJsonValue regions = index[QStringLiteral("regions")];
    const auto add = [&](const QJsonObject& each) {
        for (const char* key : {"currentVersionUrl", "versionUrl"})
            if (const QString path = each[QLatin1String(key)].toString(); path.startsWith(u'/'))
                lists[each[QStringLiteral("regionCode")].toString().toStdString()] = path;
    };
    for (const auto& each : regions.toObject())
        add(each.toObject());
    for (const auto& each : regions.toArray())
        add(each.toObject());
    return lists;
}

// What is to be said of a list that was read.
void takeStock(UpdateStep& step, const Download::Outcome& fetched) {
    const cost::ImportReport& report = *step.imported;
    if (report.prices() == 0) {
        const auto isOlder = [](const auto& each) { return each.reason == cost::Ignored::OlderThanImported; };
        const bool older = std::any_of(report.left.begin(), report.left.end(), isOlder);
        step.kind = older ? UpdateStep::Kind::UpToDate : UpdateStep::Kind::Failed;
        step.message =
            older ? "what was imported before is newer, and stays" : "nothing of the list was taken";
        if (!older && !report.left.empty())
            step.message += ": its entries are " +
                            std::string(cost::ignoredText(report.left.front().reason)) + " (" +
                            report.left.front().example + ")";
        return;
    }
    if (!fetched.otherHost.isEmpty())
        step.message = "a redirect led to " + fetched.otherHost.toStdString() + ", which sent the list";
    if (report.csv && !fetched.counted)
        step.message += std::string(step.message.empty() ? "" : "; ") +
                        "the server did not say how long the list is: it may be cut off";
}

} // namespace

std::vector<cost::UpdateRow> updateRows(const std::vector<UpdateStep>& steps) {
    std::vector<cost::UpdateRow> rows;
    for (const UpdateStep& step : steps) {
        rows.push_back({step.service, step.region, std::string(cost::nameOf(kUpdateKinds, step.kind)),
                        step.message, std::nullopt});
        if (!step.imported) continue;
        rows.back().prices = step.imported->prices();
        std::string& detail = rows.back().detail;
        if (!step.imported->date.empty())
            detail = "of " + cost::dateText(step.imported->date) + (detail.empty() ? "" : "; " + detail);
        for (const cost::ImportReport::Doubtful& each : step.imported->doubts)
            detail += std::string(detail.empty() ? "" : "; ") +
                      "doubtful: " + std::string(cost::doubtText(each.doubt)) + " (" + each.example + ")";
    }
    return rows;
}

PriceUpdate::PriceUpdate(const cost::Catalogue& catalogue, UpdateRequest request, QObject* parent)
    : QObject(parent), m_catalogue(catalogue), m_request(std::move(request)) {}

PriceUpdate::~PriceUpdate() {
    m_cancelled = true;
    if (m_importing) m_importing->wait();
}

QUrl PriceUpdate::addressOf(const QString& path) const {
    QUrl url(text(m_request.base));
    QString folder = url.path();
    while (folder.endsWith(u'/'))
        folder.chop(1);
    url.setPath(folder + path);
    return url;
}

QString PriceUpdate::fileOf(const std::string& region) const {
    // A dot in front: no folder of prices.
    const std::string name = cost::offerCodeOf(m_request.services[m_service]) + "-" + region + ".json";
    return text((m_request.userPrices / ".fetched" / name).string());
}

void PriceUpdate::start() {
    m_unreachable = obstacle();
    QTimer::singleShot(0, this, &PriceUpdate::nextService);
}

std::optional<std::string> PriceUpdate::obstacle() {
    const QUrl base(text(m_request.base));
    const bool web = base.scheme() == u"https" || base.scheme() == u"http";
    if (!base.isValid() || !web || base.host().isEmpty()) {
        // A name and a password stand before the @.
        const std::string shown = m_request.base.substr(m_request.base.rfind('@') + 1);
        return shown + ": is no web address; give one such as https://pricing.us-east-1.amazonaws.com";
    }
    // Names become paths: only those that are known.
    for (const std::string& service : m_request.services)
        if (cost::offerCodeOf(service).empty())
            return "there is no price list \"" + service + '"' +
                   cost::didYouMean(service, cost::priceListNames());
    for (const std::string& region : m_request.regions)
        if (!m_catalogue.region(region)) return "there is no AWS Region \"" + region + '"';
    try {
        m_lock = std::make_unique<cost::FolderLock>(m_request.userPrices, "an update of prices");
    } catch (const cost::MachineFailure& failure) {
        return failure.what();
    }
    const QDir fetched(QFileInfo(fileOf("x")).path());
    if (!QDir().mkpath(fetched.path()))
        return m_request.userPrices.string() + ": cannot be made; check its name and your rights";
    // Earlier versions kept the address with its password.
    for (const QString& name : fetched.entryList({QStringLiteral("*.meta")}, QDir::Files)) {
        QFile meta(fetched.filePath(name));
        if (!meta.open(QIODevice::ReadOnly)) continue;
        const QJsonObject object = QJsonDocument::fromJson(meta.readAll()).object();
        if (!QUrl(object[QStringLiteral("url")].toString()).userInfo().isEmpty()) meta.remove();
    }
    return std::nullopt;
}

Download::Limits PriceUpdate::limits() const {
    return {m_request.timeoutMs, m_request.totalMs, m_request.mostBytes};
}

void PriceUpdate::cancel() {
    m_cancelled = true;
    if (m_download) m_download->cancel();
}

void PriceUpdate::nextService() {
    if (m_service == m_request.services.size()) {
        m_lock.reset();
        emit finished();
        return;
    }
    m_region = 0;
    m_lists.clear();
    m_indexed = false;
    if (m_unreachable || m_cancelled) return nextList();
    const QString path =
        folderOf(cost::offerCodeOf(m_request.services[m_service])) + QStringLiteral("region_index.json");
    fetch(addressOf(path), fileOf("index"), [this](const Download::Outcome& outcome) { takeIndex(outcome); });
}

void PriceUpdate::takeIndex(const Download::Outcome& outcome) {
    using Kind = Download::Outcome::Kind;
    if (outcome.kind == Kind::Fetched || outcome.kind == Kind::NotModified) {
        QFile file(fileOf("index"));
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        file.close();
        for (const auto& [region, path] : listsOf(QJsonDocument::fromJson(bytes).object()))
            m_lists[region] = addressOf(path);
        m_indexed = !m_lists.empty();
        if (!m_indexed) {
            // Not what AWS publishes: the next time it is fetched anew.
            QFile::remove(Download::metaOf(fileOf("index")));
            file.remove();
        }
    } else if (outcome.kind == Kind::Unreachable) {
        m_unreachable = outcome.message.toStdString();
    }
    // A mirror may have the lists alone.
    nextList();
}

void PriceUpdate::nextList() {
    if (m_region == m_request.regions.size()) {
        ++m_service;
        return nextService();
    }
    const std::string& region = m_request.regions[m_region];
    const std::string code = cost::offerCodeOf(m_request.services[m_service]);
    emit began(text(code + ", " + region));
    if (m_cancelled) return end(UpdateStep::Kind::Cancelled);
    if (m_unreachable) return end(UpdateStep::Kind::Failed, *m_unreachable);
    if (m_indexed && !m_lists.contains(region)) return end(UpdateStep::Kind::NotOffered);
    if (m_request.again) QFile::remove(Download::metaOf(fileOf(region)));
    const QUrl url = m_indexed ? m_lists.at(region)
                               : addressOf(folderOf(code) + text(region) + QStringLiteral("/index.json"));
    // The index names each version by an address of its own: what was imported from there needs no question.
    if (m_indexed && Download::isKnown(fileOf(region), url) && !QFile::exists(fileOf(region)))
        return end(UpdateStep::Kind::UpToDate);
    fetch(url, fileOf(region), [this](const Download::Outcome& outcome) { takeList(outcome); });
}

void PriceUpdate::takeList(const Download::Outcome& outcome) {
    using Kind = Download::Outcome::Kind;
    m_fetched = outcome;
    switch (outcome.kind) {
    case Kind::Fetched: return importList();
    case Kind::NotModified:
        // Fetched whole once, and perhaps not imported then.
        return QFile::exists(m_file) ? importList() : end(UpdateStep::Kind::UpToDate);
    case Kind::NotFound: return end(UpdateStep::Kind::NotOffered, outcome.message.toStdString());
    case Kind::Cancelled: return end(UpdateStep::Kind::Cancelled, outcome.message.toStdString());
    case Kind::Unreachable: m_unreachable = outcome.message.toStdString(); [[fallthrough]];
    case Kind::Broken:
    case Kind::Failed: return end(UpdateStep::Kind::Failed, outcome.message.toStdString());
    }
}

// On a thread of its own: a list of EC2 takes seconds.
void PriceUpdate::importList() {
    auto step = std::make_shared<UpdateStep>();
    m_importing.reset(QThread::create([this, step] {
        cost::ImportRequest request{m_file.toStdString(), m_request.userPrices, m_request.today,
                                    [this](std::uintmax_t read, std::optional<std::uintmax_t> size) {
                                        emit progress(static_cast<qint64>(read),
                                                      size ? static_cast<qint64>(*size) : -1, true);
                                        return !m_cancelled;
                                    }};
        request.locked = true;
        request.expectedOffer = cost::offerCodeOf(m_request.services[m_service]);
        request.expectedRegion = m_request.regions[m_region];
        try {
            step->imported = cost::importPriceList(m_catalogue, request);
            step->kind = UpdateStep::Kind::Updated;
            takeStock(*step, m_fetched);
        } catch (const cost::Cancelled& cancelled) {
            step->kind = UpdateStep::Kind::Cancelled;
            step->message = cancelled.what();
        } catch (const std::exception& error) {
            step->message = error.what();
        }
    }));
    connect(m_importing.get(), &QThread::finished, this, [this, step] {
        m_importing->wait();
        // It has done its work; what was no price list must not count as fetched.
        if (step->kind != UpdateStep::Kind::Cancelled) QFile::remove(m_file);
        if (step->kind == UpdateStep::Kind::Failed) QFile::remove(Download::metaOf(m_file));
        if (step->imported) {
            step->imported->file = Download::shown(m_url).toStdString();
            UpdateStep done = *step;
            done.service = m_request.services[m_service];
            done.region = m_request.regions[m_region];
            m_steps.push_back(done);
            emit stepEnded(m_steps.back());
            ++m_region;
            return nextList();
        }
        end(step->kind, step->message);
    });
    m_importing->start();
}

void PriceUpdate::end(UpdateStep::Kind kind, std::string message) {
    m_steps.push_back(
        {m_request.services[m_service], m_request.regions[m_region], kind, std::move(message), {}});
    emit stepEnded(m_steps.back());
    ++m_region;
    nextList();
}

void PriceUpdate::fetch(const QUrl& url, const QString& file,
                        const std::function<void(const Download::Outcome&)>& then) {
    m_url = url;
    m_file = file;
    m_try = 0;
    attempt(then);
}

void PriceUpdate::attempt(const std::function<void(const Download::Outcome&)>& then) {
    ++m_try;
    m_download = new Download(m_network, m_url, m_file, limits(), this);
    connect(m_download, &Download::progress, this,
            [this](qint64 received, qint64 total) { emit progress(received, total, false); });
    connect(m_download, &Download::finished, this, [this, then](const Download::Outcome& outcome) {
        m_download->deleteLater();
        m_download = nullptr;
        const bool again = outcome.kind == Download::Outcome::Kind::Broken && m_try < m_request.tries;
        if (!again || m_cancelled) return then(outcome);
        QTimer::singleShot(m_request.waitMs << (m_try - 1), this, [this, then] {
            if (m_cancelled) return then({Download::Outcome::Kind::Cancelled, tr("cancelled")});
            attempt(then);
        });
    });
    m_download->start();
}
