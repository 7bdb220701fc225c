/**
 * Vouchers: codes that lower a basket, of a seller for its own goods or of the marketplace for all.
 *
 * <p>Who pays for what a code takes off is part of the voucher and is recorded with every line. A
 * code is never used for something else again: vouchers are switched off, not deleted, and once one
 * has been used only its limits, its end and whether it is active can be changed.
 */
@NullMarked
package services.vouchers;

import org.jspecify.annotations.NullMarked;
