package domain.catalog;

import domain.shared.PlainText;
import domain.shared.Refused;
import domain.shared.SellerId;
import domain.shared.Slug;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue entry that several sellers may offer.
 *
 * <p>It moves only along {@link ProductStatus}. Once it is approved its owner changes it only
 * through a {@link ProductChange}; a deleted one keeps its status and changes nothing until it is
 * restored.
 */
public final class Product {

    public static final int REASON_MAX_LENGTH = 1_000;

    private final UUID id;
    private final Slug slug;
    private final @Nullable SellerId owner;
    private final long version;
    private final Instant createdAt;
    private ProductContent content;
    private ProductStatus status;
    private @Nullable String reason;
    private Instant updatedAt;
    private @Nullable Instant approvedAt;
    private @Nullable Instant deletedAt;
    private final List<CatalogEvent> events = new ArrayList<>();

    /** As it was stored. */
    public Product(
            UUID id,
            Slug slug,
            @Nullable SellerId owner,
            ProductContent content,
            ProductStatus status,
            @Nullable String reason,
            Instant createdAt,
            Instant updatedAt,
            @Nullable Instant approvedAt,
            @Nullable Instant deletedAt,
            long version) {
        this.id = id;
        this.slug = slug;
        this.owner = owner;
        this.content = content;
        this.status = status;
        this.reason = reason;
        this.createdAt = createdAt;
        this.updatedAt = updatedAt;
        this.approvedAt = approvedAt;
        this.deletedAt = deletedAt;
        this.version = version;
    }

    /**
     * @param owner null for a product of the marketplace itself
     */
    public static Product draft(
            UUID id, Slug slug, @Nullable SellerId owner, ProductContent content, Instant now) {
        return new Product(
                id, slug, owner, content, ProductStatus.DRAFT, null, now, now, null, null, 0);
    }

    /** By its owner, while nobody relies on it yet. */
    public void edit(ProductContent changed, Instant now) {
        requireThere();
        if (!status.isEditable()) {
            throw status == ProductStatus.SUBMITTED
                    ? new Refused(
                            "catalog.submitted",
                            "A submitted product waits for a decision; withdraw it to change it")
                    : new Refused(
                            "catalog.approved",
                            "An approved product is changed by proposing a change");
        }
        replace(changed, now);
    }

    /** By somebody who runs the marketplace, or by a change they let in: at any time. */
    public void editDirectly(ProductContent changed, Instant now) {
        requireThere();
        replace(changed, now);
        if (status == ProductStatus.APPROVED) {
            events.add(new CatalogEvent.ProductChanged(id, now));
        }
    }

    public void submit(Instant now) {
        move(ProductAction.SUBMIT, null, now);
    }

    public void withdraw(Instant now) {
        move(ProductAction.WITHDRAW, null, now);
    }

    public void approve(Instant now) {
        move(ProductAction.APPROVE, null, now);
        approvedAt = now;
        events.add(new CatalogEvent.ProductApproved(id, now));
    }

    public void reject(String why, Instant now) {
        move(
                ProductAction.REJECT,
                PlainText.requireFilled("The reason", why, REASON_MAX_LENGTH),
                now);
    }

    public void delete(Instant now) {
        requireThere();
        deletedAt = now;
        updatedAt = now;
        events.add(new CatalogEvent.ProductRemoved(id, now));
    }

    public void restore(Instant now) {
        if (deletedAt == null) {
            throw new Refused("catalog.not-deleted", "This product is not deleted");
        }
        deletedAt = null;
        updatedAt = now;
        events.add(new CatalogEvent.ProductChanged(id, now));
    }

    /** Whether sellers may offer it and shoppers may see it. */
    public boolean isPublic() {
        return status == ProductStatus.APPROVED && deletedAt == null;
    }

    /** An approved one by everybody, its owner's also before that. */
    public boolean mayBeOfferedBy(SellerId seller) {
        return deletedAt == null && (isPublic() || seller.equals(owner));
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    /** What happened to it since it was loaded; they are forgotten here. */
    public List<CatalogEvent> takeEvents() {
        var taken = List.copyOf(events);
        events.clear();
        return taken;
    }

    private void move(ProductAction action, @Nullable String why, Instant now) {
        requireThere();
        status = status.after(action);
        reason = why;
        updatedAt = now;
    }

    private void replace(ProductContent changed, Instant now) {
        content = changed;
        updatedAt = now;
    }

    private void requireThere() {
        if (deletedAt != null) {
            throw new Refused("catalog.deleted", "This product is deleted; restore it first");
        }
    }

    public UUID id() {
        return id;
    }

    public Slug slug() {
        return slug;
    }

    public Optional<SellerId> owner() {
        return Optional.ofNullable(owner);
    }

    public ProductContent content() {
        return content;
    }

    public ProductStatus status() {
        return status;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }

    public Optional<Instant> deletedAt() {
        return Optional.ofNullable(deletedAt);
    }

    public long version() {
        return version;
    }
}
