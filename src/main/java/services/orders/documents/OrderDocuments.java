package services.orders.documents;

import domain.orders.OrderId;
import domain.orders.SellerOrderId;
import domain.people.Permissions;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.orders.details.SellerOrderView;
import services.orders.details.SellerOrderViews;
import services.orders.internal.OrderAccess;
import services.shared.NotFound;

/** Papers about seller orders, for their sellers and for operators. */
@Service
@Transactional
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

    OrderDocuments(
            SellerOrderViews views,
            DocumentSources sources,
            DocumentArchive archive,
            DocumentPrinter printer,
            Invoicing invoicing,
            OrderAccess access) {
        this.views = views;
        this.sources = sources;
        this.archive = archive;
        this.printer = printer;
        this.invoicing = invoicing;
        this.access = access;
    }

    /** Those that are kept, the oldest first. */
    @Transactional(readOnly = true)
    public List<DocumentRow> of(SellerOrderId order) {
        return archive.of(require(order).order());
    }

    public PrintedDocument open(SellerOrderId order, UUID document) {
        return open(require(order).order(), document);
    }

    /** As it is written when the first parcel leaves, or sooner where somebody needs it. */
    @PreAuthorize(
            "hasAnyAuthority('"
                    + Permissions.OWN_ORDERS_FULFIL
                    + "', '"
                    + Permissions.ORDERS_MANAGE
                    + "')")
    public PrintedDocument invoice(SellerOrderId order) {
        return open(require(order).order(), invoicing.invoice(order).id());
    }

    /** For any number of orders, each on a page of its own. */
    @Transactional(readOnly = true)
    public PrintedDocument packingSlips(Collection<SellerOrderId> orders) {
        var found = orders.stream().limit(MOST_SLIPS).map(this::require).toList();
        var name = found.size() == 1 ? found.getFirst().number() : String.valueOf(found.size());
        return new PrintedDocument(
                "packing-slip-" + name + ".pdf",
                printer.print(found.stream().map(this::packingSlip).toList()));
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
