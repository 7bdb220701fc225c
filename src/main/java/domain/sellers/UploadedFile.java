package domain.sellers;

/**
 * A file as it arrived.
 *
 * @param requirementKey which requirement it is meant to fulfil
 * @param name as it was called where it came from; shown, never used as a path
 */
@SuppressWarnings("ArrayRecordComponent")
public record UploadedFile(String requirementKey, String name, byte[] content) {}
