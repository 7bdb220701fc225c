package services.orders.documents;

/** A PDF and what its file is called. */
@SuppressWarnings("ArrayRecordComponent")
public record PrintedDocument(String fileName, byte[] pdf) {}
