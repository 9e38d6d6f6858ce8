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

// What all renderers do: they put messages into words.
class Renderer {
public:
    explicit Renderer(const Phrases& phrases) : m_phrases(phrases) {}
    std::string all;

protected:
    const Phrases& phrases() const { return m_phrases; }
    std::string said(const Message& message) const { return message.in(m_phrases); }
    // The sentences in one paragraph.
    std::string joined(const std::vector<Message>& sentences) const {
        std::string paragraph;
        for (const Message& sentence : sentences)
            paragraph += (paragraph.empty() ? "" : " ") + stopped(said(sentence));
        return paragraph;
    }

private:
    const Phrases& m_phrases;
};

// A heading and all beneath it stand together, a blank line apart from the rest.
class AsText : public Renderer {
public:
    AsText(const Phrases& phrases, bool color) : Renderer(phrases), m_color(color) {}

    void operator()(const Opening& b) {
        begin(Place::Apart);
        const std::size_t start = all.size();
        if (!b.aboutNamesIt && !b.title.empty()) all += line(b.title) + '\n';
        for (const Message& sentence : b.about)
            all += line(sentence) + '\n';
        if (b.headline.empty()) return;
        if (all.size() > start) all += '\n';
        all += strong(b.headline) + '\n';
        if (!b.detail.empty()) all += line(b.detail) + '\n';
    }
    void operator()(const Heading& b) {
        begin(Place::Apart);
        all += strong(b.text) + (b.id.empty() ? "" : emphasised("  [" + b.id + ']', "\033[2m")) + '\n';
        m_place = Place::AtHeading;
    }
    void operator()(const Paragraph& b) {
        begin();
        all += margin() + (b.lead.empty() ? "" : strong(b.lead)) +
               (b.lead.empty() || b.text.empty() ? "" : " ") + line(b.text) + '\n';
        end();
    }
    void operator()(const Items& b) {
        if (b.lines.empty()) return;
        begin(b.title.empty() ? m_place : Place::Apart);
        if (!b.title.empty()) all += line(b.title) + ":\n";
        // What a heading has no more than is not set in.
        const std::string before = (m_place == Place::AtHeading ? "" : margin()) + "- ";
        for (const Message& each : b.lines)
            all += before + line(each) + '\n';
        end();
    }
    void operator()(const Table& b) {
        if (!b.isShown()) return;
        // Nor is a table that is all there is.
        const std::size_t indent = all.empty() ? 0 : 2;
        begin();
        all += b.text(indent, phrases());
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
    void section(const Message& title, const Table& table, const std::vector<Message>& lines) {
        (*this)(Heading{title});
        (*this)(table);
        (*this)(Items{lines});
        m_place = Place::Apart;
    }
    std::string line(const Message& text) const { return oneLine(said(text)); }
    std::string emphasised(const Message& text, const char* escape) const {
        return m_color ? escape + line(text) + "\033[0m" : line(text);
    }
    std::string strong(const Message& text) const { return emphasised(text, "\033[1m"); }

    bool m_color;
    Place m_place = Place::Apart;
};

// Every block is a blank line apart from the next.
struct AsMarkdown : Renderer {
    using Renderer::Renderer;

    void add(const std::string& block) { all += (all.empty() ? "" : "\n") + block; }

    void operator()(const Opening& b) {
        if (!b.title.empty()) (*this)(Heading{b.title, 1});
        if (!b.headline.empty()) (*this)(Paragraph{b.detail, stopped(said(b.headline))});
        if (!b.about.empty()) (*this)(Paragraph{joined(b.about)});
    }
    void operator()(const Heading& b) {
        add(std::string(static_cast<std::size_t>(b.level), '#') + ' ' + markdownCell(said(b.text)) + '\n');
    }
    void operator()(const Paragraph& b) {
        if (b.lead.empty()) return add(markdownLine(said(b.text)) + '\n');
        add("**" + markdownCell(said(b.lead)) + "**" + (b.text.empty() ? "" : " ") +
            markdownCell(said(b.text)) + '\n');
    }
    void operator()(const Items& b) {
        if (b.lines.empty()) return;
        if (b.section) (*this)(Heading{b.title});
        if (!b.section && !b.title.empty()) (*this)(Paragraph{b.title + ':'});
        std::string list;
        for (const Message& line : b.lines)
            list += "- " + markdownLine(said(line)) + '\n';
        add(list);
    }
    void operator()(const Table& b) {
        if (b.isShown()) add(b.markdown(phrases()));
    }
    void operator()(const Picture& b) { (*this)(b.table); }
    void operator()(const Fold& b) {
        (*this)(Heading{b.title, 3});
        (*this)(b.table);
        (*this)(Items{b.lines});
    }
};

struct AsHtml : Renderer {
    using Renderer::Renderer;

    void add(const std::string& tag, const std::string& text) {
        all += '<' + tag + '>' + text + "</" + tag.substr(0, tag.find(' ')) + ">\n";
    }

    void operator()(const Opening& b) {
        if (!b.title.empty()) (*this)(Heading{b.title, 1});
        if (!b.headline.empty()) add("p class=\"strong\"", markupText(stopped(said(b.headline))));
        if (!b.detail.empty()) (*this)(Paragraph{b.detail});
        if (!b.about.empty()) (*this)(Paragraph{joined(b.about)});
    }
    void operator()(const Heading& b) { add('h' + std::to_string(b.level), markupText(said(b.text))); }
    void operator()(const Paragraph& b) {
        const std::string lead = b.lead.empty() ? "" : "<strong>" + markupText(said(b.lead)) + "</strong>";
        add("p", lead + (lead.empty() || b.text.empty() ? "" : " ") + markupText(said(b.text)));
    }
    void operator()(const Items& b) {
        if (b.lines.empty()) return;
        if (b.section) (*this)(Heading{b.title});
        if (!b.section && !b.title.empty()) (*this)(Paragraph{b.title + ':'});
        all += "<ul>\n";
        for (const Message& line : b.lines)
            add("li", markupText(said(line)));
        all += "</ul>\n";
    }
    void operator()(const Table& b) {
        if (b.isShown()) all += b.html(phrases());
    }
    void operator()(const Picture& b) {
        all += "<figure><figcaption>" + markupText(said(b.title)) + "</figcaption>\n" + b.svg + "</figure>\n";
    }
    void operator()(const Fold& b) {
        all += "<details><summary>" + markupText(said(b.title)) + "</summary>\n";
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

template <class As>
std::string written(const Document& document, As renderer) {
    for (const Block& block : document)
        std::visit(renderer, block);
    return std::move(renderer.all);
}

} // namespace

std::string textOf(const Document& document, bool color, const Phrases& phrases) {
    return written(document, AsText(phrases, color));
}

std::string markdownOf(const Document& document, const Phrases& phrases) {
    return written(document, AsMarkdown(phrases));
}

std::string htmlOf(const Document& document, const Phrases& phrases) {
    return written(document, AsHtml(phrases));
}

std::string csvOf(const Document& document) {
    return written(document, AsCsv());
}

} // namespace cost
