// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/guarded.h"
#include <QCoreApplication>
#include <exception>
#include <new>

QString whatFailed(const std::function<void()>& work)
{
    try {
        work();
        return {};
    } catch (const std::bad_alloc&) {
        return QCoreApplication::translate("document", "There is not enough memory.");
    } catch (const std::exception& known) {
        return QCoreApplication::translate("document", "The computation failed (%1).").arg(QString::fromLocal8Bit(known.what()));
    } catch (...) {
        return QCoreApplication::translate("document", "The computation failed.");
    }
}
