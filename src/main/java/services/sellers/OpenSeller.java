package services.sellers;

import domain.sellers.Address;
import domain.sellers.SellerProfile;
import domain.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A seller an operator vouches for.
 *
 * @param owner who will manage its team; null when nobody has an account yet
 */
public record OpenSeller(SellerProfile profile, Address address, @Nullable UserId owner) {}
