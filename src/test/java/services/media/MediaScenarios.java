package services.media;

import app.ForTests;
import domain.people.Role;
import domain.shared.SellerId;
import domain.shared.UserId;
import domain.shared.Uuids;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import services.shared.ActingAs;
import services.shared.SignedIn;

/** Sellers with a product each, and people to look at them. */
@ForTests
public class MediaScenarios {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    MediaScenarios(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A seller who may sell. */
    public SellerId seller() {
        var id = SellerId.next();
        inDatabase(
                """
                insert into seller (id, slug, display_name, legal_name, status, applied_at,
                                    approved_at, updated_at, version)
                values (:id, :slug, 'Pictured', 'Pictured Ltd', 'APPROVED', :at, :at, :at, 0)
                """,
                id.value(),
                id.value());
        return id;
    }

    /** A draft product of the seller, without pictures. */
    public UUID productOf(SellerId seller) {
        var id = Uuids.timeOrdered();
        inDatabase(
                """
                insert into product (id, slug, owner_seller_id, title, status, created_at,
                                     updated_at, version)
                values (:id, :slug, :owner, 'Pictured thing', 'DRAFT', :at, :at, 0)
                """,
                id,
                seller.value());
        return id;
    }

    public static void logInAsOwnerOf(SellerId seller) {
        logIn(
                Set.of(),
                List.of(new SignedIn.Membership(seller, "Pictured", Role.SELLER_OWNER)),
                seller);
    }

    public static void logInAs(Role role) {
        logIn(Set.of(role), List.of(), null);
    }

    public static void logOut() {
        SecurityContextHolder.clearContext();
    }

    private static void logIn(
            Set<Role> roles,
            List<SignedIn.Membership> memberships,
            @Nullable SellerId activeSeller) {
        var user =
                new SignedIn(
                        UserId.next(),
                        "pia@example.org",
                        "Pia Picture",
                        null,
                        true,
                        false,
                        roles,
                        memberships,
                        activeSeller,
                        null,
                        "en",
                        "UTC",
                        NOW);
        Authentication authentication =
                UsernamePasswordAuthenticationToken.authenticated(
                        user, null, user.getAuthorities());
        SecurityContextHolder.getContext().setAuthentication(authentication);
    }

    private void inDatabase(String insert, UUID id, UUID owner) {
        ActingAs.system(
                () ->
                        transaction.executeWithoutResult(
                                _ ->
                                        jdbc.sql(insert)
                                                .param("id", id)
                                                .param("slug", "pictured-" + id)
                                                .param("owner", owner)
                                                .param("at", NOW.atOffset(ZoneOffset.UTC))
                                                .update()));
    }
}
