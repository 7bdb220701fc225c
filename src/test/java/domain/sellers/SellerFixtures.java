package domain.sellers;

import domain.shared.SellerId;
import domain.shared.Slug;
import java.time.Instant;
import java.util.List;

/** Sellers in every standing, reached through what can be done to them. */
final class SellerFixtures {

    static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    static final Checklist NOTHING_ASKED = new Checklist(List.of());

    private SellerFixtures() {}

    static Seller applied() {
        return Seller.applied(
                SellerId.next(),
                new Slug("lamp-house"),
                SellerProfile.of("Lamp House", "Lamp House Ltd", "lamps@example.com", "", ""),
                Address.in("DE"),
                NOW);
    }

    static Seller onboarding() {
        var seller = applied();
        seller.startOnboarding();
        return seller;
    }

    static Seller inReview() {
        var seller = onboarding();
        seller.submit(NOTHING_ASKED, NOW);
        return seller;
    }

    static Seller approved() {
        return decided(inReview(), SellerAction.APPROVE, "");
    }

    static Seller decided(Seller seller, SellerAction action, String reason) {
        seller.decide(action, reason, NOTHING_ASKED, NOW);
        return seller;
    }

    static Checklist missing(String label) {
        return new Checklist(
                List.of(
                        new ChecklistItem(
                                "key",
                                label,
                                "",
                                RequirementKind.ADDRESS,
                                0,
                                true,
                                ChecklistItem.Progress.OPEN)));
    }
}
