package views.orders;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import domain.shared.DomainException;
import java.io.ByteArrayInputStream;
import java.util.List;
import services.orders.details.SellerOrderView;
import services.orders.documents.DocumentKind;
import services.orders.documents.PrintedDocument;
import views.components.Feedback;
import views.components.Texts;

/** The papers of a seller order: those that are kept, and those that can be made. */
public final class DocumentsPanel extends Composite<Section> {

    public DocumentsPanel(SellerOrderView order, OrderDesk desk, boolean mayAct, Runnable changed) {
        var documents = desk.documents();
        var kept = documents.of(order.id());
        var links = new Div();
        links.addClassName("stack");
        links.add(
                download(
                        Texts.of("orders.packing-slip"),
                        () -> documents.packingSlips(List.of(order.id()))));
        for (var one : kept) {
            links.add(download(OrderLabels.of(one), () -> documents.open(order.id(), one.id())));
        }
        getContent().addClassName("panel");
        getContent().add(new H2(Texts.of("orders.documents", order.number())), links);
        if (mayAct && kept.stream().noneMatch(one -> one.kind() == DocumentKind.INVOICE)) {
            getContent()
                    .add(
                            new Button(
                                    Texts.of("orders.invoice.write"),
                                    _ -> {
                                        Feedback.run(
                                                () -> {
                                                    var _ = documents.invoice(order.id());
                                                },
                                                Texts.of("orders.invoice.written"));
                                        changed.run();
                                    }));
        }
    }

    /** A link that makes the document when it is followed. */
    public static Anchor download(String text, SerializableSupplier<PrintedDocument> document) {
        DownloadHandler handler = DownloadHandler.fromInputStream(_ -> response(document));
        var link = new Anchor(handler, text);
        link.getElement().setAttribute("download", true);
        return link;
    }

    private static DownloadResponse response(SerializableSupplier<PrintedDocument> document) {
        try {
            var printed = document.get();
            return new DownloadResponse(
                    new ByteArrayInputStream(printed.pdf()),
                    printed.fileName(),
                    "application/pdf",
                    printed.pdf().length);
        } catch (DomainException _) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
        }
    }
}
