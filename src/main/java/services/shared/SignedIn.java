package services.shared;

import domain.people.Role;
import domain.shared.SellerId;
import domain.shared.UserId;
import java.io.Serializable;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who is logged in, with everything permissions depend on; immutable, so changing the business one
 * works for, or viewing as somebody else, makes a new one.
 *
 * @param activeSeller the seller this person is working for now; null for people without a team
 * @param viewedBy name of the operator who looks through this person's eyes; then nothing may be
 *     changed
 */
public record SignedIn(
        UserId id,
        String email,
        String displayName,
        @Nullable String passwordHash,
        boolean enabled,
        boolean locked,
        Set<Role> roles,
        List<Membership> memberships,
        @Nullable SellerId activeSeller,
        @Nullable String viewedBy,
        String locale,
        String timeZone,
        Instant since)
        implements UserDetails {

    /** A place in a seller's team. */
    public record Membership(SellerId sellerId, String sellerName, Role role)
            implements Serializable {}

    /** Permissions of the marketplace roles and of the role in the active seller's team. */
    public Set<String> permissions() {
        var held = EnumSet.noneOf(Role.class);
        held.addAll(roles);
        membership().ifPresent(membership -> held.add(membership.role()));
        return held.stream()
                .flatMap(role -> role.permissions().stream())
                .filter(permission -> viewedBy == null || permission.endsWith(":read"))
                .collect(Collectors.toUnmodifiableSet());
    }

    public Optional<Membership> membership() {
        return memberships.stream()
                .filter(membership -> membership.sellerId().equals(activeSeller))
                .findFirst();
    }

    public boolean isOperator() {
        return roles.stream().anyMatch(Role::isOperatorRole);
    }

    /** The same person working for another of their sellers; refuses one they do not belong to. */
    public SignedIn workingFor(SellerId seller) {
        if (memberships.stream().noneMatch(place -> place.sellerId().equals(seller))) {
            throw new NotFound("seller", seller);
        }
        return new SignedIn(
                id,
                email,
                displayName,
                passwordHash,
                enabled,
                locked,
                roles,
                memberships,
                seller,
                viewedBy,
                locale,
                timeZone,
                since);
    }

    public SignedIn viewedBy(String operatorName) {
        return new SignedIn(
                id,
                email,
                displayName,
                passwordHash,
                enabled,
                locked,
                roles,
                memberships,
                activeSeller,
                operatorName,
                locale,
                timeZone,
                since);
    }

    @Override
    public List<GrantedAuthority> getAuthorities() {
        return permissions().stream().<GrantedAuthority>map(SimpleGrantedAuthority::new).toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public boolean isAccountNonLocked() {
        return !locked;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }
}
