// SPDX-License-Identifier: GPL-3.0-or-later

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <cstdio>

/// draw_icon DRAWING.svg SIZE PICTURE.png: draws the icon at SIZE × SIZE pixels.
int main(int argc, char** argv)
{
    if (argc != 4) {
        std::fprintf(stderr, "usage: draw_icon DRAWING.svg SIZE PICTURE.png\n");
        return 2;
    }
    QSvgRenderer drawing(QString::fromLocal8Bit(argv[1]));
    const int size = QByteArray(argv[2]).toInt();
    if (!drawing.isValid() || size < 1) {
        std::fprintf(stderr, "draw_icon: cannot draw %s at size %s\n", argv[1], argv[2]);
        return 2;
    }
    QImage picture(size, size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    drawing.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    return picture.save(QString::fromLocal8Bit(argv[3])) ? 0 : 1;
}
