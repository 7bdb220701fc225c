package services.stock.internal;

import domain.stock.MovementKind;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.shared.CurrentUser;

/** Changes what is on hand, each time with a movement; the items must be locked. */
@Component
public class Shelf {

    /**
     * A change of one item.
     *
     * @param quantity more if above zero, less if below
     * @param released how much of what was reserved is let go with it
     * @param line of the order it is for; null otherwise
     * @param units of that line
     */
    public record Move(
            UUID item,
            MovementKind kind,
            int quantity,
            int released,
            String reason,
            String reference,
            @Nullable UUID line,
            int units) {

        public static Move of(
                UUID item, MovementKind kind, int quantity, String reason, String ref) {
            return new Move(item, kind, quantity, 0, reason, ref, null, 0);
        }
    }

    private static final String MOVE =
            """
            with changed as (
                update stock_item i
                   set on_hand = i.on_hand + :quantity, reserved = i.reserved - :released,
                       updated_at = :now
                 where i.id = :item
                returning i.seller_id, i.on_hand
            )
            insert into stock_movement (stock_item_id, seller_id, kind, quantity, on_hand_after,
                                        reason, reference, moved_by, at, order_line_id, units)
            select :item, seller_id, :kind, :quantity, on_hand, :reason, :reference, :by, :now,
                   cast(:line as uuid), cast(:units as int)
              from changed
            """;

    private static final String OFFERS_TO_BE_HAD =
            """
            select s.offer_id
              from offer_stock s
              join stock_item i on i.id = s.stock_item_id
             where s.offer_id in (select offer_id from offer_stock where stock_item_id = any (:items))
             group by s.offer_id
            having bool_and(i.on_hand + i.backorder_limit - i.reserved >= s.quantity)
            """;

    private final JdbcClient jdbc;
    private final Claiming claiming;
    private final CurrentUser currentUser;
    private final Clock clock;

    Shelf(JdbcClient jdbc, Claiming claiming, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.claiming = claiming;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Moves, and tells which offers can now be bought or no longer. */
    public void move(List<Move> moves) {
        changing(
                moves.stream().map(Move::item).distinct().toList(),
                () -> moves.forEach(this::move));
    }

    /** Runs something that changes the items, and tells which offers crossed the line by it. */
    public void changing(Collection<UUID> items, Runnable change) {
        var before = offersToBeHad(items);
        change.run();
        var after = offersToBeHad(items);
        var crossed = new HashSet<>(before);
        crossed.addAll(after);
        crossed.removeIf(offer -> before.contains(offer) && after.contains(offer));
        claiming.tell(sellers(items), crossed);
    }

    private void move(Move move) {
        var _ =
                jdbc.sql(MOVE)
                        .param("item", move.item)
                        .param("kind", move.kind.name())
                        .param("quantity", move.quantity)
                        .param("released", move.released)
                        .param("reason", move.reason)
                        .param("reference", move.reference)
                        .param("by", currentUser.name())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("line", move.line)
                        .param("units", move.line == null ? null : move.units)
                        .update();
    }

    private Set<UUID> offersToBeHad(Collection<UUID> items) {
        return new LinkedHashSet<>(
                jdbc.sql(OFFERS_TO_BE_HAD)
                        .param("items", items.toArray(UUID[]::new))
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list());
    }

    private Set<UUID> sellers(Collection<UUID> items) {
        return new HashSet<>(
                jdbc.sql("select distinct seller_id from stock_item where id = any (:items)")
                        .param("items", items.toArray(UUID[]::new))
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list());
    }
}
