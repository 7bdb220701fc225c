package services.disputes;

/**
 * A file as it arrived.
 *
 * @param name as it was called where it came from; shown, never used as a path
 */
@SuppressWarnings("ArrayRecordComponent")
public record EvidenceFile(String name, byte[] content) {}
