package services.returns;

import domain.notifications.NotificationKind;
import domain.returns.ReturnHappening;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import services.notifications.PartyMails;

/** Writes to both parties how a return goes on. */
@Component
class ReturnMails {

    private final PartyMails mails;
    private final JdbcClient jdbc;

    ReturnMails(PartyMails mails, JdbcClient jdbc) {
        this.mails = mails;
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener
    void on(ReturnHappening.ReturnMoved moved) {
        switch (moved.status()) {
            case REQUESTED -> {
                toSeller(moved, "return-asked");
                toShopper(moved);
            }
            // Decisions are sent to everybody.
            case APPROVED, REFUSED, REPLACED, REJECTED -> toShopper(moved);
            case RECEIVED, INSPECTED, REFUNDED ->
                    mails.toShopperWhoWants(
                            NotificationKind.RETURNS,
                            moved.order(),
                            "return." + moved.status().name());
            case WITHDRAWN -> toSeller(moved, "return-withdrawn");
        }
    }

    private void toShopper(ReturnHappening.ReturnMoved moved) {
        record Told(String number, String answer) {}
        jdbc.sql("select number, answer from return_request where id = :id")
                .param("id", moved.id().value())
                .query((row, _) -> new Told(row.getString("number"), row.getString("answer")))
                .optional()
                .ifPresent(
                        told ->
                                mails.toShopper(
                                        moved.order(),
                                        "return." + moved.status().name(),
                                        told.number(),
                                        told.answer()));
    }

    private void toSeller(ReturnHappening.ReturnMoved moved, String mail) {
        mails.toSeller(moved.seller(), "seller/returns/" + moved.id(), mail);
    }
}
