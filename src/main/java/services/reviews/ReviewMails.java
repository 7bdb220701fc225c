package services.reviews;

import domain.notifications.NotificationKind;
import domain.orders.OrderId;
import domain.reviews.ReviewHappening;
import domain.reviews.ReviewStatus;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import services.notifications.PartyMails;

/** Tells authors what became of their review, if they want to know. */
@Component
class ReviewMails {

    private record Told(OrderId order, ReviewStatus status, String reason, String answer) {}

    private final PartyMails mails;
    private final JdbcClient jdbc;

    ReviewMails(PartyMails mails, JdbcClient jdbc) {
        this.mails = mails;
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener
    void on(ReviewHappening happening) {
        jdbc.sql("select order_id, status, status_reason, answer from review where id = :id")
                .param("id", happening.review().value())
                .query(
                        (row, _) ->
                                new Told(
                                        new OrderId(row.getObject("order_id", UUID.class)),
                                        ReviewStatus.valueOf(row.getString("status")),
                                        row.getString("status_reason"),
                                        row.getString("answer")))
                .optional()
                .ifPresent(this::tell);
    }

    private void tell(Told review) {
        switch (review.status()) {
            case PUBLISHED -> {
                if (review.answer().isEmpty()) {
                    tell(review, "review-published");
                } else {
                    tell(review, "review-answered", review.answer());
                }
            }
            case REJECTED -> tell(review, "review-rejected", review.reason());
            case SUBMITTED -> {} // Its author knows.
        }
    }

    private void tell(Told review, String mail, Object... values) {
        mails.toShopperWhoWants(NotificationKind.REVIEWS, review.order(), mail, values);
    }
}
