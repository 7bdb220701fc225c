package views.components.sellers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import domain.sellers.DocumentId;
import java.util.List;
import services.sellers.DocumentContent;
import services.sellers.DocumentRow;
import services.shared.NotFound;
import views.components.Formats;
import views.components.Texts;

/** The documents of one seller, to be saved and, for operators, decided about. */
public final class DocumentTable extends Composite<Grid<DocumentRow>> {

    private static final int BYTES_PER_KILOBYTE = 1024;

    private final SerializableFunction<DocumentId, DocumentContent> open;

    /**
     * @param open reads a document when somebody wants to save it
     * @param actions what can be done with a document
     */
    public DocumentTable(
            SerializableFunction<DocumentId, DocumentContent> open,
            SerializableFunction<DocumentRow, List<Component>> actions) {
        this.open = open;
        var grid = getContent();
        grid.addComponentColumn(this::link)
                .setHeader(Texts.of("sellers.document.file"))
                .setFlexGrow(2);
        grid.addColumn(DocumentRow::requirementLabel)
                .setHeader(Texts.of("sellers.document.for"))
                .setFlexGrow(2);
        grid.addColumn(row -> Formats.dateTime(row.uploadedAt()))
                .setHeader(Texts.of("sellers.document.uploaded"));
        grid.addComponentColumn(DocumentTable::standing).setHeader(Texts.of("common.status"));
        grid.addComponentColumn(row -> new Div(actions.apply(row).toArray(Component[]::new)))
                .setHeader(Texts.of("sellers.document.actions"));
        grid.setEmptyStateText(Texts.of("sellers.document.empty"));
        grid.setAllRowsVisible(true);
        grid.addThemeVariants(GridVariant.NO_BORDER);
    }

    public void show(List<DocumentRow> documents) {
        getContent().setItems(documents);
    }

    private Anchor link(DocumentRow row) {
        var handler = DownloadHandler.fromInputStream(_ -> response(row.id()));
        var size = Math.ceilDiv(row.sizeBytes(), BYTES_PER_KILOBYTE);
        return new Anchor(handler, Texts.of("sellers.document.name", row.fileName(), size));
    }

    private DownloadResponse response(DocumentId id) {
        try {
            var content = open.apply(id);
            return new DownloadResponse(
                    content.stream(),
                    content.fileName(),
                    content.contentType(),
                    content.sizeBytes());
        } catch (NotFound _) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
        }
    }

    private static Div standing(DocumentRow row) {
        var standing = new Div(SellerLabels.badge(row.status()));
        if (!row.reason().isBlank()) {
            var reason = new Span(row.reason());
            reason.addClassName("quiet");
            standing.add(new Div(reason));
        }
        return standing;
    }
}
