package services.reviews;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The published reviews of a product, for everybody. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
public class PublicReviews {

    private static final int MOST = 20;

    private final JdbcClient jdbc;

    PublicReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest ones. */
    public List<PublicReview> of(UUID product) {
        return jdbc.sql(
                        """
                        select r.author, r.rating, r.title, r.text, r.answer, r.written_at,
                               coalesce(s.display_name, '') as seller_name
                          from review r left join seller s on s.id = r.seller_id
                         where r.product_id = :product and r.status = 'PUBLISHED'
                         order by r.published_at desc, r.id
                         limit :limit
                        """)
                .param("product", product)
                .param("limit", MOST)
                .query(
                        (row, _) ->
                                new PublicReview(
                                        row.getString("author"),
                                        row.getInt("rating"),
                                        row.getString("title"),
                                        row.getString("text"),
                                        row.getString("seller_name"),
                                        row.getString("answer"),
                                        row.getTimestamp("written_at").toInstant()))
                .list();
    }
}
