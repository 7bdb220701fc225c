package services.orders.documents;

import domain.orders.OrderId;
import domain.orders.SellerOrderId;
import domain.people.Permissions;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import services.orders.details.SellerOrderView;
import services.orders.details.SellerOrderViews;
import services.orders.internal.OrderAccess;
import services.shared.ActingAs;
import services.shared.NotFound;

/** Papers about seller orders, for their sellers and for operators. */
@Service
@PreAuthorize(
        "hasAnyAuthority('" + Permissions.OWN_ORDERS_READ + "', '" + Permissions.ORDERS_READ + "')")
public class OrderDocuments {

    private static final int MOST_SLIPS = 200;

    private final SellerOrderViews views;
    private final DocumentSources sources;
    private final DocumentArchive archive;
    private final DocumentPrinter printer;
    private final Invoicing invoicing;
    private final OrderAccess access;
    private final TransactionOperations transactions;

    OrderDocuments(
            SellerOrderViews views,
            DocumentSources sources,
            DocumentArchive archive,
            DocumentPrinter printer,
            Invoicing invoicing,
            OrderAccess access,
            TransactionOperations transactions) {
        this.views = views;
        this.sources = sources;
        this.archive = archive;
        this.printer = printer;
        this.invoicing = invoicing;
        this.access = access;
        this.transactions = transactions;
    }

    /** Those that are kept, the oldest first; of another seller's part none. */
    public List<DocumentRow> of(SellerOrderId order) {
        return inTransaction(() -> archive.of(require(order).order()));
    }

    public PrintedDocument open(SellerOrderId order, UUID document) {
        return inTransaction(() -> open(require(order).order(), document));
    }

    /** As it is written when the first parcel leaves, or sooner where somebody needs it. */
    @PreAuthorize(
            "hasAnyAuthority('"
                    + Permissions.OWN_ORDERS_FULFIL
                    + "', '"
                    + Permissions.ORDERS_MANAGE
                    + "')")
    public PrintedDocument invoice(SellerOrderId order) {
        var allowed = inTransaction(() -> require(order));
        return beyondTheSeller(() -> open(allowed.order(), invoicing.invoice(allowed.id()).id()));
    }

    /** For any number of orders, each on a page of its own. */
    public PrintedDocument packingSlips(Collection<SellerOrderId> orders) {
        var found =
                inTransaction(() -> orders.stream().limit(MOST_SLIPS).map(this::require).toList());
        var name = found.size() == 1 ? found.getFirst().number() : String.valueOf(found.size());
        return beyondTheSeller(
                () ->
                        new PrintedDocument(
                                "packing-slip-" + name + ".pdf",
                                printer.print(found.stream().map(this::packingSlip).toList())));
    }

    /** The shopper's language and billing address are the order's, which sellers do not see. */
    private <T> T beyondTheSeller(Supplier<T> work) {
        return ActingAs.systemGet(() -> inTransaction(work));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return transactions.execute(_ -> work.get());
    }

    private Sheet packingSlip(SellerOrderView order) {
        return new DocumentSheets(sources.texts(order.order()))
                .packingSlip(order, sources.letterhead(order.seller()));
    }

    private PrintedDocument open(OrderId order, UUID document) {
        return archive.open(order, document).orElseThrow(() -> new NotFound("document", document));
    }

    private SellerOrderView require(SellerOrderId id) {
        var found = views.find(id).orElseThrow(() -> new NotFound("order", id));
        access.require(found.seller(), id);
        return found;
    }
}
