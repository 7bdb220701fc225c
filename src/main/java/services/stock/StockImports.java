package services.stock;

import domain.stock.StockLevel;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Stock as imports see it: many counts at once of one seller, and the way back. Every method takes
 * part in the caller's transaction, which must see the seller's rows.
 */
public interface StockImports {

    /**
     * What a row names.
     *
     * @param location by name; empty for the usual one
     */
    record Key(String location, String sku) {}

    /**
     * What there is of it.
     *
     * @param location null where the usual one is still to be made
     * @param item null where there is none at that location yet
     * @param offer an own offer of that SKU that takes from nothing yet; null if there is none
     * @param known whether an item or an offer of the seller has the SKU, wherever it is
     */
    record Found(
            Key key,
            boolean locationKnown,
            @Nullable UUID location,
            @Nullable UUID item,
            @Nullable UUID offer,
            boolean known,
            StockLevel level) {}

    /**
     * @param offer is to take from the item; null to leave all offers alone
     */
    record Counted(Key key, @Nullable UUID item, UUID planned, @Nullable UUID offer, int onHand) {}

    /** What an import changed. */
    record Taken(UUID item, int onHandBefore, boolean made) {}

    /**
     * @param lock whether something is going to be written in this transaction
     */
    List<Found> find(UUID seller, Collection<Key> keys, boolean lock);

    void write(UUID seller, List<Counted> counts, UUID job);

    /** Of those items, which cannot go back, because they moved since or are promised. */
    Set<UUID> stuck(UUID job, List<Taken> taken);

    void putBack(UUID job, List<Taken> taken);
}
