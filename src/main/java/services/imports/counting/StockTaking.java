package services.imports.counting;

import domain.imports.Kind;
import domain.imports.StockContent;
import domain.shared.DomainException;
import domain.shared.Uuids;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import services.imports.FieldChange;
import services.imports.taking.Candidate;
import services.imports.taking.ImportScope;
import services.imports.taking.KindTaking;
import services.stock.StockImports;
import services.stock.StockImports.Counted;
import services.stock.StockImports.Found;
import services.stock.StockImports.Key;

/** Counts from elsewhere: what is there afterwards is what the row says. */
@Component
class StockTaking implements KindTaking<StockContent> {

    /** What undo puts back. */
    record Before(int onHand) {}

    private final StockImports stock;

    StockTaking(StockImports stock) {
        this.stock = stock;
    }

    @Override
    public Kind kind() {
        return Kind.STOCK;
    }

    /** None: what a file said last time means nothing, as stock has moved since. */
    @Override
    public Map<UUID, Presence> presence(Collection<UUID> ids) {
        return Map.of();
    }

    @Override
    public void decide(ImportScope scope, List<Candidate<StockContent>> candidates) {
        var seller = scope.seller();
        if (seller == null) {
            candidates.forEach(one -> one.refuse("Nobody says whose stock it is: name the seller"));
            return;
        }
        var keys = candidates.stream().map(StockTaking::key).distinct().toList();
        var found = new HashMap<Key, Found>();
        stock.find(seller, keys, !scope.isChecking()).forEach(one -> found.put(one.key(), one));
        for (var one : candidates) {
            var there = Objects.requireNonNull(found.get(key(one)));
            // The usual location may be named or not: it is the same place.
            if (scope.isChecking() && !scope.occupy(place(there))) {
                one.refuse("An earlier row already counts this SKU there");
            } else {
                decide(one, there);
            }
        }
    }

    private static void decide(Candidate<StockContent> one, Found found) {
        if (!found.locationKnown()) {
            one.refuse("There is no location “%s”".formatted(found.key().location()));
            return;
        }
        if (!found.known()) {
            one.refuse(
                    "There is neither a stock item nor an offer with the SKU %s"
                            .formatted(found.key().sku()));
            return;
        }
        one.plan(found);
        try {
            var difference = found.level().countedAs(one.content().onHand());
            decide(one, found, difference);
        } catch (DomainException refusal) {
            one.refuse(refusal.sentence());
        }
    }

    private static void decide(Candidate<StockContent> one, Found found, int difference) {
        var item = found.item();
        if (item == null) {
            var planned = one.target();
            one.create(planned == null ? Uuids.timeOrdered() : planned);
        } else if (difference == 0) {
            one.match(item);
            one.skip("As many are there already");
        } else {
            one.match(item);
            var before = found.level().onHand();
            one.update(
                    List.of(
                            new FieldChange(
                                    "on hand",
                                    String.valueOf(before),
                                    String.valueOf(one.content().onHand()))),
                    new Before(before));
        }
    }

    @Override
    public void write(ImportScope scope, List<Candidate<StockContent>> candidates) {
        var counts =
                candidates.stream()
                        .map(
                                one -> {
                                    var found = one.plan(Found.class);
                                    return new Counted(
                                            found.key(),
                                            found.item(),
                                            one.requireTarget(),
                                            found.item() == null ? found.offer() : null,
                                            one.content().onHand());
                                })
                        .toList();
        stock.write(Objects.requireNonNull(scope.seller()), counts, scope.job());
    }

    private static Key key(Candidate<StockContent> one) {
        return new Key(one.content().location(), one.content().sku());
    }

    private static String place(Found found) {
        var place =
                found.locationKnown()
                        ? String.valueOf(found.location())
                        : found.key().location().toLowerCase(Locale.ROOT);
        return "stock\t" + place + "\t" + found.key().sku();
    }
}
