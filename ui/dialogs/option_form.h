// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of one kind of option: a row for each key that its file may have, as the library's table of them
// says. What has no better word goes by its key.
#pragma once

#include "ui/dialogs/field_editor.h"
#include "ui/document/document.h"

class QFormLayout;

// Begins with what an option says and gives back what was made of it.
class OptionForm : public QWidget {
    Q_OBJECT

public:
    // The document, for whose workload and prices it is, must outlive it.
    OptionForm(const Document& document, const cost::Compute& start, QWidget* parent = nullptr);
    ~OptionForm() override;

    const cost::Compute& compute() const { return m_made; }
    // Why it cannot be taken; empty when it can.
    QString problem() const;

signals:
    void changed();

private:
    struct Row;
    using Rows = std::vector<Row>;
    // Where the rows of a struct go: those that are seen at first, and the others.
    struct Places {
        QFormLayout* atFirst;
        QFormLayout* further;
    };

    // `from` is the struct that the rows show, `blank` another of its kind that says nothing.
    Rows rowsOf(const cost::Fields& fields, const std::string& of, const void* from, void* blank,
                const Places& places);
    void addObject(Row& row, const void* from, void* blank, const Places& places);
    void place(Row& row, const Places& places);
    // What a table cannot say of a field: what the catalogue has.
    FieldEditor special(const Row& row, const cost::FieldValue& start);
    FieldEditor instances(const std::string& start);
    FieldEditor taskCpu(double start);
    FieldEditor taskMemory(double start);
    const cost::FargateSize* taskSize() const;

    cost::Compute made() const;
    // Whether a row makes a difference to what is chosen beside it.
    bool matters(const Row& row, const Rows& beside, const cost::Compute& made) const;
    void arrange(Rows& rows, const cost::Compute& made);
    void take();
    QString problemOfCatalogue() const;
    QString problemOfFile() const;

    const Document& m_document;
    cost::Compute m_start;
    cost::Compute m_made;
    Rows m_rows;
};

// What a new option of each kind begins with, in the order of cost::kComputeKinds.
const std::vector<cost::Compute>& usualOptions();
