-- After an import the planner, and the plans kept for foreign keys, still believe that tables are
-- empty until a vacuum comes by. The application owns no table and may not analyze one itself. Only
-- the columns that joins use are looked at: sampling search vectors would take seconds.
create function shop_refresh_statistics() returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    analyze product (id, status, owner_seller_id, category_id),
            product_variant (id, product_id),
            product_image (product_id),
            offer (id, product_id, variant_id, seller_id, status),
            offer_price (offer_id),
            seller (id, status),
            category (id),
            shop_product (product_id),
            shop_offer (offer_id, product_id),
            shop_word (word);
end $$;
revoke all on function shop_refresh_statistics() from public;
grant execute on function shop_refresh_statistics() to ${app_role};
