/**
 * A payment gateway for trying things out, in the same process but as far away as a real one: with
 * tables and transactions of its own, keys that make every call harmless to repeat, and signed
 * webhooks over HTTP. What it does is chosen by a scenario's name; nobody ever types a card's
 * number.
 */
@NullMarked
package services.adapters.gateways.test;

import org.jspecify.annotations.NullMarked;
