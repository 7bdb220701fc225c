package services.offers;

import domain.catalog.Offer;
import domain.catalog.PriceHistory;
import domain.shared.Money;
import domain.shared.SellerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads offers of one product and their prices; who may see which is decided by its callers. */
@Component
class OfferList {

    // Which offer is best depends on other sellers' offers, which only the shop's table shows all.
    private static final String ROWS =
            """
            select o.*, v.sku, s.display_name, coalesce(b.is_best, false) as best,
                   coalesce((select string_agg(value, ' / ' order by ordinality)
                               from jsonb_array_elements_text(v.option_values)
                                    with ordinality), '') as options
              from offer o
              join product_variant v on v.id = o.variant_id
              left join seller s on s.id = o.seller_id
              left join shop_offer b on b.offer_id = o.id
             where o.product_id = :product and (o.deleted_at is not null) = :deleted
               and (cast(:seller as uuid) is null or o.seller_id = cast(:seller as uuid))
             order by v.position, o.price_minor_units, o.id
             limit 2000
            """;

    private static final String POINTS =
            """
            select offer_id, price_minor_units, currency, from_at
              from offer_price
             where offer_id = any (:offers)
             order by id
            """;

    private record Dated(UUID offer, PriceHistory.Point point) {}

    private final JdbcClient jdbc;
    private final StoredOffers offers;
    private final Clock clock;

    OfferList(JdbcClient jdbc, StoredOffers offers, Clock clock) {
        this.jdbc = jdbc;
        this.offers = offers;
        this.clock = clock;
    }

    List<OfferRow> of(UUID product, @Nullable SellerId seller, boolean deleted) {
        var rows =
                jdbc.sql(ROWS)
                        .param("product", product)
                        .param("seller", seller == null ? null : seller.value())
                        .param("deleted", deleted)
                        .query((row, _) -> row(row))
                        .list();
        var points = points(rows.stream().map(OfferRow::id).toArray(UUID[]::new));
        return rows.stream()
                .map(row -> withLowest(row, points.getOrDefault(row.id(), List.of())))
                .toList();
    }

    List<PriceHistory.Point> points(UUID offer) {
        return points(new UUID[] {offer}).getOrDefault(offer, List.of());
    }

    private Map<UUID, List<PriceHistory.Point>> points(UUID[] ids) {
        return jdbc.sql(POINTS).param("offers", ids).query((row, _) -> point(row)).list().stream()
                .collect(
                        Collectors.groupingBy(
                                Dated::offer,
                                Collectors.mapping(Dated::point, Collectors.toList())));
    }

    private OfferRow row(ResultSet row) throws SQLException {
        return new OfferRow(
                row.getObject("id", UUID.class),
                row.getObject("product_id", UUID.class),
                row.getObject("variant_id", UUID.class),
                row.getString("sku"),
                row.getString("options"),
                Objects.requireNonNullElse(row.getString("display_name"), ""),
                offers.terms(row),
                Offer.Status.valueOf(row.getString("status")),
                null,
                row.getBoolean("best"),
                row.getTimestamp("deleted_at") != null,
                row.getTimestamp("updated_at").toInstant(),
                row.getLong("version"));
    }

    private OfferRow withLowest(OfferRow row, List<PriceHistory.Point> points) {
        Money lowest = new PriceHistory(points).lowestBeforeCurrent(clock.instant()).orElse(null);
        return new OfferRow(
                row.id(),
                row.productId(),
                row.variantId(),
                row.variantSku(),
                row.variantOptions(),
                row.sellerName(),
                row.terms(),
                row.status(),
                lowest,
                row.best(),
                row.deleted(),
                row.updatedAt(),
                row.version());
    }

    private static Dated point(ResultSet row) throws SQLException {
        var price =
                new Money(
                        row.getLong("price_minor_units"),
                        Currency.getInstance(row.getString("currency")));
        return new Dated(
                row.getObject("offer_id", UUID.class),
                new PriceHistory.Point(row.getTimestamp("from_at").toInstant(), price));
    }
}
