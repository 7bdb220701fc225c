package domain.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is true of a seller order, said a second time and in another way: counters and sums, no
 * events, no statuses. Knows which steps are allowed and what they change.
 */
public final class OrderModel {

    private static final class Line {
        private final LineAmounts amounts;
        private boolean paid;
        private boolean accepted;
        private int cancelled;
        private int shipped;
        private int delivered;
        private int returned;
        private int unitsRefunded;
        private long itemLeft;
        private long shippingLeft;
        private long taxLeft;

        private Line(LineAmounts amounts) {
            this.amounts = amounts;
            this.itemLeft =
                    amounts.unitPrice() * amounts.quantity()
                            - amounts.sellerDiscount()
                            - amounts.platformDiscount();
            this.shippingLeft = amounts.shipping();
            this.taxLeft = amounts.tax();
        }

        private int open() {
            return amounts.quantity() - cancelled - shipped;
        }

        private boolean waitsForMoney() {
            return !paid && cancelled < amounts.quantity();
        }

        private boolean waitsForAnswer() {
            return paid && !accepted && cancelled < amounts.quantity();
        }
    }

    private enum Parcel {
        ON_THE_WAY,
        LOST,
        ARRIVED
    }

    private record Sent(OrderLineId line, int quantity) {}

    private final Map<OrderLineId, Line> lines = new LinkedHashMap<>();
    private final List<Sent> sent = new ArrayList<>();
    private final List<Parcel> parcels = new ArrayList<>();

    public OrderModel(SellerOrder placed) {
        placed.lines().forEach(line -> lines.put(line.id(), new Line(line.amounts())));
    }

    /** Whether the step may happen to an order like this. */
    public boolean allows(OrderStep step) {
        return switch (step) {
            case OrderStep.Pay _ -> lines.values().stream().anyMatch(Line::waitsForMoney);
            case OrderStep.Accept accept -> line(accept.line()).waitsForAnswer();
            case OrderStep.Refuse refuse -> line(refuse.line()).waitsForAnswer();
            case OrderStep.Cancel cancel -> cancel.quantity() <= line(cancel.line()).open();
            case OrderStep.Ship ship ->
                    lines.values().stream().noneMatch(Line::waitsForMoney)
                            && line(ship.line()).accepted
                            && ship.quantity() <= line(ship.line()).open();
            case OrderStep.Deliver deliver ->
                    deliver.parcel() < parcels.size()
                            && parcels.get(deliver.parcel()) != Parcel.ARRIVED;
            case OrderStep.Lose lose ->
                    lose.parcel() < parcels.size()
                            && parcels.get(lose.parcel()) == Parcel.ON_THE_WAY;
            case OrderStep.Return back ->
                    back.quantity() <= line(back.line()).delivered - line(back.line()).returned;
            case OrderStep.RefundUnits units -> allows(units);
            case OrderStep.RefundAmount amount ->
                    line(amount.line()).paid
                            && amount.item() <= line(amount.line()).itemLeft
                            && amount.shipping() <= line(amount.line()).shippingLeft
                            && amount.tax() <= line(amount.line()).taxLeft
                            && amount.item() + amount.shipping() + amount.tax() > 0;
        };
    }

    private boolean allows(OrderStep.RefundUnits wanted) {
        var line = line(wanted.line());
        if (!line.paid || line.unitsRefunded + wanted.units() > line.amounts.quantity()) {
            return false;
        }
        var back = backFor(line, wanted);
        return back[0] + back[1] + back[2] > 0;
    }

    /** Counts unit by unit: each has its cents, the last of all takes what is left. */
    private static long[] backFor(Line line, OrderStep.RefundUnits wanted) {
        var amounts = line.amounts;
        long item = 0;
        long shipping = 0;
        long tax = 0;
        for (int i = 0; i < wanted.units(); i++) {
            var unit = line.unitsRefunded + i;
            item += cents(amounts.items() - amounts.discounts(), unit, amounts.quantity());
            shipping += cents(amounts.shipping(), unit, amounts.quantity());
            var taxes = amounts.tax() - (wanted.withShipping() ? 0 : amounts.shippingTax());
            tax += cents(taxes, unit, amounts.quantity());
        }
        var closes = line.unitsRefunded + wanted.units() == amounts.quantity();
        return new long[] {
            closes ? line.itemLeft : Math.min(item, line.itemLeft),
            !wanted.withShipping()
                    ? 0
                    : closes ? line.shippingLeft : Math.min(shipping, line.shippingLeft),
            closes && wanted.withShipping() ? line.taxLeft : Math.min(tax, line.taxLeft)
        };
    }

    private static long cents(long whole, int unit, int units) {
        return whole / units + (unit < whole % units ? 1 : 0);
    }

    /** Takes in an allowed step. */
    public void happen(OrderStep step) {
        switch (step) {
            case OrderStep.Pay _ ->
                    lines.values().stream()
                            .filter(Line::waitsForMoney)
                            .forEach(line -> line.paid = true);
            case OrderStep.Accept accept -> line(accept.line()).accepted = true;
            case OrderStep.Refuse refuse ->
                    line(refuse.line()).cancelled = line(refuse.line()).amounts.quantity();
            case OrderStep.Cancel cancel -> line(cancel.line()).cancelled += cancel.quantity();
            case OrderStep.Ship ship -> {
                line(ship.line()).shipped += ship.quantity();
                sent.add(new Sent(ship.line(), ship.quantity()));
                parcels.add(Parcel.ON_THE_WAY);
            }
            case OrderStep.Deliver deliver -> {
                var goods = sent.get(deliver.parcel());
                line(goods.line).delivered += goods.quantity;
                parcels.set(deliver.parcel(), Parcel.ARRIVED);
            }
            case OrderStep.Lose lose -> parcels.set(lose.parcel(), Parcel.LOST);
            case OrderStep.Return back -> line(back.line()).returned += back.quantity();
            case OrderStep.RefundUnits units -> {
                var line = line(units.line());
                var back = backFor(line, units);
                line.unitsRefunded += units.units();
                takeOff(line, back[0], back[1], back[2]);
            }
            case OrderStep.RefundAmount amount ->
                    takeOff(line(amount.line()), amount.item(), amount.shipping(), amount.tax());
        }
    }

    private static void takeOff(Line line, long item, long shipping, long tax) {
        line.itemLeft -= item;
        line.shippingLeft -= shipping;
        line.taxLeft -= tax;
    }

    /** Fails the test where the order says anything else. */
    public void check(SellerOrder order) {
        for (var stated : order.lines()) {
            var line = line(stated.id());
            assertThat(
                            List.of(
                                    stated.cancelled(),
                                    stated.shipped(),
                                    stated.delivered(),
                                    stated.returned(),
                                    stated.refunded().units()))
                    .isEqualTo(
                            List.of(
                                    line.cancelled,
                                    line.shipped,
                                    line.delivered,
                                    line.returned,
                                    line.unitsRefunded));
            assertThat(List.of(stated.itemLeft(), stated.shippingLeft(), stated.taxLeft()))
                    .isEqualTo(List.of(line.itemLeft, line.shippingLeft, line.taxLeft))
                    .allMatch(left -> left >= 0);
            var all = line.itemLeft + line.shippingLeft + line.taxLeft;
            assertThat(stated.refundable()).isEqualTo(line.paid ? all : 0);
        }
    }

    /** How many of a line still hold stock: promised and not yet sent. */
    public int promised(OrderLineId id) {
        return line(id).open();
    }

    public int shipped(OrderLineId id) {
        return line(id).shipped;
    }

    public List<OrderLineId> lines() {
        return List.copyOf(lines.keySet());
    }

    public int parcels() {
        return parcels.size();
    }

    private Line line(OrderLineId id) {
        var line = lines.get(id);
        if (line == null) {
            throw new IllegalArgumentException("No such line: " + id);
        }
        return line;
    }
}
