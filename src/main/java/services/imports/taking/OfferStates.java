package services.imports.taking;

import domain.shared.Money;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.imports.taking.KindTaking.Presence;

/** Looks up the offers a batch is about. */
@Component
class OfferStates {

    /** What an import may change of an offer, and what undo puts back. */
    record OfferState(
            UUID id,
            UUID seller,
            UUID variant,
            String condition,
            String sku,
            long price,
            @Nullable Long list,
            String currency,
            long version) {

        Money money() {
            return new Money(price, Currency.getInstance(currency));
        }

        @Nullable Money listMoney() {
            return list == null ? null : new Money(list, Currency.getInstance(currency));
        }
    }

    /** What makes an offer unique, in its two ways. */
    record OfferKey(UUID seller, UUID variant, String condition, String sku) {}

    /** The offers found, by everything they can be the same as. */
    static final class Found {

        private final Map<UUID, OfferState> byId = new HashMap<>();
        private final Map<String, OfferState> byPlace = new HashMap<>();
        private final Map<String, OfferState> bySku = new HashMap<>();

        @Nullable OfferState byId(UUID id) {
            return byId.get(id);
        }

        @Nullable OfferState byPlace(OfferKey key) {
            return byPlace.get(place(key.seller(), key.variant(), key.condition()));
        }

        @Nullable OfferState bySku(OfferKey key) {
            return bySku.get(key.seller() + "\t" + key.sku());
        }

        private void add(OfferState state) {
            byId.put(state.id(), state);
            byPlace.put(place(state.seller(), state.variant(), state.condition()), state);
            bySku.put(state.seller() + "\t" + state.sku(), state);
        }

        private static String place(UUID seller, UUID variant, String condition) {
            return seller + "\t" + variant + "\t" + condition;
        }
    }

    private static final String FIELDS =
            """
            select o.id, o.seller_id as seller, o.variant_id as variant, o.condition,
                   o.seller_sku as sku, o.price_minor_units as price,
                   o.list_price_minor_units as list, o.currency, o.version
              from offer o
            """;

    private static final String BY_KEYS =
            FIELDS
                    + """
                      join jsonb_to_recordset(cast(:keys as jsonb)) as k(seller uuid, variant uuid)
                        on o.seller_id = k.seller and o.variant_id = k.variant
                     where o.deleted_at is null
                    union
                    """
                    + FIELDS
                    + """
                      join jsonb_to_recordset(cast(:keys as jsonb)) as k(seller uuid, sku text)
                        on o.seller_id = k.seller and o.seller_sku = k.sku
                     where o.deleted_at is null
                    """;

    private final JdbcClient jdbc;
    private final ContentJson json;

    OfferStates(JdbcClient jdbc, ContentJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Map<UUID, Presence> presence(Collection<UUID> ids) {
        return SoftDeletedRows.OFFER.presence(jdbc, ids);
    }

    Found load(Collection<UUID> ids, List<OfferKey> keys) {
        var found = new Found();
        if (!ids.isEmpty()) {
            jdbc.sql(FIELDS + " where o.id = any(cast(:ids as uuid[]))")
                    .param("ids", Ids.array(ids))
                    .query(OfferState.class)
                    .list()
                    .forEach(found::add);
        }
        if (!keys.isEmpty()) {
            jdbc.sql(BY_KEYS)
                    .param("keys", json.write(keys))
                    .query(OfferState.class)
                    .list()
                    .forEach(found::add);
        }
        return found;
    }
}
