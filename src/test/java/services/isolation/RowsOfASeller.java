package services.isolation;

import app.ForTests;
import domain.shared.Uuids;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import services.sellers.SellerScenarios;
import services.shared.ActingAs;

/**
 * A row in every table that holds rows of sellers, none of them public. Written with SQL, because
 * the wall to be proved stands below the services.
 */
@ForTests
public class RowsOfASeller {

    private static final List<String> ROWS =
            List.of(
                    """
                    insert into product (id, slug, owner_seller_id, title, status, created_at,
                                         updated_at, version)
                    values (:id, 'isolation-' || :id, :seller, 'Secret lamp', 'DRAFT', now(), now(), 0)
                    """,
                    """
                    insert into product_variant (id, product_id, sku, position)
                    values (:id, :id, 'SECRET', 1)
                    """,
                    """
                    insert into product_image (id, product_id, position, image_key, width, height)
                    values (:id, :id, 1, 'secret', 1, 1)
                    """,
                    """
                    insert into product_change (id, product_id, seller_id, base_version, proposed,
                                                status, proposed_by, proposed_at, version)
                    values (:id, :id, :seller, 0,
                            '{"title": "Secret", "brand": "", "descriptionHtml": "", "options": [],
                              "attributes": {}, "variants": [{"id": "01890000-0000-7000-8000-000000000000",
                              "sku": "SECRET", "optionValues": []}]}',
                            'PROPOSED', :user, now(), 0)
                    """,
                    """
                    insert into offer (id, variant_id, product_id, seller_id, seller_sku, condition,
                                       price_minor_units, currency, status, created_at, updated_at,
                                       version)
                    values (:id, :id, :id, :seller, 'SECRET', 'NEW', 100, 'EUR', 'PAUSED', now(),
                            now(), 0)
                    """,
                    """
                    insert into bulk_action (id, seller_id, kind, made_by, made_at)
                    values (:id, :seller, 'PAUSE', :user, now())
                    """,
                    """
                    insert into bulk_action_row (action_id, position, seller_id, target, target_id,
                                                 version_after)
                    values (:id, 1, :seller, 'OFFER', :id, 0)
                    """,
                    """
                    insert into import_job (id, format, source_name, seller_id, status, created_name,
                                            created_at, version)
                    values (:id, 'CSV', 'secret.csv', :seller, 'DONE', 'Victim', now(), 0)
                    """,
                    """
                    insert into import_mapping (id, name, seller_id, kind, columns, version)
                    values (:id, 'Secret', :seller, 'PRODUCTS', '{}', 0)
                    """);

    private final SellerScenarios sellers;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    RowsOfASeller(SellerScenarios sellers, JdbcClient jdbc, TransactionOperations transactions) {
        this.sellers = sellers;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    private static List<String> allRows() {
        return Stream.concat(ROWS.stream(), OrderRowsOfASeller.ROWS.stream()).toList();
    }

    /** The seller is not approved, so not even its page is public. */
    public Victim create(String name) {
        var owner = sellers.readyForReview(name);
        var id = Uuids.timeOrdered();
        ActingAs.system(
                () ->
                        transactions.executeWithoutResult(
                                _ -> {
                                    for (var row : allRows()) {
                                        jdbc.sql(row)
                                                .param("id", id)
                                                .param(
                                                        "seller",
                                                        SellerScenarios.sellerOf(owner).value())
                                                .param("user", owner.id().value())
                                                .update();
                                    }
                                }));
        return new Victim(owner, id);
    }
}
