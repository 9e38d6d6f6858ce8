// SPDX-License-Identifier: Apache-2.0
#include "app/fetch/price_update.h"

#include "app/fetch/update_words.h"

#include "libcost/base/nearest.h"
#include "libcost/prices/import/import.h"
#include "libcost/prices/import/usage_rule.h"
#include "libcost/units/format.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>
#include <QTimer>

#include <set>
#include <utility>

namespace {

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

// More is no index: that of all offers has some hundred kilobytes.
constexpr qint64 kMostIndexBytes = qint64(4) << 20;

bool isPlan(const std::string& offerCode) {
    return offerCode.ends_with("SavingsPlan") || offerCode.ends_with("SavingsPlans");
}

// Each once, by what `of` makes of it.
template <class Of>
void keepFirst(std::vector<std::string>& names, const Of& of) {
    std::set<std::string> seen;
    std::erase_if(names, [&](const std::string& name) { return !seen.insert(of(name)).second; });
}

} // namespace

PriceUpdate::PriceUpdate(const cost::Catalogue& catalogue, UpdateRequest request, QObject* parent)
    : QObject(parent), m_catalogue(catalogue), m_request(std::move(request)) {
    keepFirst(m_request.services, [](const std::string& name) {
        const std::string code = cost::offerCodeOf(name);
        return code.empty() ? name : code;
    });
    keepFirst(m_request.regions, [](const std::string& name) { return name; });
}

PriceUpdate::~PriceUpdate() {
    m_cancelled = true;
    if (m_importing) m_importing->wait();
}

std::string PriceUpdate::code() const {
    return cost::offerCodeOf(m_request.services[m_service]);
}

const PriceIndex::Offer* PriceUpdate::offer() const {
    if (!m_offers) return nullptr;
    const auto found = m_offers->find(code());
    return found == m_offers->end() ? nullptr : &found->second;
}

// Where AWS keeps what it publishes of the offer at hand.
QString PriceUpdate::folder() const {
    return (isPlan(code()) ? QStringLiteral("/savingsPlan/v1.0/aws/") : QStringLiteral("/offers/v1.0/aws/")) +
           text(code()) + QStringLiteral("/current/");
}

QUrl PriceUpdate::addressOf(const QString& path) const {
    QUrl url(text(m_request.base));
    QString folder = url.path();
    while (folder.endsWith(u'/'))
        folder.chop(1);
    // The index of a mirror may know where it lies.
    url.setPath(path.startsWith(folder + u'/') ? path : folder + path);
    return url;
}

// AWS's own lists name paths; a mirror of them may name itself, or still AWS. All of that is asked of the
// server that the user has named, and of no other.
std::optional<QUrl> PriceUpdate::addressIn(const QUrl& index, const QString& entry) const {
    const QUrl named = index.resolved(QUrl(entry));
    const bool here = named.host() == index.host() || named.host() == QUrl(text(kAwsPrices)).host();
    if (entry.isEmpty() || !named.isValid() || !here) return std::nullopt;
    return addressOf(named.path());
}

QUrl PriceUpdate::offersIndex() const {
    return addressOf(QStringLiteral("/offers/v1.0/aws/index.json"));
}

// Not among the price lists, but where AWS's page of Fargate's prices has it from.
QUrl PriceUpdate::spotFeed() const {
    const QString path = QStringLiteral("/fargate-spot-prices.json");
    return m_request.base == kAwsPrices ? QUrl(QStringLiteral("https://dftu77xade0tc.cloudfront.net") + path)
                                        : addressOf(path);
}

QString PriceUpdate::fileOf(const std::string& name) const {
    // A dot in front: no folder of prices.
    return text((m_request.userPrices / ".fetched" / (name + ".json")).string());
}

void PriceUpdate::start() {
    m_stopped = obstacle();
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
    const QDir fetched(QFileInfo(fileOf("any")).path());
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
    m_lists.reset();
    m_failure.reset();
    m_wholeStep.reset();
    if (m_stopped || m_cancelled || code() == cost::offer::kSpotFeed) return nextList();
    if (m_offersAsked) return fetchRegionIndex();
    m_offersAsked = true;
    fetchIndex(offersIndex(), fileOf("offers-index"), IndexKind::Offers, [this](const auto& index) {
        if (index) m_offers = index->offers;
        m_stopped = std::exchange(m_failure, std::nullopt);
        if (m_stopped || m_cancelled) return nextList();
        fetchRegionIndex();
    });
}

void PriceUpdate::fetchRegionIndex() {
    QString entry;
    if (isPlan(code())) {
        // The offers that a plan discounts name the index of its Regions.
        for (const auto& [name, offer] : m_offers.value_or(std::map<std::string, PriceIndex::Offer>()))
            if (offer.savingsPlanIndex.contains(u'/' + text(code()) + u'/')) entry = offer.savingsPlanIndex;
    } else if (m_offers) {
        if (!offer() || (offer()->regionIndex.isEmpty() && !offer()->list.isEmpty())) return nextList();
        entry = offer()->regionIndex;
    }
    const auto url = entry.isEmpty()
                         ? std::optional(addressOf(folder() + QStringLiteral("region_index.json")))
                         : addressIn(offersIndex(), entry);
    if (!url) {
        m_failure = elsewhere(offersIndex(), "the index of " + code(), entry);
        return nextList();
    }
    m_regionIndex = *url;
    fetchIndex(*url, fileOf(code() + "-index"), IndexKind::Regions, [this](const auto& index) {
        if (index) m_lists = index->regions;
        nextList();
    });
}

// What cannot be used is why no list is fetched. What is not there is no obstacle: a mirror may have the
// lists alone.
void PriceUpdate::fetchIndex(const QUrl& url, const QString& file, IndexKind kind, const ThenIndex& then) {
    fetch(url, file, kMostIndexBytes, [=, this](const Download::Outcome& outcome) {
        std::optional<PriceIndex> index;
        if (outcome.isHere()) {
            try {
                index = readPriceIndex(file, kind, Download::shown(url).toStdString());
            } catch (const std::exception& error) {
                Download::forget(file);
                // What is kept here may be damaged, where that of the server is not.
                if (outcome.kind == Download::Outcome::Kind::NotModified)
                    return fetchIndex(url, file, kind, then);
                m_failure = error.what() + std::string(kNotTaken);
            }
        } else if (outcome.kind == Download::Outcome::Kind::Unreachable) {
            m_stopped = m_failure = outcome.message.toStdString();
        } else if (outcome.kind != Download::Outcome::Kind::Cancelled && !outcome.isAbsent()) {
            m_failure = outcome.message.toStdString();
        }
        then(index);
    });
}

void PriceUpdate::nextList() {
    if (m_region == m_request.regions.size()) {
        ++m_service;
        return nextService();
    }
    emit began(text(code() + ", " + region()));
    if (m_cancelled) return end(UpdateStep::Kind::Cancelled);
    if (m_stopped) return end(UpdateStep::Kind::Failed, *m_stopped);
    if (m_failure) return end(UpdateStep::Kind::Failed, *m_failure);
    if (m_wholeStep) {
        const bool taken = m_wholeStep->imported || m_wholeStep->kind == UpdateStep::Kind::UpToDate;
        return taken ? end(UpdateStep::Kind::UpToDate, "it is in the list of all Regions")
                     : end(m_wholeStep->kind, m_wholeStep->message);
    }
    m_whole = false;
    fetchOf(region());
}

// Of one Region, or of all of them where AWS does not part them.
void PriceUpdate::fetchOf(const std::string& region) {
    if (code() == cost::offer::kSpotFeed) return fetchWhole(spotFeed());
    if (m_offers && !offer() && !isPlan(code()))
        return end(UpdateStep::Kind::NotOffered,
                   Download::shown(offersIndex()).toStdString() + " has no offer " + code());
    const QString file = fileOf(code() + '-' + region);
    if (!m_lists && !(offer() && offer()->regionIndex.isEmpty()))
        return fetchList(addressOf(folder() + text(region) + QStringLiteral("/index.json")), file);
    const auto list = m_lists ? m_lists->find(region) : std::map<std::string, QString>::iterator();
    if (!m_lists || list == m_lists->end()) {
        const bool parted = m_lists && !m_lists->empty() && !cost::isWorldwide(code());
        if (parted || !offer() || offer()->list.isEmpty())
            return end(UpdateStep::Kind::NotOffered,
                       Download::shown(m_regionIndex).toStdString() + " lists " +
                           std::to_string(m_lists ? m_lists->size() : 0) + " Regions, and not this one");
        const auto whole = addressIn(offersIndex(), offer()->list);
        return whole ? fetchWhole(*whole)
                     : end(UpdateStep::Kind::Failed,
                           elsewhere(offersIndex(), "the list of " + code(), offer()->list));
    }
    const auto url = addressIn(m_regionIndex, list->second);
    if (!url)
        return end(UpdateStep::Kind::Failed, elsewhere(m_regionIndex, "the list of " + region, list->second));
    // The index names each version by an address of its own: what was imported from there needs no question.
    if (!m_request.again && Download::isKnown(file, *url) && !QFile::exists(file))
        return end(UpdateStep::Kind::UpToDate);
    fetchList(*url, file);
}

void PriceUpdate::fetchWhole(const QUrl& url) {
    m_whole = true;
    fetchList(url, fileOf(code() + "-all"));
}

void PriceUpdate::fetchList(const QUrl& url, const QString& file) {
    if (m_request.again) QFile::remove(Download::metaOf(file));
    fetch(url, file, m_request.mostBytes, [this](const Download::Outcome& outcome) { takeList(outcome); });
}

void PriceUpdate::takeList(const Download::Outcome& outcome) {
    using Kind = Download::Outcome::Kind;
    m_fetched = outcome;
    const std::string message = outcome.message.toStdString();
    switch (outcome.kind) {
    case Kind::Fetched: return importList();
    case Kind::NotModified:
        // Fetched whole once, and perhaps not imported then.
        return QFile::exists(m_file) ? importList() : end(UpdateStep::Kind::UpToDate);
    case Kind::NotFound:
        return end(UpdateStep::Kind::Failed,
                   message + (m_lists ? ", though its index names it: update again later"
                                      : ", and there is no index that says what it has: check the address"));
    case Kind::Cancelled: return end(UpdateStep::Kind::Cancelled, message);
    case Kind::Unreachable:
        if (m_url.host() == offersIndex().host()) m_stopped = message;
        [[fallthrough]];
    case Kind::Broken:
    case Kind::Failed: return end(UpdateStep::Kind::Failed, message);
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
        request.name = Download::shown(m_url).toStdString();
        request.mostBytes = static_cast<std::uintmax_t>(m_request.mostBytes) * 8;
        request.expectedOffer = code();
        if (!m_whole) request.expectedRegion = region();
        try {
            step->imported = cost::importPriceList(m_catalogue, request);
            step->kind = UpdateStep::Kind::Updated;
            takeStock(*step, m_fetched);
        } catch (const cost::Cancelled& cancelled) {
            step->kind = UpdateStep::Kind::Cancelled;
            step->message = cancelled.what();
        } catch (const cost::BadInput& bad) {
            step->message = bad.what() + std::string(kNotTaken);
        } catch (const std::exception& error) {
            step->message = error.what();
        }
    }));
    connect(m_importing.get(), &QThread::finished, this, [this, step] {
        m_importing->wait();
        // It has done its work; what was no price list must not count as fetched.
        if (step->kind != UpdateStep::Kind::Cancelled) QFile::remove(m_file);
        if (step->kind == UpdateStep::Kind::Failed) QFile::remove(Download::metaOf(m_file));
        end(*step);
    });
    m_importing->start();
}

void PriceUpdate::end(UpdateStep::Kind kind, std::string message) {
    end({{}, {}, kind, std::move(message), {}});
}

void PriceUpdate::end(UpdateStep step) {
    step.service = m_request.services[m_service];
    step.region = region();
    if (m_whole) {
        if (step.imported) addSentence(step.message, "AWS has one list of all Regions, which was taken");
        m_wholeStep = step;
        m_whole = false;
    }
    m_steps.push_back(std::move(step));
    emit stepEnded(m_steps.back());
    ++m_region;
    nextList();
}

void PriceUpdate::fetch(const QUrl& url, const QString& file, qint64 mostBytes, const Then& then) {
    m_url = url;
    m_file = file;
    m_mostBytes = std::min(mostBytes, m_request.mostBytes);
    m_try = 0;
    attempt(then);
}

void PriceUpdate::attempt(const Then& then) {
    ++m_try;
    m_download =
        new Download(m_network, m_url, m_file, {m_request.timeoutMs, m_request.totalMs, m_mostBytes}, this);
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
