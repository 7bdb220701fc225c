package services.reviews;

import domain.people.Permissions;
import domain.reviews.Review;
import domain.reviews.ReviewId;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditTrail;
import services.audit.AuditedAct;

/** Decides which reviews the public reads. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.REVIEWS_MODERATE + "')")
public class ReviewModeration {

    private final StoredReviews reviews;
    private final ReviewRows rows;
    private final AuditTrail audit;

    ReviewModeration(StoredReviews reviews, ReviewRows rows, AuditTrail audit) {
        this.reviews = reviews;
        this.rows = rows;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<ReviewRow> find(ReviewFilter filter, Pageable page) {
        return rows.find(filter, null, page);
    }

    @Transactional(readOnly = true)
    public int count(ReviewFilter filter) {
        return rows.count(filter, null);
    }

    public void publish(ReviewId id) {
        decide(id, "review.publish", Review::publish);
    }

    /** Also takes a published one back. */
    public void reject(ReviewId id, String reason) {
        decide(id, "review.reject", review -> review.reject(reason));
    }

    private void decide(ReviewId id, String action, UnaryOperator<Review> decision) {
        var before = reviews.lock(id);
        var after = decision.apply(before.review());
        reviews.save(before, after);
        audit.record(
                AuditedAct.of(action, "review", id)
                        .changing(
                                Map.of("status", before.review().status()),
                                Map.of("status", after.status()))
                        .because(after.statusReason().isEmpty() ? null : after.statusReason()));
    }
}
