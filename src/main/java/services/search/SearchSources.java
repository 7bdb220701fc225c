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
