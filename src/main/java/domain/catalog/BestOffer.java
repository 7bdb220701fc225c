package domain.catalog;

import domain.shared.Money;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;

/**
 * Which of several offers of one variant is shown first: the cheapest that can be bought now; of
 * equally cheap ones that which leaves the house sooner, then that in better condition, then the
 * older one.
 */
public final class BestOffer {

    /**
     * An offer with all the choice depends on.
     *
     * @param active neither paused nor deleted
     */
    public record Candidate(
            UUID offerId,
            Money price,
            int handlingDays,
            Condition condition,
            Instant createdAt,
            boolean active,
            boolean sellerApproved,
            boolean sellerOnHoliday) {

        boolean canBeBought() {
            return active && sellerApproved && !sellerOnHoliday;
        }
    }

    // The id decides last, so that the answer never depends on the order of the question.
    private static final Comparator<Candidate> BETTER_FIRST =
            Comparator.comparing(Candidate::price)
                    .thenComparingInt(Candidate::handlingDays)
                    .thenComparing(Candidate::condition)
                    .thenComparing(Candidate::createdAt)
                    .thenComparing(Candidate::offerId);

    private BestOffer() {}

    /**
     * @param currency offers in others are left out; nothing is converted
     * @return empty when none can be bought
     */
    public static Optional<Candidate> among(Collection<Candidate> candidates, Currency currency) {
        return candidates.stream()
                .filter(Candidate::canBeBought)
                .filter(candidate -> candidate.price().currency().equals(currency))
                .min(BETTER_FIRST);
    }
}
