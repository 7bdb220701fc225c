package services.carts;

import domain.carts.CartRefused;
import domain.checkout.VoucherProblem;
import java.util.Locale;

/** Says why a voucher is not taken. */
public final class VoucherRefusals {

    private VoucherRefusals() {}

    static CartRefused of(VoucherProblem why) {
        var sentence =
                switch (why) {
                    case UNKNOWN -> "There is no such voucher";
                    case NOT_YET -> "This voucher is not valid yet";
                    case ENDED -> "This voucher is no longer valid";
                    case USED_UP -> "This voucher has been used up";
                    case USED_BY_SHOPPER -> "You have used this voucher before";
                    case CURRENCY -> "This voucher is in another currency";
                    case MINIMUM -> "Your cart does not reach this voucher’s minimum yet";
                    case NOTHING_TO_LOWER -> "Nothing in your cart is of this voucher’s seller";
                };
        return new CartRefused(code(why), sentence);
    }

    /** Each has a text of its own. */
    public static String code(VoucherProblem why) {
        return "cart.voucher-" + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
