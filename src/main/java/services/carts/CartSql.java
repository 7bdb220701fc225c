package services.carts;

/** The statements that read carts. */
final class CartSql {

    /** One cart with everything its price depends on; {@code %s} says which, of {@code c}. */
    static final String READ =
            """
            select c.id, c.customer_id, c.currency, c.email, c.version,
                   c.shipping_address::text as ship_to, c.billing_address::text as bill_to,
                   c.voucher_codes,
                   (select json_agg(json_build_object(
                               'offer', o.id, 'seller', o.seller_id, 'variant', o.variant_id,
                               'product', o.product_id, 'slug', p.slug, 'title', p.title,
                               'brand', p.brand, 'options', v.option_values,
                               'sku', o.seller_sku, 'condition', o.condition,
                               'imageKey', image.image_key, 'imageUrl', image.source_url,
                               'path', coalesce(g.path, '{}'),
                               'categories', (
                                   select coalesce(array_agg(
                                              above.slug order by array_position(g.path, above.id)),
                                              '{}')
                                     from category above where above.id = any (g.path)),
                               'quantity', l.quantity, 'seen', l.seen_price_minor_units,
                               'price', o.price_minor_units, 'bulk', o.bulk_prices,
                               'handling', o.handling_days, 'grams', coalesce(v.weight_grams, 0),
                               'state', cart_line_state(o, p, s, c.currency),
                               'left', (
                                   select min((i.on_hand + i.backorder_limit - i.reserved
                                                  + coalesce(held.quantity, 0)) / os.quantity)
                                     from offer_stock os
                                     join stock_item i on i.id = os.stock_item_id
                                     left join stock_reservation held
                                       on held.cart_id = c.id and held.stock_item_id = i.id
                                    where os.offer_id = o.id))
                            order by l.position, l.offer_id)
                      from cart_line l
                      join offer o on o.id = l.offer_id
                      join product p on p.id = o.product_id
                      join product_variant v on v.id = o.variant_id
                      join seller s on s.id = o.seller_id
                      left join category g on g.id = p.category_id
                      left join lateral (
                            select i.image_key, i.source_url from product_image i
                             where i.product_id = p.id
                             order by (i.variant_id is distinct from v.id), i.position, i.id
                             limit 1) image on true
                     where l.cart_id = c.id)::text as lines,
                   (select json_agg(json_build_object(
                               'id', s.id, 'name', s.display_name, 'slug', s.slug,
                               'pricesIncludeTax', s.prices_include_tax,
                               'chosen', (select chosen.shipping_method_id from cart_shipping chosen
                                           where chosen.cart_id = c.id and chosen.seller_id = s.id),
                               'methods', (
                                   select coalesce(json_agg(json_build_object(
                                              'id', m.id, 'name', m.name, 'kind', m.kind,
                                              'currency', m.currency, 'steps', m.steps,
                                              'freeFrom', m.free_from_minor_units,
                                              'countries', m.countries, 'daysFrom', m.days_from,
                                              'daysTo', m.days_to) order by m.position, m.id), '[]')
                                     from shipping_method m
                                    where m.seller_id = s.id and m.active
                                      and m.currency = c.currency)))
                      from seller s
                     where s.id in (select l.seller_id from cart_line l where l.cart_id = c.id)
                   )::text as sellers,
                   (select json_agg(json_build_object(
                               'country', r.country, 'category', r.category_id,
                               'percent', r.percent, 'from', r.valid_from))
                      from tax_rate r
                     where r.country = c.shipping_address ->> 'country')::text as rates,
                   (select json_agg(json_build_object(
                               'id', t.id, 'code', t.code, 'seller', t.seller_id,
                               'percent', t.percent, 'amount', t.amount_minor_units,
                               'currency', t.currency, 'minimum', t.minimum_minor_units,
                               'platformShare', t.platform_share, 'startsAt', t.starts_at,
                               'endsAt', t.ends_at, 'usageLimit', t.usage_limit,
                               'customerLimit', t.customer_limit, 'used', t.used,
                               'active', t.active,
                               'usedByShopper', (
                                   select count(*) from voucher_use u
                                    where u.voucher_id = t.id and u.customer = c.email
                                      and c.email <> '')))
                      from voucher t
                     where t.code = any (c.voucher_codes))::text as vouchers
              from cart c
             where c.status = 'OPEN' and %s
            """;

    private CartSql() {}
}
