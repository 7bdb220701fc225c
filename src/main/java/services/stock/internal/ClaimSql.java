package services.stock.internal;

/**
 * The one statement by which carts and orders get what they want, or nothing of it.
 *
 * <p>It expects the items to be locked. All parts see the state before the statement, so each of
 * them asks {@code shortage} whether it may do its part.
 */
final class ClaimSql {

    private static final String DEMAND =
            """
            with wanted as (
                select * from unnest(cast(:lines as uuid[]), cast(:offers as uuid[]),
                                     cast(:quantities as int[])) as w (line_id, offer_id, quantity)
            ), demand as (
                select w.line_id, s.stock_item_id, s.seller_id, s.quantity as per_unit,
                       w.quantity * s.quantity as quantity
                  from wanted w
                  join offer_stock s on s.offer_id = w.offer_id
            ), change as (
                select stock_item_id, sum(quantity)::int as quantity
                  from (select stock_item_id, quantity from demand
                        union all
                        select stock_item_id, -quantity from stock_reservation
                         where cart_id = cast(:cart as uuid)) each
                 group by stock_item_id
                having sum(quantity) <> 0
            ), item as materialized (
                select i.id, i.seller_id, c.quantity,
                       i.on_hand + i.backorder_limit - i.reserved as free
                  from stock_item i
                  join change c on c.stock_item_id = i.id
            ), shortage as materialized (
                select 1 from item where quantity > 0 and quantity > free
            ), changed as (
                update stock_item i
                   set reserved = i.reserved + c.quantity, updated_at = :now
                  from item c
                 where i.id = c.id and not exists (select from shortage)
            ),
            """;

    private static final String OUTCOME =
            """
            select exists (select from shortage) as short, scope_is_all() as sees_all,
                   (select array_agg(distinct seller_id) from item) as sellers,
                   (select array_agg(distinct s.offer_id)
                      from item i
                      join offer_stock s on s.stock_item_id = i.id
                     where (i.free >= s.quantity) <> (i.free - i.quantity >= s.quantity)) as crossed
            """;

    static final String FOR_CART =
            DEMAND
                    + """
                    let_go as (
                        delete from stock_reservation
                         where cart_id = cast(:cart as uuid) and not exists (select from shortage)
                           and stock_item_id not in (select stock_item_id from demand)
                    ), held as (
                        insert into stock_reservation (stock_item_id, seller_id, cart_id, quantity,
                                                       expires_at)
                        select stock_item_id, seller_id, cast(:cart as uuid), sum(quantity), :until
                          from demand
                         where not exists (select from shortage)
                         group by stock_item_id, seller_id
                            on conflict (cart_id, stock_item_id)
                            do update set quantity = excluded.quantity,
                                          expires_at = excluded.expires_at
                    )
                    """
                    + OUTCOME;

    static final String FOR_LINES =
            DEMAND
                    + """
                    let_go as (
                        delete from stock_reservation
                         where cart_id = cast(:cart as uuid) and not exists (select from shortage)
                    ), held as (
                        insert into stock_reservation (stock_item_id, seller_id, order_line_id,
                                                       quantity, per_unit)
                        select stock_item_id, seller_id, line_id, quantity, per_unit
                          from demand
                         where not exists (select from shortage)
                    )
                    """
                    + OUTCOME;

    /** What each offer takes of each item, and what is free for it; to say what is missing. */
    static final String FREE =
            """
            select s.offer_id, s.stock_item_id, s.quantity,
                   i.on_hand + i.backorder_limit - i.reserved + coalesce(r.quantity, 0) as free
              from offer_stock s
              join stock_item i on i.id = s.stock_item_id
              left join stock_reservation r
                     on r.stock_item_id = i.id and r.cart_id = cast(:cart as uuid)
             where s.offer_id = any (:offers)
             order by s.offer_id, s.stock_item_id
            """;

    private ClaimSql() {}
}
