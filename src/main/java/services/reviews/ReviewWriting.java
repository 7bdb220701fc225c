package services.reviews;

import domain.orders.OrderLineId;
import domain.people.Permissions;
import domain.reviews.ReviewId;
import domain.reviews.ReviewRefused;
import domain.reviews.ReviewText;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.shared.CurrentUser;
import services.shared.NotFound;

/** What a shopper says about what was bought and received; one review for each line. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.PURCHASES_EDIT + "')")
public class ReviewWriting {

    private final StoredReviews reviews;
    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    ReviewWriting(StoredReviews reviews, JdbcClient jdbc, CurrentUser currentUser) {
        this.reviews = reviews;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    /** What one has said so far. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('" + Permissions.PURCHASES_READ + "')")
    public Optional<ReviewText> find(OrderLineId line) {
        return jdbc.sql(
                        """
                        select rating, title, text from review
                         where order_line_id = :line and customer_id = :me
                        """)
                .param("line", line.value())
                .param("me", currentUser.id().value())
                .query(
                        (row, _) ->
                                new ReviewText(
                                        row.getInt("rating"),
                                        row.getString("title"),
                                        row.getString("text")))
                .optional();
    }

    /** New, or instead of what one said before; a moderator reads it first. */
    public void write(OrderLineId line, ReviewText text) {
        var delivered =
                jdbc.sql(
                                """
                                select delivered from order_line
                                 where id = :line and customer_id = :me for no key update
                                """)
                        .param("line", line.value())
                        .param("me", currentUser.id().value())
                        .query(Integer.class)
                        .optional()
                        .orElseThrow(() -> new NotFound("order line", line));
        if (delivered == 0) {
            throw new ReviewRefused("review.not-delivered", "Review it when you have received it");
        }
        reviews.lockOf(line)
                .ifPresentOrElse(
                        before -> reviews.rewrite(before, text),
                        () -> reviews.insert(ReviewId.next(), line, firstName(), text));
    }

    /** In public, people are called by their first name only. */
    private String firstName() {
        var name = currentUser.name().strip();
        var space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}
