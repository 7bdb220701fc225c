package services.orders.documents;

import domain.orders.SellerOrderEvent;
import domain.orders.SellerOrderId;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import services.live.LiveFeed;
import services.live.Topic;
import services.orders.details.LineView;
import services.orders.details.SellerOrderView;
import services.orders.details.SellerOrderViews;
import services.orders.internal.SellerOrderTable;
import services.shared.NotFound;

/** Writes invoices and credit notes, each once, with the seller's next number. */
@Component
class Invoicing {

    private final SellerOrderTable orders;
    private final SellerOrderViews views;
    private final DocumentSources sources;
    private final DocumentArchive archive;
    private final DocumentPrinter printer;
    private final LiveFeed live;
    private final Clock clock;

    Invoicing(
            SellerOrderTable orders,
            SellerOrderViews views,
            DocumentSources sources,
            DocumentArchive archive,
            DocumentPrinter printer,
            LiveFeed live,
            Clock clock) {
        this.orders = orders;
        this.views = views;
        this.sources = sources;
        this.archive = archive;
        this.printer = printer;
        this.live = live;
        this.clock = clock;
    }

    /** Of what was not cancelled; the same one for whoever asks again. */
    DocumentRow invoice(SellerOrderId id) {
        // Under the order's lock, so that two who ask at once get one invoice.
        var customer = orders.lock(id).customer();
        return archive.find(id, DocumentKind.INVOICE)
                .orElseGet(() -> writeInvoice(view(id), customer));
    }

    /** For money that goes back after the invoice was written; nothing before that. */
    void creditNote(SellerOrderId id, SellerOrderEvent.Refunded refund) {
        var customer = orders.lock(id).customer();
        archive.find(id, DocumentKind.INVOICE)
                .ifPresent(invoice -> writeCreditNote(view(id), customer, invoice, refund));
    }

    private DocumentRow writeInvoice(SellerOrderView order, @Nullable UUID customer) {
        if (order.lines().stream().allMatch(line -> line.quantity() == line.cancelled())) {
            throw new NotFound("invoice of", order.number());
        }
        var from = sources.letterhead(order.seller());
        var number = number(order, from, DocumentKind.INVOICE, "R");
        var sheet =
                sheets(order)
                        .invoice(
                                order,
                                from,
                                sources.billTo(order.order()),
                                number,
                                clock.instant());
        keep(order, customer, DocumentKind.INVOICE, number, sheet);
        return archive.find(order.id(), DocumentKind.INVOICE).orElseThrow();
    }

    private void writeCreditNote(
            SellerOrderView order,
            @Nullable UUID customer,
            DocumentRow invoice,
            SellerOrderEvent.Refunded refund) {
        var from = sources.letterhead(order.seller());
        var number = number(order, from, DocumentKind.CREDIT_NOTE, "G");
        var names = order.lines().stream().collect(Collectors.toMap(LineView::id, LineView::name));
        Currency currency = order.sums().total().currency();
        var credit = new Credit(number, invoice.number(), refund.lines(), names, currency);
        var sheet =
                sheets(order)
                        .creditNote(
                                order,
                                from,
                                sources.billTo(order.order()),
                                credit,
                                clock.instant());
        keep(order, customer, DocumentKind.CREDIT_NOTE, number, sheet);
    }

    private String number(
            SellerOrderView order, SellerLetterhead from, DocumentKind kind, String mark) {
        return "%d-%s%06d".formatted(from.number(), mark, archive.next(order.seller(), kind));
    }

    private void keep(
            SellerOrderView order,
            @Nullable UUID customer,
            DocumentKind kind,
            String number,
            Sheet sheet) {
        archive.keep(
                new DocumentArchive.Owner(order.order(), order.id(), order.seller(), customer),
                kind,
                number,
                printer.print(List.of(sheet)),
                clock.instant());
        live.changed(Topic.of("order", order.order()));
        live.changed(Topic.of("seller-order", order.id()));
    }

    private DocumentSheets sheets(SellerOrderView order) {
        return new DocumentSheets(sources.texts(order.order()));
    }

    private SellerOrderView view(SellerOrderId id) {
        return Optional.of(id).flatMap(views::find).orElseThrow(() -> new NotFound("order", id));
    }
}
