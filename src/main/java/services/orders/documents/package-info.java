/**
 * Papers about orders: confirmation, packing slip, invoice, credit note.
 *
 * <p>A paper is first a {@code Sheet}, plain text in places, in the shopper's language; a port
 * turns sheets into a PDF. Invoices and credit notes are numbered per seller without a gap, made
 * once and kept as they were handed out: an invoice when the first parcel leaves, a credit note for
 * each refund after it. A confirmation is kept from the first time somebody wants it; a packing
 * slip is printed anew each time.
 */
@NullMarked
@NamedInterface
package services.orders.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
