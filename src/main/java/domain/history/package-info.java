/**
 * What happened to orders before they came here.
 *
 * <p>A {@code PastOrder} is what another system knows of an order: lines with the instants at which
 * they were shipped and delivered, when it was paid, and what became of it. Told as a {@code
 * Chronicle}, it is the events our own orders are made of, each at its original instant and in an
 * order our rules allow, and the state they lead to; so history and what happens here are read by
 * the same code. Dates of the source may contradict each other: what follows from what decides the
 * order of events, and the instants stay as they are.
 */
@NullMarked
package domain.history;

import org.jspecify.annotations.NullMarked;
