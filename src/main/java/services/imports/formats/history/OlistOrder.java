package services.imports.formats.history;

import domain.imports.OrderContent;
import domain.imports.OrderContent.Buyer;
import domain.imports.OrderContent.Cancellation;
import domain.imports.OrderContent.Item;
import domain.imports.OrderContent.Payment;
import domain.imports.SourceRow.Reading;
import domain.shared.Money;
import domain.shared.Recipient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import services.imports.records.RowReport;
import services.imports.tables.RowRefused;
import services.imports.tables.TableRow;
import services.imports.values.BrazilianPlaces;
import services.imports.values.Cell;
import services.imports.values.Prices;

/**
 * One order of Olist. Its people are not published: they are called by the beginning of their id
 * and their city, at an address of the domain {@code invalid}, which no mail ever reaches.
 */
final class OlistOrder {

    private static final Currency REAL = Currency.getInstance("BRL");
    private static final int ID_SHOWN = 8;

    /** Records of a file that belong to the order. */
    record Records(String file, List<TableRow> rows) {}

    private final TableRow row;
    private final OlistOrderColumns columns;
    private final List<String> remarks = new ArrayList<>();
    private final Instant purchased;
    private final @Nullable Instant approved;
    private final @Nullable Instant handedOver;
    private final @Nullable Instant delivered;

    OlistOrder(TableRow row, OlistOrderColumns columns) {
        this.row = row;
        this.columns = columns;
        this.purchased = SourceDates.required(Cell.of(row, columns.purchased));
        this.approved = SourceDates.orNone(Cell.of(row, columns.approved));
        this.handedOver = SourceDates.orNone(Cell.of(row, columns.handedOver));
        this.delivered = SourceDates.orNone(Cell.of(row, columns.delivered));
    }

    Reading reading(List<TableRow> customers, Records itemRows, Records paymentRows) {
        var status = status();
        var buyer = buyer(customers);
        var shippedAt = status.isShipped() ? shippedAt() : null;
        var deliveredAt = status == OlistStatus.DELIVERED ? deliveredAt() : null;
        var items = items(itemRows, shippedAt, deliveredAt);
        var payments = payments(paymentRows);
        compare(items, payments);
        var paidAt = status.isPaid() ? paidAt() : null;
        var cancellation = status.isOff() ? cancellation(status, payments) : null;
        if (!status.isPaid() && !status.isOff() && !payments.isEmpty()) {
            remarks.add("Its payment was not approved and is left out");
        }
        remarkOrder();
        return RowReport.understood(
                new OrderContent(
                        row.word(columns.id),
                        buyer,
                        REAL.getCurrencyCode(),
                        true,
                        purchased,
                        paidAt,
                        status.isAccepted() ? paidAt : null,
                        cancellation,
                        items,
                        status.isPaid() || status.isOff() ? payments : List.of(),
                        0,
                        String.join(". ", remarks)),
                remarks);
    }

    private OlistStatus status() {
        var cell = Cell.of(row, columns.status);
        return OlistStatus.of(cell.text())
                .orElseThrow(
                        () -> cell.refused("“%s” is not a status of Olist’s orders", cell.text()));
    }

    private Buyer buyer(List<TableRow> customers) {
        if (customers.isEmpty()) {
            remarks.add("Its customer is not among the customers");
            var id = row.word(columns.customer);
            return buyer(id, "", "", "");
        }
        var customer = customers.getFirst();
        OlistHistory.refuseFault(customer);
        var header = customer.header();
        return buyer(
                customer.word(header.require("customer_unique_id")),
                customer.word(header.find("customer_zip_code_prefix")),
                customer.word(header.find("customer_city")),
                customer.word(header.find("customer_state")));
    }

    private static Buyer buyer(String id, String postalCode, String city, String state) {
        var place = BrazilianPlaces.capitalised(city);
        var start = "Customer " + id.substring(0, Math.min(ID_SHOWN, id.length()));
        var name = place.isEmpty() ? start : start + " · " + place;
        var address =
                new Recipient(
                        name,
                        "",
                        "",
                        "",
                        BrazilianPlaces.fiveDigits(postalCode),
                        place,
                        state,
                        "BR",
                        "");
        return new Buyer(name, id + "@olist.invalid", address, address);
    }

    private List<Item> items(
            Records records, @Nullable Instant shippedAt, @Nullable Instant deliveredAt) {
        var items = new ArrayList<Item>();
        for (var one : records.rows()) {
            items.add(naming(records, one, () -> item(one, shippedAt, deliveredAt)));
        }
        if (items.isEmpty()) {
            remarks.add("It has no items");
        }
        items.sort(
                Comparator.comparing((Item item) -> item.externalId().length())
                        .thenComparing(Item::externalId));
        return items;
    }

    private static Item item(
            TableRow one, @Nullable Instant shippedAt, @Nullable Instant deliveredAt) {
        var header = one.header();
        var product = required(one, "product_id");
        return new Item(
                required(one, "order_item_id"),
                required(one, "seller_id"),
                product,
                product,
                "",
                "",
                1,
                amount(Cell.of(one, header.require("price"))),
                0,
                amount(Cell.of(one, header.require("freight_value"))),
                0,
                0,
                shippedAt,
                deliveredAt);
    }

    private List<Payment> payments(Records records) {
        var payments = new ArrayList<Payment>();
        for (var one : records.rows()) {
            payments.add(
                    naming(
                            records,
                            one,
                            () ->
                                    new Payment(
                                            required(one, "payment_type"),
                                            amount(
                                                    Cell.of(
                                                            one,
                                                            one.header()
                                                                    .require("payment_value"))))));
        }
        if (payments.isEmpty()) {
            remarks.add("It has no payment");
        } else if (payments.size() > 1) {
            remarks.add(
                    "Its %d payments (%s) are one here"
                            .formatted(
                                    payments.size(),
                                    payments.stream()
                                            .map(one -> one.method() + " " + shown(one.amount()))
                                            .collect(Collectors.joining(", "))));
        }
        return payments;
    }

    private void compare(List<Item> items, List<Payment> payments) {
        var cost = items.stream().mapToLong(item -> item.unitPrice() + item.shipping()).sum();
        var paid = payments.stream().mapToLong(Payment::amount).sum();
        if (cost != paid && !items.isEmpty() && !payments.isEmpty()) {
            remarks.add(
                    "Its items and freight are %s, its payments %s"
                            .formatted(shown(cost), shown(paid)));
        }
    }

    private Instant paidAt() {
        if (approved == null) {
            remarks.add("It has no date of approval; that of the purchase stands for it");
        }
        return approved == null ? purchased : approved;
    }

    private Instant shippedAt() {
        if (handedOver == null) {
            remarks.add("It has no date of shipment; the one before stands for it");
        }
        return handedOver == null ? lastKnown() : handedOver;
    }

    private Instant deliveredAt() {
        if (delivered == null) {
            remarks.add("It has no date of delivery; the one before stands for it");
        }
        return delivered == null ? lastKnown() : delivered;
    }

    private Cancellation cancellation(OlistStatus status, List<Payment> payments) {
        if (handedOver != null) {
            remarks.add(
                    "It was handed to the carrier on %s and cancelled all the same"
                            .formatted(handedOver));
        }
        var paid = payments.stream().mapToLong(Payment::amount).sum();
        if (paid > 0) {
            remarks.add("Its payment of %s counts as voided".formatted(shown(paid)));
        }
        remarks.add("When it was cancelled is not said; the last known date stands for it");
        var unavailable = status == OlistStatus.UNAVAILABLE;
        return new Cancellation(
                lastKnown(), unavailable, unavailable ? "Unavailable" : "Cancelled before import");
    }

    private Instant lastKnown() {
        return Stream.of(purchased, approved, handedOver, delivered)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(purchased);
    }

    private void remarkOrder() {
        Instant before = purchased;
        for (var date :
                Stream.of(approved, handedOver, delivered).filter(Objects::nonNull).toList()) {
            if (date.isBefore(before)) {
                remarks.add("Its dates are not in order; they are kept as they are");
                return;
            }
            before = date;
        }
    }

    private interface Part<T> {
        T read();
    }

    /** What is wrong with a part is said with its file and line, as the order is refused for it. */
    private static <T> T naming(Records records, TableRow one, Part<T> part) {
        try {
            OlistHistory.refuseFault(one);
            return part.read();
        } catch (RowRefused refusal) {
            throw new RowRefused(
                    refusal.column(),
                    "“%s”, line %d: %s".formatted(records.file(), one.line(), refusal.sentence()));
        }
    }

    private static String required(TableRow one, String column) {
        var cell = Cell.of(one, one.header().require(column));
        if (cell.isEmpty()) {
            throw cell.refused("It is missing");
        }
        return cell.text();
    }

    private static long amount(Cell cell) {
        return Prices.plain(cell, REAL).minorUnits();
    }

    private static String shown(long minorUnits) {
        return new Money(minorUnits, REAL).amount().toPlainString();
    }
}
