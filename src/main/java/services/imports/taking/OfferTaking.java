package services.imports.taking;

import domain.imports.Content.OfferContent;
import domain.imports.Kind;
import domain.imports.Outcome;
import domain.shared.Money;
import domain.shared.PlainText;
import domain.shared.Refused;
import domain.shared.Uuids;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.imports.taking.OfferStates.OfferKey;
import services.imports.taking.OfferStates.OfferState;

/** Offers from elsewhere: a seller's price for a variant, one per seller, variant and condition. */
@Component
class OfferTaking implements KindTaking<OfferContent> {

    private static final Set<String> CONDITIONS = Set.of("NEW", "REFURBISHED", "USED");

    /** Which of our things an offer connects. */
    private record Place(UUID product, UUID variant, UUID seller, String sku) {}

    private record OfferRow(
            UUID id,
            UUID variant,
            UUID product,
            UUID seller,
            String sku,
            String condition,
            long price,
            @Nullable Long list,
            String currency) {}

    private final OfferStates states;
    private final References references;
    private final JdbcClient jdbc;
    private final ContentJson json;

    OfferTaking(OfferStates states, References references, JdbcClient jdbc, ContentJson json) {
        this.states = states;
        this.references = references;
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Kind kind() {
        return Kind.OFFERS;
    }

    @Override
    public Map<UUID, Presence> presence(Collection<UUID> ids) {
        return states.presence(ids);
    }

    @Override
    public void decide(ImportScope scope, List<Candidate<OfferContent>> candidates) {
        candidates.forEach(one -> Taking.refusing(one, () -> validate(one.content())));
        place(scope, open(candidates));
        var open = open(candidates);
        var there =
                states.load(
                        open.stream()
                                .filter(Candidate::isMatched)
                                .map(Candidate::requireTarget)
                                .toList(),
                        open.stream().map(OfferTaking::key).toList());
        open.forEach(one -> compare(scope, one, there));
    }

    private static List<Candidate<OfferContent>> open(List<Candidate<OfferContent>> candidates) {
        return candidates.stream().filter(one -> !one.isDecided()).toList();
    }

    private static void validate(OfferContent offer) {
        var _ = PlainText.require("The SKU", offer.sellerSku(), 120);
        if (!CONDITIONS.contains(offer.condition())) {
            throw new Refused(
                    "import.condition",
                    "“%s” is not a condition; there are NEW, REFURBISHED and USED",
                    offer.condition());
        }
        if (offer.price().minorUnits() < 0) {
            throw new Refused("import.price", "The price is negative");
        }
    }

    /** Finds product, variant and seller of each; refuses those that name what is not there. */
    private void place(ImportScope scope, List<Candidate<OfferContent>> candidates) {
        if (candidates.isEmpty()) {
            return;
        }
        var contents = candidates.stream().map(Candidate::content).toList();
        var products =
                references.resolve(
                        scope,
                        Kind.PRODUCTS,
                        contents.stream().map(OfferContent::productExternalId).distinct().toList());
        var sellers =
                references.resolve(
                        scope,
                        Kind.SELLERS,
                        contents.stream()
                                .map(OfferContent::sellerExternalId)
                                .filter(id -> id != null)
                                .distinct()
                                .toList());
        var variants =
                references.find(
                        scope,
                        References.VARIANT,
                        contents.stream().map(OfferTaking::variantKey).distinct().toList());
        for (var one : candidates) {
            var product = products.get(one.content().productExternalId());
            var seller = seller(scope, one.content(), sellers);
            if (product == null) {
                one.refuse(
                        "Its product %s is not there or was refused"
                                .formatted(one.content().productExternalId()));
            } else if (seller == null) {
                one.refuse(whyNoSeller(scope, one.content()));
            } else {
                var known = variants.get(variantKey(one.content()));
                // Offers of a product this import will make: the variant is not there yet.
                var variant =
                        known == null
                                ? ProductPlanning.variantId(
                                        product, one.content().variantExternalId())
                                : known.id();
                if (known == null && !scope.isChecking()) {
                    one.refuse("Its product has no such variant");
                } else {
                    one.plan(new Place(product, variant, seller, sku(one.content())));
                }
            }
        }
    }

    private static @Nullable UUID seller(
            ImportScope scope, OfferContent offer, Map<String, UUID> sellers) {
        var named = offer.sellerExternalId();
        if (named == null) {
            return scope.seller();
        }
        return scope.isBySeller() ? null : sellers.get(named);
    }

    private static String whyNoSeller(ImportScope scope, OfferContent offer) {
        var named = offer.sellerExternalId();
        if (named == null) {
            return "It names no seller";
        }
        return scope.isBySeller()
                ? "Offers of other sellers are not yours to import"
                : "Its seller %s is not there or was refused".formatted(named);
    }

    private static void compare(
            ImportScope scope, Candidate<OfferContent> one, OfferStates.Found there) {
        var key = key(one);
        if (scope.isChecking() && isRepeated(scope, one, key)) {
            return;
        }
        var same = one.isMatched() ? there.byId(one.requireTarget()) : there.byPlace(key);
        var bySku = there.bySku(key);
        if (bySku != null && (same == null || !bySku.id().equals(same.id()))) {
            one.refuse(
                    "The SKU %s is already used for another offer of this seller"
                            .formatted(key.sku()));
        } else if (same == null) {
            one.create(one.target() == null ? Uuids.timeOrdered() : one.requireTarget());
        } else {
            one.match(same.id());
            compare(one, same);
        }
    }

    private static boolean isRepeated(
            ImportScope scope, Candidate<OfferContent> one, OfferKey key) {
        if (!scope.occupy("offer\t" + key.seller() + key.variant() + key.condition())) {
            one.refuse("An earlier row is already this seller’s offer of this variant");
        } else if (!scope.occupy("sku\t" + key.seller() + key.sku())) {
            one.refuse("An earlier row already uses the SKU " + key.sku());
        }
        return one.isDecided();
    }

    private static void compare(Candidate<OfferContent> one, OfferState there) {
        var said = one.content();
        var differences =
                new Differences()
                        .field("SKU", there.sku(), one.plan(Place.class).sku())
                        .field("price", there.money(), said.price())
                        .field("list price", there.listMoney(), said.listPrice());
        if (differences.isEmpty()) {
            one.skipAndRemember("Already there with the same values");
        } else {
            one.update(differences.list(), there);
        }
    }

    @Override
    public void write(ImportScope scope, List<Candidate<OfferContent>> candidates) {
        write(scope, rows(candidates, Outcome.CREATE), INSERT);
        write(scope, rows(candidates, Outcome.UPDATE), UPDATE);
    }

    private void write(ImportScope scope, List<OfferRow> rows, String statement) {
        if (!rows.isEmpty()) {
            jdbc.sql(statement)
                    .param("now", Ids.at(scope.now()))
                    .param("rows", json.write(rows))
                    .update();
        }
    }

    private static List<OfferRow> rows(List<Candidate<OfferContent>> all, Outcome outcome) {
        return all.stream().filter(one -> one.outcome() == outcome).map(OfferTaking::row).toList();
    }

    private static OfferRow row(Candidate<OfferContent> one) {
        var place = one.plan(Place.class);
        var offer = one.content();
        return new OfferRow(
                one.requireTarget(),
                place.variant(),
                place.product(),
                place.seller(),
                place.sku(),
                offer.condition(),
                offer.price().minorUnits(),
                listPrice(offer),
                offer.price().currency().getCurrencyCode());
    }

    /** A list price in another currency says nothing about a discount. */
    private static @Nullable Long listPrice(OfferContent offer) {
        Money list = offer.listPrice();
        return list == null || !list.currency().equals(offer.price().currency())
                ? null
                : list.minorUnits();
    }

    private static OfferKey key(Candidate<OfferContent> one) {
        var place = one.plan(Place.class);
        return new OfferKey(
                place.seller(), place.variant(), one.content().condition(), place.sku());
    }

    private static String sku(OfferContent offer) {
        return offer.sellerSku().isBlank() ? offer.variantExternalId() : offer.sellerSku();
    }

    private static String variantKey(OfferContent offer) {
        return ProductPlan.variantKey(offer.productExternalId(), offer.variantExternalId());
    }

    private static final String INSERT =
            """
            insert into offer (id, variant_id, product_id, seller_id, seller_sku, condition,
                               price_minor_units, list_price_minor_units, currency, status,
                               created_at, updated_at, version)
            select r.id, r.variant, r.product, r.seller, r.sku, r.condition, r.price, r.list,
                   r.currency, 'ACTIVE', :now, :now, 0
              from jsonb_to_recordset(cast(:rows as jsonb))
                   as r(id uuid, variant uuid, product uuid, seller uuid, sku text,
                        condition text, price bigint, list bigint, currency text)
            """;

    private static final String UPDATE =
            """
            update offer o
               set seller_sku = r.sku, price_minor_units = r.price,
                   list_price_minor_units = r.list, currency = r.currency, updated_at = :now,
                   version = o.version + 1
              from jsonb_to_recordset(cast(:rows as jsonb))
                   as r(id uuid, sku text, price bigint, list bigint, currency text)
             where o.id = r.id
            """;
}
