package services.returns;

import app.ForTests;
import domain.disputes.DisputeId;
import domain.returns.ReturnId;
import domain.returns.ReturnPolicy;
import domain.returns.ReturnReason;
import domain.returns.ReturnStep;
import domain.reviews.ReviewId;
import java.util.Set;
import services.isolation.ForeignThings;
import services.isolation.Things;
import services.isolation.Victim;

/** Returns, disputes and reviews of the victim, which has a row of each already. */
@ForTests
class ForeignReturns implements ForeignThings {

    @Override
    public void add(Things things, Victim victim) {
        things.foreign(ReturnId.class, new ReturnId(victim.row()));
        things.foreign(DisputeId.class, new DisputeId(victim.row()));
        things.foreign(ReviewId.class, new ReviewId(victim.row()));
        things.harmless(ReturnStep.class, new ReturnStep.Approve(""));
        things.harmless(
                ReturnPolicy.class,
                new ReturnPolicy(30, Set.of(ReturnReason.values()), false, false));
    }
}
