package domain.history;

import java.time.Instant;

/** An event and when it happened. */
public record Dated<E>(E event, Instant at) {}
