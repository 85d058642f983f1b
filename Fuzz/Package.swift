// swift-tools-version: 6.2
import PackageDescription

// A package of its own: without `--sanitize=fuzzer` its programs do not link.
//   swift build -c release --package-path Fuzz --sanitize=fuzzer
//   Fuzz/.build/release/FuzzLanguage -max_total_time=3600 -max_len=2000 -timeout=10 FOLDER-OF-FINDINGS
let package = Package(
    name: "Fuzz",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "attest", path: "..")],
    targets: [
        .executableTarget(
            name: "FuzzLanguage",
            dependencies: [.product(name: "ClaimModel", package: "attest"), .product(name: "Language", package: "attest")])
    ]
)
