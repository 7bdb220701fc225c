package services.people;

import app.ForTests;
import domain.shared.SellerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import services.shared.ActingAs;

/** Sellers for tests of people, which need a team to belong to and nothing more of a seller. */
@ForTests
class SellerRows {

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    SellerRows(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    SellerId any() {
        var id = SellerId.next();
        ActingAs.system(
                () ->
                        transactions.executeWithoutResult(
                                _ ->
                                        jdbc.sql(
                                                        """
                                                        insert into seller (id, slug, display_name, legal_name,
                                                               status, applied_at, updated_at, version)
                                                        values (:id, :slug, :name, :name,
                                                                'APPLIED', now(), now(), 0)
                                                        """)
                                                .param("id", id.value())
                                                .param("slug", "people-" + id)
                                                .param("name", "Seller " + id)
                                                .update()));
        return id;
    }
}
