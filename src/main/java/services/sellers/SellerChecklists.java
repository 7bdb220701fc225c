package services.sellers;

import domain.sellers.Checklist;
import domain.sellers.DocumentStatus;
import domain.sellers.OnboardingFacts;
import domain.sellers.OnboardingRequirementRepository;
import domain.sellers.Seller;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers the facts a seller's checklist is computed from. */
@Component
class SellerChecklists {

    private static final String GIVEN =
            """
            select exists (select 1 from seller_terms_acceptance where seller_id = :seller) as terms,
                   exists (select 1 from seller_bank_account where seller_id = :seller) as bank
            """;

    private static final String DOCUMENTS =
            """
            select requirement_key, status from seller_document where seller_id = :seller
            """;

    // Drafts do not count: nobody has handed them in. A thousand is the most one can ask for.
    private static final String PRODUCTS =
            """
            select count(*)
              from (select id from product
                     where owner_seller_id = :seller and deleted_at is null
                       and status in ('SUBMITTED', 'APPROVED')
                    union
                    select product_id from offer where seller_id = :seller and deleted_at is null
                    limit 1000) as counted
            """;

    private record Given(boolean terms, boolean bank) {}

    private final OnboardingRequirementRepository requirements;
    private final JdbcClient jdbc;

    SellerChecklists(OnboardingRequirementRepository requirements, JdbcClient jdbc) {
        this.requirements = requirements;
        this.jdbc = jdbc;
    }

    Checklist of(Seller seller) {
        return Checklist.of(requirements.findAllByOrderByPositionAscKeyAsc(), facts(seller));
    }

    private OnboardingFacts facts(Seller seller) {
        var id = seller.id().value();
        var given = jdbc.sql(GIVEN).param("seller", id).query(Given.class).single();
        return new OnboardingFacts(
                seller.status(),
                given.terms(),
                seller.profile().isComplete(),
                seller.address().isComplete(),
                given.bank(),
                bestDocuments(id),
                jdbc.sql(PRODUCTS).param("seller", id).query(Integer.class).single());
    }

    private Map<String, DocumentStatus> bestDocuments(UUID seller) {
        var best = new HashMap<String, DocumentStatus>();
        jdbc.sql(DOCUMENTS)
                .param("seller", seller)
                .query(
                        row -> {
                            best.merge(
                                    row.getString("requirement_key"),
                                    DocumentStatus.valueOf(row.getString("status")),
                                    DocumentStatus::better);
                        });
        return best;
    }
}
