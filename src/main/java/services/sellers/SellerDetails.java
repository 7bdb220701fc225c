package services.sellers;

import domain.sellers.Address;
import domain.sellers.HolidayMode;
import domain.sellers.Seller;
import domain.sellers.SellerAction;
import domain.sellers.SellerProfile;
import domain.sellers.SellerStatus;
import domain.shared.SellerId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything a screen shows of one seller's own row.
 *
 * @param reason why it has this standing, where somebody said so
 * @param actions what the person asking may decide now
 */
public record SellerDetails(
        SellerId id,
        long number,
        String slug,
        SellerProfile profile,
        Address address,
        HolidayMode holiday,
        @Nullable String logoKey,
        SellerStatus status,
        @Nullable String reason,
        Instant appliedAt,
        @Nullable Instant approvedAt,
        Set<SellerAction> actions) {

    static SellerDetails of(Seller seller, Set<SellerAction> actions) {
        return new SellerDetails(
                seller.id(),
                seller.number(),
                seller.slug().value(),
                seller.profile(),
                seller.address(),
                seller.holiday(),
                seller.logoKey(),
                seller.status(),
                seller.statusReason(),
                seller.appliedAt(),
                seller.approvedAt(),
                Set.copyOf(actions));
    }

    public boolean allows(SellerAction action) {
        return actions.contains(action);
    }
}
