package services.sellers;

import domain.people.Permissions;
import domain.sellers.Address;
import domain.sellers.Seller;
import domain.sellers.SellerProfile;
import domain.shared.SellerId;
import domain.shared.Slug;
import domain.shared.UserId;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditedAct;
import services.shared.CurrentUser;

/** The two ways a business becomes a seller: it applies, or an operator opens it. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.ACCOUNT_EDIT + "')")
public class SellerApplications {

    /** Leaves room for the number that makes a web name unique. */
    private static final int SLUG_BASE_MAX_LENGTH = 100;

    private static final String JOIN =
            """
            insert into seller_member (seller_id, user_id, role, since)
            values (:seller, :user, 'SELLER_OWNER', :at)
            """;

    private final SellerChanges changes;
    private final SellerMails mails;
    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    SellerApplications(
            SellerChanges changes,
            SellerMails mails,
            JdbcClient jdbc,
            CurrentUser currentUser,
            Clock clock) {
        this.changes = changes;
        this.mails = mails;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The person asking becomes the owner of the new seller's team. */
    public SellerId apply(ApplyToSell wish) {
        var profile =
                SellerProfile.of(wish.displayName(), wish.legalName(), wish.contactEmail(), "", "");
        var seller =
                Seller.applied(
                        SellerId.next(),
                        freeSlug(wish.displayName()),
                        profile,
                        Address.in(wish.country()),
                        clock.instant());
        changes.save(seller, null, act("seller.apply", seller, wish));
        join(seller, currentUser.id());
        mails.received(seller);
        return seller.id();
    }

    /** For sellers whose papers were checked elsewhere; approved at once. */
    @PreAuthorize("hasAuthority('" + Permissions.SELLERS_REVIEW + "')")
    public SellerId open(OpenSeller command) {
        var seller =
                Seller.opened(
                        SellerId.next(),
                        freeSlug(command.profile().displayName()),
                        command.profile(),
                        command.address(),
                        clock.instant());
        changes.save(seller, null, act("seller.open", seller, command));
        if (command.owner() != null) {
            join(seller, command.owner());
        }
        return seller.id();
    }

    private Slug freeSlug(String name) {
        var wanted = Slug.from(name).value();
        var base = wanted.substring(0, Math.min(wanted.length(), SLUG_BASE_MAX_LENGTH));
        return new Slug(
                jdbc.sql("select free_seller_slug(:wanted)")
                        .param("wanted", Slug.from(base).value())
                        .query(String.class)
                        .single());
    }

    private void join(Seller seller, UserId person) {
        jdbc.sql(JOIN)
                .param("seller", seller.id().value())
                .param("user", person.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static AuditedAct act(String action, Seller seller, Object after) {
        return AuditedAct.of(action, "seller", seller.id()).changing(null, after);
    }
}
