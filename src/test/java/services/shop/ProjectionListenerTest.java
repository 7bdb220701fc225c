package services.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.IntegrationTest;
import domain.catalog.CatalogEvent;
import domain.sellers.SellerEvent;
import domain.shared.SellerId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class ProjectionListenerTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Autowired ShopScenarios given;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transactions;
    @Autowired JdbcClient jdbc;

    @Test
    void publishesAProductOnceItIsApproved() {
        var product = given.product(given.unique("Event"), null);

        tell(new CatalogEvent.ProductApproved(product.id(), Instant.now()));

        await().atMost(SOON).untilAsserted(() -> assertThat(offers(product.id())).isZero());
    }

    @Test
    void hidesTheOffersOfASuspendedSeller() {
        var seller = given.seller(given.unique("Event"));
        var product = given.product(given.unique("Event"), null);
        var offer = given.offer(product, seller, 700);
        tell(new CatalogEvent.OfferChanged(product.id(), offer, seller, Instant.now()));
        await().atMost(SOON).untilAsserted(() -> assertThat(offers(product.id())).isOne());

        given.asSystem(
                "update seller set status = 'SUSPENDED', status_reason = 'x' where id = ?", seller);
        tell(new SellerEvent.SellerSuspended(new SellerId(seller), "x", Instant.now()));

        await().atMost(SOON).untilAsserted(() -> assertThat(offers(product.id())).isZero());
    }

    private void tell(Object event) {
        transactions.executeWithoutResult(_ -> events.publishEvent(event));
    }

    /** −1 for a product that is not public. */
    private int offers(UUID product) {
        return jdbc.sql(
                        """
                        select coalesce((select offer_count from shop_product where product_id = ?), -1)
                        """)
                .param(product)
                .query((row, _) -> row.getInt(1))
                .single();
    }
}
