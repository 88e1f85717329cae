// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/canvas_hint.h"
#include <QCoreApplication>

const QList<CanvasHintInfo>& canvasHints()
{
    static const QList<CanvasHintInfo> hints{
        {CanvasHint::Empty, QT_TRANSLATE_NOOP("hint", "Drag an object from the palette, or press Enter on it.")},
        {CanvasHint::Select, QT_TRANSLATE_NOOP("hint", "Click chooses, drag frames, Space and drag moves the view, Tab walks.")},
        {CanvasHint::OneChosen, QT_TRANSLATE_NOOP("hint", "Drag moves, L links, F2 renames, Enter edits, Del deletes.")},
        {CanvasHint::SeveralChosen, QT_TRANSLATE_NOOP("hint", "Drag or arrows move all, Ctrl+G groups, Shift+click adds or takes away.")},
        {CanvasHint::OnHandle, QT_TRANSLATE_NOOP("hint", "Drag from here to what it should be linked to.")},
        {CanvasHint::Moving, QT_TRANSLATE_NOOP("hint", "Release places, Alt ignores guides and grid, Esc takes back.")},
        {CanvasHint::Band, QT_TRANSLATE_NOOP("hint", "Release chooses what is in the frame, Esc leaves it.")},
        {CanvasHint::Linking, QT_TRANSLATE_NOOP("hint", "Drop on a lit object, or in the open for a choice; Tab and Enter by keys; Esc leaves.")},
        {CanvasHint::Renaming, QT_TRANSLATE_NOOP("hint", "Enter keeps the name, Esc drops it.")},
        {CanvasHint::NoteText, QT_TRANSLATE_NOOP("hint", "Ctrl+Enter or a click elsewhere keeps the note, Esc drops it.")},
        {CanvasHint::Dropping, QT_TRANSLATE_NOOP("hint", "Drop where it should stand; routers into a site, gateways into a network.")},
        {CanvasHint::Connect, QT_TRANSLATE_NOOP("hint", "Drag from object to object, or click one after the other; Esc goes back to Select.")},
        {CanvasHint::Note, QT_TRANSLATE_NOOP("hint", "Click where the note should stand; Esc goes back to Select.")},
        {CanvasHint::Pan, QT_TRANSLATE_NOOP("hint", "Drag moves the view, Ctrl+wheel zooms; Esc goes back to Select.")},
        {CanvasHint::Panning, QT_TRANSLATE_NOOP("hint", "Release when you see what you look for; Esc takes back.")},
        {CanvasHint::Fail, QT_TRANSLATE_NOOP("hint", "Click breaks or heals an object, Enter does by keys; Esc heals all and leaves.")},
    };
    return hints;
}

QString hintText(CanvasHint hint)
{
    return QCoreApplication::translate("hint", canvasHints().at(qsizetype(hint)).text);
}
