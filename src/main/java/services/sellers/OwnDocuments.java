package services.sellers;

import domain.people.Permissions;
import domain.sellers.DocumentId;
import domain.sellers.OnboardingRequirement;
import domain.sellers.OnboardingRequirementRepository;
import domain.sellers.RequirementKind;
import domain.sellers.SellerDocument;
import domain.sellers.SellerDocumentRepository;
import domain.sellers.UploadedFile;
import java.time.Clock;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditedAct;
import services.shared.CurrentUser;
import services.shared.NotFound;

/** The documents a seller hands in. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.OWN_SELLER_EDIT + "')")
public class OwnDocuments {

    private final SellerDocumentRepository documents;
    private final OnboardingRequirementRepository requirements;
    private final StoredDocuments stored;
    private final SellerChanges changes;
    private final CurrentUser currentUser;
    private final Clock clock;

    OwnDocuments(
            SellerDocumentRepository documents,
            OnboardingRequirementRepository requirements,
            StoredDocuments stored,
            SellerChanges changes,
            CurrentUser currentUser,
            Clock clock) {
        this.documents = documents;
        this.requirements = requirements;
        this.stored = stored;
        this.changes = changes;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Refuses what is not a PDF, JPEG or PNG of at most 10 MB, told by content. */
    public DocumentId upload(UploadedFile file) {
        var seller = changes.own();
        requireWanted(file.requirementKey());
        var document =
                SellerDocument.uploaded(
                        DocumentId.next(), seller, currentUser.id(), file, clock.instant());
        // The file first: a row never points to nothing. A file without a row harms nobody.
        stored.put(document, file.content());
        var before = seller.status();
        seller.startOnboarding();
        documents.save(document);
        changes.save(
                seller,
                before,
                AuditedAct.of("seller.upload-document", "document", document.id())
                        .changing(null, Map.of("file", document.fileName())));
        return document.id();
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('" + Permissions.OWN_SELLER_READ + "')")
    public DocumentContent open(DocumentId id) {
        return documents
                .findByIdAndSellerId(id, currentUser.sellerId())
                .map(stored::open)
                .orElseThrow(() -> new NotFound("document", id));
    }

    private void requireWanted(String key) {
        var wanted =
                requirements
                        .findById(key)
                        .filter(OnboardingRequirement::isActive)
                        .filter(requirement -> requirement.kind() == RequirementKind.DOCUMENT);
        if (wanted.isEmpty()) {
            throw new NotFound("requirement", key);
        }
    }
}
