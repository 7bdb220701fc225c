package services.isolation;

import domain.shared.SellerId;
import java.util.UUID;
import services.sellers.SellerScenarios;
import services.shared.SignedIn;

/**
 * The seller whose things others try to reach.
 *
 * @param owner of its team
 * @param row the id of its product, variant, offer, import and so on: all of them have the same
 */
public record Victim(SignedIn owner, UUID row) {

    public SellerId seller() {
        return SellerScenarios.sellerOf(owner);
    }
}
