// SPDX-License-Identifier: Apache-2.0
// What is said of an update of prices, list by list.
#pragma once

#include "app/fetch/price_update.h"

// What is said of an index or a list that came and cannot be used.
inline constexpr const char* kNotTaken =
    "; none of it is taken, and prices stay as they were: check the address, or update again later";

// One sentence more behind those that are there.
void addSentence(std::string& sentences, const std::string& sentence);

// What is said of an entry of an index that leads to another server, or nowhere: `what` is "the list of
// eu-west-1".
std::string elsewhere(const QUrl& index, const std::string& what, const QString& entry);

// Sets what became of a list that was read, and what is to be known of it.
void takeStock(UpdateStep& step, const Download::Outcome& fetched);
