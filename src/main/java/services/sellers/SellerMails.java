package services.sellers;

import domain.sellers.Seller;
import domain.sellers.SellerAction;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.mail.Mailbox;

/** Writes to sellers about what was decided; in the transaction that decided it. */
@Component
class SellerMails {

    private static final String OWNERS =
            """
            select u.email
              from seller_member m
              join app_user u on u.id = m.user_id
             where m.seller_id = :seller and m.role = 'SELLER_OWNER' and u.status <> 'CLOSED'
             order by m.since
             limit 20
            """;

    private final Mailbox mailbox;
    private final JdbcClient jdbc;

    SellerMails(Mailbox mailbox, JdbcClient jdbc) {
        this.mailbox = mailbox;
        this.jdbc = jdbc;
    }

    void received(Seller seller) {
        post(
                seller,
                "Your application to sell",
                "thank you for applying. Log in and complete the checklist under “Home”; when it"
                        + " is done, submit it for review.");
    }

    void decided(Seller seller, SellerAction action, String reason) {
        switch (action) {
            case APPROVE -> post(seller, "You can sell now", "your shop has been approved.");
            case SEND_BACK ->
                    post(
                            seller,
                            "Something is missing",
                            "before we can approve your shop, please look at this:\n\n" + reason);
            case REJECT ->
                    post(
                            seller,
                            "Your application was not accepted",
                            "we cannot accept your application, because:\n\n" + reason);
            case REOPEN ->
                    post(
                            seller,
                            "Your application is open again",
                            "you can complete your application and submit it again.");
            case SUSPEND ->
                    post(
                            seller,
                            "Your shop is suspended",
                            "your offers are hidden from shoppers, because:\n\n" + reason);
            case REINSTATE ->
                    post(seller, "Your shop is open again", "the suspension of your shop is over.");
            case CLOSE ->
                    post(
                            seller,
                            "Your shop is closed",
                            "your shop has been closed, because:\n\n" + reason);
            case START, SUBMIT -> {} // The seller's own steps.
        }
    }

    void documentAccepted(Seller seller, String fileName) {
        post(
                seller,
                "Document accepted",
                "we have accepted your document “%s”.".formatted(fileName));
    }

    void documentRefused(Seller seller, String fileName, String reason) {
        post(
                seller,
                "Document refused",
                "we cannot accept your document “%s”, because:\n\n%s\n\nPlease upload another one."
                        .formatted(fileName, reason));
    }

    /** So that a stranger who got in cannot redirect payouts unnoticed. */
    void bankAccountChanged(Seller seller, String maskedIban) {
        post(
                seller,
                "Your bank account was changed",
                "payouts will go to %s from now on. If this was not you, write to us at once."
                        .formatted(maskedIban));
    }

    private void post(Seller seller, String subject, String sentence) {
        var text =
                "Hello %s,\n\n%s\n\nThe marketplace team"
                        .formatted(seller.profile().displayName(), sentence);
        for (var recipient : recipients(seller)) {
            mailbox.post(recipient, subject, text);
        }
    }

    private List<String> recipients(Seller seller) {
        var contact = seller.profile().contactEmail();
        if (!contact.isBlank()) {
            return List.of(contact);
        }
        return jdbc.sql(OWNERS)
                .param("seller", seller.id().value())
                .query((row, _) -> row.getString("email"))
                .list();
    }
}
