package domain.stock;

import domain.shared.DomainException;
import java.util.Map;
import java.util.UUID;

/** There is not enough of some offers. */
public final class SoldOut extends DomainException {

    private final Map<UUID, Integer> available;

    /**
     * @param available how many are left, by each offer of which too many were wanted
     */
    public SoldOut(Map<UUID, Integer> available) {
        super(
                "stock.sold-out",
                "There is not enough left of %d of the things in the cart",
                available.size());
        this.available = Map.copyOf(available);
    }

    /** How many are left, by each offer of which too many were wanted. */
    public Map<UUID, Integer> available() {
        return available;
    }
}
