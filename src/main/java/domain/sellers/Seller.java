package domain.sellers;

import domain.sellers.SellerEvent.SellerApplied;
import domain.sellers.SellerEvent.SellerApproved;
import domain.sellers.SellerEvent.SellerChanged;
import domain.sellers.SellerEvent.SellerClosed;
import domain.sellers.SellerEvent.SellerReinstated;
import domain.sellers.SellerEvent.SellerRejected;
import domain.sellers.SellerEvent.SellerSentBack;
import domain.sellers.SellerEvent.SellerSubmitted;
import domain.sellers.SellerEvent.SellerSuspended;
import domain.shared.PlainText;
import domain.shared.SellerId;
import domain.shared.Slug;
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
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A business that sells on the marketplace, or has applied to.
 *
 * <p>It moves only along {@link SellerStatus}; it is approved only when every mandatory requirement
 * is fulfilled; rejected, suspended and closed sellers have a reason. Its web name never changes.
 */
@Entity
@Table(name = "seller")
public class Seller extends AbstractAggregateRoot<Seller> {

    private static final int REASON_MAX_LENGTH = 500;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SellerId id;

    /** Given by the database, for people to say on the telephone; null until stored. */
    @Column(insertable = false, updatable = false)
    private @Nullable Long number;

    private String slug;
    @Embedded private SellerProfile profile;
    @Embedded private Address address;
    @Embedded private HolidayMode holiday;

    @Enumerated(EnumType.STRING)
    private SellerStatus status;

    private @Nullable String logoKey;
    private @Nullable String statusReason;
    private Instant appliedAt;
    private @Nullable Instant approvedAt;
    private Instant updatedAt;

    @Version private @Nullable Long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Seller() {}

    private Seller(SellerId id, Slug slug, SellerProfile profile, Address address, Instant now) {
        this.id = id;
        this.slug = slug.value();
        this.profile = profile;
        this.address = address;
        this.holiday = HolidayMode.none();
        this.status = SellerStatus.APPLIED;
        this.appliedAt = now;
        this.updatedAt = now;
    }

    public static Seller applied(
            SellerId id, Slug slug, SellerProfile profile, Address address, Instant now) {
        var seller = new Seller(id, slug, profile, address, now);
        seller.registerEvent(new SellerApplied(id, now));
        return seller;
    }

    /** One an operator vouches for: approved at once, without the checklist. */
    public static Seller opened(
            SellerId id, Slug slug, SellerProfile profile, Address address, Instant now) {
        var seller = new Seller(id, slug, profile, address, now);
        seller.status = SellerStatus.APPROVED;
        seller.approvedAt = now;
        seller.registerEvent(new SellerApproved(id, now));
        return seller;
    }

    /** The seller's own first step starts its onboarding; later ones change nothing here. */
    public void startOnboarding() {
        if (status == SellerStatus.APPLIED) {
            status = status.after(SellerAction.START);
        }
    }

    public void submit(Checklist checklist, Instant now) {
        var next = status.after(SellerAction.SUBMIT);
        requireReady(checklist);
        become(next, null, now);
        registerEvent(new SellerSubmitted(id, now));
    }

    /**
     * An operator's decision.
     *
     * @param reason what the seller will read; required where the action says so
     */
    public void decide(SellerAction action, String reason, Checklist checklist, Instant now) {
        var next = status.after(action);
        if (!action.isForOperators()) {
            throw new SellerRefused("seller.not-yours", "Only the seller itself can do this");
        }
        var why = PlainText.require("The reason", reason, REASON_MAX_LENGTH);
        if (action.needsReason() && why.isBlank()) {
            throw new SellerRefused("seller.reason-missing", "Say why: the seller will read it");
        }
        if (action == SellerAction.APPROVE) {
            requireReady(checklist);
        }
        become(next, why.isBlank() ? null : why, now);
        registerEvent(eventOf(action, why, now));
    }

    private SellerEvent eventOf(SellerAction action, String reason, Instant now) {
        return switch (action) {
            case APPROVE -> new SellerApproved(id, now);
            case SEND_BACK, REOPEN, START -> new SellerSentBack(id, reason, now);
            case REJECT -> new SellerRejected(id, reason, now);
            case SUSPEND -> new SellerSuspended(id, reason, now);
            case REINSTATE -> new SellerReinstated(id, now);
            case CLOSE -> new SellerClosed(id, reason, now);
            case SUBMIT -> new SellerSubmitted(id, now);
        };
    }

    public void describe(SellerProfile newProfile, Instant now) {
        requireEditable();
        profile = newProfile;
        changed(now);
    }

    public void moveTo(Address newAddress, Instant now) {
        requireEditable();
        address = newAddress;
        changed(now);
    }

    public void goOnHoliday(HolidayMode planned, Instant now) {
        requireEditable();
        holiday = planned;
        changed(now);
    }

    /**
     * @param key of a picture that is kept; null for none
     */
    public void showLogo(@Nullable String key, Instant now) {
        requireEditable();
        logoKey = key;
        changed(now);
    }

    /** For things that belong to a seller and are kept beside it. */
    public void requireEditable() {
        if (!status.isEditable()) {
            throw new SellerRefused(
                    "seller.not-editable", "This seller is closed or rejected: nothing can change");
        }
    }

    private void requireReady(Checklist checklist) {
        if (!checklist.isReadyForReview()) {
            throw new SellerRefused(
                    "seller.requirements-open",
                    "Still to do: %s",
                    checklist.missing().stream().map(ChecklistItem::label).toList());
        }
    }

    private void become(SellerStatus next, @Nullable String reason, Instant now) {
        status = next;
        statusReason = reason;
        updatedAt = now;
        if (next == SellerStatus.APPROVED && approvedAt == null) {
            approvedAt = now;
        }
    }

    private void changed(Instant now) {
        startOnboarding();
        updatedAt = now;
        registerEvent(new SellerChanged(id, now));
    }

    public SellerId id() {
        return id;
    }

    public @Nullable String logoKey() {
        return logoKey;
    }

    /** The number people know it by; 0 until it is stored. */
    public long number() {
        return number == null ? 0 : number;
    }

    public Slug slug() {
        return new Slug(slug);
    }

    public SellerProfile profile() {
        return profile;
    }

    public Address address() {
        return address;
    }

    public HolidayMode holiday() {
        return holiday;
    }

    public SellerStatus status() {
        return status;
    }

    public Instant appliedAt() {
        return appliedAt;
    }

    public @Nullable Instant approvedAt() {
        return approvedAt;
    }

    /** Why it was rejected, suspended, closed or sent back. */
    public @Nullable String statusReason() {
        return statusReason;
    }
}
