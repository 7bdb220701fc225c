package services.orders.documents;

import java.time.Instant;
import java.util.UUID;

/** A paper that is kept. */
public record DocumentRow(UUID id, DocumentKind kind, String number, Instant createdAt) {}
