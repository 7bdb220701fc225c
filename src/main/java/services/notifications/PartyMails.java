package services.notifications;

import domain.notifications.NotificationKind;
import domain.orders.OrderId;
import domain.shared.SellerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import services.mail.MailTexts;
import services.mail.Mailbox;
import services.orders.OrderLinks;

/**
 * Writes to the parties of an order in their languages, in the transaction of a listener, which
 * sees all rows. Texts are those of {@code mails/aftersales}: {@code {0}} is the reader's name,
 * {@code {1}} the address to go to. A mail of another area than this one's is named {@code
 * <area>/<mail>}. Imported history writes to nobody.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
@PreAuthorize("permitAll()")
public class PartyMails {

    private static final String AREA = "aftersales";

    private static final String SELLER =
            """
            select s.display_name, coalesce(nullif(s.contact_email, ''), u.email) as email, u.locale
              from seller s
              join lateral (
                    select p.email, p.locale
                      from seller_member m join app_user p on p.id = m.user_id
                     where m.seller_id = s.id and m.role = 'SELLER_OWNER' and p.status <> 'CLOSED'
                     order by m.since limit 20) u on true
             where s.id = :seller
            """;

    private static final String SHOPPER =
            """
            select o.number, o.email, o.customer_name, o.customer_id,
                   coalesce(u.locale,
                            case when o.shipping_address ->> 'country' in ('DE', 'AT', 'CH', 'LI') then 'de'
                                 when o.shipping_address ->> 'country' = 'ID' then 'id'
                                 else 'en' end) as locale,
                   coalesce((select n.wanted from notification_choice n
                              where n.customer_id = o.customer_id and n.kind = :kind), true) as wanted
              from customer_order o
              left join app_user u on u.id = o.customer_id
             where o.id = :order and o.source = 'SHOP'
            """;

    private record Reader(String name, String email, String language) {}

    private record Shopper(long number, Reader reader, @Nullable UUID account, boolean wanted) {}

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
     * @param values for {@code {2}} and on
     */
    public void toSeller(SellerId seller, String path, String mail, Object... values) {
        jdbc
                .sql(SELLER)
                .param("seller", seller.value())
                .query(
                        (row, _) ->
                                new Reader(
                                        row.getString("display_name"),
                                        row.getString("email"),
                                        row.getString("locale")))
                .list()
                .stream()
                // With a contact address every owner gives the same one.
                .collect(Collectors.toMap(Reader::email, reader -> reader, (first, _) -> first))
                .values()
                .forEach(reader -> post(reader, path, mail, List.of(values)));
    }

    /**
     * About money or a contract: sent in any case.
     *
     * @param values for {@code {3}} and on; {@code {2}} is the order's number
     */
    public void toShopper(OrderId order, String mail, Object... values) {
        shopper(order, "").ifPresent(shopper -> post(order, shopper, mail, values));
    }

    /** As {@link #toShopper}, only to who wants mails of the kind. */
    public void toShopperWhoWants(
            NotificationKind kind, OrderId order, String mail, Object... values) {
        shopper(order, kind.name())
                .filter(Shopper::wanted)
                .ifPresent(shopper -> post(order, shopper, mail, values));
    }

    private Optional<Shopper> shopper(OrderId order, String kind) {
        return jdbc.sql(SHOPPER)
                .param("order", order.value())
                .param("kind", kind)
                .query(
                        (row, _) ->
                                new Shopper(
                                        row.getLong("number"),
                                        new Reader(
                                                row.getString("customer_name"),
                                                row.getString("email"),
                                                row.getString("locale")),
                                        row.getObject("customer_id", UUID.class),
                                        row.getBoolean("wanted")))
                .optional();
    }

    private void post(OrderId order, Shopper shopper, String mail, Object... values) {
        var path =
                shopper.account() == null
                        ? "order/%d/%s".formatted(shopper.number(), links.secret(order))
                        : "account/orders/" + shopper.number();
        var all = new ArrayList<Object>(List.of(values));
        all.addFirst(String.valueOf(shopper.number()));
        post(shopper.reader(), path, mail, all);
    }

    private void post(Reader reader, String path, String mail, List<Object> values) {
        var all = new ArrayList<Object>(List.of(reader.name(), publicAddress + "/" + path));
        all.addAll(values);
        var slash = mail.indexOf('/');
        var area = slash < 0 ? AREA : mail.substring(0, slash);
        var text = MailTexts.of(area, reader.language(), mail.substring(slash + 1), all.toArray());
        mailbox.post(reader.email(), text.subject(), text.body());
    }
}
