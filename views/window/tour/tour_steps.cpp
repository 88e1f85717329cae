// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/tour/tour_step.h"
#include "model/document/analysis_runner.h"
#include "model/edit/add.h"
#include "model/edit/connect_to_new.h"
#include "model/review/worst_figures.h"
#include "views/canvas/canvas_view.h"
#include "views/panels/findings_panel.h"
#include "views/panels/links_panel.h"
#include "views/panels/palette_panel.h"
#include "views/panels/why_panel.h"
#include "views/window/option_bar.h"
#include <QCoreApplication>
#include <QTabBar>
#include <QTabWidget>
#include <memory>

namespace {
QString tourText(const char* text)
{
    return QCoreApplication::translate("tour", text);
}

/// The steps and what they share. It lives as long as one of the functions does.
struct TourScript
{
    explicit TourScript(const TourParts& of) : parts(of) {}

    TourParts parts;
    QString before;                                      // availability with one line

    const Design& design() const { return parts.document.design(); }
    template <class Row> ObjectId first() const { return design().template all<Row>().size() > 0 ? design().template all<Row>().rows().first()->id : ObjectId(); }

    /// The figures of the design as it is, or nothing while they are computed.
    std::shared_ptr<const Analysis> figures() const { return parts.runner.isCurrent() ? parts.runner.latest() : nullptr; }
    bool hasLinks(std::size_t count) const { return figures() && figures()->links.size() >= count; }
    QString availability() const { return figures() ? availabilityText(worstFigures(*figures())) : QString(); }

    /// Where something new goes, as parts of the view from its upper left corner.
    QPointF corner(double across, double down) const
    {
        const QSize size = parts.canvas.viewport()->size();
        const QPointF at = parts.canvas.mapToScene({size.width() * across, size.height() * down});
        return {std::round(at.x() / 8) * 8, std::round(at.y() / 8) * 8};
    }

    void apply(const char* text, const Result<Edited>& edited) const
    {
        if (parts.document.apply(tourText(text), edited ? Result<Design>(edited->design) : Result<Design>(edited.error()))) {
            parts.canvas.fit();
            parts.canvas.select({edited->ids.first()});
        }
    }

    /// Right of an object, in its middle.
    QPointF beside(const ObjectId& id, double gap) const
    {
        const QRectF seen = parts.canvas.placeOf(id);
        const QPointF at = parts.canvas.mapToScene({seen.right(), seen.top()});
        return {std::round((at.x() + gap) / 8) * 8, std::round(at.y() / 8) * 8};
    }

    TourPlace inPalette(ObjectKind kind) const
    {
        QListWidgetItem* item = parts.palette.itemOf(kind);
        parts.palette.scrollToItem(item);
        return {parts.palette.viewport(), parts.palette.visualItemRect(item)};
    }

    TourPlace onCanvas(const ObjectId& id) const
    {
        const QRectF seen = parts.canvas.placeOf(id);
        return {parts.canvas.viewport(), seen.isNull() ? QRect(parts.canvas.viewport()->rect().center(), QSize(1, 1)) : seen.toAlignedRect()};
    }

    /// The handle at the right edge that links are drawn from.
    TourPlace handleOf(const ObjectId& id) const
    {
        const TourPlace all = onCanvas(id);
        return {all.widget, QRect(all.part.right() - 12, all.part.center().y() - 12, 24, 24)};
    }

    TourPlace onTab(const QWidget& panel) const
    {
        QTabBar* bar = parts.live.tabBar();
        return {bar, bar->tabRect(parts.live.indexOf(const_cast<QWidget*>(&panel)))};
    }

    ObjectId firstLink() const { return figures() && !figures()->links.empty() ? figures()->links.front().id : ObjectId(); }

    QString verdict() const
    {
        if (!figures())
            return tourText(QT_TRANSLATE_NOOP("tour", "The figures are being computed …"));
        const WorstFigures worst = worstFigures(*figures());
        return tourText(QT_TRANSLATE_NOOP("tour", "Its badge says what is computed: %1, available %2 end to end, security grade %3. Click the badge to see why.")).arg(bandwidthText(worst), availabilityText(worst), worst.grade);
    }
};

TourStep siteStep(const std::shared_ptr<TourScript>& script)
{
    return {QStringLiteral("site"), tourText(QT_TRANSLATE_NOOP("tour", "Your side begins with a site")),
            [] { return tourText(QT_TRANSLATE_NOOP("tour", "Drag “Site” from the palette onto the canvas, to the left. Or choose it and press Enter.")); },
            [script] { return script->inPalette(ObjectKind::Site); }, [script] { return !script->first<Site>().isEmpty(); },
            [script] { script->apply(QT_TRANSLATE_NOOP("tour", "Add site"), addObject(script->design(), script->parts.document.catalogue(), ObjectKind::Site, script->corner(0.06, 0.35))); }};
}

TourStep routerStep(const std::shared_ptr<TourScript>& script)
{
    return {QStringLiteral("router"), tourText(QT_TRANSLATE_NOOP("tour", "A router at its edge")),
            [] { return tourText(QT_TRANSLATE_NOOP("tour", "Drag “Edge router” onto the site. Links to the outside begin there.")); },
            [script] { return script->inPalette(ObjectKind::EdgeRouter); }, [script] { return !script->first<EdgeRouter>().isEmpty(); },
            [script] {
                const ObjectId site = script->first<Site>();
                script->apply(QT_TRANSLATE_NOOP("tour", "Add edge router"), addObject(script->design(), script->parts.document.catalogue(), ObjectKind::EdgeRouter, script->beside(site, 40), site));
            }};
}

TourStep circuitStep(const std::shared_ptr<TourScript>& script)
{
    return {QStringLiteral("circuit"), tourText(QT_TRANSLATE_NOOP("tour", "A private line to Microsoft")),
            [] { return tourText(QT_TRANSLATE_NOOP("tour", "Point at the router, drag from the handle at its edge to the right into the open, and choose “Peering location”. You get an ExpressRoute circuit with its access lines.")); },
            [script] { return script->handleOf(script->first<EdgeRouter>()); }, [script] { return !script->first<ExpressRouteCircuit>().isEmpty() && !script->first<AccessLink>().isEmpty(); },
            [script] {
                const ObjectId router = script->first<EdgeRouter>();
                script->apply(QT_TRANSLATE_NOOP("tour", "Connect the router"), connectToNew(script->design(), script->parts.document.catalogue(), router, ObjectKind::PeeringLocation, script->beside(router, 160)));
            }};
}

TourStep networkStep(const std::shared_ptr<TourScript>& script)
{
    return {QStringLiteral("network"), tourText(QT_TRANSLATE_NOOP("tour", "On to your network in Azure")),
            [] { return tourText(QT_TRANSLATE_NOOP("tour", "Drag from the circuit to the right and choose “Virtual network”. The gateway it needs is made as well, and the figures appear.")); },
            [script] { return script->handleOf(script->first<ExpressRouteCircuit>()); }, [script] { return !script->first<Connection>().isEmpty() && script->hasLinks(1); },
            [script] {
                const ObjectId circuit = script->first<ExpressRouteCircuit>();
                script->apply(QT_TRANSLATE_NOOP("tour", "Connect the circuit"), connectToNew(script->design(), script->parts.document.catalogue(), circuit, ObjectKind::VirtualNetwork, script->beside(circuit, 160)));
            }};
}

TourStep whyStep(const std::shared_ptr<TourScript>& script)
{
    return {QStringLiteral("why"), tourText(QT_TRANSLATE_NOOP("tour", "Read the link, and ask why")), [script] { return script->verdict(); }, [script] { return script->onCanvas(script->firstLink()); },
            [script] { return script->parts.why.figure().has_value(); },
            [script] {
                if (const ObjectId link = script->firstLink(); !link.isEmpty())
                    script->parts.explain(FigureKey::ofLink(FigureKind::Availability, link));
            },
            [script] { script->before = script->availability(); }};
}

TourStep backupStep(const std::shared_ptr<TourScript>& script)
{
    return {QStringLiteral("backup"), tourText(QT_TRANSLATE_NOOP("tour", "A second way, over the internet")),
            [script] { return tourText(QT_TRANSLATE_NOOP("tour", "With one line you have %1. Drag from the router's handle onto the virtual network: a VPN as backup.")).arg(script->before); },
            [script] { return script->handleOf(script->first<EdgeRouter>()); }, [script] { return script->hasLinks(2); },
            [script] {
                const ObjectId router = script->first<EdgeRouter>();
                script->apply(QT_TRANSLATE_NOOP("tour", "Add a VPN as backup"), connectObjects(script->design(), script->parts.document.catalogue(), router, script->first<VirtualNetwork>()));
            },
            [script] {
                if (script->before.isEmpty())
                    script->before = script->availability();
            }};
}

TourStep findingsStep(const std::shared_ptr<TourScript>& script)
{
    return {QStringLiteral("findings"), tourText(QT_TRANSLATE_NOOP("tour", "What it brought, and what is left")),
            [script] { return tourText(QT_TRANSLATE_NOOP("tour", "End to end it was %1 and is %2 now. What Azure's rules still say about the design stands under “Findings”: click the tab.")).arg(script->before, script->availability()); },
            [script] { return script->onTab(script->parts.findings); }, [script] { return script->parts.live.currentWidget() == &script->parts.findings; },
            [script] { script->parts.live.setCurrentWidget(&script->parts.findings); }, [script] { script->parts.live.setCurrentWidget(&script->parts.links); }};
}

TourStep optionStep(const std::shared_ptr<TourScript>& script)
{
    return {QStringLiteral("option"), tourText(QT_TRANSLATE_NOOP("tour", "Try another idea beside it")),
            [] { return tourText(QT_TRANSLATE_NOOP("tour", "Copy this option (Ctrl+Shift+O) and change the copy: “Compare” sets both side by side. Ctrl+E exports a picture, Ctrl+Shift+R the report.")); },
            [script] { return TourPlace{&script->parts.options, script->parts.options.rect()}; }, [script] { return script->parts.document.project().options.size() > 1; }, [script] { script->parts.options.duplicate(); }};
}
}

QList<TourStep> tourSteps(const TourParts& parts)
{
    const auto script = std::make_shared<TourScript>(parts);
    return {siteStep(script), routerStep(script), circuitStep(script), networkStep(script), whyStep(script), backupStep(script), findingsStep(script), optionStep(script)};
}
