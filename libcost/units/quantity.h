// SPDX-License-Identifier: Apache-2.0
// How much of something is used. A unit is a type, so that gigabytes never meet GB-seconds by accident, and a
// quantity may remember the factors it was multiplied from: that memory is the explanation a reader sees.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace cost {

// Units. `symbol` is what the catalogue, the JSON output and the tables call them.
// GB is 1,024 MB wherever AWS bills memory, ephemeral storage or streaming (worked examples of its Lambda
// page).
struct Request {
    static constexpr std::string_view symbol = "requests";
};
struct Second {
    static constexpr std::string_view symbol = "s";
};
struct Gigabyte {
    static constexpr std::string_view symbol = "GB";
};
struct GbSecond {
    static constexpr std::string_view symbol = "GB-s";
};
struct GbMonth {
    static constexpr std::string_view symbol = "GB-month";
};
struct Hour {
    static constexpr std::string_view symbol = "h";
};
struct Month {
    static constexpr std::string_view symbol = "months";
};
struct Vcpu {
    static constexpr std::string_view symbol = "vCPU";
};
struct VcpuHour {
    static constexpr std::string_view symbol = "vCPU-h";
};
struct GbHour {
    static constexpr std::string_view symbol = "GB-h";
};
struct Task {
    static constexpr std::string_view symbol = "tasks";
};
struct TaskHour {
    static constexpr std::string_view symbol = "task-h";
};
struct Instance {
    static constexpr std::string_view symbol = "instances";
};
struct InstanceHour {
    static constexpr std::string_view symbol = "instance-h";
};
struct PollerHour {
    static constexpr std::string_view symbol = "poller-h";
};
struct Operation {
    static constexpr std::string_view symbol = "operations";
};
// A plain number: copies, shares, events for each request.
struct Count {
    static constexpr std::string_view symbol = "";
};

// The only products that mean something. GB x GB-s is not among them: it is how a well-known tool charges
// ephemeral storage by memory.
template <class A, class B>
struct Product {};
template <class A>
struct Product<A, Count> {
    using Unit = A;
};
template <>
struct Product<Request, Second> {
    using Unit = Second;
};
template <>
struct Product<Request, Gigabyte> {
    using Unit = Gigabyte;
};
template <>
struct Product<Second, Gigabyte> {
    using Unit = GbSecond;
};
template <>
struct Product<Gigabyte, Month> {
    using Unit = GbMonth;
};
template <>
struct Product<Request, Operation> {
    using Unit = Operation;
};
template <>
struct Product<Task, Hour> {
    using Unit = TaskHour;
};
template <>
struct Product<Vcpu, Hour> {
    using Unit = VcpuHour;
};
template <>
struct Product<TaskHour, Vcpu> {
    using Unit = VcpuHour;
};
template <>
struct Product<TaskHour, Gigabyte> {
    using Unit = GbHour;
};
template <>
struct Product<Instance, Hour> {
    using Unit = InstanceHour;
};

template <class A, class B>
concept Multiplies = requires {
    typename Product<A, B>::Unit;
};

// The name of an input as a derivation shows it: "memory", in GB. What is counted may have a noun of its own:
// executions are priced as requests are.
template <class U>
struct Factor {
    std::string_view name;
    std::string_view noun = U::symbol;
};

// One factor of a quantity: 0.5 GB of memory.
struct Step {
    std::string_view name;
    double value = 0;
    std::string_view noun; // what follows the number
};

// The factors of a quantity, in the order in which they were multiplied.
class Trail {
public:
    constexpr Trail() = default;
    constexpr explicit Trail(const Step& step) : m_steps{step}, m_count(1) {}

    constexpr const Step* begin() const { return m_steps.data(); }
    constexpr const Step* end() const { return m_steps.data() + m_count; }
    constexpr std::size_t size() const { return m_count; }

    // Both trails, one after the other. Six factors are more than any rule of AWS has; further ones are
    // dropped from the explanation only, never from the product.
    constexpr friend Trail operator+(Trail left, const Trail& right) {
        for (const Step& step : right)
            if (left.m_count < left.m_steps.size()) left.m_steps[left.m_count++] = step;
        return left;
    }

private:
    std::array<Step, 6> m_steps{};
    std::size_t m_count = 0;
};

// Nothing remembered: what a sweep uses.
struct NoTrail {
    constexpr friend NoTrail operator+(NoTrail, NoTrail) { return {}; }
};

// An amount of unit U. N is double, or a pack of doubles in a sweep.
template <class U, class N = double, class Memory = Trail>
class Quantity {
public:
    constexpr Quantity(const N& value, const Memory& trail) : m_value(value), m_trail(trail) {}

    constexpr const N& value() const { return m_value; }
    constexpr const Memory& trail() const { return m_trail; }

private:
    N m_value;
    [[no_unique_address]] Memory m_trail;
};

template <class A, class B, class N, class Memory>
requires Multiplies<A, B>
constexpr auto operator*(const Quantity<A, N, Memory>& left, const Quantity<B, N, Memory>& right) {
    return Quantity<typename Product<A, B>::Unit, N, Memory>(left.value() * right.value(),
                                                             left.trail() + right.trail());
}

// A quantity with its memory, made from one named factor.
template <class U>
constexpr Quantity<U> traced(Factor<U> factor, double value) {
    return {value, Trail(Step{factor.name, value, factor.noun})};
}

} // namespace cost
