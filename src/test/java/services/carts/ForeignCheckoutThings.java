package services.carts;

import app.ForTests;
import domain.checkout.ShippingMethod;
import java.util.List;
import java.util.UUID;
import services.isolation.ForeignThings;
import services.isolation.Things;
import services.isolation.Victim;

/** A way of sending that could be anybody's: its own id means nothing when it is added. */
@ForTests
class ForeignCheckoutThings implements ForeignThings {

    @Override
    public void add(Things things, Victim victim) {
        things.harmless(
                ShippingMethod.class,
                new ShippingMethod(
                        UUID.randomUUID(),
                        "Mine",
                        ShippingMethod.Kind.FLAT,
                        "EUR",
                        List.of(new ShippingMethod.Step(0, 100)),
                        null,
                        List.of(),
                        1,
                        2));
    }
}
