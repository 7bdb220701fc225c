package services.notifications;

import domain.notifications.NotificationKind;
import domain.orders.OrderId;
import domain.shared.SellerId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import services.mail.Mailbox;
import services.orders.OrderLinks;

/**
 * Writes to the parties of an order, in the transaction of a listener, which sees all rows.
 * Imported history writes to nobody.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
@PreAuthorize("permitAll()")
public class PartyMails {

    private static final String SELLER =
            """
            select s.display_name, u.email
              from seller s
              join lateral (
                    select s.contact_email as email where s.contact_email <> ''
                    union all
                    (select p.email from seller_member m join app_user p on p.id = m.user_id
                      where m.seller_id = s.id and m.role = 'SELLER_OWNER'
                        and p.status <> 'CLOSED' and s.contact_email = ''
                      order by m.since limit 20)) u on true
             where s.id = :seller
            """;

    private static final String SHOPPER =
            """
            select o.number, o.email, o.customer_name, o.customer_id,
                   coalesce((select n.wanted from notification_choice n
                              where n.customer_id = o.customer_id and n.kind = :kind), true) as wanted
              from customer_order o
             where o.id = :order and o.source = 'SHOP'
            """;

    private record Shopper(
            long number, String email, String name, @Nullable UUID account, boolean wanted) {}

    private final Mailbox mailbox;
    private final JdbcClient jdbc;
    private final OrderLinks links;
    private final String publicAddress;

    PartyMails(
            Mailbox mailbox,
            JdbcClient jdbc,
            OrderLinks links,
            @Value("${refcommerce.public-address}") String publicAddress) {
        this.mailbox = mailbox;
        this.jdbc = jdbc;
        this.links = links;
        this.publicAddress = publicAddress.replaceAll("/+$", "");
    }

    /**
     * To a seller's contact address, or to its owners where it has none.
     *
     * @param path of the screen to go to
     */
    public void toSeller(SellerId seller, String subject, String text, String path) {
        record Recipient(String name, String email) {}
        List<Recipient> recipients =
                jdbc.sql(SELLER)
                        .param("seller", seller.value())
                        .query(
                                (row, _) ->
                                        new Recipient(
                                                row.getString("display_name"),
                                                row.getString("email")))
                        .list();
        for (var recipient : recipients) {
            mailbox.post(
                    recipient.email(),
                    subject,
                    "Hello %s,\n\n%s\n\n%s/%s\n\nThe marketplace team"
                            .formatted(recipient.name(), text, publicAddress, path));
        }
    }

    /** About money or a contract: sent in any case. */
    public void toShopper(OrderId order, String subject, String text) {
        shopper(order, "").ifPresent(shopper -> post(order, shopper, subject, text));
    }

    /** Only to who wants mails of the kind. */
    public void toShopper(OrderId order, NotificationKind kind, String subject, String text) {
        shopper(order, kind.name())
                .filter(Shopper::wanted)
                .ifPresent(shopper -> post(order, shopper, subject, text));
    }

    private Optional<Shopper> shopper(OrderId order, String kind) {
        return jdbc.sql(SHOPPER)
                .param("order", order.value())
                .param("kind", kind)
                .query(
                        (row, _) ->
                                new Shopper(
                                        row.getLong("number"),
                                        row.getString("email"),
                                        row.getString("customer_name"),
                                        row.getObject("customer_id", UUID.class),
                                        row.getBoolean("wanted")))
                .optional();
    }

    private void post(OrderId order, Shopper shopper, String subject, String text) {
        var path =
                shopper.account() == null
                        ? "order/%d/%s".formatted(shopper.number(), links.secret(order))
                        : "account/orders/" + shopper.number();
        mailbox.post(
                shopper.email(),
                subject.replace("{order}", String.valueOf(shopper.number())),
                "Hello %s,\n\n%s\n\n%s/%s\n\nThe marketplace team"
                        .formatted(
                                shopper.name(),
                                text.replace("{order}", String.valueOf(shopper.number())),
                                publicAddress,
                                path));
    }
}
