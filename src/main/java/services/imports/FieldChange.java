package services.imports;

/**
 * One field a row changes, as people read it.
 *
 * @param from empty when there was nothing
 */
public record FieldChange(String field, String from, String to) {}
