package services.stock.internal;

import domain.orders.LineQuantity;
import domain.stock.Shares;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import services.stock.Reservations;

/** Promises by rows of {@code stock_reservation}, under the locks of the stock items. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReservedStock implements Reservations {

    // Only ever later: two clicks may arrive in the wrong order.
    private static final String EXTEND =
            """
            update stock_reservation set expires_at = :until
             where cart_id = :cart and expires_at < :until
            """;

    private final JdbcClient jdbc;
    private final ItemLocks locks;
    private final Claiming claiming;
    private final Releasing releasing;
    private final Dispatching dispatching;

    ReservedStock(
            JdbcClient jdbc,
            ItemLocks locks,
            Claiming claiming,
            Releasing releasing,
            Dispatching dispatching) {
        this.jdbc = jdbc;
        this.locks = locks;
        this.claiming = claiming;
        this.releasing = releasing;
        this.dispatching = dispatching;
    }

    @Override
    public Map<UUID, Integer> available(UUID cart, Collection<UUID> offers) {
        return Shares.available(claiming.takes(cart, offers));
    }

    @Override
    public void hold(UUID cart, Map<UUID, Integer> wanted, Instant until) {
        claiming.forCart(cart, wanted, until);
    }

    @Override
    public void extend(UUID cart, Instant until) {
        // As everybody else, or this and the job that lets go could wait for each other.
        if (!locks.ofCart(cart, new UUID[0]).isEmpty()) {
            var _ =
                    jdbc.sql(EXTEND)
                            .param("cart", cart)
                            .param("until", Timestamp.from(until))
                            .update();
        }
    }

    @Override
    public void letGo(UUID cart) {
        releasing.ofCart(cart, Releasing.ANY_TIME);
    }

    @Override
    public void moveToOrder(UUID cart, List<LineDemand> lines) {
        claiming.forLines(cart, lines);
    }

    @Override
    public void holdForOrder(List<LineDemand> lines) {
        claiming.forLines(null, lines);
    }

    @Override
    public void cancel(List<LineQuantity> lines) {
        releasing.ofLines(lines);
    }

    @Override
    public void ship(List<LineQuantity> lines, String reference) {
        dispatching.ship(lines, reference);
    }

    @Override
    public void putBack(List<LineQuantity> lines, String reference) {
        dispatching.putBack(lines, reference);
    }
}
