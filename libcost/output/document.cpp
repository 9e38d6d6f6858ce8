// SPDX-License-Identifier: Apache-2.0
#include "libcost/output/document.h"

#include "libcost/base/one_line.h"

#include <cstddef>
#include <string_view>

namespace cost {

namespace {

std::string stopped(std::string sentence) {
    if (!sentence.empty() && std::string_view(".:!?").find(sentence.back()) == std::string_view::npos)
        sentence += '.';
    return sentence;
}

// The sentences in one paragraph.
std::string joined(const std::vector<std::string>& sentences) {
    std::string all;
    for (const std::string& sentence : sentences)
        all += (all.empty() ? "" : " ") + stopped(sentence);
    return all;
}

// A heading and all beneath it stand together, a blank line apart from the rest.
class AsText {
public:
    explicit AsText(bool color) : m_color(color) {}
    std::string all;

    void operator()(const Opening& b) {
        begin(Place::Apart);
        const std::size_t start = all.size();
        if (!b.aboutNamesIt && !b.title.empty()) all += oneLine(b.title) + '\n';
        for (const std::string& sentence : b.about)
            all += oneLine(sentence) + '\n';
        if (b.headline.empty()) return;
        if (all.size() > start) all += '\n';
        all += strong(b.headline) + '\n';
        if (!b.detail.empty()) all += oneLine(b.detail) + '\n';
    }
    void operator()(const Heading& b) {
        begin(Place::Apart);
        all += strong(b.text) + (b.id.empty() ? "" : emphasised("  [" + b.id + ']', "\033[2m")) + '\n';
        m_place = Place::AtHeading;
    }
    void operator()(const Paragraph& b) {
        begin();
        all += margin() + (b.lead.empty() ? "" : strong(b.lead)) +
               (b.lead.empty() || b.text.empty() ? "" : " ") + oneLine(b.text) + '\n';
        end();
    }
    void operator()(const Items& b) {
        if (b.lines.empty()) return;
        begin(b.title.empty() ? m_place : Place::Apart);
        if (!b.title.empty()) all += oneLine(b.title) + ":\n";
        // What a heading has no more than is not set in.
        const std::string before = (m_place == Place::AtHeading ? "" : margin()) + "- ";
        for (const std::string& line : b.lines)
            all += before + oneLine(line) + '\n';
        end();
    }
    void operator()(const Table& b) {
        if (!b.isShown()) return;
        // Nor is a table that is all there is.
        const std::size_t indent = all.empty() ? 0 : 2;
        begin();
        all += b.text(indent);
        end();
    }
    void operator()(const Picture& b) { section(b.title, b.table, {}); }
    void operator()(const Fold& b) { section(b.title, b.table, b.lines); }

private:
    enum class Place { Apart, AtHeading, Beneath };

    void begin() {
        if (m_place == Place::Apart && !all.empty()) all += '\n';
    }
    void begin(Place place) {
        m_place = place;
        begin();
    }
    void end() {
        if (m_place == Place::AtHeading) m_place = Place::Beneath;
    }
    std::string margin() const { return m_place == Place::Apart ? "" : "  "; }
    void section(const std::string& title, const Table& table, const std::vector<std::string>& lines) {
        (*this)(Heading{title});
        (*this)(table);
        (*this)(Items{lines});
        m_place = Place::Apart;
    }
    std::string emphasised(const std::string& text, const char* escape) const {
        return m_color ? escape + oneLine(text) + "\033[0m" : oneLine(text);
    }
    std::string strong(const std::string& text) const { return emphasised(text, "\033[1m"); }

    bool m_color;
    Place m_place = Place::Apart;
};

// Every block is a blank line apart from the next.
struct AsMarkdown {
    std::string all;

    void add(const std::string& block) { all += (all.empty() ? "" : "\n") + block; }

    void operator()(const Opening& b) {
        if (!b.title.empty()) (*this)(Heading{b.title, 1});
        if (!b.headline.empty()) (*this)(Paragraph{b.detail, stopped(b.headline)});
        if (!b.about.empty()) (*this)(Paragraph{joined(b.about)});
    }
    void operator()(const Heading& b) {
        add(std::string(static_cast<std::size_t>(b.level), '#') + ' ' + markdownCell(b.text) + '\n');
    }
    void operator()(const Paragraph& b) {
        if (b.lead.empty()) return add(markdownLine(b.text) + '\n');
        add("**" + markdownCell(b.lead) + "**" + (b.text.empty() ? "" : " ") + markdownCell(b.text) + '\n');
    }
    void operator()(const Items& b) {
        if (b.lines.empty()) return;
        if (b.section) (*this)(Heading{b.title});
        if (!b.section && !b.title.empty()) (*this)(Paragraph{b.title + ':'});
        std::string list;
        for (const std::string& line : b.lines)
            list += "- " + markdownLine(line) + '\n';
        add(list);
    }
    void operator()(const Table& b) {
        if (b.isShown()) add(b.markdown());
    }
    void operator()(const Picture& b) { (*this)(b.table); }
    void operator()(const Fold& b) {
        (*this)(Heading{b.title, 3});
        (*this)(b.table);
        (*this)(Items{b.lines});
    }
};

struct AsHtml {
    std::string all;

    void add(const std::string& tag, const std::string& text) {
        all += '<' + tag + '>' + text + "</" + tag.substr(0, tag.find(' ')) + ">\n";
    }

    void operator()(const Opening& b) {
        if (!b.title.empty()) (*this)(Heading{b.title, 1});
        if (!b.headline.empty()) add("p class=\"strong\"", markupText(stopped(b.headline)));
        if (!b.detail.empty()) (*this)(Paragraph{b.detail});
        if (!b.about.empty()) (*this)(Paragraph{joined(b.about)});
    }
    void operator()(const Heading& b) { add('h' + std::to_string(b.level), markupText(b.text)); }
    void operator()(const Paragraph& b) {
        const std::string lead = b.lead.empty() ? "" : "<strong>" + markupText(b.lead) + "</strong>";
        add("p", lead + (lead.empty() || b.text.empty() ? "" : " ") + markupText(b.text));
    }
    void operator()(const Items& b) {
        if (b.lines.empty()) return;
        if (b.section) (*this)(Heading{b.title});
        if (!b.section && !b.title.empty()) (*this)(Paragraph{b.title + ':'});
        all += "<ul>\n";
        for (const std::string& line : b.lines)
            add("li", markupText(line));
        all += "</ul>\n";
    }
    void operator()(const Table& b) {
        if (b.isShown()) all += b.html();
    }
    void operator()(const Picture& b) {
        all += "<figure><figcaption>" + markupText(b.title) + "</figcaption>\n" + b.svg + "</figure>\n";
    }
    void operator()(const Fold& b) {
        all += "<details><summary>" + markupText(b.title) + "</summary>\n";
        (*this)(b.table);
        (*this)(Items{b.lines});
        all += "</details>\n";
    }
};

struct AsCsv {
    std::string all;

    void operator()(const Table& b) {
        if (b.isNamed()) all += b.csv();
    }
    void operator()(const Picture& b) { (*this)(b.table); }
    void operator()(const Fold& b) { (*this)(b.table); }
    void operator()(const auto&) {}
};

template <class Renderer>
std::string written(const Document& document, Renderer renderer) {
    for (const Block& block : document)
        std::visit(renderer, block);
    return std::move(renderer.all);
}

} // namespace

std::string textOf(const Document& document, bool color) {
    return written(document, AsText(color));
}

std::string markdownOf(const Document& document) {
    return written(document, AsMarkdown());
}

std::string htmlOf(const Document& document) {
    return written(document, AsHtml());
}

std::string csvOf(const Document& document) {
    return written(document, AsCsv());
}

} // namespace cost
