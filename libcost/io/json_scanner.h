// SPDX-License-Identifier: Apache-2.0
// Reads JSON of any size, value by value as it is asked for. What nobody asks for is passed over sixty-four
// bytes at a time and only looked at for its quotes and braces. Not part of the installed headers.
#pragma once

#include "libcost/io/window.h"

#include <string_view>

namespace cost::offer {

class JsonScanner {
public:
    explicit JsonScanner(ByteSource& source) : m_window(source) {}

    // The first character of the value that comes next; 0 at the end of the file.
    char peek();
    // Nothing but blanks may follow.
    void finish();

    // Calls `member(key)` for each member; it must take the value, by one of these functions. The key is
    // good until it does. For a value that is no object, takes it and calls nothing.
    template <class F>
    void object(F&& member) {
        if (!open('{')) return;
        if (peek() == '}') return step();
        for (;;) {
            const std::string_view name = key();
            member(name);
            if (!another('}')) return;
        }
    }

    // Calls `element()` for each element, in the same manner.
    template <class F>
    void array(F&& element) {
        if (!open('[')) return;
        if (peek() == ']') return step();
        for (;;) {
            element();
            if (!another(']')) return;
        }
    }

    // A text without its quotes, a number or a word as written. Empty for null, and for an array or an
    // object, which is passed over. Good until the next call.
    std::string_view text();
    // Takes the value, whatever it is.
    void skip();

    // Throws BadInput, naming the place that has been reached.
    [[noreturn]] void fail(const std::string& message);

private:
    void step() { ++m_window.at; }
    bool open(char brace);
    bool another(char close);
    std::string_view key();
    std::string_view quoted();
    std::string_view unescaped(std::string_view raw);
    std::string_view word();
    void skipText();
    void skipNested();
    [[noreturn]] void failAtEnd();

    Window m_window;
    std::string m_scratch; // the last text that had escapes
};

} // namespace cost::offer
