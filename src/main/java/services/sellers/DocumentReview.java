package services.sellers;

import domain.people.Permissions;
import domain.sellers.DocumentId;
import domain.sellers.DocumentStatus;
import domain.sellers.SellerDocument;
import domain.sellers.SellerDocumentRepository;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditedAct;
import services.shared.NotFound;

/** Operators look at the documents of sellers and accept or refuse each once. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.SELLERS_REVIEW + "')")
public class DocumentReview {

    private final SellerDocumentRepository documents;
    private final StoredDocuments stored;
    private final SellerChanges changes;
    private final SellerMails mails;

    DocumentReview(
            SellerDocumentRepository documents,
            StoredDocuments stored,
            SellerChanges changes,
            SellerMails mails) {
        this.documents = documents;
        this.stored = stored;
        this.changes = changes;
        this.mails = mails;
    }

    public void accept(DocumentId id) {
        var document = require(id);
        document.accept();
        keep(document, "seller.accept-document", "");
        mails.documentAccepted(changes.require(document.sellerId()), document.fileName());
    }

    /** Refuses to refuse without a reason. */
    public void refuse(DocumentId id, String reason) {
        var document = require(id);
        document.refuse(reason);
        keep(document, "seller.refuse-document", reason);
        mails.documentRefused(changes.require(document.sellerId()), document.fileName(), reason);
    }

    @Transactional(readOnly = true)
    public DocumentContent open(DocumentId id) {
        return stored.open(require(id));
    }

    private void keep(SellerDocument document, String action, String reason) {
        documents.save(document);
        changes.record(
                document.sellerId(),
                AuditedAct.of(action, "document", document.id())
                        .changing(
                                Map.of("status", DocumentStatus.UPLOADED),
                                Map.of("status", document.status()))
                        .because(reason));
    }

    private SellerDocument require(DocumentId id) {
        return documents.findById(id).orElseThrow(() -> new NotFound("document", id));
    }
}
