package services.imports.formats.history;

import domain.shared.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import services.imports.tables.TableRow;
import services.imports.values.Cell;
import services.imports.values.Prices;

/**
 * What an order of Shopify costs, line by line: the export gives discount, shipping and tax of the
 * whole order, which are divided over its lines by largest remainder.
 */
final class ShopifyAmounts {

    /** The shares of one line, in minor units. */
    record Line(
            long unitPrice,
            int quantity,
            long discount,
            long shipping,
            long tax,
            long taxIncluded) {}

    private final ShopifyOrderColumns columns;
    private final TableRow head;
    private final Currency currency;
    private final List<String> remarks;
    private final long total;
    private final long shipping;
    private final long taxes;

    ShopifyAmounts(
            ShopifyOrderColumns columns, TableRow head, Currency currency, List<String> remarks) {
        this.columns = columns;
        this.head = head;
        this.currency = currency;
        this.remarks = remarks;
        this.total = amount(head, columns.total);
        this.shipping = orNothing(head, columns.shipping);
        this.taxes = orNothing(head, columns.taxes);
    }

    long total() {
        return total;
    }

    /** Taxes are on top when only so the total comes out. */
    boolean taxIsIncluded(long net) {
        return taxes == 0 || total == net + shipping;
    }

    /**
     * @param items records with an item each
     */
    List<Line> lines(List<TableRow> items) {
        var gross = items.stream().mapToLong(this::gross).toArray();
        var discounts = discounts(items, gross);
        var net = new long[gross.length];
        long wholeNet = 0;
        for (var i = 0; i < gross.length; i++) {
            net[i] = gross[i] - discounts[i];
            wholeNet += net[i];
        }
        var included = taxIsIncluded(wholeNet);
        remarkTotal(wholeNet, included);
        var weights = wholeNet == 0 ? ones(gross.length) : net;
        var shippings = divided(shipping, weights);
        var taxShares = divided(taxes, weights);
        var lines = new ArrayList<Line>();
        for (var i = 0; i < gross.length; i++) {
            var item = items.get(i);
            lines.add(
                    new Line(
                            amount(item, columns.itemPrice),
                            quantity(item),
                            discounts[i],
                            shippings[i],
                            included ? 0 : taxShares[i],
                            included ? taxShares[i] : 0));
        }
        return lines;
    }

    private void remarkTotal(long net, boolean included) {
        var sum = net + shipping + (included ? 0 : taxes);
        if (sum != total) {
            remarks.add(
                    "Its parts come to %s, its total is %s".formatted(shown(sum), shown(total)));
        }
    }

    /** Each line’s own discount, and its share of what is left of the order’s. */
    private long[] discounts(List<TableRow> items, long[] gross) {
        var own = items.stream().mapToLong(item -> orNothing(item, columns.itemDiscount)).toArray();
        long whole = 0;
        long allGross = 0;
        for (var i = 0; i < gross.length; i++) {
            whole += own[i];
            allGross += gross[i];
        }
        var subtotal = Cell.of(head, columns.subtotal);
        if (subtotal.isEmpty()) {
            return whole <= allGross ? own : gross;
        }
        var discount = allGross - Prices.plain(subtotal, currency).minorUnits();
        if (discount < 0) {
            throw subtotal.refused(
                    "The items come to %s, which is less than the subtotal %s",
                    shown(allGross), subtotal.text());
        }
        if (whole > discount || exceeds(own, gross)) {
            return divided(discount, gross);
        }
        var left = new long[gross.length];
        for (var i = 0; i < gross.length; i++) {
            left[i] = gross[i] - own[i];
        }
        var shares = divided(discount - whole, left);
        for (var i = 0; i < gross.length; i++) {
            shares[i] += own[i];
        }
        return shares;
    }

    private static boolean exceeds(long[] own, long[] gross) {
        for (var i = 0; i < own.length; i++) {
            if (own[i] > gross[i]) {
                return true;
            }
        }
        return false;
    }

    private long[] divided(long amount, long[] weights) {
        if (amount == 0 || weights.length == 0) {
            return new long[weights.length];
        }
        return new Money(amount, currency)
                .allocate(weights).stream().mapToLong(Money::minorUnits).toArray();
    }

    private static long[] ones(int count) {
        var ones = new long[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    private long gross(TableRow item) {
        return Math.multiplyExact(amount(item, columns.itemPrice), quantity(item));
    }

    private int quantity(TableRow item) {
        var cell = Cell.of(item, columns.itemQuantity);
        if (!cell.text().matches("[0-9]{1,6}") || Integer.parseInt(cell.text()) == 0) {
            throw cell.refused("“%s” is not a quantity", cell.text());
        }
        return Integer.parseInt(cell.text());
    }

    long amount(TableRow row, int column) {
        return Prices.plain(Cell.of(row, column), currency).minorUnits();
    }

    long orNothing(TableRow row, int column) {
        var cell = Cell.of(row, column);
        return cell.isEmpty() ? 0 : Prices.plain(cell, currency).minorUnits();
    }

    String shown(long minorUnits) {
        return new Money(minorUnits, currency).amount().toPlainString();
    }
}
