// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/option_forms.h"

#include "ui/dialogs/fleet_fields.h"
#include "ui/i18n/words.h"
#include "ui/widgets/number_box.h"

#include "libcost/units/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

OptionForm::OptionForm(QWidget* parent) : QWidget(parent), m_layout(new QFormLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
}

namespace {

QString tr(const char* text) {
    return OptionForm::tr(text);
}

template <class E>
QComboBox* choice(OptionForm* form, const std::vector<std::pair<QString, E>>& entries, E current) {
    auto* box = new QComboBox(form);
    for (const auto& [name, value] : entries)
        box->addItem(name, static_cast<int>(value));
    box->setCurrentIndex(std::max(0, box->findData(static_cast<int>(current))));
    QObject::connect(box, &QComboBox::currentIndexChanged, form, &OptionForm::changed);
    return box;
}

template <class E>
E chosen(const QComboBox* box) {
    return static_cast<E>(box->currentData().toInt());
}

QComboBox* architectures(OptionForm* form, cost::Architecture current) {
    using cost::Architecture;
    return choice<Architecture>(form, {{tr("arm64"), Architecture::Arm}, {tr("x86_64"), Architecture::X86}},
                                current);
}

QComboBox* savingsPlans(OptionForm* form, cost::SavingsPlan current) {
    using cost::SavingsPlan;
    return choice<SavingsPlan>(form,
                               {{tr("None"), SavingsPlan::None},
                                {tr("1 year, no upfront"), SavingsPlan::NoUpfront},
                                {tr("1 year, all upfront"), SavingsPlan::AllUpfront},
                                {tr("3 years, no upfront"), SavingsPlan::NoUpfront3y},
                                {tr("3 years, all upfront"), SavingsPlan::AllUpfront3y}},
                               current);
}

NumberBox* number(OptionForm* form, const cost::InputBounds& bounds, double value, const QString& suffix) {
    auto* box = new NumberBox(bounds, form);
    box->setSuffix(suffix);
    box->setValue(value);
    QObject::connect(box, &NumberBox::valueChanged, form, &OptionForm::changed);
    return box;
}

// A count, or none of its own: `without` says what that means.
NumberBox* count(OptionForm* form, const std::optional<double>& value, const QString& without) {
    cost::InputBounds bounds = cost::kCopyCount;
    bounds.least = 0;
    NumberBox* box = number(form, bounds, value.value_or(0), {});
    box->setSpecialValueText(without);
    return box;
}

// Sized from the workload where there is none.
NumberBox* fleetSize(OptionForm* form, const std::optional<double>& value) {
    return count(form, value, tr("Sized from the workload"));
}

std::optional<double> counted(const NumberBox* box) {
    return box->value() > 0 ? std::optional<double>(box->value()) : std::nullopt;
}

QLineEdit* instances(OptionForm* form, const cost::PriceBook& book, const std::string& current) {
    auto* edit = new QLineEdit(words(current), form);
    QStringList names;
    for (const auto& [name, prices] : book.all().instances)
        names << words(name);
    auto* completer = new QCompleter(names, edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit->setCompleter(completer);
    QObject::connect(edit, &QLineEdit::textChanged, form, &OptionForm::changed);
    return edit;
}

QString instanceProblem(const cost::PriceBook& book, const QString& name) {
    if (name.trimmed().isEmpty()) return tr("Give an instance type, such as m7g.large.");
    if (!book.instanceType(name.trimmed().toStdString()))
        return tr("There is no instance type %1.").arg(name.trimmed());
    return {};
}

// The option given, where it is of this kind.
template <class T>
T startOf(const cost::Compute& from, const T& usual) {
    const T* same = std::get_if<T>(&from);
    return same ? *same : usual;
}

class LambdaForm : public OptionForm {
public:
    LambdaForm(const cost::Compute& from, QWidget* parent)
        : OptionForm(parent), m_start(startOf(from, usual())),
          m_architecture(architectures(this, m_start.architecture)),
          m_memory(number(this, cost::kFunctionMemoryMb, m_start.memoryMb, tr(" MB"))),
          m_storage(number(this, cost::kFunctionStorageMb, m_start.ephemeralStorageMb, tr(" MB"))),
          m_plan(savingsPlans(this, m_start.savingsPlan)),
          m_provisioned(count(
              this, m_start.provisioned ? std::optional(m_start.provisioned->concurrency) : std::nullopt,
              tr("None"))),
          m_snapStart(new QCheckBox(tr("Restore from a snapshot"), this)) {
        m_snapStart->setChecked(m_start.snapStart.has_value());
        connect(m_snapStart, &QCheckBox::toggled, this, &OptionForm::changed);
        m_layout->addRow(tr("Architecture"), m_architecture);
        m_layout->addRow(tr("Memory"), m_memory);
        m_layout->addRow(tr("Ephemeral storage"), m_storage);
        m_layout->addRow(tr("Provisioned concurrency"), m_provisioned);
        m_layout->addRow(tr("SnapStart"), m_snapStart);
        m_layout->addRow(tr("Savings Plan"), m_plan);
    }

    cost::Compute compute() const override {
        cost::Lambda o = m_start;
        o.architecture = chosen<cost::Architecture>(m_architecture);
        o.memoryMb = m_memory->value();
        o.ephemeralStorageMb = m_storage->value();
        o.savingsPlan = chosen<cost::SavingsPlan>(m_plan);
        if (m_provisioned->value() == 0) {
            o.provisioned.reset();
        } else {
            if (!o.provisioned) o.provisioned.emplace();
            // Another number than the most of a schedule takes the place of all of it.
            if (o.provisioned->concurrency != m_provisioned->value()) o.provisioned->schedule.clear();
            o.provisioned->concurrency = m_provisioned->value();
        }
        if (!m_snapStart->isChecked())
            o.snapStart.reset();
        else if (!o.snapStart)
            o.snapStart.emplace();
        return o;
    }

private:
    static cost::Lambda usual() {
        cost::Lambda o;
        o.architecture = cost::Architecture::Arm;
        o.memoryMb = 512;
        return o;
    }

    cost::Lambda m_start;
    QComboBox* m_architecture;
    NumberBox* m_memory;
    NumberBox* m_storage;
    QComboBox* m_plan;
    NumberBox* m_provisioned;
    QCheckBox* m_snapStart;
};

class LambdaEdgeForm : public OptionForm {
public:
    LambdaEdgeForm(const cost::Compute& from, QWidget* parent)
        : OptionForm(parent), m_memory(number(this, cost::kFunctionMemoryMb,
                                              startOf(from, cost::LambdaEdge{128}).memoryMb, tr(" MB"))) {
        m_layout->addRow(tr("Memory"), m_memory);
    }

    cost::Compute compute() const override { return cost::LambdaEdge{m_memory->value()}; }

private:
    NumberBox* m_memory;
};

class ManagedInstancesForm : public OptionForm {
public:
    ManagedInstancesForm(const cost::PriceBook& book, const cost::Compute& from, QWidget* parent)
        : OptionForm(parent), m_book(book), m_start(startOf(from, usual())),
          m_instance(instances(this, book, m_start.instance)), m_count(fleetSize(this, m_start.count)) {
        m_purchase = choice<cost::Purchase>(
            this,
            {{tr("On demand"), cost::Purchase::OnDemand},
             {tr("Reserved 1 year, no upfront"), cost::Purchase::Reserved1yNoUpfront},
             {tr("Reserved 3 years, no upfront"), cost::Purchase::Reserved3yNoUpfront}},
            m_start.purchase);
        // A rate that is stated, or a plan, says how they are paid.
        m_purchase->setEnabled(!m_start.usdPerHour && m_start.savingsPlan == cost::SavingsPlan::None);
        m_layout->addRow(tr("Instance type"), m_instance);
        m_layout->addRow(tr("Instances"), m_count);
        m_layout->addRow(tr("Purchase"), m_purchase);
    }

    cost::Compute compute() const override {
        cost::ManagedInstances o = m_start;
        o.instance = m_instance->text().trimmed().toStdString();
        o.count = counted(m_count);
        o.purchase = chosen<cost::Purchase>(m_purchase);
        return o;
    }
    QString problem() const override { return instanceProblem(m_book, m_instance->text()); }

private:
    static cost::ManagedInstances usual() {
        cost::ManagedInstances o;
        o.instance = "m7g.large";
        return o;
    }

    const cost::PriceBook& m_book;
    cost::ManagedInstances m_start;
    QLineEdit* m_instance;
    NumberBox* m_count;
    QComboBox* m_purchase = nullptr;
};

class FargateForm : public OptionForm {
public:
    FargateForm(const cost::PriceBook& book, const cost::Compute& from, QWidget* parent)
        : OptionForm(parent), m_book(book), m_start(startOf(from, usual())),
          m_architecture(architectures(this, m_start.architecture)),
          m_system(choice<cost::OperatingSystem>(
              this,
              {{tr("Linux"), cost::OperatingSystem::Linux}, {tr("Windows"), cost::OperatingSystem::Windows}},
              m_start.os)),
          m_vcpu(new QComboBox(this)), m_memory(new QComboBox(this)), m_tasks(fleetSize(this, m_start.tasks)),
          m_spot(new QCheckBox(tr("Fargate Spot"), this)), m_plan(savingsPlans(this, m_start.savingsPlan)) {
        for (const cost::FargateSize& size : book.fargateSizes())
            m_vcpu->addItem(words(cost::numberText(size.vcpu)) + tr(" vCPU"), size.vcpu);
        m_vcpu->setCurrentIndex(std::max(0, m_vcpu->findData(m_start.vcpu)));
        listMemory(m_start.memoryGb);
        m_spot->setChecked(m_start.spot);
        connect(m_vcpu, &QComboBox::currentIndexChanged, this,
                [this] { listMemory(m_memory->currentData().toDouble()); });
        connect(m_memory, &QComboBox::currentIndexChanged, this, &OptionForm::changed);
        connect(m_spot, &QCheckBox::toggled, this, &OptionForm::changed);
        m_layout->addRow(tr("Architecture"), m_architecture);
        m_layout->addRow(tr("System"), m_system);
        m_layout->addRow(tr("CPU"), m_vcpu);
        m_layout->addRow(tr("Memory"), m_memory);
        m_layout->addRow(tr("Tasks"), m_tasks);
        m_layout->addRow(QString(), m_spot);
        m_layout->addRow(tr("Savings Plan"), m_plan);
        m_fleet = new FleetFields(this, m_layout, m_start.above, m_start.surroundings);
        const auto commit = [this] {
            m_fleet->setCommitted(chosen<cost::SavingsPlan>(m_plan) != cost::SavingsPlan::None &&
                                  !m_start.runs);
        };
        connect(m_plan, &QComboBox::currentIndexChanged, this, commit);
        commit();
    }

    cost::Compute compute() const override {
        cost::Fargate o = m_start;
        o.architecture = chosen<cost::Architecture>(m_architecture);
        o.os = chosen<cost::OperatingSystem>(m_system);
        o.vcpu = m_vcpu->currentData().toDouble();
        o.memoryGb = m_memory->currentData().toDouble();
        o.tasks = counted(m_tasks);
        o.spot = m_spot->isChecked();
        o.savingsPlan = chosen<cost::SavingsPlan>(m_plan);
        o.above = m_fleet->above();
        o.surroundings = m_fleet->surroundings();
        return o;
    }

    QString problem() const override {
        const auto* size = sizeOf(m_vcpu->currentData().toDouble());
        const auto system = chosen<cost::OperatingSystem>(m_system);
        if (size && std::find(size->systems.begin(), size->systems.end(), system) == size->systems.end())
            return tr("AWS does not sell this CPU size on that system.");
        return {};
    }

private:
    static cost::Fargate usual() {
        cost::Fargate o;
        o.architecture = cost::Architecture::Arm;
        o.vcpu = 0.5;
        o.memoryGb = 1;
        return o;
    }

    const cost::FargateSize* sizeOf(double vcpu) const {
        for (const cost::FargateSize& size : m_book.fargateSizes())
            if (size.vcpu == vcpu) return &size;
        return nullptr;
    }

    void listMemory(double wanted) {
        const QSignalBlocker blocker(m_memory);
        m_memory->clear();
        if (const auto* size = sizeOf(m_vcpu->currentData().toDouble()))
            for (const double gb : size->memoryGb)
                m_memory->addItem(words(cost::numberText(gb)) + tr(" GB"), gb);
        m_memory->setCurrentIndex(std::max(0, m_memory->findData(wanted)));
        emit changed();
    }

    const cost::PriceBook& m_book;
    cost::Fargate m_start;
    QComboBox* m_architecture;
    QComboBox* m_system;
    QComboBox* m_vcpu;
    QComboBox* m_memory;
    NumberBox* m_tasks;
    QCheckBox* m_spot;
    QComboBox* m_plan;
    FleetFields* m_fleet = nullptr;
};

class Ec2Form : public OptionForm {
public:
    Ec2Form(const cost::PriceBook& book, const cost::Compute& from, QWidget* parent)
        : OptionForm(parent), m_book(book), m_start(startOf(from, usual())),
          m_instance(instances(this, book, m_start.instance)), m_count(fleetSize(this, m_start.count)),
          m_purchase(choice<cost::Purchase>(
              this,
              {{tr("On demand"), cost::Purchase::OnDemand},
               {tr("Spot"), cost::Purchase::Spot},
               {tr("Reserved 1 year, no upfront"), cost::Purchase::Reserved1yNoUpfront},
               {tr("Reserved 3 years, no upfront"), cost::Purchase::Reserved3yNoUpfront}},
              m_start.purchase)),
          m_credits(new QComboBox(this)) {
        m_layout->addRow(tr("Instance type"), m_instance);
        m_layout->addRow(tr("Instances"), m_count);
        m_layout->addRow(tr("Purchase"), m_purchase);
        m_layout->addRow(tr("CPU credits"), m_credits);
        m_credits->addItem(tr("As AWS launches them"), kAsLaunched);
        m_credits->addItem(tr("Unlimited, surplus charged"), static_cast<int>(cost::Credits::Unlimited));
        m_credits->addItem(tr("Standard, slowed down"), static_cast<int>(cost::Credits::Standard));
        m_credits->setCurrentIndex(
            m_credits->findData(m_start.credits ? static_cast<int>(*m_start.credits) : kAsLaunched));
        m_credits->setToolTip(tr("Of burstable types (t2, t3, t3a, t4g): CPU above the baseline"));
        connect(m_credits, &QComboBox::currentIndexChanged, this, &OptionForm::changed);
        const auto burst = [this] { m_credits->setEnabled(mayBurst()); };
        connect(m_instance, &QLineEdit::textChanged, this, burst);
        burst();
        m_instance->setToolTip(tr("A type, or auto for the cheapest that will do"));
        m_fleet = new FleetFields(this, m_layout, m_start.above, m_start.surroundings);
        const auto commit = [this] {
            const auto purchase = chosen<cost::Purchase>(m_purchase);
            m_fleet->setCommitted(purchase != cost::Purchase::OnDemand && purchase != cost::Purchase::Spot);
        };
        connect(m_purchase, &QComboBox::currentIndexChanged, this, commit);
        commit();
    }

    cost::Compute compute() const override {
        cost::Ec2 o = m_start;
        o.instance = m_instance->text().trimmed().toStdString();
        o.count = counted(m_count);
        o.purchase = chosen<cost::Purchase>(m_purchase);
        o.above = m_fleet->above();
        o.surroundings = m_fleet->surroundings();
        if (o.instance != cost::kAutoInstance) o.wanted = {};
        const int credits = m_credits->currentData().toInt();
        o.credits.reset();
        if (mayBurst() && credits != kAsLaunched) o.credits = static_cast<cost::Credits>(credits);
        return o;
    }
    QString problem() const override {
        if (m_instance->text().trimmed().toStdString() == cost::kAutoInstance) return {};
        return instanceProblem(m_book, m_instance->text());
    }

private:
    static cost::Ec2 usual() {
        cost::Ec2 o;
        o.instance = "t4g.small";
        return o;
    }

    bool mayBurst() const {
        const std::string name = m_instance->text().trimmed().toStdString();
        const cost::InstanceType* type = m_book.instanceType(name);
        return name == cost::kAutoInstance || (type && type->burstable);
    }

    static constexpr int kAsLaunched = -1;

    const cost::PriceBook& m_book;
    cost::Ec2 m_start;
    QLineEdit* m_instance;
    NumberBox* m_count;
    QComboBox* m_purchase;
    QComboBox* m_credits;
    FleetFields* m_fleet = nullptr;
};

} // namespace

std::vector<OptionForm*> optionForms(const cost::PriceBook& book, const cost::Compute& from,
                                     QWidget* parent) {
    return {new LambdaForm(from, parent), new LambdaEdgeForm(from, parent),
            new ManagedInstancesForm(book, from, parent), new FargateForm(book, from, parent),
            new Ec2Form(book, from, parent)};
}
