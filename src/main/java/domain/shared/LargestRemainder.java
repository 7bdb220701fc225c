package domain.shared;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Divides whole units in proportion to weights so that the parts add up to the whole.
 *
 * <p>Every part gets its exact share rounded towards zero; the units left over go, one each, to the
 * largest remainders, and of equal ones to the earliest. When all weights are zero they count as
 * equal. A negative whole is divided like its absolute value and negated.
 */
public final class LargestRemainder {

    private LargestRemainder() {}

    public static List<Long> split(long whole, long... weights) {
        if (weights.length == 0) {
            throw new IllegalArgumentException("Nothing to divide among");
        }
        if (Arrays.stream(weights).anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("A weight is negative: " + Arrays.toString(weights));
        }
        var fair = Arrays.stream(weights).allMatch(weight -> weight == 0);
        var shares =
                Arrays.stream(weights).mapToObj(w -> BigInteger.valueOf(fair ? 1 : w)).toList();
        var total = shares.stream().reduce(BigInteger.ZERO, BigInteger::add);
        var units = BigInteger.valueOf(whole).abs();

        var parts = new ArrayList<BigInteger>();
        var remainders = new ArrayList<BigInteger>();
        for (var share : shares) {
            var division = units.multiply(share).divideAndRemainder(total);
            parts.add(division[0]);
            remainders.add(division[1]);
        }
        var left = units.subtract(parts.stream().reduce(BigInteger.ZERO, BigInteger::add));
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders.get(i)).reversed())
                .limit(left.longValueExact())
                .forEach(i -> parts.set(i, parts.get(i).add(BigInteger.ONE)));
        var sign = BigInteger.valueOf(whole < 0 ? -1 : 1);
        return parts.stream().map(part -> part.multiply(sign).longValueExact()).toList();
    }
}
