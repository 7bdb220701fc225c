package services.reviews;

import domain.people.Permissions;
import domain.reviews.ReviewId;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditTrail;
import services.audit.AuditedAct;
import services.shared.CurrentUser;
import services.shared.NotFound;

/** What people say about a seller's goods, and what the seller answers. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.OWN_RETURNS_HANDLE + "')")
public class OwnReviews {

    private final StoredReviews reviews;
    private final ReviewRows rows;
    private final AuditTrail audit;
    private final CurrentUser currentUser;

    OwnReviews(StoredReviews reviews, ReviewRows rows, AuditTrail audit, CurrentUser currentUser) {
        this.reviews = reviews;
        this.rows = rows;
        this.audit = audit;
        this.currentUser = currentUser;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('" + Permissions.OWN_RETURNS_READ + "')")
    public List<ReviewRow> find(ReviewFilter filter, Pageable page) {
        return rows.find(filter, currentUser.sellerId(), page);
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('" + Permissions.OWN_RETURNS_READ + "')")
    public int count(ReviewFilter filter) {
        return rows.count(filter, currentUser.sellerId());
    }

    /** In public, below the review; an empty answer takes it back. */
    public void answer(ReviewId id, String words) {
        var seller = currentUser.sellerId();
        var before = reviews.lock(id);
        if (!seller.value().equals(before.seller())) {
            throw new NotFound("review", id);
        }
        var after = before.review().answered(words);
        reviews.save(before, after);
        audit.record(
                AuditedAct.of("review.answer", "review", id)
                        .ofSeller(seller)
                        .changing(
                                Map.of("answer", before.review().answer()),
                                Map.of("answer", after.answer())));
    }
}
