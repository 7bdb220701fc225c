package views.seller.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.InMemoryUploadCallback;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import domain.sellers.Checklist;
import domain.sellers.ChecklistItem;
import domain.sellers.DocumentType;
import domain.sellers.RequirementKind;
import domain.sellers.UploadedFile;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import services.sellers.DocumentRow;
import services.sellers.OwnDocuments;
import views.components.Feedback;
import views.components.Texts;
import views.components.sellers.DocumentTable;

/** Hands documents in and shows what became of those that were. */
final class DocumentsPart extends Composite<Div> {

    private final OwnDocuments documents;
    private final Select<ChecklistItem> purpose = new Select<>();
    private final Upload upload = new Upload(limited(this::received));
    private final DocumentTable table;

    DocumentsPart(OwnDocuments documents) {
        this.documents = documents;
        this.table = new DocumentTable(documents::open, _ -> List.of());
        purpose.setLabel(Texts.of("sellers.document.for"));
        purpose.setItemLabelGenerator(ChecklistItem::label);
        upload.setMaxFileSize(DocumentType.MAX_BYTES);
        upload.setAcceptedMimeTypes("application/pdf", "image/jpeg", "image/png");
        upload.setUploadButton(new Button(Texts.of("common.upload")));
        upload.setDropLabel(new Span(Texts.of("sellers.document.drop")));
        upload.addFileRejectedListener(_ -> Feedback.refused(Texts.of("sellers.document.rules")));
        getContent().add(purpose, upload, table);
    }

    void show(Checklist checklist, List<DocumentRow> rows, boolean editable) {
        var wanted =
                checklist.items().stream()
                        .filter(item -> item.kind() == RequirementKind.DOCUMENT)
                        .toList();
        var before = Optional.ofNullable(purpose.getValue());
        purpose.setItems(wanted);
        wanted.stream()
                .filter(item -> before.filter(one -> one.key().equals(item.key())).isPresent())
                .findFirst()
                .or(() -> wanted.stream().findFirst())
                .ifPresent(purpose::setValue);
        purpose.setVisible(editable && wanted.size() > 1);
        upload.setVisible(editable && !wanted.isEmpty());
        table.show(rows);
    }

    private void received(String name, byte[] content) {
        var requirement = purpose.getValue();
        Feedback.run(
                () -> documents.upload(new UploadedFile(requirement.key(), name, content)),
                Texts.of("sellers.document.received", name));
        upload.clearFileList();
    }

    /** The browser's limit is a courtesy; this one holds. */
    private static InMemoryUploadHandler limited(Receiver receiver) {
        InMemoryUploadCallback callback =
                (metadata, content) -> receiver.received(metadata.fileName(), content);
        return new InMemoryUploadHandler(callback) {
            @Override
            public long getFileSizeMax() {
                return DocumentType.MAX_BYTES;
            }
        };
    }

    /** Takes a file that has arrived. */
    private interface Receiver extends Serializable {
        void received(String name, byte[] content);
    }
}
