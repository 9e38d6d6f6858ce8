// SPDX-License-Identifier: Apache-2.0
#include "libcost/io/byte_source.h"

#include "libcost/base/problem.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace cost::offer {

namespace {

constexpr std::size_t kRawSize = std::size_t{128} << 10U;
constexpr std::size_t kHeadSize = 4096;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr int kGzipOnly = 15 + 16; // window bits, and the gzip wrapper

constexpr bool isGzip(const char* bytes, std::size_t count) {
    return count >= 2 && bytes[0] == '\x1f' && bytes[1] == '\x8b';
}

} // namespace

void ByteSource::EndUnpacking::operator()(z_stream_s* stream) const {
    ::inflateEnd(stream);
    delete stream;
}

ByteSource::ByteSource(const std::filesystem::path& file, Watch watch, std::string name)
    : m_name(!name.empty() ? std::move(name)
             : file == "-" ? "standard input"
                           : file.string()),
      m_watch(std::move(watch)),
      m_handle(file == "-" ? ::dup(STDIN_FILENO) : ::open(file.c_str(), O_RDONLY | O_CLOEXEC)),
      m_raw(kRawSize) {
    if (m_handle.number < 0)
        throw MachineFailure(file.string() + ": cannot be opened: " + std::strerror(errno));
    struct stat status {};
    if (::fstat(m_handle.number, &status) == 0) {
        if (S_ISDIR(status.st_mode)) throw MachineFailure(m_name + ": is a folder; name a file in it");
        if (S_ISREG(status.st_mode)) {
            m_size = static_cast<std::uintmax_t>(status.st_size);
            if (file != "-") m_file = file;
        }
    }
    begin();
}

ByteSource::ByteSource(std::string name, std::string text)
    : m_name(std::move(name)), m_handle(-1), m_head(std::move(text)) {}

std::unique_ptr<ByteSource> ByteSource::again() const {
    return m_file.empty() ? nullptr : std::make_unique<ByteSource>(m_file);
}

ByteSource::Handle::~Handle() {
    if (number >= 0) ::close(number);
}

void ByteSource::begin() {
    m_unpacker.reset();
    m_rawAt = m_rawEnd = 0;
    m_memberEnded = false;
    m_given = 0;
    while (m_rawEnd < 2) {
        const std::size_t count = readRaw(m_raw.data() + m_rawEnd, m_raw.size() - m_rawEnd);
        if (count == 0) break;
        m_rawEnd += count;
    }
    if (isGzip(m_raw.data(), m_rawEnd)) {
        auto fresh = std::make_unique<z_stream>();
        if (::inflateInit2(fresh.get(), kGzipOnly) != Z_OK) throw std::bad_alloc();
        m_unpacker.reset(fresh.release());
    }
    m_head.resize(kHeadSize);
    m_headGiven = 0;
    std::size_t filled = 0;
    while (filled < m_head.size()) {
        const std::size_t count = readBody(m_head.data() + filled, m_head.size() - filled);
        if (count == 0) break;
        filled += count;
    }
    m_head.resize(filled);
    if (m_head.starts_with(kByteOrderMark)) m_head.erase(0, kByteOrderMark.size());
    m_units = m_head.starts_with("\xff\xfe")   ? Units::LittleEndian
              : m_head.starts_with("\xfe\xff") ? Units::BigEndian
                                               : Units::Bytes;
    m_wide.clear();
    m_narrow.clear();
    m_narrowGiven = 0;
    if (m_units == Units::Bytes) return;
    narrow(std::string_view(m_head).substr(2));
    m_head = std::move(m_narrow);
    m_narrow.clear();
}

// Adds what the bytes of UTF-16 say. Half a pair becomes the sign for what cannot be read.
void ByteSource::narrow(std::string_view bytes) {
    m_wide += bytes;
    const auto unit = [&](std::size_t i) -> std::uint32_t {
        const std::uint32_t first = static_cast<unsigned char>(m_wide[i]);
        const std::uint32_t second = static_cast<unsigned char>(m_wide[i + 1]);
        return m_units == Units::LittleEndian ? first | (second << 8U) : (first << 8U) | second;
    };
    std::size_t i = 0;
    while (i + 1 < m_wide.size()) {
        std::uint32_t point = unit(i);
        std::size_t taken = 2;
        if (point >= 0xD800 && point < 0xDC00) {
            if (i + 3 >= m_wide.size()) break;
            const std::uint32_t low = unit(i + 2);
            const bool pair = low >= 0xDC00 && low < 0xE000;
            point = pair ? 0x10000 + ((point - 0xD800) << 10U) + (low - 0xDC00) : 0xFFFD;
            taken = pair ? 4 : 2;
        } else if (point >= 0xDC00 && point < 0xE000) {
            point = 0xFFFD;
        }
        i += taken;
        const auto put = [&](std::uint32_t byte) { m_narrow += static_cast<char>(byte); };
        if (point < 0x80) {
            put(point);
        } else if (point < 0x800) {
            put(0xC0U | (point >> 6U));
            put(0x80U | (point & 0x3FU));
        } else if (point < 0x10000) {
            put(0xE0U | (point >> 12U));
            put(0x80U | ((point >> 6U) & 0x3FU));
            put(0x80U | (point & 0x3FU));
        } else {
            put(0xF0U | (point >> 18U));
            put(0x80U | ((point >> 12U) & 0x3FU));
            put(0x80U | ((point >> 6U) & 0x3FU));
            put(0x80U | (point & 0x3FU));
        }
    }
    m_wide.erase(0, i);
}

std::size_t ByteSource::readText(char* to, std::size_t most) {
    if (m_units == Units::Bytes) return readBody(to, most);
    while (m_narrowGiven == m_narrow.size()) {
        m_narrow.clear();
        m_narrowGiven = 0;
        std::array<char, 1U << 14U> piece{};
        const std::size_t count = readBody(piece.data(), piece.size());
        if (count == 0) return 0;
        narrow({piece.data(), count});
    }
    const std::size_t count = std::min(most, m_narrow.size() - m_narrowGiven);
    std::memcpy(to, m_narrow.data() + m_narrowGiven, count);
    m_narrowGiven += count;
    return count;
}

bool ByteSource::rewind() {
    if (::lseek(m_handle.number, 0, SEEK_SET) != 0) return false;
    m_taken = 0;
    begin();
    return true;
}

std::size_t ByteSource::readRaw(char* to, std::size_t most) {
    if (m_handle.number < 0) return 0;
    ssize_t count = 0;
    for (;;) {
        count = ::read(m_handle.number, to, most);
        if (count >= 0) break;
        if (errno != EINTR) throw MachineFailure(m_name + ": reading failed: " + std::strerror(errno));
        if (m_watch) m_watch(*this); // a signal may have asked to stop
    }
    m_taken += static_cast<std::uintmax_t>(count);
    if (m_watch) m_watch(*this);
    return static_cast<std::size_t>(count);
}

bool ByteSource::fillRaw() {
    if (m_rawAt < m_rawEnd) return true;
    m_rawAt = 0;
    m_rawEnd = readRaw(m_raw.data(), m_raw.size());
    return m_rawEnd > 0;
}

std::size_t ByteSource::read(char* to, std::size_t most) {
    if (m_headGiven == m_head.size()) return readText(to, most);
    const std::size_t count = std::min(most, m_head.size() - m_headGiven);
    std::memcpy(to, m_head.data() + m_headGiven, count);
    m_headGiven += count;
    return count;
}

std::size_t ByteSource::readBody(char* to, std::size_t most) {
    std::size_t count = 0;
    if (m_unpacker) {
        count = unpack(to, most);
    } else if (m_rawAt == m_rawEnd) {
        count = readRaw(to, most); // straight into the reader's buffer
    } else {
        count = std::min(most, m_rawEnd - m_rawAt);
        std::memcpy(to, m_raw.data() + m_rawAt, count);
        m_rawAt += count;
    }
    m_given += count;
    if (m_given > m_most)
        throw BadInput(m_name, {{"", std::string(packed() ? "unpacks to" : "has") + " more than " +
                                         std::to_string(m_most / 1'000'000) + " MB: that is no " + m_kind}});
    return count;
}

std::size_t ByteSource::unpack(char* to, std::size_t most) {
    const auto damaged = [this](const char* how) {
        throw BadInput(m_name, {{"", std::string("the gzip data ") + how + ": fetch the file again"}});
    };
    z_stream& stream = *m_unpacker;
    stream.next_out = reinterpret_cast<Bytef*>(to);
    stream.avail_out = static_cast<uInt>(std::min<std::size_t>(most, 1U << 30U));
    const uInt wanted = stream.avail_out;
    while (stream.avail_out == wanted) {
        if (!fillRaw()) {
            if (!m_memberEnded) damaged("ends too early");
            return 0;
        }
        if (m_memberEnded) {
            // Further members go on where the last ended; padding after the last one is no data.
            if (m_raw[m_rawAt] != '\x1f') return 0;
            ::inflateReset(&stream);
            m_memberEnded = false;
        }
        stream.next_in = reinterpret_cast<Bytef*>(m_raw.data() + m_rawAt);
        stream.avail_in = static_cast<uInt>(m_rawEnd - m_rawAt);
        const int status = ::inflate(&stream, Z_NO_FLUSH);
        m_rawAt = m_rawEnd - stream.avail_in;
        if (status == Z_STREAM_END)
            m_memberEnded = true;
        else if (status == Z_MEM_ERROR)
            throw std::bad_alloc();
        else if (status != Z_OK && status != Z_BUF_ERROR)
            damaged("is damaged");
    }
    return wanted - stream.avail_out;
}

} // namespace cost::offer
