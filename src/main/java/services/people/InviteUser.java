package services.people;

import domain.people.Role;
import java.util.Set;

/** A wish to have somebody join those who run the marketplace, or shop in it. */
public record InviteUser(String email, String displayName, Set<Role> roles) {}
