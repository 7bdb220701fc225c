package services.sellers;

import domain.people.Permissions;
import domain.sellers.SellerStatus;
import domain.shared.SellerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of sellers, for operators. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + Permissions.SELLERS_READ + "')")
public class SellerQueries {

    private static final int ROWS_AT_ONCE = 500;

    // The index of trigrams serves both the part of a name and the name with a typing error.
    private static final String MATCHES =
            """
            (:text = '' or plain(s.display_name) like plain(:pattern)
                        or plain(:text) <% plain(s.display_name)
                        or cast(s.number as text) = :text)
            """;

    private static final String PAGE =
            """
            select s.id, s.number, s.display_name, s.city, s.country, s.status, s.applied_at
              from seller s
             where (cast(:status as text) is null or s.status = :status) and %s
             order by %s, s.id
             limit :limit offset :offset
            """;

    private static final String ONE =
            """
            select s.id, s.number, s.display_name, s.city, s.country, s.status, s.applied_at
              from seller s
             where s.id = :id
            """;

    private static final String ALL =
            """
            select s.id, s.number, s.display_name, s.city, s.country, s.status, s.applied_at
              from seller s
             where (cast(:status as text) is null or s.status = :status) and %s
             order by s.number
            """;

    private static final String COUNT =
            """
            select count(*)
              from seller s
             where (cast(:status as text) is null or s.status = :status) and %s
            """;

    private static final String COUNTS =
            """
            select s.status, count(*) as sellers from seller s where %s group by s.status
            """;

    private final JdbcClient jdbc;

    SellerQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<SellerRow> find(SellerFilter filter, Pageable page) {
        return filtered(PAGE.formatted(MATCHES, SellerSort.orderBy(page.getSort())), filter)
                .param("status", filter.statusName())
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(SellerQueries::row)
                .list();
    }

    public Optional<SellerRow> find(SellerId id) {
        return jdbc.sql(ONE).param("id", id.value()).query(SellerQueries::row).optional();
    }

    /** Every row the filter lets through, by number, however many. */
    public void each(SellerFilter filter, Consumer<SellerRow> sink) {
        try (var rows =
                filtered(ALL.formatted(MATCHES), filter)
                        .param("status", filter.statusName())
                        .withFetchSize(ROWS_AT_ONCE)
                        .query(SellerQueries::row)
                        .stream()) {
            rows.forEach(sink);
        }
    }

    public int count(SellerFilter filter) {
        return filtered(COUNT.formatted(MATCHES), filter)
                .param("status", filter.statusName())
                .query(Integer.class)
                .single();
    }

    /** How many sellers match the filter's text in each standing; standings of none are absent. */
    public Map<SellerStatus, Integer> countsByStatus(SellerFilter filter) {
        var counts = new EnumMap<SellerStatus, Integer>(SellerStatus.class);
        filtered(COUNTS.formatted(MATCHES), filter)
                .query(
                        row -> {
                            counts.put(
                                    SellerStatus.valueOf(row.getString("status")),
                                    row.getInt("sellers"));
                        });
        return counts;
    }

    private JdbcClient.StatementSpec filtered(String sql, SellerFilter filter) {
        return jdbc.sql(sql)
                .param("text", filter.text().strip())
                .param("pattern", filter.pattern());
    }

    private static SellerRow row(ResultSet row, int number) throws SQLException {
        return new SellerRow(
                new SellerId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                row.getString("display_name"),
                row.getString("city"),
                row.getString("country"),
                SellerStatus.valueOf(row.getString("status")),
                row.getTimestamp("applied_at").toInstant());
    }
}
