package services.stock.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.IntegrationTest;
import domain.stock.StockTerms;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import services.catalog.CatalogScenarios;
import services.sellers.SellerScenarios;
import services.stock.NewStockItem;
import services.stock.StockItems;
import services.stock.StockLocations;
import services.stock.StockScenarios;
import services.stock.Stocktaking;

@IntegrationTest
class LowStockJobTest {

    @Autowired StockScenarios given;
    @Autowired SellerScenarios sellers;
    @Autowired CatalogScenarios catalog;
    @Autowired StockItems items;
    @Autowired StockLocations locations;
    @Autowired Stocktaking stocktaking;
    @Autowired LowStockJob job;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    @Test
    void writesOnceEachTimeSomethingBecomesLow() {
        var seller = sellers.approved("Low Lamps");
        var item =
                catalog.as(
                        seller,
                        () ->
                                items.create(
                                        new NewStockItem(
                                                locations.usual(),
                                                "LAMP-1",
                                                new StockTerms("Lamp", 0, 2),
                                                1)));

        job.run(clock.instant().minus(LowStockJob.PATIENCE));
        assertThat(mails(seller.email())).isEmpty();

        job.run(clock.instant().plusSeconds(1));
        job.run(clock.instant().plusSeconds(1));
        assertThat(mails(seller.email())).singleElement().asString().contains("LAMP-1  Lamp: 1");

        catalog.as(seller, () -> stocktaking.receive(item, 5, ""));
        catalog.as(seller, () -> stocktaking.count(item, 2, ""));
        job.run(clock.instant().plusSeconds(1));
        assertThat(mails(seller.email())).hasSize(2);
    }

    private List<String> mails(String address) {
        return given.system(
                () ->
                        jdbc.sql(
                                        """
                                        select body_text from mail
                                         where recipient = :address and subject like 'Low stock%'
                                        """)
                                .param("address", address)
                                .query((row, _) -> row.getString(1))
                                .list());
    }
}
