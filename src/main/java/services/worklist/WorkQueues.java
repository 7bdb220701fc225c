package services.worklist;

import domain.people.Permissions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import services.shared.CurrentUser;

/** The operator's queues, each only for people who may work on it. */
@Component
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + Permissions.CATALOG_READ + "')")
public class WorkQueues {

    private static final String COUNTS =
            """
            select 'SELLERS_TO_REVIEW' as queue, count(*) as waiting, min(updated_at) as oldest
              from seller where status = 'IN_REVIEW'
            union all
            select 'PRODUCTS_TO_MODERATE', count(*), min(updated_at)
              from product where status = 'SUBMITTED' and deleted_at is null
            union all
            select 'CHANGES_TO_MODERATE', count(*), min(proposed_at)
              from product_change where status = 'PROPOSED'
            union all
            select 'IMPORTS_TO_CONFIRM', count(*), min(created_at)
              from import_job where status = 'READY'
            union all
            select 'DISPUTES_TO_DECIDE', count(*), min(opened_at)
              from dispute
             where status = 'ANSWERED' or (status = 'OPEN' and answer_due_at <= now())
            union all
            select 'REFUNDS_STUCK', count(*), min(made_at)
              from refund where status = 'FAILED'
            union all
            select 'REVIEWS_TO_READ', count(*), min(written_at)
              from review where status = 'SUBMITTED'
            union all
            select 'PAYMENTS_STUCK', count(*), min(created_at)
              from payment_instruction where status = 'FAILED'
            union all
            select 'TRANSFERS_TO_MATCH', count(*), min(waiting.since)
              from (select imported_at as since from bank_statement_line
                     where payment_id is null and returned_at is null and amount_minor_units > 0
                    union all
                    select created_at from payment_instruction
                     where by_hand and status = 'WAITING') waiting
            union all
            select 'MAILS_UNSENT', count(*), min(created_at)
              from mail where sent_at is null
            """;

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    WorkQueues(JdbcClient jdbc, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    public List<Waiting> counts() {
        return jdbc.sql(COUNTS).query((row, _) -> waiting(row)).stream()
                .filter(waiting -> currentUser.may(permissionFor(waiting.queue())))
                .toList();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                Waiting.Queue.valueOf(row.getString("queue")),
                row.getLong("waiting"),
                Optional.ofNullable(row.getTimestamp("oldest"))
                        .map(java.sql.Timestamp::toInstant)
                        .orElse(null));
    }

    private static String permissionFor(Waiting.Queue queue) {
        return switch (queue) {
            case SELLERS_TO_REVIEW -> Permissions.SELLERS_REVIEW;
            case PRODUCTS_TO_MODERATE, CHANGES_TO_MODERATE -> Permissions.CATALOG_MODERATE;
            case IMPORTS_TO_CONFIRM -> Permissions.IMPORTS_RUN;
            case DISPUTES_TO_DECIDE -> Permissions.DISPUTES_DECIDE;
            case REFUNDS_STUCK -> Permissions.REFUNDS_MAKE;
            case REVIEWS_TO_READ -> Permissions.REVIEWS_MODERATE;
            case PAYMENTS_STUCK, TRANSFERS_TO_MATCH -> Permissions.PAYMENTS_MANAGE;
            case MAILS_UNSENT -> Permissions.MAIL_READ;
        };
    }
}
