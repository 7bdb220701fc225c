package services.stock;

import domain.people.Permissions;
import domain.shared.DomainException;
import domain.shared.PlainText;
import domain.shared.Refused;
import domain.stock.MovementKind;
import domain.stock.StockLevel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.shared.CurrentUser;
import services.stock.internal.Shelf;
import services.stock.internal.Shelf.Move;
import services.stock.internal.StoredStock;

/**
 * What a seller does with its shelves: receives, counts, takes away and carries from one location
 * to another. Each change leaves a movement with why and by whom; nothing goes below what is
 * promised.
 */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.OWN_STOCK_EDIT + "')")
public class Stocktaking {

    public static final int MOST_AT_ONCE = 2_000;
    public static final int REASON_MAX_LENGTH = 200;

    private final StoredStock stored;
    private final Shelf shelf;
    private final CurrentUser currentUser;

    Stocktaking(StoredStock stored, Shelf shelf, CurrentUser currentUser) {
        this.stored = stored;
        this.shelf = shelf;
        this.currentUser = currentUser;
    }

    public void receive(UUID item, int quantity, String reason) {
        only(item, quantity, MovementKind.RECEIVED, StockLevel::received, reason);
    }

    /**
     * @param counted how many there are, promised ones included
     */
    public void count(UUID item, int counted, String reason) {
        only(item, counted, MovementKind.COUNTED, StockLevel::countedAs, reason);
    }

    public void remove(UUID item, int quantity, StockRemoval why, String reason) {
        only(item, quantity, why.kind(), StockLevel::lessBy, reason);
    }

    /** All that can be received are; the others are refused one by one. */
    public BulkStockResult receiveAll(List<StockEntry> entries, String reason) {
        return all(entries, MovementKind.RECEIVED, StockLevel::received, reason);
    }

    public BulkStockResult countAll(List<StockEntry> entries, String reason) {
        return all(entries, MovementKind.COUNTED, StockLevel::countedAs, reason);
    }

    /**
     * Carries some to another location, where an item of the same SKU is made if there is none.
     *
     * @return the item there
     */
    public UUID transfer(UUID item, UUID location, int quantity, String reason) {
        var seller = currentUser.sellerId();
        var from = stored.require(item, seller);
        var to = stored.requireLocation(location, seller);
        if (to.equals(from.location())) {
            throw new Refused("stock.same-location", "It is at that location already");
        }
        var target = stored.findOrCreate(seller, to, from.sku(), from.name());
        var both = stored.require(List.of(item, target), seller);
        var levels = both.stream().collect(Collectors.toMap(StoredStock.Item::id, each -> each));
        var less = level(levels, item).lessBy(quantity);
        var more = level(levels, target).received(quantity);
        var why = reason(reason);
        var way = item + " → " + target;
        shelf.move(
                List.of(
                        Move.of(item, MovementKind.TRANSFERRED, less, why, way),
                        Move.of(target, MovementKind.TRANSFERRED, more, why, way)));
        return target;
    }

    private static StockLevel level(Map<UUID, StoredStock.Item> items, UUID id) {
        return java.util.Objects.requireNonNull(items.get(id)).level();
    }

    private void only(
            UUID item,
            int quantity,
            MovementKind kind,
            BiFunction<StockLevel, Integer, Integer> change,
            String reason) {
        var found = stored.require(item, currentUser.sellerId());
        var difference = change.apply(found.level(), quantity);
        shelf.move(List.of(Move.of(item, kind, difference, reason(reason), "")));
    }

    private BulkStockResult all(
            List<StockEntry> entries,
            MovementKind kind,
            BiFunction<StockLevel, Integer, Integer> change,
            String reason) {
        if (entries.size() > MOST_AT_ONCE) {
            throw new Refused("stock.too-many", "At most %d can be entered at once", MOST_AT_ONCE);
        }
        var why = reason(reason);
        var quantities = new LinkedHashMap<UUID, Integer>();
        entries.forEach(entry -> quantities.put(entry.item(), entry.quantity()));
        var moves = new ArrayList<Move>();
        var refused = new LinkedHashMap<UUID, DomainException>();
        for (var item : stored.require(quantities.keySet(), currentUser.sellerId())) {
            try {
                var difference = change.apply(item.level(), quantities.getOrDefault(item.id(), 0));
                moves.add(Move.of(item.id(), kind, difference, why, ""));
            } catch (DomainException refusal) {
                refused.put(item.id(), refusal);
            }
        }
        shelf.move(moves);
        return new BulkStockResult(moves.size(), refused);
    }

    private static String reason(String reason) {
        return PlainText.require("The reason", reason, REASON_MAX_LENGTH);
    }
}
