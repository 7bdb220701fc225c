package services.search;

import domain.people.Permissions;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import services.shared.CurrentUser;

/** What can be found so far. */
@Configuration(proxyBeanMethods = false)
class SearchSources {

    @Bean
    SearchSource sellers(JdbcClient jdbc) {
        return new SqlSearchSource(
                jdbc,
                SearchHit.Kind.SELLER,
                Permissions.SELLERS_READ,
                """
                select id, display_name as title, concat_ws(' · ', number, status, nullif(city, '')) as detail
                  from seller
                 where plain(display_name) like plain(:like) or number::text = :text or slug = lower(:text)
                 order by similarity(plain(display_name), plain(:text)) desc, id
                 limit :most
                """,
                Map::of);
    }

    @Bean
    SearchSource products(JdbcClient jdbc) {
        return new SqlSearchSource(
                jdbc,
                SearchHit.Kind.PRODUCT,
                Permissions.CATALOG_READ,
                """
                select id, title, concat_ws(' · ', number, status, nullif(brand, '')) as detail
                  from product
                 where deleted_at is null
                   and (plain(title) like plain(:like) or number::text = :text
                        or id in (select product_id from product_variant where sku = :text or gtin = :text))
                 order by similarity(plain(title), plain(:text)) desc, id
                 limit :most
                """,
                Map::of);
    }

    @Bean
    SearchSource ownProductSearch(JdbcClient jdbc, CurrentUser currentUser) {
        return new SqlSearchSource(
                jdbc,
                SearchHit.Kind.OWN_PRODUCT,
                Permissions.OWN_PRODUCTS_READ,
                """
                select id, title, concat_ws(' · ', number, status, nullif(brand, '')) as detail
                  from product
                 where deleted_at is null
                   and owner_seller_id = :seller
                   and (plain(title) like plain(:like) or number::text = :text
                        or id in (select product_id from product_variant where sku = :text or gtin = :text))
                 order by similarity(plain(title), plain(:text)) desc, id
                 limit :most
                """,
                () -> Map.of("seller", currentUser.sellerId().value()));
    }

    @Bean
    SearchSource orders(JdbcClient jdbc) {
        return new SqlSearchSource(
                jdbc,
                SearchHit.Kind.ORDER,
                Permissions.ORDERS_READ,
                """
                select o.id, o.number::text as title,
                       concat_ws(' · ', o.customer_name, o.email, o.status) as detail
                  from order_page(
                           case when :text ~ '^#?[1-9][0-9]{0,17}$'
                                then jsonb_build_object('number', ltrim(:text, '#'))
                                else jsonb_build_object('words', jsonb_build_array(
                                         regexp_replace(plain(:text), '([%_\\\\])', '\\\\\\1', 'g')))
                           end, 0, :most) p
                  join customer_order o on o.id = p
                 where :like <> ''
                 order by o.placed_at desc, o.id
                """,
                Map::of);
    }

    @Bean
    SearchSource ownOrderSearch(JdbcClient jdbc, CurrentUser currentUser) {
        return new SqlSearchSource(
                jdbc,
                SearchHit.Kind.OWN_ORDER,
                Permissions.OWN_ORDERS_READ,
                """
                select id, order_number || '-' || position as title,
                       concat_ws(' · ', customer_name, status) as detail
                  from seller_order
                 where seller_id = :seller
                   and (search like plain(:like) or order_number::text = ltrim(:text, '#'))
                 order by placed_at desc, id
                 limit :most
                """,
                () -> Map.of("seller", currentUser.sellerId().value()));
    }

    @Bean
    SearchSource people(JdbcClient jdbc) {
        return new SqlSearchSource(
                jdbc,
                SearchHit.Kind.PERSON,
                Permissions.USERS_READ,
                """
                select id, display_name as title, concat_ws(' · ', email, status) as detail
                  from app_user
                 where plain(display_name) like plain(:like) or email like lower(:like)
                 order by similarity(plain(display_name), plain(:text)) desc, id
                 limit :most
                """,
                Map::of);
    }
}
