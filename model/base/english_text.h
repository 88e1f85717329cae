// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// While one of these lives, texts made on this thread are in English, whatever the language of the window: for what programs
/// read, such as results as JSON.
class EnglishText
{
public:
    EnglishText();
    ~EnglishText();
    EnglishText(const EnglishText&) = delete;
    EnglishText& operator=(const EnglishText&) = delete;

    static bool isAsked();                               ///< on this thread, now
};
