package services.orders.handling;

import domain.orders.Party;
import domain.orders.SellerOrder;
import domain.orders.SellerOrderDecisions;
import domain.orders.SellerOrderEvent;
import domain.orders.SellerOrderId;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditTrail;
import services.audit.AuditedAct;
import services.orders.SellerOrderEvents;
import services.orders.internal.OrderAccess;

/** One thing somebody decides about a seller order: allowed, kept and audited, or none of it. */
@Component
class Handling {

    private final SellerOrderEvents events;
    private final OrderAccess access;
    private final AuditTrail audit;

    Handling(SellerOrderEvents events, OrderAccess access, AuditTrail audit) {
        this.events = events;
        this.access = access;
        this.audit = audit;
    }

    Party party() {
        return access.party();
    }

    @Transactional
    public SellerOrder decide(
            SellerOrderId id,
            String verb,
            @Nullable String reason,
            Function<SellerOrderDecisions, ? extends SellerOrderEvent> decision) {
        var happened = new AtomicReference<@Nullable SellerOrderEvent>();
        var after =
                events.happen(
                        id,
                        may -> {
                            access.require(may.order().seller(), id);
                            var event = decision.apply(may);
                            happened.set(event);
                            return event;
                        });
        audit.record(
                AuditedAct.of("order." + verb, "seller-order", id)
                        .ofSeller(after.seller())
                        .changing(null, happened.get())
                        .because(reason));
        return after;
    }
}
