package services.reviews;

import domain.reviews.ReviewId;
import domain.reviews.ReviewStatus;
import domain.shared.SellerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads reviews, of one seller's goods or of all. */
@Component
class ReviewRows {

    private static final String ROWS =
            """
            select r.id, r.product_id, coalesce(l.title, p.title, '') as product_title,
                   coalesce(s.display_name, '') as seller_name, r.author, r.rating, r.title,
                   r.text, r.status, r.status_reason, r.answer, r.written_at
              from review r
              left join order_line l on l.id = r.order_line_id
              left join product p on p.id = r.product_id
              left join seller s on s.id = r.seller_id
            """;

    private static final String MATCHES =
            """
             where (cast(:seller as uuid) is null or r.seller_id = :seller)
               and (cast(:status as text) is null or r.status = :status)
               and (:text = '' or plain(r.title || ' ' || r.text || ' ' || r.author || ' '
                                        || coalesce(l.title, '')) like plain('%' || :text || '%'))
            """;

    private static final String COUNT =
            "select count(*) from (" + ROWS + MATCHES + " limit 10000) capped";

    private final JdbcClient jdbc;

    ReviewRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReviewRow> find(ReviewFilter filter, @Nullable SellerId seller, Pageable page) {
        return filtered(
                        ROWS
                                + MATCHES
                                + " order by r.written_at desc, r.id limit :limit offset :offset",
                        filter,
                        seller)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, _) -> row(row))
                .list();
    }

    int count(ReviewFilter filter, @Nullable SellerId seller) {
        return filtered(COUNT, filter, seller).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec filtered(
            String sql, ReviewFilter filter, @Nullable SellerId seller) {
        return jdbc.sql(sql)
                .param("text", filter.text().strip())
                .param("status", filter.statusName())
                .param("seller", seller == null ? null : seller.value(), Types.OTHER);
    }

    private static ReviewRow row(ResultSet row) throws SQLException {
        return new ReviewRow(
                new ReviewId(row.getObject("id", UUID.class)),
                row.getObject("product_id", UUID.class),
                row.getString("product_title"),
                row.getString("seller_name"),
                row.getString("author"),
                row.getInt("rating"),
                row.getString("title"),
                row.getString("text"),
                ReviewStatus.valueOf(row.getString("status")),
                row.getString("status_reason"),
                row.getString("answer"),
                row.getTimestamp("written_at").toInstant());
    }
}
