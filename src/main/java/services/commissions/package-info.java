/**
 * Commissions as documents, for people and programs: reading policies and orders, and writing what
 * the evaluator makes of them. The arithmetic is in {@code domain.commissions} and nowhere else.
 */
@NullMarked
package services.commissions;

import org.jspecify.annotations.NullMarked;
