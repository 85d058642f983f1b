public import CanonicalJSON
public import Reports

extension CaseFile {
    /// `attest/report@1`; canonical when written, and the same to the byte for the same case.
    public func report(by generator: Generator) throws(Failure) -> JSONObject {
        Report.json(try dossier(), by: generator)
    }

    /// The page for readers.
    public func page(by generator: Generator) throws(Failure) -> String {
        Report.html(try dossier(), by: generator)
    }
}
