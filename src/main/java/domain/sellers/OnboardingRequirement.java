package domain.sellers;

import domain.shared.PlainText;
import domain.shared.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Something a seller must, or may, have done before it sells.
 *
 * <p>Its kind never changes: what sellers have already uploaded for it keeps its meaning. It is
 * switched off, never deleted.
 */
@Entity
@Table(name = "onboarding_requirement")
public class OnboardingRequirement {

    private static final int LABEL_MAX_LENGTH = 80;
    private static final int HINT_MAX_LENGTH = 300;
    private static final int MOST_PRODUCTS = 1000;

    @Id private String key;
    private String label;
    private String hint;

    @Enumerated(EnumType.STRING)
    private RequirementKind kind;

    private int amount;
    private boolean mandatory;
    private int position;
    private boolean active;

    @Version private @Nullable Long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected OnboardingRequirement() {}

    /**
     * @param key stable and unique, such as {@code business-registration}
     * @param position where it stands in the list, ascending
     */
    public OnboardingRequirement(String key, RequirementKind kind, int position) {
        this.key = key;
        this.kind = kind;
        this.position = position;
        this.label = key;
        this.hint = "";
        this.active = true;
    }

    /**
     * @param amount how many; meaningful for kinds that count, zero for all others
     */
    public void describe(String newLabel, String newHint, int newAmount, boolean isMandatory) {
        if (kind.counts() && (newAmount < 1 || newAmount > MOST_PRODUCTS)) {
            throw new Refused(
                    "requirement.amount",
                    "Ask for at least 1 and at most %d products",
                    MOST_PRODUCTS);
        }
        label = PlainText.requireFilled("The label", newLabel, LABEL_MAX_LENGTH);
        hint = PlainText.require("The hint", newHint, HINT_MAX_LENGTH);
        amount = kind.counts() ? newAmount : 0;
        mandatory = isMandatory;
    }

    public void activate() {
        active = true;
    }

    public void deactivate() {
        active = false;
    }

    public void moveTo(int newPosition) {
        position = newPosition;
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public String hint() {
        return hint;
    }

    public RequirementKind kind() {
        return kind;
    }

    public int amount() {
        return amount;
    }

    public boolean isMandatory() {
        return mandatory;
    }

    public int position() {
        return position;
    }

    public boolean isActive() {
        return active;
    }
}
