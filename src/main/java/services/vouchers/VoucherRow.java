package services.vouchers;

import domain.checkout.Voucher;

/**
 * A voucher as a list shows it.
 *
 * @param sellerName empty for one of the marketplace
 * @param given what it has taken off in all, in minor units of {@code currency}
 * @param currency of what it has taken off; empty as long as that is nothing, or several
 */
public record VoucherRow(
        Voucher voucher, String sellerName, long given, String currency, long version) {}
