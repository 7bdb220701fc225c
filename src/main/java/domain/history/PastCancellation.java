package domain.history;

import domain.orders.Party;
import java.time.Instant;

/** That what had not been shipped of a past order was called off. */
public record PastCancellation(Instant at, Party by, String reason) {}
