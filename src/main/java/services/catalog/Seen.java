package services.catalog;

import java.util.UUID;

/** A product or change as a person saw it when deciding about it. */
public record Seen(UUID id, long version) {}
