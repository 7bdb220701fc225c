package domain.checkout;

import domain.shared.LargestRemainder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What vouchers have taken off each line so far, and who pays for it. */
final class Discounts {

    private final long[] left;
    private final long[] bySeller;
    private final long[] byPlatform;

    Discounts(List<PartToPrice.Item> items) {
        left = items.stream().mapToLong(PartToPrice.Item::price).toArray();
        bySeller = new long[left.length];
        byPlatform = new long[left.length];
    }

    /**
     * @param lowered for each line, whether the voucher lowers it
     * @return what the voucher took off in all
     */
    long takeOff(Voucher voucher, List<Boolean> lowered) {
        var weights =
                IntStream.range(0, left.length)
                        .mapToLong(i -> lowered.get(i) ? left[i] : 0)
                        .toArray();
        var goods = Arrays.stream(weights).sum();
        var discount = voucher.takesOff(goods);
        if (discount == 0) {
            return 0;
        }
        // No share is more than the line still costs, because the discount is not more than all.
        var shares = LargestRemainder.split(discount, weights);
        var platform =
                LargestRemainder.split(
                        voucher.paidByPlatform(discount),
                        shares.stream().mapToLong(Long::longValue).toArray());
        for (var i = 0; i < left.length; i++) {
            left[i] -= shares.get(i);
            byPlatform[i] += platform.get(i);
            bySeller[i] += shares.get(i) - platform.get(i);
        }
        return discount;
    }

    long left(int line) {
        return left[line];
    }

    long bySeller(int line) {
        return bySeller[line];
    }

    long byPlatform(int line) {
        return byPlatform[line];
    }
}
