package views.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.ForTests;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;
import services.shared.ActingAs;

/** Looks for what an import made where shoppers look for it. */
@ForTests
public class ImportedGoods {

    private static final String SOLD =
            """
            select distinct on (p.id) p.slug, p.title
              from import_row r
              join product p on p.id::text = r.target_id
              join offer o on o.product_id = p.id and o.status = 'ACTIVE'
             where r.job_id = :job and r.kind = 'PRODUCTS' and p.status = 'APPROVED'
             order by p.id
             limit 3
            """;

    private final MockMvc browser;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    ImportedGoods(MockMvc browser, JdbcClient jdbc, TransactionOperations transactions) {
        this.browser = browser;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** A product somebody sells. */
    public record Sold(String slug, String title) {}

    /** Up to three of the products an import made. */
    public List<Sold> of(UUID job) {
        return ActingAs.systemGet(
                () ->
                        transactions.execute(
                                _ -> jdbc.sql(SOLD).param("job", job).query(Sold.class).list()));
    }

    public void areFoundByTheirTitles(UUID job) throws Exception {
        var found = of(job);
        assertThat(found).isNotEmpty();
        for (var product : found) {
            browser.perform(get("/search").param("q", product.title()))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("/p/")));
            browser.perform(get("/p/" + product.slug())).andExpect(status().isOk());
        }
    }
}
