package services.people;

import domain.people.Role;
import java.util.Set;

/**
 * A wish for an account that can be used at once.
 *
 * @param password in clear; kept only as its hash
 * @param roles marketplace roles; seller roles come with {@link AccountOpening#join}
 */
public record OpenAccount(String email, String displayName, String password, Set<Role> roles) {}
