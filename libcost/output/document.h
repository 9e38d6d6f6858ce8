// SPDX-License-Identifier: Apache-2.0
// What a report says, as blocks. Each way to write them is one renderer, to which every text in a block is
// text, whoever wrote it: only renderers escape.
#pragma once

#include "libcost/output/table.h"

#include <string>
#include <variant>
#include <vector>

namespace cost {

// How a report begins. A terminal has what it is about before the answer; a page has its title and the answer
// first, as whoever opens it looks for that.
struct Opening {
    Message title = {};
    Message headline = {}; // the answer in a sentence, which need not have its full stop
    Message detail = {};
    std::vector<Message> about = {}; // whose, where, at which prices: sentences without full stop
    bool aboutNamesIt = false;       // the title: terminals do not say it twice
};
struct Heading {
    Message text;
    int level = 2;
    std::string id = {}; // what a command line calls it: for terminals
};
struct Paragraph {
    Message text;
    Message lead = {}; // its first words, which stand out
};
struct Items {
    std::vector<Message> lines;
    Message title = {};   // without its colon
    bool section = false; // of a page: the title is a heading there
};
struct Picture {
    Message title;
    std::string svg; // markup that svgChart() made, not text
    Table table;     // the same where there are no pictures
};
// What is shown on demand, where the reader's medium has that.
struct Fold {
    Message title;
    Table table;
    std::vector<Message> lines = {};
};
using Block = std::variant<Opening, Heading, Paragraph, Items, Table, Picture, Fold>;
using Document = std::vector<Block>;

// For a terminal, with ANSI emphasis where it has colours.
std::string textOf(const Document& document, bool color = false, const Phrases& phrases = {});
std::string markdownOf(const Document& document, const Phrases& phrases = {});
// What stands between <body> and </body>.
std::string htmlOf(const Document& document, const Phrases& phrases = {});
// Its tables that have names for their columns, one below the other: in English, as programs read it.
std::string csvOf(const Document& document);

} // namespace cost
