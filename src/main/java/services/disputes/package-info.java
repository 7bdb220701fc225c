/**
 * Disputes: a shopper claims, the seller answers with evidence, the marketplace decides.
 *
 * <p>What the parties say is append-only and readable for all three of them; evidence is a file in
 * the file store, told by its content and only ever saved, never shown inside a page. A job reminds
 * sellers before their time is up and puts what was not answered into the operators' queue. The
 * money of a lost dispute goes back by the refunds area, which listens.
 */
@NullMarked
package services.disputes;

import org.jspecify.annotations.NullMarked;
