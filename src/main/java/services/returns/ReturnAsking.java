package services.returns;

import domain.orders.SellerOrderId;
import domain.returns.ReturnAsked;
import domain.returns.ReturnHappening;
import domain.returns.ReturnId;
import domain.returns.ReturnRequest;
import domain.returns.ReturnableLine;
import domain.shared.SellerId;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import services.live.LiveFeed;
import services.live.Topic;
import services.shared.NotFound;

/** What shoppers do about returns; that the order is theirs has been made sure of before. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReturnAsking {

    private final StoredReturns returns;
    private final StoredPolicies policies;
    private final ApplicationEventPublisher events;
    private final LiveFeed live;
    private final Clock clock;

    ReturnAsking(
            StoredReturns returns,
            StoredPolicies policies,
            ApplicationEventPublisher events,
            LiveFeed live,
            Clock clock) {
        this.returns = returns;
        this.policies = policies;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    ReturnChoices choices(SellerOrderId order) {
        var seller = lock(order);
        var policy = policies.effective(seller);
        var now = clock.instant();
        return new ReturnChoices(
                returns.returnable(order, policy.windowDays()).stream()
                        .filter(line -> line.isReturnable(now))
                        .toList(),
                policy.reasons().stream().sorted().toList());
    }

    ReturnId ask(SellerOrderId order, ReturnAsked asked) {
        var seller = lock(order);
        var policy = policies.effective(seller);
        ReturnableLine.requireAll(
                returns.returnable(order, policy.windowDays()), asked.lines(), clock.instant());
        var request =
                ReturnRequest.asked(
                        ReturnId.next(), returns.orderOf(order), order, seller, asked, policy);
        returns.insert(request, asked.comment());
        tell(request);
        return request.id();
    }

    void withdraw(ReturnId id, String by) {
        var request = returns.lock(id).withdraw();
        returns.update(request, by);
        tell(request);
    }

    private SellerId lock(SellerOrderId order) {
        return returns.lockSellerOrder(order).orElseThrow(() -> new NotFound("order", order));
    }

    private void tell(ReturnRequest request) {
        events.publishEvent(
                new ReturnHappening.ReturnMoved(
                        request.id(),
                        request.order(),
                        request.seller(),
                        request.status(),
                        clock.instant()));
        live.changed(Topic.of("return", request.id()));
        live.changed(Topic.of("order", request.order()));
    }
}
