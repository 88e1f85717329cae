// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <memory>

namespace {
QString iconPath(const QString& name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

/// The drawing with its token replaced by the colour. Kept: there are few names and few colours.
QSvgRenderer* iconRenderer(const QString& name, const QColor& colour)
{
    static QHash<QString, std::shared_ptr<QSvgRenderer>> renderers;
    auto& renderer = renderers[name + colour.name(QColor::HexArgb)];
    if (!renderer) {
        QFile file(iconPath(name));
        QByteArray drawing = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\"/>");
        drawing.replace("currentColor", colour.name().toLatin1());
        renderer = std::make_shared<QSvgRenderer>(drawing);
    }
    return renderer.get();
}

/// Asks the theme for the colour each time it paints.
class ThemeIconEngine : public QIconEngine
{
public:
    ThemeIconEngine(QString name, QColor colour) : m_name(std::move(name)), m_colour(std::move(colour)) {}
    QIconEngine* clone() const override { return new ThemeIconEngine(m_name, m_colour); }
    QString iconName() override { return m_name; }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(*painter, QRectF(rect), m_name, colourOf(mode, state));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return iconPixmap(m_name, colourOf(mode, state), qMin(size.width(), size.height()), 1);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override { return pixmap(size, mode, state); }

private:
    QColor colourOf(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return theme().textDisabled;
        if (m_colour.isValid())
            return m_colour;
        return state == QIcon::On ? theme().accentText : theme().textPrimary;
    }
    QString m_name;
    QColor m_colour;
};
}

bool hasIcon(const QString& name)
{
    return QFile::exists(iconPath(name));
}

QIcon icon(const QString& name)
{
    return QIcon(new ThemeIconEngine(name, {}));
}

QIcon icon(const QString& name, const QColor& colour)
{
    return QIcon(new ThemeIconEngine(name, colour));
}

QPixmap iconPixmap(const QString& name, const QColor& colour, int pixels, qreal devicePixelRatio)
{
    const QString key = QStringLiteral("icon/%1/%2/%3/%4").arg(name, colour.name(QColor::HexArgb)).arg(pixels).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(qRound(pixels * devicePixelRatio), qRound(pixels * devicePixelRatio));
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIcon(painter, pixmap.rect(), name, colour);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter& painter, const QRectF& area, const QString& name, const QColor& colour)
{
    const qreal opacity = painter.opacity();
    painter.setOpacity(opacity * colour.alphaF());
    iconRenderer(name, colour)->render(&painter, area);
    painter.setOpacity(opacity);
}
