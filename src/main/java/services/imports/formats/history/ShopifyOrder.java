package services.imports.formats.history;

import domain.imports.OrderContent;
import domain.imports.OrderContent.Cancellation;
import domain.imports.OrderContent.Item;
import domain.imports.OrderContent.Payment;
import domain.imports.SourceRow.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import services.imports.records.RowReport;
import services.imports.tables.TableRow;
import services.imports.values.Cell;
import services.imports.values.Prices;

/**
 * One order of a Shopify export, of all its records. Delivery is not told, so none is delivered.
 */
final class ShopifyOrder {

    private static final Set<String> PAID = Set.of("paid", "partially_refunded", "refunded");
    private static final Set<String> UNPAID =
            Set.of("pending", "authorized", "partially_paid", "voided", "expired", "");

    private final ShopifyOrderColumns columns;
    private final List<TableRow> records;
    private final TableRow head;
    private final List<String> remarks = new ArrayList<>();

    ShopifyOrder(ShopifyOrderColumns columns, List<TableRow> records) {
        this.columns = columns;
        this.records = records;
        this.head = records.getFirst();
    }

    /** The records with an item; the rest only go on. */
    List<TableRow> itemRecords() {
        return records.stream()
                .filter(
                        record ->
                                !record.word(columns.itemName).isEmpty()
                                        || !record.word(columns.itemPrice).isEmpty())
                .toList();
    }

    boolean hasPayment() {
        return PAID.contains(status());
    }

    private String status() {
        return head.word(columns.financialStatus);
    }

    Reading reading(Currency usual) {
        refuseTwoHeads();
        var status = status();
        if (!PAID.contains(status) && !UNPAID.contains(status)) {
            throw Cell.of(head, columns.financialStatus)
                    .refused("“%s” is not a financial status of Shopify", status);
        }
        var written = Cell.of(head, columns.currency);
        var currency = written.isEmpty() ? usual : Prices.currency(written);
        var amounts = new ShopifyAmounts(columns, head, currency, remarks);
        var placedAt = SourceDates.required(Cell.of(head, columns.createdAt));
        var items = items(amounts, placedAt);
        if (items.isEmpty()) {
            remarks.add("It has no items");
        }
        var paidAt = paidAt(status, placedAt, items);
        var payments = payments(amounts, paidAt);
        var refunded = amounts.orNothing(head, columns.refunded);
        if (refunded > 0 && paidAt == null) {
            remarks.add("It was not paid, so its refund is left out");
            refunded = 0;
        }
        var net = items.stream().mapToLong(item -> gross(item) - item.discount()).sum();
        return RowReport.understood(
                new OrderContent(
                        externalId(),
                        ShopifyPeople.buyer(head, columns, remarks),
                        currency.getCurrencyCode(),
                        amounts.taxIsIncluded(net),
                        placedAt,
                        paidAt,
                        null,
                        cancellation(),
                        items,
                        payments,
                        refunded,
                        String.join(". ", remarks)),
                remarks);
    }

    /** Two orders of one name, as when an export was pasted twice, are not one. */
    private void refuseTwoHeads() {
        var heads = records.stream().filter(one -> !one.word(columns.createdAt).isEmpty()).toList();
        if (heads.size() > 1) {
            throw Cell.of(head, columns.name)
                    .refused(
                            "“%s” begins on line %d, and again on line %d",
                            head.word(columns.name), heads.get(0).line(), heads.get(1).line());
        }
    }

    private String externalId() {
        var id = head.word(columns.id);
        var name = head.word(columns.name);
        return id.isEmpty() ? name : name + " · " + id;
    }

    private static long gross(Item item) {
        return item.unitPrice() * item.quantity();
    }

    private List<Item> items(ShopifyAmounts amounts, Instant placedAt) {
        var itemRecords = itemRecords();
        var lines = amounts.lines(itemRecords);
        var items = new ArrayList<Item>();
        for (var i = 0; i < lines.size(); i++) {
            var record = itemRecords.get(i);
            var line = lines.get(i);
            var vendor = record.word(columns.vendor);
            var sku = record.word(columns.itemSku);
            var name = record.text(columns.itemName).strip();
            items.add(
                    new Item(
                            String.valueOf(i + 1),
                            vendor.isEmpty() ? null : vendor,
                            null,
                            sku.isEmpty() ? name : sku,
                            name,
                            "",
                            line.quantity(),
                            line.unitPrice(),
                            line.discount(),
                            line.shipping(),
                            line.tax(),
                            line.taxIncluded(),
                            shippedAt(record, placedAt),
                            null));
        }
        return items;
    }

    private @Nullable Instant shippedAt(TableRow record, Instant placedAt) {
        if (!record.word(columns.itemStatus).equals("fulfilled")) {
            return null;
        }
        var date = SourceDates.orNone(Cell.of(head, columns.fulfilledAt));
        if (date == null) {
            remarkOnce("It has no date of fulfilment; that of the order stands for it");
        }
        return date == null ? placedAt : date;
    }

    private @Nullable Instant paidAt(String status, Instant placedAt, List<Item> items) {
        if (PAID.contains(status)) {
            var date = SourceDates.orNone(Cell.of(head, columns.paidAt));
            if (date == null) {
                remarks.add("It has no date of payment; that of the order stands for it");
            }
            return date == null ? placedAt : date;
        }
        var shipped =
                items.stream()
                        .map(Item::shippedAt)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder());
        if (shipped.isPresent()) {
            remarks.add(
                    "It was fulfilled before it was paid (%s)"
                            .formatted(status.isEmpty() ? "no status" : status));
        } else if (!status.equals("pending")) {
            remarks.add("Its payment is “%s”, so it counts as not paid".formatted(status));
        }
        return shipped.orElse(null);
    }

    private List<Payment> payments(ShopifyAmounts amounts, @Nullable Instant paidAt) {
        var owed = amounts.orNothing(head, columns.outstanding);
        var voided = status().equals("voided") && cancellation() != null;
        if (paidAt == null && !voided) {
            return List.of();
        }
        var paid = voided ? amounts.total() : Math.max(0, amounts.total() - owed);
        if (owed > 0 && !voided) {
            remarks.add("%s of it are not paid yet".formatted(amounts.shown(owed)));
        }
        return List.of(new Payment(head.word(columns.paymentMethod), paid));
    }

    private @Nullable Cancellation cancellation() {
        var at = SourceDates.orNone(Cell.of(head, columns.cancelledAt));
        return at == null ? null : new Cancellation(at, false, "Cancelled before import");
    }

    private void remarkOnce(String remark) {
        if (!remarks.contains(remark)) {
            remarks.add(remark);
        }
    }
}
