package services.stock.internal;

import domain.stock.AvailabilityChanged;
import domain.stock.Shares;
import domain.stock.SoldOut;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import services.live.LiveFeed;
import services.live.Topic;
import services.stock.Reservations.LineDemand;

/** Gives carts and order lines what they want of the stock, all of it or nothing. */
@Component
class Claiming {

    private record Outcome(
            boolean isShort, boolean seesAll, Set<UUID> sellers, Set<UUID> crossed) {}

    private final JdbcClient jdbc;
    private final ItemLocks locks;
    private final ApplicationEventPublisher events;
    private final LiveFeed live;
    private final Clock clock;

    Claiming(
            JdbcClient jdbc,
            ItemLocks locks,
            ApplicationEventPublisher events,
            LiveFeed live,
            Clock clock) {
        this.jdbc = jdbc;
        this.locks = locks;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    /** The cart then holds this and nothing else. */
    void forCart(UUID cart, Map<UUID, Integer> wanted, Instant until) {
        var offers = wanted.keySet().toArray(UUID[]::new);
        var quantities = wanted.values().stream().mapToInt(Integer::intValue).toArray();
        var _ = locks.ofCart(cart, offers);
        var outcome =
                claim(ClaimSql.FOR_CART, cart, offers, offers, quantities)
                        .param("until", Timestamp.from(until))
                        .query((row, _) -> outcome(row))
                        .single();
        settle(outcome, cart, wanted);
    }

    /**
     * @param cart what it holds is used for the lines or let go; null for lines that are no cart's
     */
    void forLines(@Nullable UUID cart, List<LineDemand> lines) {
        var offers = lines.stream().map(LineDemand::offer).toArray(UUID[]::new);
        var ids = lines.stream().map(line -> line.line().value()).toArray(UUID[]::new);
        var quantities = lines.stream().mapToInt(LineDemand::quantity).toArray();
        var _ = locks.ofCart(cart, offers);
        var outcome =
                claim(ClaimSql.FOR_LINES, cart, ids, offers, quantities)
                        .query((row, _) -> outcome(row))
                        .single();
        var wanted = new LinkedHashMap<UUID, Integer>();
        lines.forEach(line -> wanted.merge(line.offer(), line.quantity(), Integer::sum));
        settle(outcome, cart, wanted);
    }

    /** Tells whoever must know that the stock of sellers, and perhaps of offers, is different. */
    void tell(Set<UUID> sellers, Set<UUID> crossed) {
        sellers.forEach(seller -> live.changed(Topic.of("stock", seller)));
        if (!crossed.isEmpty()) {
            events.publishEvent(new AvailabilityChanged(crossed, clock.instant()));
        }
    }

    static Set<UUID> ids(@Nullable Array array) throws SQLException {
        return array == null ? Set.of() : Set.copyOf(Arrays.asList((UUID[]) array.getArray()));
    }

    private StatementSpec claim(
            String sql, @Nullable UUID cart, UUID[] lines, UUID[] offers, int[] quantities) {
        return jdbc.sql(sql)
                .param("lines", lines)
                .param("offers", offers)
                .param("quantities", quantities)
                .param("cart", cart)
                .param("now", Timestamp.from(clock.instant()));
    }

    private void settle(Outcome outcome, @Nullable UUID cart, Map<UUID, Integer> wanted) {
        // Whoever does not see a stock item would take its offer for one that is not counted.
        if (cart != null && !outcome.seesAll) {
            throw new IllegalStateException("Carts hold stock of all sellers: act as the system");
        }
        if (outcome.isShort) {
            throw new SoldOut(Shares.missing(wanted, takes(cart, wanted.keySet())));
        }
        tell(outcome.sellers, outcome.crossed);
    }

    List<Shares.Take> takes(@Nullable UUID cart, Collection<UUID> offers) {
        return jdbc.sql(ClaimSql.FREE)
                .param("cart", cart)
                .param("offers", offers.toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                new Shares.Take(
                                        row.getObject("offer_id", UUID.class),
                                        row.getObject("stock_item_id", UUID.class),
                                        row.getInt("quantity"),
                                        row.getInt("free")))
                .list();
    }

    private static Outcome outcome(ResultSet row) throws SQLException {
        return new Outcome(
                row.getBoolean("short"),
                row.getBoolean("sees_all"),
                ids(row.getArray("sellers")),
                ids(row.getArray("crossed")));
    }
}
