// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QObject>

class QMenu;

/// While a menu is open its letters are its own: a canvas key such as M, which counts while the canvas has the focus, does not take them.
class MenuKeys : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void watch(QMenu* menu);

protected:
    bool eventFilter(QObject* menu, QEvent* event) override;
};
