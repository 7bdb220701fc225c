package domain.stock;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How many of each offer there are when several draw on the same stock items: the first gets what
 * it wants, the next what is left. An offer that takes nothing of any item is not counted and
 * always gets what it wants.
 */
public final class Shares {

    /**
     * What one unit of an offer takes of an item.
     *
     * @param free how many of the item are not promised to others
     */
    public record Take(UUID offer, UUID item, int quantity, int free) {}

    private final Map<UUID, List<Take>> takes;
    private final Map<UUID, Integer> left = new HashMap<>();

    private Shares(Map<UUID, List<Take>> takes) {
        this.takes = takes;
        takes.values().forEach(each -> each.forEach(take -> left.put(take.item(), take.free())));
    }

    /**
     * @return how many there are, by each offer of which there are fewer than wanted
     */
    public static Map<UUID, Integer> missing(Map<UUID, Integer> wanted, List<Take> takes) {
        var shares = new Shares(byOffer(takes));
        var missing = new LinkedHashMap<UUID, Integer>();
        wanted.forEach(
                (offer, quantity) -> {
                    var got = shares.give(offer, quantity);
                    if (got < quantity) {
                        missing.put(offer, got);
                    }
                });
        return missing;
    }

    /**
     * How many of each offer there are, each for itself; offers that are not counted are absent.
     */
    public static Map<UUID, Integer> available(List<Take> takes) {
        var available = new LinkedHashMap<UUID, Integer>();
        byOffer(takes)
                .forEach(
                        (offer, each) ->
                                available.put(
                                        offer,
                                        each.stream()
                                                .mapToInt(take -> take.free() / take.quantity())
                                                .min()
                                                .orElse(0)));
        return available;
    }

    private int give(UUID offer, int wanted) {
        var parts = takes.getOrDefault(offer, List.of());
        var most = wanted;
        for (var part : parts) {
            most = Math.min(most, left.getOrDefault(part.item(), 0) / part.quantity());
        }
        var given = Math.max(0, most);
        for (var part : parts) {
            left.merge(part.item(), -given * part.quantity(), Integer::sum);
        }
        return given;
    }

    private static Map<UUID, List<Take>> byOffer(List<Take> takes) {
        return takes.stream()
                .collect(
                        Collectors.groupingBy(
                                Take::offer, LinkedHashMap::new, Collectors.toList()));
    }
}
