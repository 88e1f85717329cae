// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/object_id.h"
#include <QHash>
#include <memory>
#include <utility>

/// Answers to questions that several rules ask of the same design, found once in a check. Each is kept with what was read for it, so
/// who hears it later has read the same.
class RuleMemory
{
public:
    struct Kept
    {
        std::shared_ptr<const void> answer;
        quint64 reads = 0;
    };
    using Question = std::pair<const void*, ObjectId>;   ///< what is asked, and of which object

    const Kept* find(const Question& question) const
    {
        const auto found = m_kept.constFind(question);
        return found == m_kept.constEnd() ? nullptr : &*found;
    }
    void keep(const Question& question, Kept kept) { m_kept.insert(question, std::move(kept)); }

private:
    QHash<Question, Kept> m_kept;
};
