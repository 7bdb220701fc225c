package services.imports.taking;

import domain.imports.Content.ProductContent;
import domain.shared.Uuids;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Hands what a seller's import changes of approved products to the moderators, as if the seller had
 * edited them; an earlier proposal for the same product is withdrawn.
 */
@Component
class ProductProposing {

    private record Proposal(UUID id, UUID product, long base, @Nullable Object proposed) {}

    private final JdbcClient jdbc;
    private final ContentJson json;

    ProductProposing(JdbcClient jdbc, ContentJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void write(ImportScope scope, List<Candidate<ProductContent>> candidates) {
        if (candidates.isEmpty()) {
            return;
        }
        var proposals = new ArrayList<Proposal>();
        for (var one : candidates) {
            var there = Objects.requireNonNull((ProductState) one.previous());
            proposals.add(
                    new Proposal(
                            Uuids.timeOrdered(),
                            one.requireTarget(),
                            there.version() + 1,
                            one.plan(ProductPlan.class).proposed()));
        }
        jdbc.sql(
                        """
                        update product_change
                           set status = 'WITHDRAWN', decided_at = :now, version = version + 1
                         where status = 'PROPOSED' and product_id = any(cast(:ids as uuid[]))
                        """)
                .param("now", Ids.at(scope.now()))
                .param("ids", Ids.array(proposals.stream().map(Proposal::product).toList()))
                .update();
        jdbc.sql(
                        """
                        insert into product_change (id, product_id, seller_id, base_version, proposed,
                                                    status, proposed_by, proposed_at, version)
                        select r.id, r.product, :seller, r.base, r.proposed, 'PROPOSED', :by, :now, 0
                          from jsonb_to_recordset(cast(:rows as jsonb))
                               as r(id uuid, product uuid, base bigint, proposed jsonb)
                        """)
                .param("seller", scope.seller())
                .param("by", scope.actorId())
                .param("now", Ids.at(scope.now()))
                .param("rows", json.write(proposals))
                .update();
    }
}
