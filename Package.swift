// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// A room of the house: a folder of `Sources`, and the rooms that it knows.
func room(_ name: String, knows: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: knows, swiftSettings: strict)
}

/// The tests of a room: a folder of `Tests` with the room's own name.
func tests(of room: String, with others: [Target.Dependency] = [], resources: [Resource]? = nil) -> Target {
    .testTarget(
        name: "\(room)Tests", dependencies: [.byName(name: room)] + others, path: "Tests/\(room)", resources: resources,
        swiftSettings: strict)
}

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")

let package = Package(
    name: "attest",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "ClaimModel", targets: ["ClaimModel"]),
        .library(name: "Documents", targets: ["Documents"]),
        .library(name: "Language", targets: ["Language"]),
        .library(name: "Extraction", targets: ["Extraction"]),
        .library(name: "Desk", targets: ["Desk"]),
        .executable(name: "attest", targets: ["attest"]),
        .executable(name: "train-models", targets: ["train-models"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    ],
    targets: [
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        room("CanonicalJSON"),
        room("ClaimModel", knows: ["CanonicalJSON", crypto]),
        room("Documents", knows: ["ClaimModel", "CanonicalJSON", "CLibXML2"]),
        .target(name: "Weights", exclude: ["language.bin", "quotes.bin", "checking.bin", "LICENSE", "MODEL_CARD.md"]),
        room("Language", knows: ["ClaimModel", "Weights"]),
        room("Extraction", knows: ["ClaimModel", "CanonicalJSON", "Language", "Weights"]),
        room("Verification", knows: ["ClaimModel", "Language", "Extraction"]),
        room("Casebook", knows: ["ClaimModel", "CanonicalJSON", .product(name: "GRDB", package: "GRDB.swift")]),
        room("Reports", knows: ["ClaimModel", "CanonicalJSON"]),
        room("Desk", knows: ["ClaimModel", "CanonicalJSON", "Documents", "Language", "Extraction", "Verification", "Casebook", "Reports"]),
        .executableTarget(
            name: "attest",
            dependencies: [
                "Desk", "ClaimModel", "CanonicalJSON", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "train-models",
            dependencies: [
                "Documents", "Extraction", "Language", "ClaimModel", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        tests(of: "CanonicalJSON"),
        tests(of: "ClaimModel", with: ["CanonicalJSON"]),
        tests(of: "Documents"),
        tests(of: "Language"),
        tests(of: "Extraction"),
        tests(of: "Verification"),
        tests(of: "Casebook"),
        tests(of: "Reports"),
        tests(of: "Desk"),
        tests(of: "attest"),
        tests(of: "train-models"),
    ]
)
