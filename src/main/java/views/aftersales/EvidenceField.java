package views.aftersales;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.InMemoryUploadCallback;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import domain.sellers.DocumentType;
import org.jspecify.annotations.Nullable;
import services.disputes.EvidenceFile;
import views.components.Feedback;
import views.components.Texts;

/** One file that proves something; none until one has arrived. */
public final class EvidenceField extends Composite<Upload> {

    private @Nullable EvidenceFile file;

    public EvidenceField() {
        InMemoryUploadCallback received =
                (metadata, content) -> file = new EvidenceFile(metadata.fileName(), content);
        var upload = getContent();
        upload.setUploadHandler(limited(received));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(DocumentType.MAX_BYTES);
        upload.setAcceptedMimeTypes("application/pdf", "image/jpeg", "image/png");
        upload.setUploadButton(new Button(Texts.of("aftersales.evidence")));
        upload.setDropLabel(new Span(Texts.of("aftersales.evidence.drop")));
        upload.addFileRejectedListener(
                _ -> Feedback.refused(Texts.of("aftersales.evidence.rules")));
        upload.addFileRemovedListener(_ -> file = null);
    }

    public @Nullable EvidenceFile file() {
        return file;
    }

    public void clear() {
        file = null;
        getContent().clearFileList();
    }

    /** The browser's limit is a courtesy; this one holds. */
    private static InMemoryUploadHandler limited(InMemoryUploadCallback received) {
        return new InMemoryUploadHandler(received) {
            @Override
            public long getFileSizeMax() {
                return DocumentType.MAX_BYTES;
            }
        };
    }
}
