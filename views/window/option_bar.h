// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/edit/options.h"
#include <QPointer>
#include <QWidget>

class Document;
class QLineEdit;
class QTabBar;
class QToolButton;

/// The options of the file as tabs above the canvas: chosen, dragged into another order, renamed by a double click, copied and removed.
/// Each of it is an undo step, choosing is not. Options whose tabs are clicked with Ctrl are edited together.
class OptionBar : public QWidget
{
    Q_OBJECT
public:
    explicit OptionBar(Document& document, QWidget* parent = nullptr);

    void addEmpty();
    void duplicate();                            ///< the one that is shown, and shows the copy
    void rename();                               ///< lets the name be typed on the tab
    void remove();
    void showNext(int step);                     ///< 1 the next, −1 the one before, in a ring
    void moveShown(int step);                    ///< in the order, ends stay ends
    void toggleTogether(const QString& option);  ///< takes an option into what is edited together with the shown one, or out of it

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void sync();
    void syncTogether();
    void apply(const QString& text, const Result<EditedOptions>& edited, int gesture = 0);
    void renameTab(int tab);
    void endRename(bool isAccepted);
    void openMenu(int tab, const QPoint& position);
    QString optionOf(int tab) const;

    Document& m_document;
    QTabBar* m_tabs;
    QToolButton* m_add;
    QToolButton* m_together;                     // tells that edits go to several options; a click ends it
    QPointer<QLineEdit> m_name;                  // while a name is typed
    QString m_renamed;
    int m_gesture = 0;                           // of one drag
};
