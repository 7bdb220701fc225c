package services.isolation;

import java.util.List;

/** A row in every table of stock, checkout, orders and what follows them, none of them public. */
final class OrderRowsOfASeller {

    static final List<String> ROWS =
            List.of(
                    """
                    insert into stock_location (id, seller_id, name, version) values (:id,
                            :seller, 'Secret', 0)
                    """,
                    """
                    insert into stock_item (id, seller_id, location_id, sku, on_hand, reserved,
                            updated_at)
                    values (:id, :seller, :id, 'SECRET', 5, 1, now())
                    """,
                    """
                    insert into offer_stock (offer_id, stock_item_id, seller_id,
                            quantity) values (:id, :id, :seller, 1)
                    """,
                    """
                    insert into stock_movement (stock_item_id, seller_id, kind, quantity,
                            on_hand_after, moved_by, at)
                    values (:id, :seller, 'RECEIVED', 5, 5, 'Victim', now())
                    """,
                    """
                    insert into shipping_method (id, seller_id, name, kind, currency, steps)
                    values (:id, :seller, 'Secret', 'FLAT', 'EUR', '[]')
                    """,
                    """
                    insert into voucher (id, code, seller_id, kind, percent, platform_share,
                            created_at)
                    values (:id, upper('S' || left(replace(:id::text, '-', ''), 30)), :seller,
                            'PERCENT', 5, 0, now())
                    """,
                    """
                    insert into cart (id, currency, created_at, updated_at) values (:id, 'EUR',
                            now(), now())
                    """,
                    """
                    insert into cart_line (cart_id, offer_id, seller_id, quantity,
                            seen_price_minor_units, position, added_at)
                    values (:id, :id, :seller, 1, 100, 1, now())
                    """,
                    """
                    insert into cart_shipping (cart_id, seller_id,
                            shipping_method_id) values (:id, :seller, :id)
                    """,
                    """
                    insert into payment (id, cart_id, gateway, status, amount_minor_units,
                            captured_minor_units, currency,
                                         created_at, updated_at)
                    values (:id, :id, 'test', 'CAPTURED', 500, 500, 'EUR', now(), now())
                    """,
                    """
                    insert into customer_order (id, cart_id, email, customer_name, status,
                            currency, items_minor_units,
                                                discounts_minor_units, shipping_minor_units,
                            tax_minor_units,
                                                total_minor_units, placed_at, updated_at,
                            last_seq)
                    values (:id, :id, 'somebody@shoppers.example', 'Somebody', 'PLACED', 'EUR',
                            500, 0, 0, 0, 500, now(), now(), 1)
                    """,
                    """
                    insert into seller_order (id, order_id, order_number, position, seller_id,
                            customer_name, status,
                                              prices_include_tax, currency, items_minor_units,
                            seller_discount_minor_units,
                                              platform_discount_minor_units,
                            shipping_minor_units, tax_minor_units,
                                              total_minor_units, placed_at, updated_at, last_seq)
                    select :id, :id, number, 1, :seller, 'Somebody', 'TO_ACCEPT', true, 'EUR',
                            500, 0, 0, 0, 0, 500, now(), now(), 1
                      from customer_order where id = :id
                    """,
                    """
                    insert into order_line (id, order_id, seller_order_id, seller_id,
                            payment_id, position, title, sku, status,
                                            quantity, unit_price_minor_units,
                            seller_discount_minor_units,
                                            platform_discount_minor_units,
                            shipping_minor_units, tax_minor_units)
                    values (:id, :id, :id, :seller, :id, 1, 'Secret lamp', 'SECRET', 'PLACED',
                            1, 500, 0, 0, 0, 0)
                    """,
                    """
                    insert into order_event (stream_id, seq, order_id, seller_id, type,
                            content, actor, at)
                    values (:id, 1, :id, :seller, 'Placed', '{}', 'Victim', now())
                    """,
                    """
                    insert into stock_reservation (stock_item_id, seller_id, order_line_id,
                            quantity)
                    values (:id, :seller, :id, 1)
                    """,
                    """
                    insert into shipment (id, seller_order_id, order_id, seller_id, status,
                            shipped_at)
                    values (:id, :id, :id, :seller, 'SHIPPED', now())
                    """,
                    """
                    insert into shipment_line (shipment_id, order_line_id, seller_id,
                            quantity) values (:id, :id, :seller, 1)
                    """,
                    """
                    insert into order_note (id, order_id, seller_order_id, seller_id, text,
                            author, at)
                    values (:id, :id, :id, :seller, 'Secret', 'Victim', now())
                    """,
                    """
                    insert into order_message (id, order_id, seller_order_id, seller_id,
                            from_party, author, text, at)
                    values (:id, :id, :id, :seller, 'SELLER', 'Victim', 'Secret', now())
                    """,
                    """
                    insert into order_document (id, order_id, seller_order_id, seller_id, kind,
                            number, storage_key, created_at)
                    values (:id, :id, :id, :seller, 'INVOICE', 'SECRET-' || :id, 'secret', now())
                    """,
                    """
                    insert into seller_document_number (seller_id, kind, last) values (:seller,
                            'INVOICE', 1)
                    """,
                    """
                    insert into return_policy (id, seller_id, window_days,
                            reasons) values (:id, :seller, 60, array['DAMAGED'])
                    """,
                    """
                    insert into return_request (id, order_id, seller_order_id, seller_id,
                            status, reason, wish, requested_at, updated_at)
                    values (:id, :id, :id, :seller, 'REQUESTED', 'DAMAGED', 'REFUND', now(),
                            now())
                    """,
                    """
                    insert into return_line (return_id, order_line_id, seller_id,
                            quantity) values (:id, :id, :seller, 1)
                    """,
                    """
                    insert into refund (id, order_id, seller_order_id, seller_id, payment_id,
                            cause, cause_id,
                                        amount_minor_units, currency, status, made_by, made_at)
                    values (:id, :id, :id, :seller, :id, 'AMOUNT', 'secret', 100, 'EUR',
                            'SENT', 'Victim', now())
                    """,
                    """
                    insert into refund_line (refund_id, order_line_id, seller_id,
                            item_minor_units, shipping_minor_units, tax_minor_units)
                    values (:id, :id, :seller, 100, 0, 0)
                    """,
                    """
                    insert into dispute (id, order_id, seller_order_id, seller_id, status,
                            reason, claim, amount_minor_units,
                                         currency, answer_due_at, opened_at, updated_at)
                    values (:id, :id, :id, :seller, 'OPEN', 'DAMAGED', 'Secret', 100, 'EUR',
                            now(), now(), now())
                    """,
                    """
                    insert into dispute_statement (id, dispute_id, seller_id, from_party,
                            author, text, at)
                    values (:id, :id, :seller, 'SELLER', 'Victim', 'Secret', now())
                    """,
                    """
                    insert into review (id, order_id, seller_order_id, order_line_id,
                            seller_id, author, rating, status, written_at)
                    values (:id, :id, :id, :id, :seller, 'Somebody', 5, 'SUBMITTED', now())
                    """);

    private OrderRowsOfASeller() {}
}
