// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/open_psa_model.h"

namespace linchpin
{

/// The formulas of a model with what they refer to.
struct OpenPsaFormulas
{
    enum class Of { Formula, Event, Constant };

    struct Operand
    {
        Of of = Of::Constant;
        std::uint32_t index = 0; ///< of the formula or the event, or the constant's node
    };

    /// What a gate computes, or a formula in a formula.
    struct Formula
    {
        OpenPsaElement element;
        std::uint32_t gate = 0; ///< the definition around it
        GateType type = GateType::Any;
        std::int64_t atLeast = 1;
        std::size_t firstOperand = 0;
        std::size_t operandCount = 0;
    };

    std::vector<Formula> formulas; ///< of the gates in the order of the files, then those inside
    std::vector<Operand> operands;
    std::vector<NamedTree::Event> events; ///< those referred to that can fail
    std::vector<bool> isUsed;             ///< by definition: a formula refers to it
};

/// \throws Error for what is not coherent, not defined or cannot be read
OpenPsaFormulas openPsaFormulas(const OpenPsaModel& model, std::vector<std::string>& warnings);

} // namespace linchpin
