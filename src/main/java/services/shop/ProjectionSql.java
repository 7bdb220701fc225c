package services.shop;

/**
 * The statements of the projection. Those that publish and withdraw answer the ids of the products
 * they changed, and write nothing that is already so.
 */
final class ProjectionSql {

    static final String ALL_PRODUCTS =
            """
            select id from product where id <> :id
            union select product_id from shop_product order by 1
            """;

    static final String PRODUCTS_OF_OFFERS =
            "select distinct product_id from offer where id = any (:ids)";

    static final String PRODUCTS_OF_SELLER =
            """
            select product_id from offer where seller_id = :id
            union select id from product where owner_seller_id = :id
            union select product_id from shop_offer where seller_id = :id
            """;

    static final String PRODUCTS_OF_CATEGORY =
            """
            select p.id from product p join category c on c.id = p.category_id
             where c.path @> array[:id]
            union select product_id from shop_product where category_path @> array[:id]
            """;

    /** Runs first, while the old titles are still there: the counts move by the difference. */
    static final String COUNT_WORDS =
            """
            with texts as (
                select plain_title || ' ' || shop_plain(brand) as words, -1 as step
                  from shop_product where product_id = any (:ids)
                union all
                select shop_plain(title || ' ' || brand), 1
                  from shop_source where product_id = any (:ids)),
            steps as (
                select word, sum(step) as step
                  from texts,
                       lateral (select distinct unnest(string_to_array(words, ' ')) as word) each
                 where length(word) between 2 and 40 and word !~ '^[0-9]+$'
                 group by word having sum(step) <> 0)
            insert into shop_word (word, occurrences)
            select word, step from steps order by word
            on conflict (word) do update
               set occurrences = shop_word.occurrences + excluded.occurrences
            """;

    static final String STATISTICS = "select shop_refresh_statistics()";

    static final String FORGET_WORDS = "delete from shop_word where occurrences <= 0";

    static final String WITHDRAW_PRODUCTS =
            """
            delete from shop_product
             where product_id = any (:ids)
               and product_id not in (
                   select product_id from shop_source where product_id = any (:ids))
            returning product_id
            """;

    /**
     * What is read of many products is read once for all of them, not once for each. The function
     * is asked only about prices that have changed at all; being called costs it more than the
     * answer.
     */
    static final String PUBLISH_PRODUCTS =
            """
            with open_offers as materialized (
                select * from shop_source_offer where product_id = any (:ids)),
            offers as (
                select product_id, count(*)::int as offer_count,
                       array_agg(distinct seller_id order by seller_id) as seller_ids
                  from open_offers group by product_id),
            best as (
                select distinct on (product_id) *
                  from open_offers
                 where preference = 1
                 order by product_id, sold_out, (currency = product_currency) desc,
                          price_minor_units, handling_days, condition_rank, created_at, offer_id),
            facets as (
                select f.product_id,
                       array_agg(distinct f.key || '=' || f.value
                                 order by f.key || '=' || f.value) as facets
                  from shop_source_facet f
                 where f.product_id = any (:ids) and f.value <> ''
                   and length(f.key) <= 40 and length(f.value) <= 60
                 group by f.product_id)
            insert into shop_product as known (
                product_id, slug, title, brand, category_id, category_path, seller_ids, facets,
                image_key, image_url, price_minor_units, list_price_minor_units,
                lowest_30_minor_units, currency, offer_count, published_at, updated_at,
                plain_title, rating_average, rating_count, search, sold_out)
            select p.id, p.slug, p.title, p.brand, c.id, coalesce(c.path, '{}'),
                   coalesce(offers.seller_ids, '{}'), coalesce(facets.facets, '{}'),
                   nullif(image.image_key, ''), image.source_url,
                   best.price_minor_units, best.list_price_minor_units,
                   case when exists (select 1 from offer_price price
                                      where price.offer_id = best.offer_id offset 1)
                        then shop_lowest_30(best.offer_id, best.currency) end, best.currency,
                   coalesce(offers.offer_count, 0),
                   coalesce(p.approved_at, p.created_at), now(), shop_plain(p.title),
                   rated.average, rated.reviews,
                   setweight(to_tsvector('simple', shop_plain(p.title)), 'A')
                   || setweight(to_tsvector('simple', shop_plain(p.brand)), 'B')
                   || setweight(to_tsvector('simple', shop_plain(coalesce(names.names, ''))), 'B')
                   || setweight(to_tsvector('simple', shop_plain(coalesce(codes.codes, ''))), 'B')
                   || setweight(to_tsvector('simple', shop_plain(left(
                          regexp_replace(p.description_html, '<[^>]*>|&[a-z0-9#]+;', ' ', 'g'),
                          20000))), 'C'),
                   coalesce(best.sold_out, false)
              from shop_source source
              join product p on p.id = source.product_id
              left join category c on c.id = p.category_id
              left join lateral (
                    select string_agg(name.value, ' ') as names
                      from category above
                      cross join lateral jsonb_each_text(above.names) as name
                     where above.id = any (c.path)) names on true
              left join lateral (
                    select string_agg(v.sku || ' ' || coalesce(v.gtin, ''), ' ') as codes
                      from product_variant v where v.product_id = p.id) codes on true
              left join lateral (
                    select i.image_key, i.source_url from product_image i
                     where i.product_id = p.id order by i.position, i.id limit 1) image on true
              left join lateral (
                    select round(avg(r.rating), 2) as average, count(*)::int as reviews
                      from review r
                     where r.product_id = p.id and r.status = 'PUBLISHED') rated on true
              left join offers on offers.product_id = p.id
              left join best on best.product_id = p.id
              left join facets on facets.product_id = p.id
             where p.id = any (:ids)
            on conflict (product_id) do update set
                slug = excluded.slug, title = excluded.title, brand = excluded.brand,
                category_id = excluded.category_id, category_path = excluded.category_path,
                seller_ids = excluded.seller_ids, facets = excluded.facets,
                image_key = excluded.image_key, image_url = excluded.image_url,
                price_minor_units = excluded.price_minor_units,
                list_price_minor_units = excluded.list_price_minor_units,
                lowest_30_minor_units = excluded.lowest_30_minor_units,
                currency = excluded.currency, offer_count = excluded.offer_count,
                published_at = excluded.published_at, updated_at = excluded.updated_at,
                plain_title = excluded.plain_title, rating_average = excluded.rating_average,
                rating_count = excluded.rating_count, search = excluded.search,
                sold_out = excluded.sold_out
             where (known.slug, known.title, known.brand, known.category_id, known.category_path,
                    known.seller_ids, known.facets, known.image_key, known.image_url,
                    known.price_minor_units, known.list_price_minor_units,
                    known.lowest_30_minor_units, known.currency, known.offer_count,
                    known.published_at, known.rating_average, known.rating_count,
                    known.search, known.sold_out)
                   is distinct from
                   (excluded.slug, excluded.title, excluded.brand, excluded.category_id,
                    excluded.category_path, excluded.seller_ids, excluded.facets,
                    excluded.image_key, excluded.image_url, excluded.price_minor_units,
                    excluded.list_price_minor_units, excluded.lowest_30_minor_units,
                    excluded.currency, excluded.offer_count, excluded.published_at,
                    excluded.rating_average, excluded.rating_count, excluded.search,
                    excluded.sold_out)
            returning product_id
            """;

    static final String WITHDRAW_OFFERS =
            """
            delete from shop_offer
             where product_id = any (:ids)
               and offer_id not in (
                   select offer_id from shop_source_offer where product_id = any (:ids))
            returning product_id
            """;

    static final String PUBLISH_OFFERS =
            """
            insert into shop_offer as known (
                offer_id, product_id, variant_id, seller_id, condition, price_minor_units,
                list_price_minor_units, lowest_30_minor_units, currency, handling_days,
                bulk_prices, is_best, sold_out)
            select o.offer_id, o.product_id, o.variant_id, o.seller_id, o.condition,
                   o.price_minor_units, o.list_price_minor_units,
                   case when exists (select 1 from offer_price price
                                      where price.offer_id = o.offer_id offset 1)
                        then shop_lowest_30(o.offer_id, o.currency) end, o.currency, o.handling_days,
                   o.bulk_prices, o.preference = 1, o.sold_out
              from shop_source_offer o
              join shop_product p on p.product_id = o.product_id
             where o.product_id = any (:ids)
            on conflict (offer_id) do update set
                product_id = excluded.product_id, variant_id = excluded.variant_id,
                seller_id = excluded.seller_id, condition = excluded.condition,
                price_minor_units = excluded.price_minor_units,
                list_price_minor_units = excluded.list_price_minor_units,
                lowest_30_minor_units = excluded.lowest_30_minor_units,
                currency = excluded.currency, handling_days = excluded.handling_days,
                bulk_prices = excluded.bulk_prices, is_best = excluded.is_best,
                sold_out = excluded.sold_out
             where known.* is distinct from excluded.*
            returning product_id
            """;

    private ProjectionSql() {}
}
