// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/vpn_client_configuration.h"
#include "model/design/field_builder.h"

const QList<Field>& VpnClientConfiguration::fields()
{
    static const QList<Field> list = FieldBuilder<VpnClientConfiguration>()
        .add("vpnClientProtocols", QT_TRANSLATE_NOOP("field", "Tunnel types"), &VpnClientConfiguration::vpnClientProtocols).byDefault(QT_TRANSLATE_NOOP("field", "OpenVPN"))
        .add("vpnAuthenticationTypes", QT_TRANSLATE_NOOP("field", "Authentication types"), &VpnClientConfiguration::vpnAuthenticationTypes).byDefault(QT_TRANSLATE_NOOP("field", "Certificate"))
        .add("vpnClientAddressPool", QT_TRANSLATE_NOOP("field", "Address pool"), &VpnClientConfiguration::vpnClientAddressPool).hint(QT_TRANSLATE_NOOP("field", "Clients get their addresses from here; used neither in Azure nor on premises."))
        .add("rootCertificates", QT_TRANSLATE_NOOP("field", "Root certificates"), &VpnClientConfiguration::rootCertificates).range(0, 1000).byDefault(QT_TRANSLATE_NOOP("field", "unknown")).review()
        .add("radiusServers", QT_TRANSLATE_NOOP("field", "RADIUS servers"), &VpnClientConfiguration::radiusServers).review()
        .list();
    return list;
}
