package services.orders.messages;

import domain.orders.Party;
import java.time.Instant;

/** A message about a seller order. */
public record MessageRow(Party from, String author, String text, Instant at) {}
