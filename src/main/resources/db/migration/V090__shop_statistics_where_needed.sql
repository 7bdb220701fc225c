-- Two faults of the first version: it left out deleted_at, of which the planner then believes that
-- one row in two hundred is null, so that it joined a thousand products row by row; and it looked at
-- every table each time. Now a table is looked at only when it has grown by half since the last
-- time, so that asking costs nothing and may be done before every part.
create or replace function shop_refresh_statistics() returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    wanted record;
begin
    for wanted in
        select known.oid::regclass as name, source.columns
          from (values
                ('product', 'id, status, owner_seller_id, category_id, deleted_at'),
                ('product_variant', 'id, product_id'),
                ('product_image', 'product_id'),
                ('offer', 'id, product_id, variant_id, seller_id, status, deleted_at, condition, currency'),
                ('offer_price', 'offer_id, currency'),
                ('seller', 'id, status, holiday_from, holiday_until'),
                ('category', 'id'),
                ('shop_product', 'product_id'),
                ('shop_offer', 'offer_id, product_id'),
                ('shop_word', 'word')) as source (name, columns)
          join pg_class known on known.oid = source.name::regclass
         where pg_relation_size(known.oid) > 1.5 * 8192 * known.relpages + 8192
    loop
        execute format('analyze %s (%s)', wanted.name, wanted.columns);
    end loop;
end $$;
