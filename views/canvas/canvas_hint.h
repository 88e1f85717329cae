// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QList>
#include <QString>

/// What can be going on at the canvas: a tool that waits, or a gesture in progress.
enum class CanvasHint {
    Empty,          ///< nothing is drawn
    Select,         ///< nothing is chosen
    OneChosen,
    SeveralChosen,
    OnHandle,       ///< over the edge handle of an object
    Moving,
    Band,
    Linking,
    Renaming,
    NoteText,
    Dropping,       ///< something on its way from the palette or the catalogue
    Connect,
    Note,
    Pan,
    Panning,
    Fail,
};

/// What mouse and keys do then.
struct CanvasHintInfo
{
    CanvasHint hint;
    const char* text;
};

/// Each hint once, in the order of the enumeration.
const QList<CanvasHintInfo>& canvasHints();

/// For the status line; translated.
QString hintText(CanvasHint hint);
