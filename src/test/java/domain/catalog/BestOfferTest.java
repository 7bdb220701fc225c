package domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import domain.catalog.BestOffer.Candidate;
import domain.shared.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BestOfferTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");

    private final Random random = new Random(42);

    @Test
    void isTheOneThatBeatsAllOthersInADuelWhateverTheirOrder() {
        for (int round = 0; round < 2_000; round++) {
            var candidates = new ArrayList<Candidate>();
            for (int i = random.nextInt(8); i > 0; i--) {
                candidates.add(any());
            }

            var best = BestOffer.among(candidates, EUR);
            Collections.shuffle(candidates, random);

            assertThat(BestOffer.among(candidates, EUR)).isEqualTo(best);
            assertThat(best).isEqualTo(winnerOfAllDuels(candidates));
        }
    }

    @Test
    void leavesOutWhatCannotBeBoughtAndOtherCurrencies() {
        var paused =
                new Candidate(id(1), euros(1), 0, Condition.NEW, Instant.EPOCH, false, true, false);
        var suspended =
                new Candidate(id(2), euros(1), 0, Condition.NEW, Instant.EPOCH, true, false, false);
        var away =
                new Candidate(id(3), euros(1), 0, Condition.NEW, Instant.EPOCH, true, true, true);
        var dollars =
                new Candidate(
                        id(4),
                        new Money(1, USD),
                        0,
                        Condition.NEW,
                        Instant.EPOCH,
                        true,
                        true,
                        false);

        assertThat(BestOffer.among(List.of(paused, suspended, away, dollars), EUR)).isEmpty();
        assertThat(BestOffer.among(List.of(paused, suspended, away, dollars), USD))
                .contains(dollars);
    }

    private static Optional<Candidate> winnerOfAllDuels(List<Candidate> candidates) {
        var able =
                candidates.stream()
                        .filter(c -> c.active() && c.sellerApproved() && !c.sellerOnHoliday())
                        .filter(c -> c.price().currency().equals(EUR))
                        .toList();
        return able.stream()
                .filter(one -> able.stream().allMatch(other -> one == other || beats(one, other)))
                .findFirst();
    }

    private static boolean beats(Candidate one, Candidate other) {
        if (one.price().minorUnits() != other.price().minorUnits()) {
            return one.price().minorUnits() < other.price().minorUnits();
        }
        if (one.handlingDays() != other.handlingDays()) {
            return one.handlingDays() < other.handlingDays();
        }
        if (one.condition() != other.condition()) {
            return one.condition().ordinal() < other.condition().ordinal();
        }
        if (!one.createdAt().equals(other.createdAt())) {
            return one.createdAt().isBefore(other.createdAt());
        }
        return one.offerId().compareTo(other.offerId()) < 0;
    }

    private Candidate any() {
        return new Candidate(
                new UUID(0, random.nextLong(Long.MAX_VALUE)),
                new Money(random.nextInt(3), random.nextInt(5) == 0 ? USD : EUR),
                random.nextInt(3),
                Condition.values()[random.nextInt(3)],
                Instant.ofEpochSecond(random.nextInt(3)),
                random.nextInt(5) > 0,
                random.nextInt(5) > 0,
                random.nextInt(5) == 0);
    }

    private static Money euros(long cents) {
        return new Money(cents, EUR);
    }

    private static UUID id(int id) {
        return new UUID(0, id);
    }
}
