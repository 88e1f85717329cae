// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/english_text.h"

namespace {
thread_local int englishDepth = 0;
}

EnglishText::EnglishText()
{
    ++englishDepth;
}

EnglishText::~EnglishText()
{
    --englishDepth;
}

bool EnglishText::isAsked()
{
    return englishDepth > 0;
}
