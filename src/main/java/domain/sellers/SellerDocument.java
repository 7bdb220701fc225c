package domain.sellers;

import domain.shared.PlainText;
import domain.shared.SellerId;
import domain.shared.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file a seller uploaded to fulfil a requirement.
 *
 * <p>It is accepted or refused once; a seller whose document was refused uploads another one.
 */
@Entity
@Table(name = "seller_document")
public class SellerDocument {

    private static final int NAME_MAX_LENGTH = 200;
    private static final int REASON_MAX_LENGTH = 500;

    @EmbeddedId private DocumentId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "seller_id"))
    private SellerId sellerId;

    private String requirementKey;
    private String fileName;
    private String contentType;
    private long sizeBytes;
    private String storageKey;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "uploaded_by"))
    private UserId uploadedBy;

    private Instant uploadedAt;

    @Enumerated(EnumType.STRING)
    private DocumentStatus status;

    private @Nullable String statusReason;

    @Version private @Nullable Long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected SellerDocument() {}

    private SellerDocument(DocumentId id, SellerId sellerId, UserId uploadedBy, Instant now) {
        this.id = id;
        this.sellerId = sellerId;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = now;
        this.status = DocumentStatus.UPLOADED;
        this.requirementKey = "";
        this.fileName = "";
        this.contentType = "";
        this.storageKey = "";
    }

    /** Refuses content that is not what documents may be. */
    public static SellerDocument uploaded(
            DocumentId id, Seller owner, UserId by, UploadedFile file, Instant now) {
        owner.requireEditable();
        var type = DocumentType.of(file.content());
        var document = new SellerDocument(id, owner.id(), by, now);
        document.requirementKey = file.requirementKey();
        document.fileName =
                PlainText.requireFilled("The file’s name", file.name(), NAME_MAX_LENGTH);
        document.contentType = type.contentType();
        document.sizeBytes = file.content().length;
        document.storageKey = "documents/%s/%s.%s".formatted(owner.id(), id, type.extension());
        return document;
    }

    public void accept() {
        requireUndecided();
        status = DocumentStatus.ACCEPTED;
    }

    public void refuse(String reason) {
        requireUndecided();
        statusReason = PlainText.requireFilled("The reason", reason, REASON_MAX_LENGTH);
        status = DocumentStatus.REFUSED;
    }

    private void requireUndecided() {
        if (status != DocumentStatus.UPLOADED) {
            throw new SellerRefused(
                    "document.decided", "Somebody has already decided about this document");
        }
    }

    public DocumentId id() {
        return id;
    }

    public SellerId sellerId() {
        return sellerId;
    }

    public String fileName() {
        return fileName;
    }

    public String contentType() {
        return contentType;
    }

    public long sizeBytes() {
        return sizeBytes;
    }

    public String storageKey() {
        return storageKey;
    }

    public DocumentStatus status() {
        return status;
    }
}
