// SPDX-License-Identifier: Apache-2.0
// The bytes of a price list or a table, from a file or from standard input, unpacked where they are gzip, in
// UTF-8 where they are UTF-16 with its mark. Not part of the installed headers.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct z_stream_s;

namespace cost::offer {

class ByteSource {
public:
    // Told after every piece that was read from the machine; may throw to stop the reading.
    using Watch = std::function<void(const ByteSource&)>;

    // "-" is standard input. `name` is what it is called to a reader, where that is not the file's own name.
    // Throws MachineFailure for what cannot be opened.
    explicit ByteSource(const std::filesystem::path& file, Watch watch = {}, std::string name = {});

    // A text in memory, such as a list within a list.
    ByteSource(std::string name, std::string text);
    // The same file from its first byte; null for what can only be read once.
    std::unique_ptr<ByteSource> again() const;

    const std::string& name() const { return m_name; }
    bool packed() const { return m_unpacker != nullptr; }
    // Bytes taken from the file so far, packed where it is packed, and the file's size where it has one.
    std::uintmax_t taken() const { return m_taken; }
    std::optional<std::uintmax_t> size() const { return m_size; }

    // The first bytes, some thousand at most, without a byte order mark: enough to tell what the file is.
    std::string_view head() const { return m_head; }

    // At most `most` bytes; 0 at the end. Throws MachineFailure when reading fails and BadInput for damaged
    // gzip.
    std::size_t read(char* to, std::size_t most);
    // Starts again from the first byte; false for what can only be read once.
    bool rewind();
    // More than that, unpacked, is refused as no such `kind` of file: a little gzip can become anything, and
    // a pipe need not end.
    void limitTo(std::uintmax_t bytes, std::string kind = "price list") {
        m_most = bytes;
        m_kind = std::move(kind);
    }
    // Nobody is told of what is read from now on.
    void forgetWatch() { m_watch = {}; }

private:
    struct Handle {
        explicit Handle(int opened) : number(opened) {}
        ~Handle();
        Handle(const Handle&) = delete;
        Handle& operator=(const Handle&) = delete;
        int number;
    };
    struct EndUnpacking {
        void operator()(z_stream_s* stream) const;
    };

    void begin();
    std::size_t readText(char* to, std::size_t most);
    std::size_t readBody(char* to, std::size_t most);
    void narrow(std::string_view bytes);
    std::size_t readRaw(char* to, std::size_t most);
    bool fillRaw();
    std::size_t unpack(char* to, std::size_t most);

    std::string m_name;
    std::filesystem::path m_file; // empty for what can only be read once
    Watch m_watch;
    Handle m_handle;
    std::optional<std::uintmax_t> m_size;
    std::uintmax_t m_taken = 0;
    std::uintmax_t m_most = std::numeric_limits<std::uintmax_t>::max();
    std::uintmax_t m_given = 0;
    std::string m_kind;
    std::vector<char> m_raw; // read, and not yet given away: [m_rawAt, m_rawEnd)
    std::size_t m_rawAt = 0;
    std::size_t m_rawEnd = 0;
    std::unique_ptr<z_stream_s, EndUnpacking> m_unpacker;
    bool m_memberEnded = false;
    std::string m_head;
    std::size_t m_headGiven = 0;

    // Of UTF-16: how its units are written, the bytes of one that is not whole yet, and what has become
    // UTF-8.
    enum class Units { Bytes, LittleEndian, BigEndian };
    Units m_units = Units::Bytes;
    std::string m_wide;
    std::string m_narrow;
    std::size_t m_narrowGiven = 0;
};

} // namespace cost::offer
