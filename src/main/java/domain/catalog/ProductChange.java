package domain.catalog;

import domain.shared.PlainText;
import domain.shared.Refused;
import domain.shared.SellerId;
import domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edit of an approved product that waits for a moderator.
 *
 * <p>It holds the whole new content and the version of the product it was made from; it is decided
 * once, and applied only to exactly that version.
 */
public final class ProductChange {

    /** What became of a change. */
    public enum Status {
        PROPOSED,
        APPLIED,
        REFUSED,
        WITHDRAWN
    }

    private final UUID id;
    private final UUID productId;
    private final SellerId seller;
    private final long baseVersion;
    private final ProductContent proposed;
    private final UserId proposedBy;
    private final Instant proposedAt;
    private final long version;
    private Status status;
    private @Nullable String reason;
    private @Nullable UserId decidedBy;
    private @Nullable Instant decidedAt;

    /** As it was stored, undecided. */
    public ProductChange(
            UUID id,
            UUID productId,
            SellerId seller,
            long baseVersion,
            ProductContent proposed,
            UserId proposedBy,
            Instant proposedAt,
            Status status,
            long version) {
        this.id = id;
        this.productId = productId;
        this.seller = seller;
        this.baseVersion = baseVersion;
        this.proposed = proposed;
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
        this.status = status;
        this.version = version;
    }

    public static ProductChange propose(
            UUID id,
            Product product,
            SellerId seller,
            ProductContent proposed,
            UserId by,
            Instant now) {
        if (!product.isPublic()) {
            throw new Refused(
                    "catalog.change-not-approved", "Only an approved product has changes proposed");
        }
        if (ContentDiff.between(product.content(), proposed).isEmpty()) {
            throw new Refused("catalog.change-empty", "Nothing differs from the product as it is");
        }
        return new ProductChange(
                id, product.id(), seller, product.version(), proposed, by, now, Status.PROPOSED, 0);
    }

    /** Lets the change in; refuses when the product is not the one it was made from any more. */
    public void applyTo(Product product, UserId by, Instant now) {
        if (product.version() != baseVersion) {
            throw new Refused(
                    "catalog.change-outdated",
                    "The product has changed since this was proposed; refuse it with a word to"
                            + " the seller");
        }
        decide(Status.APPLIED, by, now);
        product.editDirectly(proposed, now);
    }

    public void refuse(String why, UserId by, Instant now) {
        reason = PlainText.requireFilled("The reason", why, Product.REASON_MAX_LENGTH);
        decide(Status.REFUSED, by, now);
    }

    /** By the seller who proposed it. */
    public void withdraw(UserId by, Instant now) {
        decide(Status.WITHDRAWN, by, now);
    }

    public List<FieldChange> differenceTo(Product product) {
        return ContentDiff.between(product.content(), proposed);
    }

    private void decide(Status decision, UserId by, Instant now) {
        if (status != Status.PROPOSED) {
            throw new Refused("catalog.change-decided", "This change was decided already");
        }
        status = decision;
        decidedBy = by;
        decidedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID productId() {
        return productId;
    }

    public SellerId seller() {
        return seller;
    }

    public long baseVersion() {
        return baseVersion;
    }

    public ProductContent proposed() {
        return proposed;
    }

    public Status status() {
        return status;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public UserId proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Optional<UserId> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public long version() {
        return version;
    }
}
