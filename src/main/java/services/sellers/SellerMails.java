package services.sellers;

import domain.sellers.Seller;
import domain.sellers.SellerAction;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.mail.MailTexts;
import services.mail.Mailbox;

/**
 * Writes to sellers about what was decided; in the transaction that decided it, to each reader in
 * the language they chose. A contact address that is nobody's account gets its first owner's.
 */
@Component
class SellerMails {

    private static final String OWNERS =
            """
            select u.email, u.locale
              from seller_member m
              join app_user u on u.id = m.user_id
             where m.seller_id = :seller and m.role = 'SELLER_OWNER' and u.status <> 'CLOSED'
             order by m.since, u.id
             limit 20
            """;

    private record Reader(String address, String language) {}

    private final Mailbox mailbox;
    private final JdbcClient jdbc;

    SellerMails(Mailbox mailbox, JdbcClient jdbc) {
        this.mailbox = mailbox;
        this.jdbc = jdbc;
    }

    void received(Seller seller) {
        post(seller, "received");
    }

    void decided(Seller seller, SellerAction action, String reason) {
        switch (action) {
            case APPROVE, SEND_BACK, REJECT, REOPEN, SUSPEND, REINSTATE, CLOSE ->
                    post(seller, "decided." + action.name(), reason);
            case START, SUBMIT -> {} // The seller's own steps.
        }
    }

    void documentAccepted(Seller seller, String fileName) {
        post(seller, "document-accepted", fileName);
    }

    void documentRefused(Seller seller, String fileName, String reason) {
        post(seller, "document-refused", fileName, reason);
    }

    /** So that a stranger who got in cannot redirect payouts unnoticed. */
    void bankAccountChanged(Seller seller, String maskedIban) {
        post(seller, "bank-account-changed", maskedIban);
    }

    /** {@code {0}} is the shop's name. */
    private void post(Seller seller, String mail, String... values) {
        var all = new ArrayList<Object>(List.of(values));
        all.addFirst(seller.profile().displayName());
        for (var reader : readers(seller)) {
            var text = MailTexts.of("sellers", reader.language(), mail, all.toArray());
            mailbox.post(reader.address(), text.subject(), text.body());
        }
    }

    private List<Reader> readers(Seller seller) {
        var owners =
                jdbc.sql(OWNERS)
                        .param("seller", seller.id().value())
                        .query(
                                (row, _) ->
                                        new Reader(row.getString("email"), row.getString("locale")))
                        .list();
        var contact = seller.profile().contactEmail();
        return contact.isBlank() ? owners : List.of(new Reader(contact, language(contact, owners)));
    }

    private String language(String contact, List<Reader> owners) {
        return jdbc.sql("select locale from app_user where email = lower(:email)")
                .param("email", contact.strip())
                .query(String.class)
                .optional()
                .or(() -> owners.stream().map(Reader::language).findFirst())
                .orElse("en");
    }
}
