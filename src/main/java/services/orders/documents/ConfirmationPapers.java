package services.orders.documents;

import domain.orders.OrderId;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import services.orders.details.OrderDetails;

/** The confirmation of an order, written when somebody first looks for it. */
@Component
class ConfirmationPapers {

    private final OrderDetails details;
    private final DocumentSources sources;
    private final DocumentArchive archive;
    private final DocumentPrinter printer;
    private final Clock clock;

    ConfirmationPapers(
            OrderDetails details,
            DocumentSources sources,
            DocumentArchive archive,
            DocumentPrinter printer,
            Clock clock) {
        this.details = details;
        this.sources = sources;
        this.archive = archive;
        this.printer = printer;
        this.clock = clock;
    }

    void keepOnce(OrderId id) {
        if (archive.of(id).stream().anyMatch(row -> row.kind() == DocumentKind.CONFIRMATION)) {
            return;
        }
        var order = details.require(id);
        archive.keep(
                new DocumentArchive.Owner(id, null, null, order.customer()),
                DocumentKind.CONFIRMATION,
                String.valueOf(order.number()),
                printer.print(List.of(new DocumentSheets(sources.texts(id)).confirmation(order))),
                clock.instant());
    }
}
