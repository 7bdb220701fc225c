package domain.sellers;

import domain.sellers.ChecklistItem.Progress;
import java.util.List;
import java.util.Optional;

/** What a seller must do before it may sell, and how much of it is done; computed, never stored. */
public record Checklist(List<ChecklistItem> items) {

    public Checklist {
        items = List.copyOf(items);
    }

    /** Requirements that are switched off do not count and do not appear. */
    public static Checklist of(List<OnboardingRequirement> requirements, OnboardingFacts facts) {
        return new Checklist(
                requirements.stream()
                        .filter(OnboardingRequirement::isActive)
                        .map(requirement -> item(requirement, facts))
                        .toList());
    }

    /** Mandatory things the seller itself has still to do. */
    public List<ChecklistItem> missing() {
        return items.stream().filter(item -> item.mandatory() && item.isOpen()).toList();
    }

    public boolean isReadyForReview() {
        return missing().isEmpty();
    }

    /** What to do next: the first open item, mandatory ones first. */
    public Optional<ChecklistItem> next() {
        return missing().stream()
                .findFirst()
                .or(() -> items.stream().filter(ChecklistItem::isOpen).findFirst());
    }

    public int done() {
        return Math.toIntExact(
                items.stream().filter(item -> item.progress() == Progress.DONE).count());
    }

    private static ChecklistItem item(OnboardingRequirement requirement, OnboardingFacts facts) {
        return new ChecklistItem(
                requirement.key(),
                requirement.label(),
                requirement.hint(),
                requirement.kind(),
                requirement.amount(),
                requirement.isMandatory(),
                progress(requirement, facts));
    }

    private static Progress progress(OnboardingRequirement requirement, OnboardingFacts facts) {
        return switch (requirement.kind()) {
            case TERMS -> doneIf(facts.termsAccepted());
            case PROFILE -> doneIf(facts.profileComplete());
            case ADDRESS -> doneIf(facts.addressComplete());
            case BANK_ACCOUNT -> doneIf(facts.bankAccountGiven());
            case MINIMUM_PRODUCTS -> doneIf(facts.products() >= requirement.amount());
            case DOCUMENT -> document(requirement.key(), facts);
            case OPERATOR_REVIEW -> review(facts.status());
        };
    }

    private static Progress doneIf(boolean fulfilled) {
        return fulfilled ? Progress.DONE : Progress.OPEN;
    }

    private static Progress document(String key, OnboardingFacts facts) {
        return Optional.ofNullable(facts.documents().get(key))
                .map(
                        status ->
                                switch (status) {
                                    case ACCEPTED -> Progress.DONE;
                                    case UPLOADED -> Progress.WAITING;
                                    case REFUSED -> Progress.OPEN;
                                })
                .orElse(Progress.OPEN);
    }

    // Never open: there is nothing the seller could do about it but submit.
    private static Progress review(SellerStatus status) {
        return switch (status) {
            case APPROVED, SUSPENDED, CLOSED -> Progress.DONE;
            case APPLIED, ONBOARDING, IN_REVIEW, REJECTED -> Progress.WAITING;
        };
    }
}
