package services.stock.internal;

import domain.orders.LineQuantity;
import domain.stock.MovementKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.stock.internal.Shelf.Move;

/** Takes off the shelf what goes to shoppers, and puts back what comes back from them. */
@Component
class Dispatching {

    /** Parcels are facts: more went than was counted, so the count was wrong. */
    private static final String SHIPPED_UNCOUNTED = "Shipped although not counted";

    private static final String RESERVED =
            """
            select r.id, r.stock_item_id, r.order_line_id, r.quantity, r.per_unit, i.on_hand
              from stock_reservation r
              join stock_item i on i.id = r.stock_item_id
             where r.order_line_id = any (:lines)
             order by r.stock_item_id, r.order_line_id
            """;

    private static final String SHIPPED =
            """
            select stock_item_id, order_line_id, units, quantity
              from (select stock_item_id, order_line_id,
                           sum(case kind when 'SHIPPED' then units else -units end) as units,
                           max(abs(quantity) / units) as quantity
                      from stock_movement
                     where order_line_id = any (:lines) and kind in ('SHIPPED', 'RETURNED')
                     group by stock_item_id, order_line_id) moved
             where units > 0
             order by stock_item_id, order_line_id
            """;

    private record Reserved(long id, UUID item, UUID line, int quantity, int perUnit, int onHand) {}

    private record Shipped(UUID item, UUID line, int units, int perUnit) {}

    private final JdbcClient jdbc;
    private final ItemLocks locks;
    private final Shelf shelf;

    Dispatching(JdbcClient jdbc, ItemLocks locks, Shelf shelf) {
        this.jdbc = jdbc;
        this.locks = locks;
        this.shelf = shelf;
    }

    void ship(List<LineQuantity> lines, String reference) {
        var units = byLine(lines);
        var ids = units.keySet().toArray(UUID[]::new);
        var _ = locks.ofReserved(ids);
        var moves = new ArrayList<Move>();
        var onHand = new HashMap<UUID, Integer>();
        for (var reserved : reserved(ids)) {
            var shipped = Math.min(units.getOrDefault(reserved.line, 0), unitsOf(reserved));
            var quantity = shipped * reserved.perUnit;
            var there = onHand.getOrDefault(reserved.item, reserved.onHand);
            if (quantity > there) {
                moves.add(
                        Move.of(
                                reserved.item,
                                MovementKind.CORRECTED,
                                quantity - there,
                                SHIPPED_UNCOUNTED,
                                reference));
                there = quantity;
            }
            moves.add(shipped(reserved, shipped, reference));
            onHand.put(reserved.item, there - quantity);
            lower(reserved, quantity);
        }
        shelf.move(moves);
    }

    void putBack(List<LineQuantity> lines, String reference) {
        var units = byLine(lines);
        var ids = units.keySet().toArray(UUID[]::new);
        var _ = locks.ofShipped(ids);
        shelf.move(
                shipped(ids).stream()
                        .map(
                                each ->
                                        returned(
                                                each,
                                                Math.min(
                                                        units.getOrDefault(each.line, 0),
                                                        each.units),
                                                reference))
                        .toList());
    }

    private static Map<UUID, Integer> byLine(List<LineQuantity> lines) {
        return lines.stream()
                .collect(
                        Collectors.toMap(
                                line -> line.line().value(), LineQuantity::quantity, Integer::sum));
    }

    private static int unitsOf(Reserved reserved) {
        return reserved.quantity / reserved.perUnit;
    }

    private static Move shipped(Reserved from, int units, String reference) {
        var quantity = units * from.perUnit;
        return new Move(
                from.item,
                MovementKind.SHIPPED,
                -quantity,
                quantity,
                "",
                reference,
                from.line,
                units);
    }

    private static Move returned(Shipped from, int units, String reference) {
        return new Move(
                from.item,
                MovementKind.RETURNED,
                units * from.perUnit,
                0,
                "",
                reference,
                from.line,
                units);
    }

    private void lower(Reserved reserved, int quantity) {
        var sql =
                quantity == reserved.quantity
                        ? "delete from stock_reservation where id = :id and quantity = :quantity"
                        : "update stock_reservation set quantity = quantity - :quantity where id = :id";
        var _ = jdbc.sql(sql).param("id", reserved.id).param("quantity", quantity).update();
    }

    private List<Reserved> reserved(UUID[] lines) {
        return jdbc.sql(RESERVED)
                .param("lines", lines)
                .query(
                        (row, _) ->
                                new Reserved(
                                        row.getLong("id"),
                                        row.getObject("stock_item_id", UUID.class),
                                        row.getObject("order_line_id", UUID.class),
                                        row.getInt("quantity"),
                                        row.getInt("per_unit"),
                                        row.getInt("on_hand")))
                .list();
    }

    private List<Shipped> shipped(UUID[] lines) {
        return jdbc.sql(SHIPPED)
                .param("lines", lines)
                .query(
                        (row, _) ->
                                new Shipped(
                                        row.getObject("stock_item_id", UUID.class),
                                        row.getObject("order_line_id", UUID.class),
                                        row.getInt("units"),
                                        row.getInt("quantity")))
                .list();
    }
}
