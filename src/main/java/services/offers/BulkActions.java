package services.offers;

import domain.catalog.Offer;
import domain.catalog.PriceAdjustment;
import domain.people.Permissions;
import domain.shared.DomainException;
import domain.shared.Refused;
import domain.shared.Uuids;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.offers.BulkLog.Kind;
import services.offers.BulkLog.OfferBefore;
import services.offers.BulkLog.Row;
import services.offers.BulkLog.Target;
import services.shared.CurrentUser;

/** What a seller does to its offers of many selected products at once. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.OWN_PRODUCTS_EDIT + "')")
public class BulkActions {

    public static final int MOST_PRODUCTS = 2_000;

    private final StoredOffers offers;
    private final OwnProductRemoval removal;
    private final BulkLog log;
    private final CurrentUser currentUser;
    private final Clock clock;

    BulkActions(
            StoredOffers offers,
            OwnProductRemoval removal,
            BulkLog log,
            CurrentUser currentUser,
            Clock clock) {
        this.offers = offers;
        this.removal = removal;
        this.log = log;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    public BulkResult pause(Collection<UUID> products) {
        return run(
                Kind.PAUSE,
                null,
                products,
                offer -> offer.status() == Offer.Status.ACTIVE,
                offer -> offer.pause(clock.instant()));
    }

    public BulkResult activate(Collection<UUID> products) {
        return run(
                Kind.ACTIVATE,
                null,
                products,
                offer -> offer.status() == Offer.Status.PAUSED,
                offer -> offer.activate(clock.instant()));
    }

    /** What {@link #changePrices} would do, offer by offer; changes nothing. */
    public List<PriceForecast> forecast(Collection<UUID> products, PriceAdjustment adjustment) {
        return offers.ownOf(few(products), currentUser.sellerId()).stream()
                .map(offer -> forecast(offer, adjustment))
                .toList();
    }

    public BulkResult changePrices(Collection<UUID> products, PriceAdjustment adjustment) {
        return run(
                Kind.CHANGE_PRICE,
                adjustment.percent(),
                products,
                offer -> !offer.terms().adjusted(adjustment).equals(offer.terms()),
                offer -> offer.change(offer.terms().adjusted(adjustment), clock.instant()));
    }

    /** Deletes the own offers of all, and those products that are the seller's own. */
    public BulkResult delete(Collection<UUID> products) {
        var seller = currentUser.sellerId();
        var rows = new ArrayList<Row>();
        var refused = new ArrayList<DomainException>();
        for (var offer : offers.ownOf(few(products), seller)) {
            rows.add(done(offer, () -> offer.delete(clock.instant())));
        }
        for (var product : products) {
            try {
                removal.remove(product, seller)
                        .ifPresent(
                                after -> rows.add(new Row(Target.PRODUCT, product, null, after)));
            } catch (DomainException refusal) {
                refused.add(refusal);
            }
        }
        return written(Kind.DELETE, null, rows, refused);
    }

    private BulkResult run(
            Kind kind,
            @Nullable BigDecimal percent,
            Collection<UUID> products,
            Predicate<Offer> concerned,
            Consumer<Offer> action) {
        var rows = new ArrayList<Row>();
        var refused = new ArrayList<DomainException>();
        for (var offer : offers.ownOf(few(products), currentUser.sellerId())) {
            try {
                if (concerned.test(offer)) {
                    rows.add(done(offer, () -> action.accept(offer)));
                }
            } catch (DomainException refusal) {
                refused.add(
                        new Refused(
                                "catalog.offer-stays",
                                "%s: %s",
                                offer.terms().sellerSku(),
                                refusal));
            }
        }
        return written(kind, percent, rows, refused);
    }

    private Row done(Offer offer, Runnable action) {
        var before = new OfferBefore(offer.terms(), offer.status());
        action.run();
        offers.save(offer);
        return new Row(Target.OFFER, offer.id(), before, offer.version() + 1);
    }

    private BulkResult written(
            Kind kind,
            @Nullable BigDecimal percent,
            List<Row> rows,
            List<DomainException> refused) {
        var id = Uuids.timeOrdered();
        log.write(
                id, currentUser.sellerId(), kind, percent, currentUser.id(), clock.instant(), rows);
        return new BulkResult(id, rows.size(), List.copyOf(refused));
    }

    private static PriceForecast forecast(Offer offer, PriceAdjustment adjustment) {
        var terms = offer.terms();
        try {
            var after = terms.adjusted(adjustment);
            return new PriceForecast(
                    offer.id(),
                    terms.sellerSku(),
                    terms.price(),
                    after.price(),
                    terms.listPrice() != null && after.listPrice() == null,
                    null);
        } catch (DomainException refusal) {
            return new PriceForecast(
                    offer.id(), terms.sellerSku(), terms.price(), null, false, refusal);
        }
    }

    private static Collection<UUID> few(Collection<UUID> products) {
        if (products.size() > MOST_PRODUCTS) {
            throw tooMany();
        }
        return products;
    }

    static Refused tooMany() {
        return new Refused("catalog.too-many", "At most 2000 products can be changed at once");
    }
}
