package services.offers;

import domain.catalog.BulkPrice;
import domain.catalog.Condition;
import domain.catalog.Offer;
import domain.catalog.OfferTerms;
import domain.shared.DomainException;
import domain.shared.Money;
import domain.shared.Refused;
import domain.shared.SellerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import services.live.LiveFeed;
import services.live.Topic;
import services.shared.NotFound;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Offers as they are kept; for use cases, which ask permission. Saving expects the version that was
 * loaded and publishes what happened in the same transaction.
 */
@Component
// Whether a refusal ends the transaction is for the use case to say, which may go on with others.
@Transactional(
        propagation = Propagation.MANDATORY,
        noRollbackFor = {DomainException.class, OptimisticLockingFailureException.class})
class StoredOffers {

    private record Tier(int from, long priceMinorUnits) {}

    private static final TypeReference<List<Tier>> TIERS = new TypeReference<>() {};

    private static final String INSERT =
            """
            insert into offer (id, variant_id, product_id, seller_id, seller_sku, condition,
                               price_minor_units, list_price_minor_units, currency, handling_days,
                               bulk_prices, status, created_at, updated_at, deleted_at, version)
            values (:id, :variant, :product, :seller, :sku, :condition, :price, :list, :currency,
                    :handling, cast(:bulk as jsonb), :status, :created, :updated, :deleted, :version)
            """;

    private static final String UPDATE =
            """
            update offer
               set seller_sku = :sku, condition = :condition, price_minor_units = :price,
                   list_price_minor_units = :list, currency = :currency, handling_days = :handling,
                   bulk_prices = cast(:bulk as jsonb), status = :status, updated_at = :updated,
                   deleted_at = :deleted, version = version + 1
             where id = :id and version = :version
            """;

    private static final String CLASH =
            """
            select case when o.seller_sku = :sku then 'SKU' else 'VARIANT' end
              from offer o
             where o.seller_id = :seller and o.id <> :id and o.deleted_at is null
               and (o.seller_sku = :sku or (o.variant_id = :variant and o.condition = :condition))
             limit 1
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final LiveFeed live;

    StoredOffers(
            JdbcClient jdbc, JsonMapper json, ApplicationEventPublisher events, LiveFeed live) {
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
        this.live = live;
    }

    Offer require(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("offer", id));
    }

    /** One of the seller's own; others' sound as if they did not exist. */
    Offer requireOwn(UUID id, SellerId seller) {
        return find(id).filter(offer -> offer.seller().equals(seller))
                .orElseThrow(() -> new NotFound("offer", id));
    }

    /** The seller's own undeleted ones of these products, locked until the transaction ends. */
    List<Offer> ownOf(Collection<UUID> products, SellerId seller) {
        return jdbc.sql(
                        """
                        select * from offer
                         where product_id = any (:products) and seller_id = :seller
                           and deleted_at is null
                         order by id
                           for update
                        """)
                .param("products", products.toArray(UUID[]::new))
                .param("seller", seller.value())
                .query((row, _) -> offer(row))
                .list();
    }

    void add(Offer offer) {
        requireNoClash(offer);
        var _ =
                write(INSERT, offer)
                        .param("variant", offer.variantId())
                        .param("product", offer.productId())
                        .param("seller", offer.seller().value())
                        .param("created", Timestamp.from(offer.createdAt()))
                        .param("version", offer.version())
                        .update();
        tell(offer);
    }

    void save(Offer offer) {
        if (!offer.isDeleted()) {
            requireNoClash(offer);
        }
        if (write(UPDATE, offer).param("version", offer.version()).update() == 0) {
            throw new OptimisticLockingFailureException("offer " + offer.id());
        }
        tell(offer);
    }

    private Optional<Offer> find(UUID id) {
        return jdbc.sql("select * from offer where id = :id")
                .param("id", id)
                .query((row, _) -> offer(row))
                .optional();
    }

    // Asked first, because a violated constraint would end the transaction of a whole selection;
    // the constraints still hold when two come at the same moment.
    private void requireNoClash(Offer offer) {
        var clash =
                jdbc.sql(CLASH)
                        .param("id", offer.id())
                        .param("seller", offer.seller().value())
                        .param("variant", offer.variantId())
                        .param("sku", offer.terms().sellerSku())
                        .param("condition", offer.terms().condition().name())
                        .query(String.class)
                        .optional();
        clash.ifPresent(
                what -> {
                    throw what.equals("SKU")
                            ? new Refused(
                                    "catalog.offer-sku-taken",
                                    "Another offer of this seller has the SKU %s",
                                    offer.terms().sellerSku())
                            : new Refused(
                                    "catalog.offer-exists",
                                    "This seller offers this variant in this condition already");
                });
    }

    private void tell(Offer offer) {
        offer.takeEvents().forEach(events::publishEvent);
        live.changed(Topic.of("offer", offer.id()));
        live.changed(Topic.of("product", offer.productId()));
    }

    private JdbcClient.StatementSpec write(String sql, Offer offer) {
        var terms = offer.terms();
        var tiers =
                terms.bulkPrices().stream()
                        .map(tier -> new Tier(tier.from(), tier.price().minorUnits()))
                        .toList();
        return jdbc.sql(sql)
                .param("id", offer.id())
                .param("sku", terms.sellerSku())
                .param("condition", terms.condition().name())
                .param("price", terms.price().minorUnits())
                .param("list", terms.listPrice() == null ? null : terms.listPrice().minorUnits())
                .param("currency", terms.price().currency().getCurrencyCode())
                .param("handling", terms.handlingDays())
                .param("bulk", json.writeValueAsString(tiers))
                .param("status", offer.status().name())
                .param("updated", Timestamp.from(offer.updatedAt()))
                .param("deleted", offer.deletedAt().map(Timestamp::from).orElse(null));
    }

    private Offer offer(ResultSet row) throws SQLException {
        var deleted = row.getTimestamp("deleted_at");
        return new Offer(
                row.getObject("id", UUID.class),
                row.getObject("product_id", UUID.class),
                row.getObject("variant_id", UUID.class),
                new SellerId(row.getObject("seller_id", UUID.class)),
                terms(row),
                Offer.Status.valueOf(row.getString("status")),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant(),
                deleted == null ? null : deleted.toInstant(),
                row.getLong("version"));
    }

    OfferTerms terms(ResultSet row) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        return new OfferTerms(
                row.getString("seller_sku"),
                Condition.valueOf(row.getString("condition")),
                new Money(row.getLong("price_minor_units"), currency),
                listPrice(row, currency),
                row.getInt("handling_days"),
                json.readValue(row.getString("bulk_prices"), TIERS).stream()
                        .map(
                                tier ->
                                        new BulkPrice(
                                                tier.from(),
                                                new Money(tier.priceMinorUnits(), currency)))
                        .toList());
    }

    private static @Nullable Money listPrice(ResultSet row, Currency currency) throws SQLException {
        var amount = row.getObject("list_price_minor_units", Long.class);
        return amount == null ? null : new Money(amount, currency);
    }
}
