// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/option_form.h"

#include "ui/i18n/words.h"
#include "ui/widgets/section.h"

#include "libcost/files/scenario_file.h"
#include "libcost/model/dial.h"
#include "libcost/model/option_fields.h"
#include "libcost/units/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

using cost::FieldKind;
using cost::FieldValue;

struct OptionForm::Row {
    const cost::Field* field;
    std::string name;
    FieldEditor editor = {};  // of an object that may be absent: whether it is there
    QWidget* group = nullptr; // then this has its rows
    QFormLayout* layout = nullptr;
    Rows inner = {};    // of an object
    bool counts = true; // what it says is taken

    // Of an object that may be absent.
    bool isThere() const { return editor.value() == FieldValue(true); }
    // More than what holds anyway.
    bool says() const { return editor.value && (group ? isThere() : editor.value() != field->usual); }
};

namespace {

template <class Rows>
void write(const Rows& rows, void* into) {
    for (const auto& row : rows) {
        if (!row.counts) continue;
        if (row.field->kind == FieldKind::Object) {
            if (!row.group || row.isThere()) write(row.inner, row.field->made(into));
        } else if (row.editor.value) {
            FieldValue value = row.editor.value();
            if (value.index() != 0) row.field->set(into, std::move(value));
        }
    }
}

template <class Rows>
bool anySays(const Rows& rows, const QFormLayout* layout) {
    return std::any_of(rows.begin(), rows.end(), [&](const auto& row) {
        return row.layout == layout ? row.says() : !row.group && anySays(row.inner, layout);
    });
}

template <class Rows>
QString problemIn(const Rows& rows) {
    for (const auto& row : rows) {
        if (!row.counts) continue;
        const QString problem = row.editor.widget ? row.editor.problem() : QString();
        if (!problem.isEmpty()) return problem;
        if (row.field->kind == FieldKind::Object && (!row.group || row.isThere()))
            if (const QString inner = problemIn(row.inner); !inner.isEmpty()) return inner;
    }
    return {};
}

void* structOf(cost::Compute& compute) {
    return std::visit([](auto& each) -> void* { return &each; }, compute);
}

cost::Compute blankOf(const cost::Compute& compute) {
    return cost::blankOptions()[compute.index()];
}

// The jobs of a task as they are for that workload.
cost::Compute shownOf(cost::Compute compute, const cost::Workload& workload) {
    if (auto* fargate = std::get_if<cost::Fargate>(&compute); fargate && fargate->runs)
        fargate->runs = cost::runsNow(*fargate->runs, workload);
    return compute;
}

} // namespace

OptionForm::OptionForm(const Document& document, const cost::Compute& start, QWidget* parent)
    : QWidget(parent), m_document(document), m_start(start) {
    auto* atFirst = new QFormLayout(this);
    atFirst->setContentsMargins(0, 0, 0, 0);
    atFirst->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto* section = new Section(tr("More"), this);
    auto* body = new QWidget(section);
    auto* further = new QFormLayout(body);
    further->setContentsMargins(0, 0, 0, 0);
    further->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    section->add(body);

    cost::Compute shown = shownOf(start, document.scenario().workload);
    cost::Compute blank = blankOf(start);
    m_rows = rowsOf(cost::fieldsOf(start), std::string(cost::kindOf(start)), structOf(shown), structOf(blank),
                    {atFirst, further});
    atFirst->addRow(section);
    section->setVisible(further->rowCount() > 0);
    section->setOpen(anySays(m_rows, further));
    take();
}

OptionForm::~OptionForm() = default;

OptionForm::Rows OptionForm::rowsOf(const cost::Fields& fields, const std::string& of, const void* from,
                                    void* blank, const Places& places) {
    Rows rows;
    for (const cost::Field& field : fields) {
        Row row{&field, of + '/' + std::string(field.key)};
        if (field.kind == FieldKind::Object) {
            addObject(row, from, blank, places);
        } else {
            const FieldValue start = field.get(from);
            row.editor = special(row, start);
            if (!row.editor.widget)
                row.editor = fieldEditor(row.name, field, start, this, [this] { take(); });
            place(row, places);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

void OptionForm::addObject(Row& row, const void* from, void* blank, const Places& places) {
    const cost::Field& field = *row.field;
    const void* const inside = field.inside(from);
    void* const fresh = field.made(blank); // which may be the same struct
    const void* const shown = inside ? inside : fresh;
    // One that cannot be absent is not inside while it says nothing: its rows stand among the others.
    if (!field.inside(blank)) {
        row.inner = rowsOf(field.fields(), row.name, shown, fresh, places);
        return;
    }
    row.editor = fieldEditor(row.name, field, inside != nullptr, this, [this] { take(); });
    place(row, places);
    row.group = new QWidget(this);
    auto* rows = new QFormLayout(row.group);
    rows->setContentsMargins(20, 0, 0, 0);
    rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    row.inner = rowsOf(field.fields(), row.name, shown, fresh, {rows, rows});
    row.layout->addRow(row.group);
}

void OptionForm::place(Row& row, const Places& places) {
    QWidget* const widget = row.editor.widget;
    if (!widget) return;
    const FieldWords called = fieldWords(row.name);
    row.layout = called.atFirst ? places.atFirst : places.further;
    widget->setObjectName(words(row.name));
    widget->setToolTip(sentence(row.field->help));
    // A check box says by itself what it is.
    const bool labelled = !qobject_cast<QCheckBox*>(widget) || !called.more.isEmpty();
    row.layout->addRow(labelled ? called.label : QString(), widget);
}

FieldEditor OptionForm::special(const Row& row, const FieldValue& start) {
    const auto number = [&] { return std::get<double>(start); };
    if (row.field->key == "instance") return instances(std::get<std::string>(start));
    if (row.name == "fargate/vcpu") return taskCpu(number());
    if (row.name == "fargate/memory_gb") return taskMemory(number());
    return {};
}

FieldEditor OptionForm::instances(const std::string& start) {
    auto* edit = new QLineEdit(words(start), this);
    QStringList names;
    for (const auto& [name, prices] : m_document.book()->all().instances)
        names << words(name);
    auto* completer = new QCompleter(names, edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit->setCompleter(completer);
    connect(edit, &QLineEdit::textChanged, this, &OptionForm::take);
    return {edit, [edit] { return FieldValue(edit->text().trimmed().toStdString()); }};
}

FieldEditor OptionForm::taskCpu(double start) {
    auto* box = new QComboBox(this);
    for (const cost::FargateSize& size : m_document.book()->fargateSizes())
        box->addItem(words(cost::numberText(size.vcpu)) + QStringLiteral(" vCPU"), size.vcpu);
    box->setCurrentIndex(std::max(0, box->findData(start)));
    return {box, [box] { return FieldValue(box->currentData().toDouble()); }};
}

// As much as there is for the CPU.
FieldEditor OptionForm::taskMemory(double start) {
    auto* box = new QComboBox(this);
    const auto list = [this, box](double wanted) {
        const QSignalBlocker blocker(box);
        box->clear();
        if (const auto* size = taskSize())
            for (const double gb : size->memoryGb)
                box->addItem(words(cost::numberText(gb)) + QStringLiteral(" GB"), gb);
        box->setCurrentIndex(std::max(0, box->findData(wanted)));
    };
    list(start);
    connect(findChild<QComboBox*>(QStringLiteral("fargate/vcpu")), &QComboBox::currentIndexChanged, this,
            [this, list, box] {
                list(box->currentData().toDouble());
                take();
            });
    connect(box, &QComboBox::currentIndexChanged, this, &OptionForm::take);
    return {box, [box] { return FieldValue(box->currentData().toDouble()); }};
}

const cost::FargateSize* OptionForm::taskSize() const {
    const double vcpu = findChild<QComboBox*>(QStringLiteral("fargate/vcpu"))->currentData().toDouble();
    for (const cost::FargateSize& size : m_document.book()->fargateSizes())
        if (size.vcpu == vcpu) return &size;
    return nullptr;
}

cost::Compute OptionForm::made() const {
    cost::Compute made = blankOf(m_start);
    write(m_rows, structOf(made));
    // What stands behind the keys of a file.
    if (auto* lambda = std::get_if<cost::Lambda>(&made); lambda && lambda->provisioned)
        if (const auto& hours = lambda->provisioned->schedule; !hours.empty())
            lambda->provisioned->concurrency = *std::max_element(hours.begin(), hours.end());
    // Jobs that nobody has touched are stated for the workload that they were stated for.
    if (auto* fargate = std::get_if<cost::Fargate>(&made))
        if (fargate->runs == std::get<cost::Fargate>(shownOf(m_start, m_document.scenario().workload)).runs)
            fargate->runs = std::get<cost::Fargate>(m_start).runs;
    return made;
}

bool OptionForm::matters(const Row& row, const Rows& beside, const cost::Compute& made) const {
    // What may be absent beside another key makes no difference beside it.
    for (const Row& other : beside)
        if (other.field->key == row.field->rules.orElse && other.says()) return false;
    if (row.field->key == "above") {
        const auto* fargate = std::get_if<cost::Fargate>(&made);
        return cost::committedYears(made) > 0 && !(fargate && fargate->runs);
    }
    // A rate that is stated, or a plan, says how they are paid.
    if (const auto* managed = std::get_if<cost::ManagedInstances>(&made);
        managed && row.field->key == "purchase")
        return !managed->usdPerHour && managed->savingsPlan == cost::SavingsPlan::None;
    if (row.name != "ec2/credits") return true;
    const std::string& name = std::get<cost::Ec2>(made).instance;
    const cost::InstanceType* type = m_document.book()->instanceType(name);
    return name == cost::kAutoInstance || (type && type->burstable);
}

void OptionForm::arrange(Rows& rows, const cost::Compute& made) {
    for (Row& row : rows) {
        arrange(row.inner, made);
        if (!row.editor.widget) continue;
        row.counts = matters(row, rows, made);
        row.editor.widget->setEnabled(row.counts);
        if (row.group) row.layout->setRowVisible(row.group, row.isThere());
        if (const auto& [key, value] = row.field->rules.onlyWith; !key.empty()) {
            const auto other = std::find_if(
                rows.begin(), rows.end(), [&, key = key](const Row& each) { return each.field->key == key; });
            row.counts = other->editor.value() == FieldValue(std::string(value));
            row.layout->setRowVisible(row.editor.widget, row.counts);
        }
    }
}

void OptionForm::take() {
    if (m_rows.empty()) return; // they are being made
    arrange(m_rows, made());
    m_made = made();
    emit changed();
}

QString OptionForm::problem() const {
    if (const QString typed = problemIn(m_rows); !typed.isEmpty()) return typed;
    const QString catalogue = problemOfCatalogue();
    return catalogue.isEmpty() ? problemOfFile() : catalogue;
}

QString OptionForm::problemOfCatalogue() const {
    if (const auto* fargate = std::get_if<cost::Fargate>(&m_made)) {
        const auto* size = taskSize();
        if (size && std::count(size->systems.begin(), size->systems.end(), fargate->os) == 0)
            return tr("AWS does not sell this CPU size on that system.");
    }
    const auto* edit = findChild<QLineEdit*>(words(cost::kindOf(m_made)) + QStringLiteral("/instance"));
    if (!edit) return {};
    const QString name = edit->text().trimmed();
    if (name.isEmpty()) return tr("Give an instance type, such as m7g.large.");
    const bool isAuto = std::holds_alternative<cost::Ec2>(m_made) && name == words(cost::kAutoInstance);
    if (isAuto || m_document.book()->instanceType(name.toStdString())) return {};
    return tr("There is no instance type %1.").arg(name);
}

// What a file could not say: the rules that tie several keys together.
QString OptionForm::problemOfFile() const {
    const cost::Scenario& document = m_document.scenario();
    cost::Scenario probe;
    probe.region = document.region;
    probe.hoursPerMonth = document.hoursPerMonth;
    probe.workload = document.workload;
    probe.options = {{"option", cost::defaultLabel(m_made), m_made}};
    try {
        cost::checked(probe, m_document.catalogue());
    } catch (const cost::BadInput& bad) {
        constexpr std::string_view kHere = "/options/0";
        for (const cost::Problem& each : bad.problems()) {
            if (!each.place.starts_with(kHere)) continue;
            std::string row = std::string(cost::kindOf(m_made)) + each.place.substr(kHere.size());
            // Of a list, not the place in it.
            const std::size_t last = row.rfind('/');
            if (row.find_first_not_of("0123456789", last + 1) == std::string::npos) row.resize(last);
            return fieldWords(row).label + QStringLiteral(": ") + words(each.message);
        }
    }
    return {};
}

const std::vector<cost::Compute>& usualOptions() {
    static const std::vector<cost::Compute> all = [] {
        std::vector<cost::Compute> usual = cost::blankOptions();
        auto& lambda = std::get<cost::Lambda>(usual[0]);
        lambda.architecture = cost::Architecture::Arm;
        lambda.memoryMb = 512;
        std::get<cost::LambdaEdge>(usual[1]).memoryMb = 128;
        std::get<cost::ManagedInstances>(usual[2]).instance = "m7g.large";
        auto& fargate = std::get<cost::Fargate>(usual[3]);
        fargate.architecture = cost::Architecture::Arm;
        fargate.vcpu = 0.5;
        fargate.memoryGb = 1;
        std::get<cost::Ec2>(usual[4]).instance = "t4g.small";
        return usual;
    }();
    return all;
}
