package services.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.IntegrationTest;
import domain.people.Role;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;
import services.people.PeopleScenarios;

@IntegrationTest
class AuditLogTest {

    @Autowired PeopleScenarios given;
    @Autowired AuditTrail trail;
    @Autowired AuditQueries queries;
    @Autowired OwnAuditQueries ownQueries;
    @Autowired JdbcClient jdbc;
    @Autowired FlywayConnectionDetails owner;
    @Autowired TransactionOperations transactions;

    private final String object = UUID.randomUUID().toString();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set reason = 'x'",
                "delete from audit_entry",
                "truncate audit_entry"
            })
    void isNotChangedByTheApplicationNorByItsOwner(String change) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(change).update())
                .havingRootCause()
                .withMessageContaining("permission denied");

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> asOwner(change))
                .withMessageContaining("never changed or deleted");
    }

    @Test
    void keepsWhoDidWhatFromWhatToWhatAndWhy() {
        var operator = given.operator();
        record Fee(String percent, String name) {}

        given.as(
                operator,
                () ->
                        record(
                                AuditedAct.of("fee.change", "fee", object)
                                        .changing(new Fee("5", "basic"), new Fee("6", "basic"))
                                        .because("new year")));

        var entry =
                given.asGet(operator, () -> queries.find(of(object), Long.MAX_VALUE, 10))
                        .getFirst();
        assertThat(entry.actorName()).isEqualTo(operator.displayName());
        assertThat(entry.reason()).isEqualTo("new year");
        assertThat(entry.changes()).containsExactly(new AuditEntry.Change("percent", "5", "6"));
    }

    @Test
    void handsOverMoreEntriesThanAPageHoldsTheNewestFirst() {
        var operator = given.operator();
        jdbc.sql(
                        """
                        insert into audit_entry (at, actor_name, action, object_type, object_id)
                        select now(), 'Many', 'fee.change', 'fee', :object
                          from generate_series(1, 1203)
                        """)
                .param("object", object)
                .update();
        var ids = new ArrayList<Long>();

        given.as(operator, () -> queries.each(of(object), entry -> ids.add(entry.id())));

        assertThat(ids).hasSize(1203).doesNotHaveDuplicates();
        assertThat(ids).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void handsOverToASellerOnlyItsOwn() {
        var mine = given.seller();
        var owner = given.sellerOwner(mine);
        var other = given.seller();
        given.sellerOwner(other);
        var foreign = new AuditFilter("", "", "", "", other.toString(), null, null);
        var entries = new ArrayList<AuditEntry>();

        given.as(owner, () -> ownQueries.each(foreign, entries::add));

        assertThat(entries).extracting(AuditEntry::action).containsOnly("team.join");
        assertThat(entries).extracting(AuditEntry::objectId).contains(owner.id().toString());
    }

    @Test
    void pagesByTheLastEntrySeen() {
        var operator = given.operator();
        given.as(
                operator,
                () -> {
                    for (int i = 0; i < 5; i++) {
                        record(AuditedAct.of("thing.step-" + i, "thing", object));
                    }
                });

        given.as(
                operator,
                () -> {
                    var first = queries.find(of(object), Long.MAX_VALUE, 3);
                    var second = queries.find(of(object), first.getLast().id(), 3);
                    assertThat(first)
                            .extracting(AuditEntry::action)
                            .containsExactly("thing.step-4", "thing.step-3", "thing.step-2");
                    assertThat(second)
                            .extracting(AuditEntry::action)
                            .containsExactly("thing.step-1", "thing.step-0");
                });
    }

    @Test
    void filtersByPersonActionAndTime() {
        var operator = given.operator();
        given.as(
                operator,
                () -> {
                    record(AuditedAct.of("thing.made", "thing", object));
                    var entry = queries.find(of(object), Long.MAX_VALUE, 1).getFirst();
                    var at = entry.at();

                    assertThat(
                                    count(
                                            new AuditFilter(
                                                    operator.displayName(),
                                                    "thing.",
                                                    "thing",
                                                    object,
                                                    "",
                                                    at,
                                                    at.plusSeconds(1))))
                            .isOne();
                    assertThat(count(new AuditFilter("", "", "", object, "", null, at))).isZero();
                    assertThat(
                                    count(
                                            new AuditFilter(
                                                    "Somebody else",
                                                    "",
                                                    "",
                                                    object,
                                                    "",
                                                    null,
                                                    null)))
                            .isZero();
                    assertThat(count(new AuditFilter("", "thing.m%", "", object, "", null, null)))
                            .isZero();
                });
    }

    @Test
    void showsSellersTheirOwnEntriesOnly() {
        var mine = given.seller();
        var theirs = given.seller();
        var owner = given.sellerOwner(mine);
        given.as(
                given.operator(),
                () -> {
                    record(AuditedAct.of("seller.note", "thing", object).ofSeller(mine));
                    record(AuditedAct.of("seller.note", "thing", object).ofSeller(theirs));
                    record(AuditedAct.of("seller.note", "thing", object));
                });

        given.as(
                owner,
                () -> {
                    assertThat(ownQueries.find(of(object), Long.MAX_VALUE, 10)).hasSize(1);
                    var spying = new AuditFilter("", "", "", object, theirs.toString(), null, null);
                    assertThat(ownQueries.find(spying, Long.MAX_VALUE, 10)).hasSize(1);
                    assertThatExceptionOfType(AccessDeniedException.class)
                            .isThrownBy(() -> queries.find(of(object), Long.MAX_VALUE, 10));
                    // The second wall: not even plain SQL in the seller's own transaction.
                    assertThat(rowsVisible()).isOne();
                });
    }

    @Test
    void marksWhatIsSeenThroughSomebodysEyes() {
        var owner = given.having(Role.SHOPPER).viewedBy("viewer@example.test");

        given.as(owner, () -> record(AuditedAct.of("thing.seen", "thing", object)));

        var entry =
                given.asGet(given.operator(), () -> queries.find(of(object), Long.MAX_VALUE, 1))
                        .getFirst();
        assertThat(entry.viewedAsBy()).isEqualTo("viewer@example.test");
    }

    @Test
    void showsNestedAndListedValues() {
        var operator = given.operator();
        given.as(
                operator,
                () ->
                        record(
                                AuditedAct.of("thing.made", "thing", object)
                                        .changing(
                                                Map.of("a", Map.of("b", 1)),
                                                Map.of(
                                                        "a",
                                                        Map.of("b", 2),
                                                        "c",
                                                        java.util.List.of("x", "y")))));

        var changes =
                given.asGet(operator, () -> queries.find(of(object), Long.MAX_VALUE, 1))
                        .getFirst()
                        .changes();

        assertThat(changes)
                .containsExactlyInAnyOrder(
                        new AuditEntry.Change("a.b", "1", "2"),
                        new AuditEntry.Change("c", null, "x, y"));
    }

    private int count(AuditFilter filter) {
        return queries.find(filter, Long.MAX_VALUE, 10).size();
    }

    private static AuditFilter of(String object) {
        return new AuditFilter("", "", "", object, "", null, null);
    }

    private void record(AuditedAct act) {
        transactions.executeWithoutResult(_ -> trail.record(act));
    }

    private long rowsVisible() {
        return java.util.Objects.requireNonNull(
                transactions.execute(
                        _ ->
                                jdbc.sql(
                                                "select count(*) from audit_entry where object_id = :object")
                                        .param("object", object)
                                        .query(Long.class)
                                        .single()));
    }

    private void asOwner(String change) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
                var statement = connection.createStatement()) {
            statement.execute(change);
        }
    }
}
