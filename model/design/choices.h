// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QStringList>
#include <array>
#include <optional>

/// The closed lists of values that fields may have, with the words of the file: Azure's where Azure has them.
enum class SiteType { Datacenter, Campus, Branch, Colocation };
enum class InternetAccessKind { Dia, Broadband, Mobile };
enum class WanLinkKind { Mpls, SdWan, DarkFibre };
enum class LinkEncryption { None, Macsec, Ipsec };
enum class CircuitTier { Local, Standard, Premium };
enum class CircuitFamily { MeteredData, UnlimitedData };
enum class CircuitProvisioningState { Disabled, Enabling, Enabled, Disabling };
enum class ProviderProvisioningState { NotProvisioned, Provisioning, Provisioned, Deprovisioning };
enum class PeeringType { AzurePrivatePeering, MicrosoftPeering };
enum class AccessPath { Primary, Secondary };
enum class GatewayType { Vpn, ExpressRoute };
enum class VpnType { RouteBased, PolicyBased };
enum class VpnGatewayGeneration { Generation1, Generation2 };
enum class ConnectionType { ExpressRoute, IPsec, Vnet2Vnet, P2S };
enum class IkeVersion { IKEv1, IKEv2 };
enum class Authentication { Psk, Certificate };
enum class VpnClientProtocol { OpenVpn, Sstp, IkeV2 };
enum class VpnAuthenticationType { Certificate, Aad, Radius };
enum class Transport { Internet, ExpressRoutePrivatePeering };
enum class HubRoutingPreference { ExpressRoute, VpnGateway, AsPath };
enum class PortEncapsulation { Dot1Q, QinQ };
enum class MacsecCipher { GcmAes128, GcmAes256, GcmAesXpn128, GcmAesXpn256 };
enum class LinkAdminState { Disabled, Enabled };
enum class FirewallTier { Basic, Standard, Premium };
enum class IntrusionDetection { Off, Alert, Deny };
enum class NextHopType { VirtualAppliance, VirtualNetworkGateway, VnetLocal, Internet, None };
enum class NatRuleType { Static, Dynamic };
enum class NatRuleMode { IngressSnat, EgressSnat };
enum class Environment { Production, DisasterRecovery, PreProduction, Test, Development };
enum class Criticality { Low, Medium, High, MissionCritical };
enum class DataClassification { Public, Internal, Confidential, Regulated };
enum class DesignStage { Draft, Review, AsBuilt };
enum class SecurityBaseline { AzureDefault, Strict, LegacyTolerant };
enum class Lifecycle { New, Existing };
enum class FirstHopRedundancy { None, Hsrp, Vrrp, Glbp };
enum class ConnectionMode { Default, InitiatorOnly, ResponderOnly };
enum class PublicIpAddressSku { Basic, Standard };
enum class AllocationMethod { Static, Dynamic };
enum class LinkMacsec { None, GcmAes128, GcmAes256, GcmAesXpn128, GcmAesXpn256 };
enum class PrivateEndpointNetworkPolicies { Disabled, Enabled, NetworkSecurityGroupEnabled, RouteTableEnabled };
enum class VirtualWanType { Basic, Standard };
enum class DecisionStatus { Proposed, Recommended, Accepted, Rejected };
enum class LostPart { Component, PeeringLocation, ExpressRouteCircuit, VirtualNetworkGateway, EdgeRouter, InternetAccess, WanLink };
enum class RequiredGrade { A, B, C, D, E };
enum class LineShape { Orthogonal, Straight, Curved };
enum class RequiredResiliency { Standard, High, Maximum };
enum class DrawingLayer { OnPremises, Edge, MeetMe, Azure, PrivateLinks, InternetLinks, Peerings, Groups, Notes, SharedRisks, Badges, LinkLabels };
enum class FigureOverlay { Availability, Utilisation, Latency, Cost, Security, Findings };

/// The words of one list, in the order of the enumerators.
template <class E> inline constexpr auto choiceNames = nullptr;
template <> inline constexpr std::array choiceNames<SiteType>{"datacenter", "campus", "branch", "colocation"};
template <> inline constexpr std::array choiceNames<InternetAccessKind>{"dia", "broadband", "mobile"};
template <> inline constexpr std::array choiceNames<WanLinkKind>{"mpls", "sdwan", "darkFibre"};
template <> inline constexpr std::array choiceNames<LinkEncryption>{"none", "macsec", "ipsec"};
template <> inline constexpr std::array choiceNames<CircuitTier>{"Local", "Standard", "Premium"};
template <> inline constexpr std::array choiceNames<CircuitFamily>{"MeteredData", "UnlimitedData"};
template <> inline constexpr std::array choiceNames<CircuitProvisioningState>{"Disabled", "Enabling", "Enabled", "Disabling"};
template <> inline constexpr std::array choiceNames<ProviderProvisioningState>{"NotProvisioned", "Provisioning", "Provisioned", "Deprovisioning"};
template <> inline constexpr std::array choiceNames<PeeringType>{"AzurePrivatePeering", "MicrosoftPeering"};
template <> inline constexpr std::array choiceNames<AccessPath>{"primary", "secondary"};
template <> inline constexpr std::array choiceNames<GatewayType>{"Vpn", "ExpressRoute"};
template <> inline constexpr std::array choiceNames<VpnType>{"RouteBased", "PolicyBased"};
template <> inline constexpr std::array choiceNames<VpnGatewayGeneration>{"Generation1", "Generation2"};
template <> inline constexpr std::array choiceNames<ConnectionType>{"ExpressRoute", "IPsec", "Vnet2Vnet", "P2S"};
template <> inline constexpr std::array choiceNames<IkeVersion>{"IKEv1", "IKEv2"};
template <> inline constexpr std::array choiceNames<Authentication>{"psk", "certificate"};
template <> inline constexpr std::array choiceNames<VpnClientProtocol>{"OpenVPN", "SSTP", "IkeV2"};
template <> inline constexpr std::array choiceNames<VpnAuthenticationType>{"Certificate", "AAD", "Radius"};
template <> inline constexpr std::array choiceNames<Transport>{"internet", "expressRoutePrivatePeering"};
template <> inline constexpr std::array choiceNames<HubRoutingPreference>{"ExpressRoute", "VpnGateway", "ASPath"};
template <> inline constexpr std::array choiceNames<PortEncapsulation>{"Dot1Q", "QinQ"};
template <> inline constexpr std::array choiceNames<MacsecCipher>{"GcmAes128", "GcmAes256", "GcmAesXpn128", "GcmAesXpn256"};
template <> inline constexpr std::array choiceNames<LinkAdminState>{"Disabled", "Enabled"};
template <> inline constexpr std::array choiceNames<FirewallTier>{"Basic", "Standard", "Premium"};
template <> inline constexpr std::array choiceNames<IntrusionDetection>{"Off", "Alert", "Deny"};
template <> inline constexpr std::array choiceNames<NextHopType>{"VirtualAppliance", "VirtualNetworkGateway", "VnetLocal", "Internet", "None"};
template <> inline constexpr std::array choiceNames<NatRuleType>{"Static", "Dynamic"};
template <> inline constexpr std::array choiceNames<NatRuleMode>{"IngressSnat", "EgressSnat"};
template <> inline constexpr std::array choiceNames<Environment>{"production", "disasterRecovery", "preProduction", "test", "development"};
template <> inline constexpr std::array choiceNames<Criticality>{"low", "medium", "high", "missionCritical"};
template <> inline constexpr std::array choiceNames<DataClassification>{"public", "internal", "confidential", "regulated"};
template <> inline constexpr std::array choiceNames<DesignStage>{"draft", "review", "asBuilt"};
template <> inline constexpr std::array choiceNames<SecurityBaseline>{"azureDefault", "strict", "legacyTolerant"};
template <> inline constexpr std::array choiceNames<Lifecycle>{"new", "existing"};
template <> inline constexpr std::array choiceNames<FirstHopRedundancy>{"none", "HSRP", "VRRP", "GLBP"};
template <> inline constexpr std::array choiceNames<ConnectionMode>{"Default", "InitiatorOnly", "ResponderOnly"};
template <> inline constexpr std::array choiceNames<PublicIpAddressSku>{"Basic", "Standard"};
template <> inline constexpr std::array choiceNames<AllocationMethod>{"Static", "Dynamic"};
template <> inline constexpr std::array choiceNames<LinkMacsec>{"none", "GcmAes128", "GcmAes256", "GcmAesXpn128", "GcmAesXpn256"};
template <> inline constexpr std::array choiceNames<PrivateEndpointNetworkPolicies>{"Disabled", "Enabled", "NetworkSecurityGroupEnabled", "RouteTableEnabled"};
template <> inline constexpr std::array choiceNames<VirtualWanType>{"Basic", "Standard"};
template <> inline constexpr std::array choiceNames<DecisionStatus>{"proposed", "recommended", "accepted", "rejected"};
template <> inline constexpr std::array choiceNames<LostPart>{"component", "peeringLocation", "expressRouteCircuit", "virtualNetworkGateway", "edgeRouter", "internetAccess", "wanLink"};
template <> inline constexpr std::array choiceNames<RequiredGrade>{"A", "B", "C", "D", "E"};
template <> inline constexpr std::array choiceNames<LineShape>{"orthogonal", "straight", "curved"};
template <> inline constexpr std::array choiceNames<RequiredResiliency>{"standard", "high", "maximum"};
template <> inline constexpr std::array choiceNames<DrawingLayer>{"onPremises", "edge", "meetMe", "azure", "privateLinks", "internetLinks", "peerings", "groups", "notes", "sharedRisks", "badges", "linkLabels"};
template <> inline constexpr std::array choiceNames<FigureOverlay>{"availability", "utilisation", "latency", "cost", "security", "findings"};

/// The file's word of a value, and back; nullopt for a word that is not on the list.
template <class E> QString choiceName(E value)
{
    return QString::fromLatin1(choiceNames<E>[static_cast<std::size_t>(value)]);
}

template <class E> QStringList choiceList()
{
    QStringList list;
    for (const char* name : choiceNames<E>)
        list << QString::fromLatin1(name);
    return list;
}

template <class E> std::optional<E> choiceFromName(const QString& name)
{
    for (std::size_t i = 0; i < choiceNames<E>.size(); ++i)
        if (name == QLatin1String(choiceNames<E>[i]))
            return static_cast<E>(i);
    return std::nullopt;
}
