package services.orders.messages;

import java.time.Instant;

/** A note to oneself about an order. */
public record NoteRow(String author, String text, Instant at) {}
