/**
 * Commissions: what a marketplace charges for a line of an order, and why.
 *
 * <p>A {@code CommissionPolicy} is a versioned document of rules in groups; each group charges the
 * fee of at most one rule per line, the first that matches. {@code Evaluator} is the only place
 * that turns a policy and an order into fees, and refunds into what of them is reversed; checkout,
 * replay, simulation, programs and the command line all call it. It is exact, deterministic and
 * knows neither clock nor database. Amounts are minor units of the order's currency; percentage
 * parts stay exact until the fee is rounded, once.
 *
 * <p>The meaning of every key is that of the commission policy format, version 1.
 */
@NullMarked
package domain.commissions;

import org.jspecify.annotations.NullMarked;
